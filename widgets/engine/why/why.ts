/**
 * Why the loket says what it says. Worked out when somebody asks for it and not before: the
 * query is read once more, and the steps themselves carry nothing of it.
 */
import type { AnswerTarget, Graph, Question, Slug } from '../graph/model.ts';
import { type Ranking, rank } from '../rank/rank.ts';
import type { RankedEntry } from '../rank/ranker.ts';
import { wordsOfSign } from '../rank/sign-words.ts';
import { findSign } from '../rank/signs.ts';
import { lettersTold } from '../route/letters.ts';
import type { Loket } from '../route/loket.ts';
import { type Circumstances, route, type State } from '../route/route.ts';
import type { Answers, Step } from '../route/step.ts';
import { tokenise } from '../text/fold.ts';
import { rootOf } from '../text/lexicon.ts';
import { type LeadingWords, leadingWords, namesOf, plainWords, rootsHeld, tokensOf } from './leading-words.ts';
import { readWords } from './read-words.ts';
import { type Reason, reasonFor } from './reason.ts';

export interface Why {
  readonly reason: Reason;
  /** Words of the query that led there, as typed and in order; empty when none can be named. Where nothing was found, the name of a letter. */
  readonly said: readonly LeadingWords[];
  /** Questions of which the reader's answer was followed, in order. */
  readonly followed: readonly Slug[];
  /** Words of the query that no text holds and that tell something, as typed. */
  readonly unknown: readonly string[];
  /** As the loket read the query. */
  readonly ranking: Ranking;
}

/** Why `route` gives the step that it gives to what was typed and answered; a link that is started from needs no reason. */
export function whyOf(
  loket: Loket,
  { query, answers }: Pick<State, 'query' | 'answers'>,
  circumstances: Circumstances,
): Why {
  const { graph, ranker } = loket;
  const first = route(loket, { query, answers: {} }, circumstances);
  const ranking = rank(ranker, query, circumstances);
  const reason = reasonFor(loket, query, circumstances, ranking, first);
  return {
    reason,
    said: wordsBehind(loket, query, circumstances, { reason, ranking, step: first }),
    followed: first.kind === 'ask' ? answersFollowed(graph, first.question, answers) : [],
    unknown: readWords(ranking.query, ranker)
      .slice(0, circumstances.unfinished ? -1 : undefined)
      .flatMap(({ word, known, stop, place }) => (known || stop || place || NUMBER.test(word) ? [] : [word])),
    ranking,
  };
}

/** A house number or a date is nothing that the loket should know. */
const NUMBER = /\p{N}/u;

/** The questions from this one on that were answered with something they know. */
function answersFollowed(graph: Graph, first: Question, answers: Answers): Slug[] {
  const followed: Slug[] = [];
  for (let question: Question | undefined = first; question && !followed.includes(question.id); ) {
    const given: string | undefined = answers[question.id];
    const next: AnswerTarget | undefined =
      given === 'unsure' ? question.unsure : question.answers.find(({ id }) => id === given)?.to;
    if (!next) break;
    followed.push(question.id);
    question = graph.questions[next.question ?? ''];
  }
  return followed;
}

function wordsBehind(
  loket: Loket,
  text: string,
  { today, unfinished }: Circumstances,
  { reason, ranking, step }: Pick<Why, 'reason' | 'ranking'> & { readonly step: Step },
): LeadingWords[] {
  const { graph, ranker } = loket;
  const held = (entries: readonly RankedEntry[]) =>
    new Set(entries.flatMap((entry) => [...rootsHeld(ranker, ranking.query, entry)]));
  const rootsIn = (words: string) =>
    new Set(tokenise(words).map(({ word }) => rootOf(word, ranker.lexicon.abbreviations)));
  const toEntries = (ids: readonly (Slug | undefined)[]) =>
    leadingWords(text, ranking, ranker, held(ranker.entries.filter(({ id }) => ids.includes(id))));
  switch (reason.kind) {
    case 'emergency': {
      const tokens = tokenise(text);
      const words = tokens.map(({ word }) => word);
      const sign = findSign(text, ranker.signs);
      return plainWords(text, sign ? wordsOfSign(words, sign.rule) : [], tokens);
    }
    case 'several':
    case 'made':
      return toEntries(reason.entries);
    case 'own': {
      const title = step.kind === 'refer' ? (step.referral.own?.title ?? '') : '';
      return leadingWords(text, ranking, ranker, rootsIn(title));
    }
    case 'written': {
      const asked = graph.questions[reason.question]?.words ?? [];
      const tokens = tokensOf(text, ranker);
      const indexes = [...tokens.keys()].filter((at) => asked.includes(tokens[at]?.word ?? ''));
      const roots = indexes.map((at) => rootOf(tokens[at]?.word ?? '', ranker.lexicon.abbreviations));
      const told = reason.told && step.kind === 'plan' ? held(entriesOf(loket, step)) : [];
      return leadingWords(text, ranking, ranker, new Set([...roots, ...told]));
    }
    case 'named': {
      const organisation = step.kind === 'refer' ? step.referral.organisation.id : undefined;
      return namesOf(text, ranking, ranker, organisation);
    }
    case 'nothing': {
      // Letters are told of beside the answer, and not while somebody types.
      const [letter] = unfinished ? [] : lettersTold(loket, text, today);
      return leadingWords(text, ranking, ranker, rootsIn(letter?.name ?? ''));
    }
    case 'sure': {
      const [entry] = entriesOf(loket, step);
      if (!entry) return [];
      const names = namesOf(text, ranking, ranker, entry.organisation);
      const words = leadingWords(text, ranking, ranker, held([entry]));
      const isName = ({ from }: LeadingWords) => names.some((name) => name.from <= from && from < name.to);
      return [...names, ...words.filter((each) => !isName(each))].sort((a, b) => a.from - b.from);
    }
  }
}

/** What a step shows, as the ranker knows it. */
export function entriesOf({ ranker }: Loket, step: Step): RankedEntry[] {
  const is = (kind: RankedEntry['kind'], id: Slug | undefined) =>
    ranker.entries.filter((entry) => entry.kind === kind && entry.id === id);
  switch (step.kind) {
    case 'refer':
      return is('service', step.referral.service?.id);
    case 'plan':
      return is('lifeEvent', step.lifeEvent.id);
    case 'elsewhere':
      return is('elsewhere', step.elsewhere.id);
    case 'ask':
    case 'emergency':
    case 'none':
      return [];
  }
}
