import type { LifeEvent, LifeEventLink, LifeEventStep, Term, When } from '../../../widgets/engine/graph/model.ts';
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
  const first = event.steps.find((step) => step.who !== 'automatic');
  const organisation = first?.organisation ?? content.services[first?.service ?? '']?.competentAuthority.organisation;
  return {
    id,
    ...event,
    steps: event.steps.map(compileStep),
    gaps: event.gaps.map(({ if: only, ...gap }) => ({ ...gap, ...(only && { if: readCondition(only) }) })),
    ...(organisation && { organisation }),
    services: [...new Set(event.steps.flatMap(({ service }) => service ?? []))],
  };
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
