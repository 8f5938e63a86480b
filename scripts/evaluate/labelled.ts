import { readFileSync } from 'node:fs';
import type { Graph, Slug } from '../../widgets/engine/graph/model.ts';
import type { Loket } from '../../widgets/engine/route/loket.ts';
import { route } from '../../widgets/engine/route/route.ts';
import { type AnswerLine, answerOf } from '../route/jsonl.ts';

/** What a label says where no government body acts. */
export const NO_BODY = 'none';

/** A question with the organisations that are right for it, or `NO_BODY`. */
export interface Labelled {
  readonly question: string;
  readonly language: string;
  /** The one best organisation. */
  readonly body: string;
  /** Others that would do. */
  readonly alternatives: readonly string[];
}

/** A file of labelled questions that cannot be used; the message says why. */
export class LabelledFileError extends Error {
  constructor(file: string, cause: string) {
    super(`${file}: ${cause}`);
    this.name = 'LabelledFileError';
  }
}

const REQUIRED = ['question', 'body'] as const;

/**
 * Reads tab-separated questions with a head line: `question` and `body`, and if there are
 * any `lang` and `alt_bodies` (parted by commas). Throws a `LabelledFileError`.
 */
export function readLabelled(file: string): Labelled[] {
  const [head = '', ...lines] = read(file).split('\n').filter(Boolean);
  const columns = head.split('\t');
  for (const column of REQUIRED) {
    if (!columns.includes(column)) throw new LabelledFileError(file, `kolom "${column}" ontbreekt in de eerste regel`);
  }
  if (lines.length === 0) throw new LabelledFileError(file, 'er staan geen vragen in');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
    if (!cell('question') || !cell('body'))
      throw new LabelledFileError(file, `regel ${index + 2} mist een vraag of een organisatie`);
    return {
      question: cell('question'),
      language: cell('lang') || 'nl',
      body: cell('body'),
      alternatives: cell('alt_bodies').split(',').filter(Boolean),
    };
  });
}

/** Questions in Dutch and those in other languages, as far as there are any, with the name of each group. */
export function byLanguage(labelled: readonly Labelled[]): (readonly [name: string, labelled: readonly Labelled[]])[] {
  const groups = [
    ['Nederlands', labelled.filter(({ language }) => language === 'nl')],
    ['andere talen', labelled.filter(({ language }) => language !== 'nl')],
  ] as const;
  return groups.filter(([, list]) => list.length > 0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new LabelledFileError(file, 'dit bestand kan niet gelezen worden');
  }
}

/** How the router does on labelled questions; shares from 0 to 1. */
export interface Score {
  readonly questions: number;
  /** The one best organisation first; one that would do first; the best among the first three. */
  readonly strict: number;
  readonly lenient: number;
  readonly topThree: number;
  /** Referred rightly, or asked a question of which an answer leads to an organisation that would do. */
  readonly rightDoor: number;
  readonly asked: number;
  readonly certain: number;
  /** Called certain, and wrong: the worst thing a front office does. */
  readonly silentlyWrong: number;
}

export function score(loket: Loket, labelled: readonly Labelled[], today: string): Score {
  return scoreAnswers(
    labelled,
    labelled.map(({ question }) =>
      answerOf(route(loket, { query: question, answers: {} }, { today, instancesOf: () => [] }), loket.graph),
    ),
  );
}

/** What a question may lead to. `organisation` is null where no government body acts; absent where only the roll-up is known. */
export interface Lead {
  readonly organisation?: Slug | null;
  readonly rollup: Slug;
}

/** What is judged of an answer. */
export interface Answered extends Pick<AnswerLine, 'kind' | 'certainty'> {
  readonly candidates: readonly Lead[];
}

/** Whether a label stands for a lead: for its organisation, or for the body which that rolls up to. */
export function standsFor(label: string, { organisation, rollup }: Lead): boolean {
  if (organisation === null) return label === NO_BODY;
  return label === organisation || label === rollup;
}

/** How answers do, one for each of the labelled questions. */
export function scoreAnswers(labelled: readonly Labelled[], answers: readonly Answered[]): Score {
  const judged = labelled.flatMap((each, at) => {
    const answer = answers[at];
    return answer ? [judge(each, answer)] : [];
  });
  const share = (key: keyof ReturnType<typeof judge>) =>
    judged.filter((each) => each[key]).length / (judged.length || 1);
  return {
    questions: judged.length,
    strict: share('strict'),
    lenient: share('lenient'),
    topThree: share('topThree'),
    rightDoor: share('rightDoor'),
    asked: share('asked'),
    certain: share('certain'),
    silentlyWrong: share('silentlyWrong'),
  };
}

function judge({ body, alternatives }: Labelled, { kind, certainty, candidates }: Answered) {
  const doors = new Set<string>();
  const leads = candidates.filter((lead) => {
    const door = doorOf(lead);
    return !doors.has(door) && doors.add(door);
  });
  const best = (lead: Lead) => standsFor(body, lead);
  const wouldDo = (lead: Lead) => best(lead) || alternatives.some((label) => standsFor(label, lead));
  const [first] = leads;
  const three = leads.slice(0, 3);
  const lenient = first !== undefined && wouldDo(first);
  const refers = kind !== 'ask' && kind !== 'none';
  return {
    strict: first !== undefined && best(first),
    lenient,
    topThree: three.some(best),
    rightDoor: refers ? lenient : kind === 'ask' && three.some(wouldDo),
    asked: kind === 'ask',
    certain: certainty === 'certain',
    silentlyWrong: kind === 'refer' && certainty === 'certain' && !lenient,
  };
}

function doorOf({ organisation, rollup }: Lead): string {
  return organisation === null ? NO_BODY : (organisation ?? rollup);
}

/** Names of organisations in a file that the content does not roll up to: labels that can never be right. */
export function unknownBodies(labelled: readonly Labelled[], graph: Graph): string[] {
  const known = new Set([...Object.keys(graph.organisations), 'other', NO_BODY]);
  return [...new Set(labelled.map(({ body }) => body))].filter((body) => !known.has(body));
}
