import type { AnswerTarget, Graph, PublicOrganisation } from '../engine/graph/model.ts';
import type { Candidate, Step } from '../engine/route/step.ts';
import type { Asked } from './conversation.ts';

/** Something to choose with a figure or the arrows: an answer to a question, or another subject. */
export interface Choice {
  readonly title: string;
  readonly organisation?: PublicOrganisation | undefined;
  /** What choosing it changes in the question. */
  readonly change: Partial<Omit<Asked, 'id'>>;
}

/** As many as there are figures. */
const MOST = 9;
const MOST_OTHERS = 5;

export function choicesOf(
  step: Step,
  graph: Graph,
  { answers }: Pick<Asked, 'answers'>,
  unsure: string,
): readonly Choice[] {
  if (step.kind === 'ask') {
    const { question } = step;
    const answered = (id: string) => ({ answers: { ...answers, [question.id]: id } });
    return [
      ...question.answers.map(({ id, text, to }) => ({
        title: text,
        organisation: bodyOf(graph, to),
        change: answered(id),
      })),
      { title: unsure, change: answered('unsure') },
    ].slice(0, MOST);
  }
  const others = [...('others' in step ? step.others : []), ...step.candidates];
  const shown = step.kind === 'refer' ? `service:${step.referral.service?.id}` : '';
  const seen = new Set([shown]);
  return others
    .flatMap((candidate) => choiceOf(candidate, graph) ?? [])
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, MOST_OTHERS);
}

function choiceOf(candidate: Candidate, graph: Graph): (Choice & { readonly key: string }) | undefined {
  const choice = (key: string, title: string, start: AnswerTarget) => ({
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
