/** From a step of the loket to what a code holds of it, and back. */
import type { CountedQuestion, Graph, LifeEventLink, PublicService, Slug } from '../graph/model.ts';
import type { LocalLayer, OwnService } from '../local/model.ts';
import type { GemeenteId } from '../place/model.ts';
import type { Answers, Referral, Step } from '../route/step.ts';
import { editionOfLetter, editionOfLifeEvent, editionOfService, keyOf } from './fingerprint.ts';
import type { CodeState, CodeTarget } from './model.ts';

/** An entry that a code can lead to. */
export type Located =
  | { readonly kind: 'service' | 'lifeEvent' | 'letter'; readonly id: Slug }
  | { readonly kind: 'question' | 'organisation' | 'elsewhere' | 'emergency'; readonly id: Slug }
  /** What only this gemeente has. */
  | { readonly kind: 'own'; readonly id: Slug; readonly gemeente: GemeenteId; readonly title: string };

export interface Destination {
  /** The general desk when the entry is no more. */
  readonly to: Located;
  /** Answers to the questions of a situation, in their order. */
  readonly answers: Answers;
  /** How the content differs from that of the code: not, in what the entry says, or the entry is gone. */
  readonly since: 'same' | 'changed' | 'gone';
}

/** The same as `route` falls back on: every resident has a gemeente. */
const GENERAL_DESK = 'gemeente';

type Entries = Pick<
  Graph,
  'services' | 'lifeEvents' | 'letters' | 'questions' | 'organisations' | 'elsewhere' | 'emergencies'
>;

/** What a code of this service holds, place and answers aside. */
export function serviceState(service: PublicService): CodeState {
  return numbered(service.number, editionOfService(service));
}

/** As much of a situation as its code is made of; a whole plan serves too. */
type CodedLifeEvent = Pick<LifeEventLink, 'number' | 'title' | 'services' | 'asks' | 'sensitive'>;

/** What a code of this situation holds. Of a sensitive one no answers, however they were given. */
export function lifeEventState(event: CodedLifeEvent, answers: Answers = {}): CodeState {
  const given = event.sensitive ? [] : event.asks.map((question) => positionOf(question, answers));
  return { ...numbered(event.number, editionOfLifeEvent(event)), answers: given };
}

/**
 * What a code of this step holds, place aside. Undefined for a question that was made of the
 * words of a query: those stay with who typed them.
 */
export function stepState(step: Step, graph: Entries): CodeState | undefined {
  switch (step.kind) {
    case 'refer':
      return referralState(step.referral);
    case 'plan':
      return lifeEventState(step.lifeEvent);
    case 'ask':
      return Object.hasOwn(graph.questions, step.question.id) ? keyed('question', step.question.id) : undefined;
    case 'elsewhere':
      return keyed('elsewhere', step.elsewhere.id);
    case 'emergency':
      return keyed('emergency', step.emergency.id);
    case 'none':
      return { target: { kind: 'none', key: 0 }, edition: 0, answers: [] };
  }
}

/** An own service needs the place in the code too, and stands in no answer without one. */
function referralState({ service, own, organisation }: Referral): CodeState {
  if (own) return keyed('own', own.id);
  return service ? serviceState(service) : keyed('organisation', organisation.id);
}

/**
 * Where a code leads in this content, which may be newer or older than that of the code. Never
 * nowhere. `layer` is that of the gemeente in the code, for what only that gemeente has.
 */
export function locate({ target, edition, answers }: CodeState, graph: Entries, layer?: LocalLayer): Destination {
  const found = target.kind === 'own' ? ownIn(layer, target.key) : find(target, graph);
  if (!found) return { to: { kind: 'organisation', id: GENERAL_DESK }, answers: {}, since: 'gone' };
  const same = found.edition === undefined || found.edition === edition;
  return {
    to: found.to,
    // Counted by their order, answers to other questions would say what nobody said.
    answers: same ? answersFrom(found.asks ?? [], answers) : {},
    since: same ? 'same' : 'changed',
  };
}

interface Found {
  readonly to: Located;
  readonly edition?: number;
  readonly asks?: readonly CountedQuestion[];
}

function find(target: Exclude<CodeTarget, { readonly kind: 'own' }>, graph: Entries): Found | undefined {
  switch (target.kind) {
    case 'numbered':
      return byNumber(target.number, graph);
    case 'none':
      return { to: { kind: 'organisation', id: GENERAL_DESK } };
    case 'question':
      return byKey('question', target.key, graph.questions);
    case 'organisation':
      return byKey('organisation', target.key, graph.organisations);
    case 'elsewhere':
      return byKey('elsewhere', target.key, graph.elsewhere);
    case 'emergency':
      return byKey('emergency', target.key, graph.emergencies);
  }
}

function ownIn(layer: LocalLayer | undefined, key: number): Found | undefined {
  const own: OwnService | undefined = layer?.own.find(({ id }) => keyOf(id) === key);
  return layer && own && { to: { kind: 'own', id: own.id, gemeente: layer.gemeente, title: own.title } };
}

function byNumber(number: number, { services, lifeEvents, letters }: Entries): Found | undefined {
  const is = (entry: { readonly number: number }): boolean => entry.number === number;
  const service = Object.values(services).find(is);
  if (service) return { to: { kind: 'service', id: service.id }, edition: editionOfService(service) };
  const event = Object.values(lifeEvents).find(is);
  if (event) return { to: { kind: 'lifeEvent', id: event.id }, edition: editionOfLifeEvent(event), asks: event.asks };
  const letter = Object.values(letters).find(is);
  return letter && { to: { kind: 'letter', id: letter.id }, edition: editionOfLetter(letter) };
}

function byKey(
  kind: 'question' | 'organisation' | 'elsewhere' | 'emergency',
  key: number,
  entries: Readonly<Record<Slug, unknown>>,
): Found | undefined {
  const id = Object.keys(entries).find((each) => keyOf(each) === key);
  return id === undefined ? undefined : { to: { kind, id } };
}

function numbered(number: number, edition: number): CodeState {
  return { target: { kind: 'numbered', number }, edition, answers: [] };
}

function keyed(kind: 'question' | 'organisation' | 'elsewhere' | 'emergency' | 'own', id: Slug): CodeState {
  return { target: { kind, key: keyOf(id) }, edition: 0, answers: [] };
}

/** Counted from 1; 0 for a question that was not answered. */
function positionOf(question: CountedQuestion, answers: Answers): number {
  return question.answers.findIndex(({ id }) => id === answers[question.id]) + 1;
}

function answersFrom(asks: readonly CountedQuestion[], positions: readonly number[]): Answers {
  return Object.fromEntries(
    asks.flatMap((question, index) => {
      const answer = question.answers[(positions[index] ?? 0) - 1];
      return answer ? [[question.id, answer.id] as const] : [];
    }),
  );
}
