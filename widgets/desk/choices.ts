import type { AnswerTarget, Graph, PlanQuestion, PublicOrganisation } from '../engine/graph/model.ts';
import type { Candidate, Step } from '../engine/route/step.ts';
import type { Asked } from './conversation.ts';

/** Something to choose with a figure or the arrows: an answer to a question, or another subject. */
export interface Choice {
  readonly kind: 'answer' | 'other';
  readonly title: string;
  readonly organisation?: PublicOrganisation | undefined;
  /** What choosing it changes in the question. */
  readonly change: Partial<Omit<Asked, 'id'>>;
}

/** As many as there are figures. */
const MOST = 9;
const MOST_OTHERS = 5;

/** `open` is a question of a plan that may be answered; `unsure` is what to call not knowing. */
export function choicesOf(
  step: Step,
  graph: Graph,
  { answers, skipped }: Pick<Asked, 'answers' | 'skipped'>,
  unsure: string,
  open: PlanQuestion | undefined,
): readonly Choice[] {
  if (step.kind === 'ask') {
    const { question } = step;
    const answered = (id: string) => ({ answers: { ...answers, [question.id]: id } });
    return [
      ...question.answers.map(({ id, text, to }) => ({
        kind: 'answer' as const,
        title: text,
        organisation: bodyOf(graph, to),
        change: answered(id),
      })),
      { kind: 'answer' as const, title: unsure, change: answered('unsure') },
    ].slice(0, MOST);
  }
  const others = othersOf(step, graph);
  if (!open) return others;
  const fitting = open.answers.map(({ id, text }) => ({
    kind: 'answer' as const,
    title: text,
    change: { answers: { ...answers, [open.id]: id } },
  }));
  const skip = { kind: 'answer' as const, title: unsure, change: { skipped: [...(skipped ?? []), open.id] } };
  return [...fitting, skip, ...others].slice(0, MOST);
}

function othersOf(step: Exclude<Step, { readonly kind: 'ask' }>, graph: Graph): readonly Choice[] {
  const others = [...('others' in step ? step.others : []), ...step.candidates];
  const seen = new Set([shownAs(step)]);
  return others
    .flatMap((candidate) => choiceOf(candidate, graph) ?? [])
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, MOST_OTHERS);
}

/** What stands on the screen already is no other choice. */
function shownAs(step: Exclude<Step, { readonly kind: 'ask' }>): string {
  switch (step.kind) {
    case 'refer':
      return `service:${step.referral.service?.id}`;
    case 'plan':
      return `lifeEvent:${step.lifeEvent.id}`;
    case 'elsewhere':
      return `elsewhere:${step.elsewhere.id}`;
    case 'emergency':
    case 'none':
      return step.kind;
  }
}

function choiceOf(candidate: Candidate, graph: Graph): (Choice & { readonly key: string }) | undefined {
  const choice = (key: string, title: string, start: AnswerTarget) => ({
    kind: 'other' as const,
    key,
    title,
    organisation: bodyOf(graph, start) ?? graph.organisations[candidate.organisation ?? ''],
    change: { start, answers: {} },
  });
  const { service, lifeEvent, elsewhere } = candidate;
  if (service) return choice(`service:${service}`, graph.services[service]?.title ?? service, { service });
  if (lifeEvent)
    return choice(`lifeEvent:${lifeEvent}`, graph.lifeEvents[lifeEvent]?.title ?? lifeEvent, { lifeEvent });
  if (elsewhere) return choice(`elsewhere:${elsewhere}`, graph.elsewhere[elsewhere]?.title ?? elsewhere, { elsewhere });
  return undefined;
}

function bodyOf(graph: Graph, { service, organisation }: AnswerTarget): PublicOrganisation | undefined {
  return graph.organisations[organisation ?? graph.services[service ?? '']?.competentAuthority.organisation ?? ''];
}
