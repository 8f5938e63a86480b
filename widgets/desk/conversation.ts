/** One talk at the counter: several questions, each with its own answers. Held in memory only. */
import type { AnswerTarget, Graph, LetterLink, Slug } from '../engine/graph/model.ts';
import type { Destination } from '../engine/loketcode/locate.ts';
import type { Place } from '../engine/place/model.ts';
import type { Loket } from '../engine/route/loket.ts';
import { type Circumstances, route } from '../engine/route/route.ts';
import type { Answers, Step } from '../engine/route/step.ts';

/** A question of the talk, in the words of the clerk, or taken over by code. */
export interface Asked {
  readonly id: number;
  readonly query: string;
  readonly answers: Answers;
  /** Questions of a plan that the resident did not answer. */
  readonly skipped?: readonly Slug[];
  /** Chosen by the clerk, or where a loketcode led. */
  readonly start?: AnswerTarget;
  readonly emergency?: Slug;
}

export type SheetLanguage = 'nl' | 'en';

export interface Conversation {
  readonly asked: readonly Asked[];
  /** Id of the question in the middle; absent while the next one is typed. */
  readonly current?: number;
  /** Beside the Dutch on the sheet. */
  readonly language: SheetLanguage;
  /** Of the resident, when it is another than that of the workstation. */
  readonly place?: Place;
  readonly nextId: number;
}

export const newConversation: Conversation = { asked: [], language: 'nl', nextId: 1 };

/** The talk with one question more, which is then the one in the middle. */
export function withQuestion(talk: Conversation, question: Omit<Asked, 'id'>): Conversation {
  const { nextId } = talk;
  return { ...talk, asked: [...talk.asked, { id: nextId, ...question }], current: nextId, nextId: nextId + 1 };
}

/** The talk with the question in the middle changed. */
export function withCurrent(talk: Conversation, change: Partial<Omit<Asked, 'id'>>): Conversation {
  return { ...talk, asked: talk.asked.map((each) => (each.id === talk.current ? { ...each, ...change } : each)) };
}

export function withoutQuestion(talk: Conversation, id: number): Conversation {
  const asked = talk.asked.filter((each) => each.id !== id);
  const { current, ...rest } = talk;
  return current === undefined || current === id ? { ...rest, asked } : { ...rest, current, asked };
}

/** Ready for the next question; those before stay. */
export function betweenQuestions({ current: _current, ...talk }: Conversation): Conversation {
  return talk;
}

export function currentOf({ asked, current }: Conversation): Asked | undefined {
  return asked.find(({ id }) => id === current);
}

/** What the loket says to a question of the talk. */
export function stepOf(loket: Loket, asked: Omit<Asked, 'id'>, circumstances: Circumstances): Step {
  const emergency = loket.graph.emergencies[asked.emergency ?? ''];
  if (emergency) return { kind: 'emergency', emergency, candidates: [] };
  const { query, answers, start } = asked;
  return route(loket, { query, answers, ...(start && { start }) }, circumstances);
}

/** The question that stands where a loketcode was made. */
export function questionAt({ to, answers }: Destination, graph: Pick<Graph, 'letters'>): Omit<Asked, 'id'> {
  const blank = { query: '', answers: {} };
  if (to.kind === 'emergency') return { ...blank, emergency: to.id };
  // What only one gemeente has is found by its name.
  if (to.kind === 'own') return { ...blank, query: to.title };
  if (to.kind !== 'letter') return { ...blank, answers, start: { [to.kind]: to.id } };
  const letter: LetterLink | undefined = graph.letters[to.id];
  return { ...blank, start: letter ? { service: letter.service } : { organisation: 'gemeente' } };
}
