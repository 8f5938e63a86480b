import type { Graph, Language } from '../../widgets/engine/graph/model.ts';
import type { Candidate, Certainty, Step } from '../../widgets/engine/route/step.ts';
import { rollUp } from './rollup.ts';

/** One question on a line of standard input. */
export interface QuestionLine {
  /** Comes back as it was given. */
  readonly id: string | number;
  readonly query: string;
}

/** A line that is not a question, with what is wrong with it. */
export class LineError extends Error {
  constructor(line: number, cause: string) {
    super(`regel ${line}: ${cause}`);
    this.name = 'LineError';
  }
}

/** Languages that a line may say its question is in. */
const LANGUAGES: readonly unknown[] = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] satisfies Language[];

/** Reads `{"id","query","lang"}`, one a line; `lang` is not needed. Throws a `LineError`. */
export function readLines(input: string): QuestionLine[] {
  return input.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parse(line, index + 1);
    if (typeof value !== 'object' || value === null) throw new LineError(index + 1, 'dit is geen object');
    const { id, query, lang } = value as { id?: unknown; query?: unknown; lang?: unknown };
    if (typeof query !== 'string') throw new LineError(index + 1, 'het veld "query" ontbreekt of is geen tekst');
    if (lang !== undefined && !LANGUAGES.includes(lang)) {
      const cause = `bij het veld "lang" kan ${JSON.stringify(lang)} niet; kies uit: ${LANGUAGES.join(', ')}`;
      throw new LineError(index + 1, cause);
    }
    return [{ id: readId(id, index + 1), query }];
  });
}

function readId(id: unknown, line: number): string | number {
  if (typeof id === 'string') return id;
  if (id === undefined) throw new LineError(line, 'het veld "id" ontbreekt');
  if (typeof id !== 'number') throw new LineError(line, 'het veld "id" is geen tekst en geen getal');
  // Beyond this JSON does not keep every digit, and the answer would come back under another number.
  if (Math.abs(id) > Number.MAX_SAFE_INTEGER)
    throw new LineError(line, 'het getal bij "id" is te groot; zet het tussen aanhalingstekens');
  return id;
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
  readonly id: string | number;
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
export function answerLine(id: string | number, step: Step, graph: Graph): string {
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
