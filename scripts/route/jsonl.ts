import type { Graph } from '../../widgets/engine/graph/model.ts';
import type { Candidate, Certainty, Step } from '../../widgets/engine/route/step.ts';
import { rollUp } from './rollup.ts';

/** One question on a line of standard input. */
export interface QuestionLine {
  readonly id: string;
  readonly query: string;
}

/** A line that is not a question, with what is wrong with it. */
export class LineError extends Error {
  constructor(line: number, cause: string) {
    super(`regel ${line}: ${cause}`);
    this.name = 'LineError';
  }
}

/** Reads `{"id","query","lang"}`, one a line; `lang` is not needed. Throws a `LineError`. */
export function readLines(input: string): QuestionLine[] {
  return input.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parse(line, index + 1);
    if (typeof value !== 'object' || value === null) throw new LineError(index + 1, 'dit is geen object');
    const { id, query } = value as { id?: unknown; query?: unknown };
    if (typeof id !== 'string' && typeof id !== 'number') throw new LineError(index + 1, 'het veld "id" ontbreekt');
    if (typeof query !== 'string') throw new LineError(index + 1, 'het veld "query" ontbreekt of is geen tekst');
    return [{ id: String(id), query }];
  });
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError(number, 'dit is geen geldige JSON');
  }
}

const MOST_CANDIDATES = 10;

/** The answer in the form in which it is measured: candidates best first, each with the body it rolls up to. */
export interface AnswerLine {
  readonly id: string;
  readonly kind: Step['kind'];
  readonly certainty: Certainty;
  readonly candidates: readonly {
    readonly service: string | null;
    readonly organisation: string | null;
    readonly rollup: string;
    readonly score: number;
  }[];
}

export function answerOf(step: Step, graph: Graph): Omit<AnswerLine, 'id'> {
  return {
    kind: step.kind,
    certainty: 'certainty' in step ? step.certainty : step.kind === 'emergency' ? 'certain' : 'unsure',
    candidates: leading(step, graph)
      .slice(0, MOST_CANDIDATES)
      .map(({ service, elsewhere, lifeEvent, organisation, score }) => ({
        service: service ?? elsewhere ?? lifeEvent ?? null,
        organisation: organisation ?? null,
        rollup: rollUp(organisation, graph),
        score: Math.round(score * 1000) / 1000,
      })),
  };
}

/** The answer as one line of JSON. */
export function answerLine(id: string, step: Step, graph: Graph): string {
  return JSON.stringify({ id, ...answerOf(step, graph) } satisfies AnswerLine);
}

/** What the step itself says first, then everything that was considered. */
function leading(step: Step, graph: Graph): readonly Candidate[] {
  if (step.kind === 'emergency') {
    const organisation = step.emergency.actions.find((action) => action.organisation)?.organisation;
    return [{ ...(organisation && { organisation }), score: 1, matched: [] }];
  }
  if (step.kind !== 'refer') return step.candidates;
  const { service, own, organisation } = step.referral;
  const first: Candidate = {
    ...((service ?? own) && { service: (service ?? own)?.id }),
    organisation: organisation.id,
    score: 1,
    matched: [],
  };
  // A second body with a part in the matter is an answer too: the card shows both.
  const also = (service ? (graph.services[service.id]?.alsoCompetent ?? []) : []).map(
    (each): Candidate => ({ organisation: each.organisation, score: 0, matched: [] }),
  );
  return [first, ...also.slice(0, 1), ...step.candidates.filter((candidate) => candidate.service !== service?.id)];
}
