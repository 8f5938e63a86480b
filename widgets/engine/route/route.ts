import type {
  AnswerTarget,
  Graph,
  IsoDate,
  PublicOrganisation,
  PublicService,
  Question,
  RegisterName,
  Slug,
} from '../graph/model.ts';
import type { Locality } from '../local/locality.ts';
import { type RankedCandidate, type Ranking, rank } from '../rank/rank.ts';
import { findEmergency } from '../rank/signs.ts';
import { stem } from '../text/stem.ts';
import { certaintyOf, isFound } from './certainty.ts';
import { bodyOf, choiceQuestion, leadsOf, toldSituation, writtenQuestion } from './choice.ts';
import type { Loket } from './loket.ts';
import { mattersQuestion, situationOf } from './matters.ts';
import type { Answers, Candidate, Certainty, Instance, Referral, Step } from './step.ts';
import type { Story } from './story.ts';

/** All that the loket remembers of a talk; everything else follows from it. */
export interface State {
  readonly query: string;
  readonly answers: Answers;
  /** Starts at this entry instead of the query: a link to a question, service or situation. */
  readonly start?: AnswerTarget;
}

/** Instances of a kind of body for a place; with `collected` as they are reached for their taxes. */
export type InstancesOf = (register: RegisterName, collected?: boolean) => readonly Instance[];

export interface Circumstances {
  readonly today: IsoDate;
  /** The gemeente, waterschap … of the chosen place; empty while it is unknown. */
  readonly instancesOf: InstancesOf;
  /** What is special about that place. */
  readonly locality?: Locality | undefined;
  /** The last word of the query is still being typed. */
  readonly unfinished?: boolean;
}

/** The desk for who has no other: every resident has a gemeente. */
const GENERAL_DESK = 'gemeente';
const MOST_OTHERS = 3;
/** An alternative with less belief than this is noise. */
const LEAST_OTHER = 0.02;
/** Guards against a circle that the compiler would have refused. */
const MOST_QUESTIONS = 10;

/**
 * What the loket says next. Pure: the same state and circumstances give the same step, and
 * whatever the state holds, there is a step.
 */
export function route(loket: Loket, state: State, circumstances: Circumstances): Step {
  if (state.start) return follow(loket, known(loket.graph, state.start), state, circumstances, NOTHING);
  const emergency = findEmergency(state.query, loket.ranker.signs);
  const entry = emergency && loket.graph.emergencies[emergency];
  if (entry) return { kind: 'emergency', emergency: entry, candidates: [] };

  const ranking = rank(loket.ranker, state.query, circumstances);
  const certainty = certaintyOf(ranking);
  const story = storyIn(loket, state.query, ranking, circumstances);
  if (story.several) return several(loket, story.matters, state, circumstances, ranking);
  const [best] = ranking.candidates;
  // What a piece of the text is about was meant as well, rather than what else resembles the whole.
  const others = [...story.matters, ...ranking.candidates].filter(({ entry }) => entry.id !== best?.entry.id);
  const considered: Considered = { candidates: [...(best ? [best] : []), ...others].map(toCandidate), certainty };
  const own = ownService(loket, ranking, certainty, circumstances);
  if (own) return refer(own, 'certain', loket, considered, circumstances);
  const question = questionFor(loket, ranking, certainty);
  if (question) {
    const told = question.id in state.answers ? undefined : toldSituation(question, ranking, loket.ranker.vocabulary);
    const target = told ? { lifeEvent: told } : { question: question.id };
    return follow(loket, target, state, circumstances, { ...considered, made: question });
  }

  const organisation = onlyNamed(loket, ranking);
  if (organisation) return refer({ organisation }, 'certain', loket, considered, circumstances);
  if (!best || !isFound(ranking)) return nothingFits(loket, circumstances, considered);
  return follow(loket, { [best.entry.kind]: best.entry.id }, state, circumstances, considered);
}

/** The matters of a story. None while it is being typed, or the second part of the data is not there. */
export function storyIn(loket: Loket, query: string, ranking: Ranking, circumstances: Circumstances): Story {
  const told = circumstances.unfinished ? undefined : loket.storyOf?.(loket, query, ranking, circumstances);
  return told ?? { matters: [], several: false };
}

/** Several matters in one text: the situation that holds them all, or the question with which to begin. */
function several(
  loket: Loket,
  matters: readonly RankedCandidate[],
  state: State,
  circumstances: Circumstances,
  { candidates }: Ranking,
): Step {
  const made = mattersQuestion(loket.graph, matters);
  const certainty = matters.length > 1 ? 'certain' : 'probable';
  const considered: Considered = { candidates: [...matters, ...candidates].map(toCandidate), certainty, made };
  const to = situationOf(loket.graph, matters, candidates) ?? { question: made.id };
  return follow(loket, to, state, circumstances, considered);
}

interface Considered {
  readonly candidates: readonly Candidate[];
  readonly certainty: Certainty;
  /** A question that is not in the graph because it was made for this query. */
  readonly made?: Question;
}

/** Who follows a link or answers a question has said what it is about. */
const NOTHING: Considered = { candidates: [], certainty: 'certain' };

function questionFor(loket: Loket, ranking: Ranking, certainty: Certainty): Question | undefined {
  const { graph, ranker } = loket;
  const unsure = certainty === 'unsure';
  const written = writtenQuestion(graph, ranking, ranker.vocabulary, unsure);
  if (written) return written;
  return unsure && isFound(ranking) ? choiceQuestion(graph, ranking) : undefined;
}

/** The organisation that a query names, when it says nothing else: no title, such as that of its tax. */
function onlyNamed({ graph, ranker }: Loket, { query, named, titled }: Ranking): PublicOrganisation | undefined {
  const [only, ...more] = named;
  if (!only || more.length > 0 || titled > 0) return undefined;
  const { stop, weak } = ranker.vocabulary;
  const saysNoMore = query.words.every(
    (word, index) => only.words.includes(index) || query.places.has(index) || stop.has(word) || weak.has(stem(word)),
  );
  return saysNoMore ? graph.organisations[only.organisation] : undefined;
}

/** Of what a link names, that which the graph holds; `constructor`, which every object has, is nothing of ours. */
function known(graph: Graph, { question, service, organisation, elsewhere, lifeEvent }: AnswerTarget): AnswerTarget {
  const held = (entries: object, id: Slug | undefined) =>
    id !== undefined && Object.hasOwn(entries, id) ? id : undefined;
  return {
    question: held(graph.questions, question),
    service: held(graph.services, service),
    organisation: held(graph.organisations, organisation),
    elsewhere: held(graph.elsewhere, elsewhere),
    lifeEvent: held(graph.lifeEvents, lifeEvent),
  };
}

/** Goes where an answer leads, through the questions that were answered already. */
function follow(
  loket: Loket,
  target: AnswerTarget,
  state: State,
  circumstances: Circumstances,
  considered: Considered,
): Step {
  const { graph } = loket;
  let to = target;
  let answered = false;
  for (let asked = 0; to.question !== undefined && asked < MOST_QUESTIONS; asked += 1) {
    const question = considered.made?.id === to.question ? considered.made : graph.questions[to.question];
    if (!question) return nothingFits(loket, circumstances, considered);
    const given = state.answers[question.id];
    const next = given === 'unsure' ? question.unsure : question.answers.find((answer) => answer.id === given)?.to;
    if (!next) return { kind: 'ask', question, candidates: candidatesOf(graph, question, considered) };
    to = next;
    answered = true;
  }
  const certainty = answered ? 'certain' : considered.certainty;
  const rest = { candidates: considered.candidates, others: othersThan(to, loket, considered) };

  const service = graph.services[to.service ?? ''];
  if (service) {
    const organisation = graph.organisations[service.competentAuthority.organisation];
    if (organisation) return refer({ service, organisation }, certainty, loket, considered, circumstances);
  }
  const organisation = graph.organisations[to.organisation ?? ''];
  if (organisation) return refer({ organisation }, certainty, loket, considered, circumstances);
  const elsewhere = graph.elsewhere[to.elsewhere ?? ''];
  if (elsewhere) return { kind: 'elsewhere', elsewhere, certainty, ...rest };
  const lifeEvent = graph.lifeEvents[to.lifeEvent ?? ''];
  if (lifeEvent) return { kind: 'plan', lifeEvent, certainty, ...rest };
  return nothingFits(loket, circumstances, considered);
}

function refer(
  to: Pick<Referral, 'service' | 'own' | 'organisation'>,
  certainty: Certainty,
  loket: Loket,
  considered: Considered,
  circumstances: Circumstances,
): Step {
  const referral = { ...to, instances: instancesOf(to.organisation, circumstances, to.service) };
  const target = to.service ? { service: to.service.id } : { organisation: to.organisation.id };
  return {
    kind: 'refer',
    referral: circumstances.locality?.localise(referral) ?? referral,
    certainty,
    others: othersThan(target, loket, considered),
    candidates: considered.candidates,
  };
}

/** What only the reader's gemeente has, when that is what the question is about. */
function ownService(
  { graph, ranker }: Loket,
  ranking: Ranking,
  certainty: Certainty,
  { locality }: Circumstances,
): Pick<Referral, 'own' | 'organisation'> | undefined {
  const organisation = graph.organisations[GENERAL_DESK];
  // The first part of the data alone is unsure of much that the whole knows.
  const own = locality?.own(ranking, ranker, certainty === 'unsure' && ranker.nearness !== undefined);
  return own && organisation && { own, organisation };
}

function nothingFits(loket: Loket, circumstances: Circumstances, considered: Considered): Step {
  const organisation = loket.graph.organisations[GENERAL_DESK];
  // The compiler refuses a content without it.
  if (!organisation) throw new Error(GENERAL_DESK);
  return {
    kind: 'none',
    organisation,
    instances: instancesOf(organisation, circumstances),
    others: considered.candidates.slice(0, MOST_OTHERS),
    candidates: considered.candidates,
  };
}

function instancesOf(
  organisation: PublicOrganisation,
  { instancesOf: find }: Circumstances,
  service?: PublicService,
): readonly Instance[] {
  return organisation.register ? find(organisation.register, service?.competentAuthority.collected) : [];
}

function toCandidate({ entry, score, matched }: RankedCandidate): Candidate {
  return { [entry.kind]: entry.id, ...(entry.organisation && { organisation: entry.organisation }), score, matched };
}

/** "Bedoelde u iets anders?": what people mix it up with, then what else was likely. */
function othersThan(to: AnswerTarget, { graph }: Loket, { candidates }: Considered): Candidate[] {
  const confused = graph.services[to.service ?? '']?.confusedWith ?? [];
  const likely = candidates.filter((candidate) => candidate.score >= LEAST_OTHER);
  const others: Candidate[] = [
    ...likely.slice(0, 2),
    ...confused.map(({ service, elsewhere }): Candidate => {
      const organisation = graph.services[service ?? '']?.competentAuthority.organisation;
      return {
        ...(service && { service }),
        ...(elsewhere && { elsewhere }),
        ...(organisation && { organisation }),
        score: 0,
        matched: [],
      };
    }),
    ...likely.slice(2),
  ];
  const key = (each: AnswerTarget | Candidate) =>
    `${each.service ?? ''}|${each.elsewhere ?? ''}|${each.lifeEvent ?? ''}`;
  const seen = new Set([key(to)]);
  return others
    .filter((other) => {
      if (seen.has(key(other))) return false;
      seen.add(key(other));
      return true;
    })
    .slice(0, MOST_OTHERS);
}

/** Where the answers of a question lead, in order, with what the ranking thought of each. */
function candidatesOf(graph: Graph, question: Question, { candidates }: Considered): Candidate[] {
  return leadsOf(graph, question).map((lead) => {
    const { service, elsewhere, lifeEvent } = lead;
    const organisation = bodyOf(graph, lead) ?? graph.lifeEvents[lifeEvent ?? '']?.organisation;
    const ranked = candidates.find(
      (each) => each.service === service && each.elsewhere === elsewhere && each.lifeEvent === lifeEvent,
    );
    return {
      ...(service && { service }),
      ...(elsewhere && { elsewhere }),
      ...(lifeEvent && { lifeEvent }),
      ...(organisation && { organisation }),
      score: ranked?.score ?? 0,
      matched: ranked?.matched ?? [],
    };
  });
}
