import type { LifeEvent, LifeEventLink, LifeEventStep, Slug, Term, When } from '../../../widgets/engine/graph/model.ts';
import type { Content } from '../read.ts';
import type { Source, SourceTerm } from '../schema.ts';
import { readCondition } from './condition.ts';
import { isTerm, readTerm } from './term.ts';

/** The plans whole, for their pages; the graph only knows that they are there. Content must have been checked. */
export function compileLifeEvents(content: Content): Record<string, LifeEvent> {
  return Object.fromEntries(
    Object.entries(content.lifeEvents).map(([id, event]) => [id, compileLifeEvent(id, event, content)]),
  );
}

/** What the graph holds of a plan. */
export function linkTo({
  id,
  number,
  title,
  summary,
  organisation,
  services,
  sensitive,
  asks,
}: LifeEvent): LifeEventLink {
  return {
    id,
    number,
    title,
    summary,
    ...(organisation && { organisation }),
    services,
    sensitive,
    asks: asks.map(({ id: ask, answers }) => ({ id: ask, answers: answers.map((answer) => ({ id: answer.id })) })),
  };
}

function compileLifeEvent(
  id: string,
  { questions: _questions, words: _words, keywords: _keywords, ...event }: Source<'life-events'>,
  content: Content,
): LifeEvent {
  const organisation = mainBody(event.steps, content);
  return {
    id,
    ...event,
    steps: event.steps.map(compileStep),
    gaps: event.gaps.map(({ if: only, ...gap }) => ({ ...gap, ...(only && { if: readCondition(only) }) })),
    ...(organisation && { organisation }),
    services: [...new Set(event.steps.flatMap(({ service }) => service ?? []))],
  };
}

/** A step for everyone says more of whose matter it is than one that holds for some. */
const WEIGHT = { everyone: 3, some: 1 } as const;

/** The body that most steps lead to; of equals the one that comes first. */
function mainBody(steps: Source<'life-events'>['steps'], { services }: Content): Slug | undefined {
  const counts = new Map<Slug, number>();
  for (const { organisation, service, who, if: only } of steps) {
    const body = organisation ?? services[service ?? '']?.competentAuthority.organisation;
    if (who === 'automatic' || body === undefined) continue;
    counts.set(body, (counts.get(body) ?? 0) + (only ? WEIGHT.some : WEIGHT.everyone));
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function compileStep({ if: only, when, ...step }: Source<'life-events'>['steps'][number]): LifeEventStep {
  return { ...step, ...(only && { if: readCondition(only) }), ...(when && { when: compileWhen(when) }) };
}

function compileWhen({ text, from, by }: NonNullable<Source<'life-events'>['steps'][number]['when']>): When {
  return { ...(text && { text }), ...(from && { from: term(from) }), ...(by && { by: term(by) }) };
}

function term(source: SourceTerm): Term {
  const read = readTerm(source);
  if (!isTerm(read)) throw new UncheckedTerm(source);
  return read;
}

class UncheckedTerm extends Error {
  readonly source: SourceTerm;

  constructor(source: SourceTerm) {
    super(`A term was compiled that its check would have refused: ${JSON.stringify(source)}`);
    this.name = 'UncheckedTerm';
    this.source = source;
  }
}
