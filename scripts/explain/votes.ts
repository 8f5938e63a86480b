import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { WEIGHTS } from '../../widgets/engine/rank/fusion.ts';
import { makeKeywords, scoreKeywords } from '../../widgets/engine/rank/keywords.ts';
import type { Believed, Ranking } from '../../widgets/engine/rank/rank.ts';
import type { EntryKind } from '../../widgets/engine/search/index-file.ts';
import { tokenise } from '../../widgets/engine/text/fold.ts';

/** What one part said, and what that counted. */
export interface Vote {
  readonly part: string;
  readonly value: number;
  readonly weight: number;
  /** Value times weight. */
  readonly vote: number;
}

/** How the parts of the ranker voted for an entry. */
export interface ExplainedCandidate {
  readonly kind: EntryKind;
  readonly id: string;
  /** Absent for what is not government. */
  readonly organisation?: string;
  /** Share of the belief, 0 to 1. */
  readonly belief: number;
  readonly votes: readonly Vote[];
  /** Its keywords in other languages that the query holds. */
  readonly keywords: readonly { readonly language: string; readonly keyword: string }[];
}

/** Keywords of an entry by language, as editors wrote them. */
export type KeywordsOf = (kind: EntryKind, id: string) => Readonly<Record<string, readonly string[]>>;

/** How the parts voted for something that was considered. */
export function explainCandidate(
  { entry, belief, values }: Believed,
  { query }: Ranking,
  keywordsOf: KeywordsOf,
): ExplainedCandidate {
  return {
    kind: entry.kind,
    id: entry.id,
    ...(entry.organisation && { organisation: entry.organisation }),
    belief,
    votes: PARTS.map((part, at) => {
      const [value, weight] = [values[at] ?? 0, WEIGHTS.whole[at] ?? 0];
      return { part, value, weight, vote: value * weight };
    }),
    keywords: Object.entries(keywordsOf(entry.kind, entry.id)).flatMap(([language, keywords]) =>
      keywords.filter((keyword) => isSaid(keyword, query.words)).map((keyword) => ({ language, keyword })),
    ),
  };
}

function isSaid(keyword: string, words: readonly string[]): boolean {
  const folded = tokenise(keyword).map(({ word }) => word);
  return scoreKeywords(words, makeKeywords([[0, [folded.join(' ')]]])).size > 0;
}
