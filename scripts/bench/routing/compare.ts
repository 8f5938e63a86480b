import { byLanguage, type Labelled, type Score, scoreAnswers } from '../../evaluate/labelled.ts';
import type { LoadedLoket } from '../../route/load.ts';
import { median, quantile, spread } from '../figures.ts';
import { entriesOf } from './entries.ts';
import { makeFlexSearch } from './flexsearch.ts';
import { ownRouter } from './loket.ts';
import { makeLunr } from './lunr.ts';
import { makeMiniSearch } from './minisearch.ts';
import { makeOrama } from './orama.ts';
import { makePagefind } from './pagefind.ts';
import { asRouter, type Router } from './router.ts';
import { weighModule } from './weigh.ts';

const PEERS = [makeLunr, makeMiniSearch, makeOrama, makeFlexSearch, makePagefind];
/** Questions that are typed letter by letter. */
const TYPED = 20;

/** How one router did on a file of questions. */
export interface RouterFigures {
  readonly name: string;
  readonly setup: string;
  /** Per group of languages. What a router without certainty cannot do is null. */
  readonly scores: readonly RouterScore[];
  /** Bytes as they travel. */
  readonly bytes: { readonly data: number; readonly code: number };
  /** Milliseconds. */
  readonly query: Times;
  readonly key: Times;
}

export interface RouterScore extends Omit<Score, 'asked' | 'certain' | 'silentlyWrong'> {
  readonly group: string;
  readonly asked: number | null;
  readonly certain: number | null;
  readonly silentlyWrong: number | null;
}

export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** This loket beside search packages, one after the other, on the same content and questions. */
export async function compareRouters(
  loaded: LoadedLoket,
  labelled: readonly Labelled[],
  today: string,
): Promise<RouterFigures[]> {
  const entries = entriesOf(loaded.compiled.content, loaded.loket.graph);
  const { stop } = loaded.compiled.content.vocabulary;
  const figures = [await measure(ownRouter(loaded, today), labelled)];
  for (const makePeer of PEERS) {
    const peer = await makePeer(entries, stop);
    figures.push(await measure(asRouter(peer, entries), labelled));
    await peer.close?.();
  }
  return figures;
}

async function measure(router: Router, labelled: readonly Labelled[]): Promise<RouterFigures> {
  // Once without measuring: a reader's second question is not compiled anew either.
  const scores: RouterScore[] = [];
  for (const [group, list] of byLanguage(labelled)) {
    const answers = [];
    for (const { question } of list) answers.push(await router.answer(question));
    const score = scoreAnswers(list, answers);
    const unsure = router.certain ? {} : { asked: null, certain: null, silentlyWrong: null };
    scores.push({ group, ...score, ...unsure });
  }
  const questions = labelled.map(({ question }) => question);
  const prefixes = spread(questions, TYPED).flatMap((question) =>
    Array.from(question, (_, at) => question.slice(0, at + 1)),
  );
  return {
    name: router.name,
    setup: router.setup,
    scores,
    bytes: { data: router.data, code: (await weighModule(router.module)) + (router.script ?? 0) },
    query: await timesOf(questions, (question) => router.answer(question)),
    key: await timesOf(prefixes, (prefix) => router.answer(prefix, !/\s$/.test(prefix))),
  };
}

async function timesOf(queries: readonly string[], answer: (query: string) => unknown): Promise<Times> {
  const took: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await answer(query);
    took.push(performance.now() - start);
  }
  return { median: median(took), p95: quantile(took, 0.95) };
}
