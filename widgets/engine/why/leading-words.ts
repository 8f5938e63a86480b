import type { Slug } from '../graph/model.ts';
import type { Ranking } from '../rank/rank.ts';
import type { RankedEntry, Ranker } from '../rank/ranker.ts';
import { type AnalysedQuery, phraseAt } from '../text/analyse.ts';
import { compoundParts } from '../text/compounds.ts';
import { fold, type Token, tokenise } from '../text/fold.ts';
import { rootOf } from '../text/lexicon.ts';

/** As what something that was typed was read, when that is something else. */
export interface Reading {
  /**
   * A slip of the pen as the word that was meant; what the vocabulary takes it for; Dutch for
   * a word of another language; known words in a longer one; the body of which it is a name.
   */
  readonly kind: 'slip' | 'synonym' | 'translation' | 'parts' | 'name';
  /** Folded words; of a name the id of the organisation. */
  readonly words: readonly string[];
}

/** Indexes of the first word and of the one after the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words of a query that led somewhere. */
export interface LeadingWords extends Run {
  /** As typed: the piece of the query from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How much it told: what it counts times how rare it is. */
  readonly weight: number;
  readonly reading?: Reading;
}

/** The words of a query with their places, in the order of `AnalysedQuery.words`. */
export function tokensOf(text: string, { vocabulary }: Ranker): readonly Token[] {
  const typed = tokenise(text);
  return vocabulary.hear?.(typed).tokens ?? typed;
}

/** Roots of a query that an entry holds, whether it was considered or not. */
export function rootsHeld({ entries, fulltext }: Ranker, { terms }: AnalysedQuery, entry: RankedEntry): Set<string> {
  const index = entries.indexOf(entry);
  return new Set(terms.flatMap(({ stem }) => (fulltext.index.holds(index, stem) ? [stem] : [])));
}

/** The words by which a query led to what holds these roots, in their order, each with how it was read. */
export function leadingWords(
  text: string,
  { query }: Ranking,
  ranker: Ranker,
  held: ReadonlySet<string>,
): LeadingWords[] {
  const tokens = tokensOf(text, ranker);
  const found: LeadingWords[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // What a phrase stands for is told of all its words at once.
    if (at < (found.at(-1)?.to ?? 0)) continue;
    const read = readingAt(at, query, tokens, ranker, held);
    if (!read) continue;
    const last = found.at(-1);
    // A word of another language can stand for several Dutch ones, each in its place.
    if (last?.reading?.kind === 'translation' && tokens[last.from]?.start === tokens[at]?.start)
      found[found.length - 1] = withWords(last, read);
    else found.push({ ...read, ...pieceOf(text, tokens, read) });
  }
  return found;
}

/** Names of a body that a query holds. */
export function namesOf(
  text: string,
  { named }: Ranking,
  ranker: Ranker,
  organisation: Slug | undefined,
): LeadingWords[] {
  const words = named.find((each) => each.organisation === organisation)?.words ?? [];
  const tokens = tokensOf(text, ranker);
  const runs: { from: number; to: number }[] = [];
  for (const at of words) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.map((run) => ({
    ...run,
    ...pieceOf(text, tokens, run),
    weight: ranker.fulltext.unheard,
    reading: { kind: 'name', words: [organisation ?? ''] },
  }));
}

/** These words of a query, none of them read otherwise. */
export function plainWords(text: string, indexes: readonly number[], tokens: readonly Token[]): LeadingWords[] {
  return indexes.map((from) => {
    const run = { from, to: from + 1 };
    return { ...run, ...pieceOf(text, tokens, run), weight: 1 };
  });
}

type Piece = Pick<LeadingWords, 'text' | 'start' | 'end'>;
type Read = Omit<LeadingWords, keyof Piece>;

/** Undefined when nothing of the word is held. */
function readingAt(
  at: number,
  query: AnalysedQuery,
  tokens: readonly Token[],
  { lexicon, vocabulary, fulltext }: Ranker,
  held: ReadonlySet<string>,
): Read | undefined {
  const terms = query.terms.filter(({ from, stem }) => from === at && held.has(stem));
  const token = tokens[at];
  if (terms.length === 0 || !token) return undefined;
  const how = new Set(terms.map((term) => term.how));
  const isHeld = (word: string) => held.has(rootOf(word, lexicon.abbreviations));
  const read = (reading?: Reading, length = 1): Read => ({
    from: at,
    to: at + length,
    weight: Math.max(...terms.map(({ stem, weight }) => weight * fulltext.rarityOf(stem))),
    ...(reading && { reading }),
  });
  if (isTranslated(token.word, query.tokens[at] ?? '')) return read({ kind: 'translation', words: [token.word] });
  if (how.has('said')) return read();
  if (how.has('slip')) return read({ kind: 'slip', words: [query.read[at] ?? token.word] });
  if (how.has('part')) return read({ kind: 'parts', words: compoundParts(token.word, lexicon).filter(isHeld) });
  const length = Math.max(1, phraseAt(query.read, at, vocabulary));
  const phrase = query.read.slice(at, at + length).join(' ');
  const words = (vocabulary.synonyms.get(phrase) ?? []).filter(isHeld);
  return read({ kind: 'synonym', words }, length);
}

/** Whether what was typed is another word than the one that it was taken for. */
export function isTranslated(word: string, typed: string): boolean {
  return fold(typed).replace(/['.]/g, '') !== word;
}

function withWords(one: LeadingWords, { to, weight, reading }: Read): LeadingWords {
  const words = [...new Set([...(one.reading?.words ?? []), ...(reading?.words ?? [])])];
  return { ...one, to, weight: Math.max(one.weight, weight), reading: { kind: 'translation', words } };
}

/** What was typed from the first word to the last. */
function pieceOf(text: string, tokens: readonly Token[], { from, to }: Run): Piece {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { text: text.slice(start, end), start, end };
}
