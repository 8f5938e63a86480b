import { type Ranking, rank } from '../../widgets/engine/rank/rank.ts';
import type { RankedEntry } from '../../widgets/engine/rank/ranker.ts';
import { makeWholeRanker } from '../../widgets/engine/rank/whole-ranker.ts';
import { compileRanking } from '../content/index/compile.ts';
import type { Content } from '../content/read.ts';
import type { LoadedLoket } from '../route/load.ts';

/** What an editor could add to an entry. */
export interface Addition {
  readonly words?: readonly string[];
  readonly questions?: readonly string[];
}

/** How a query would be ranked if an entry held more: the index is really made anew, which takes a second or two. */
export function tryAddition(
  { compiled: { content, registers, graph } }: LoadedLoket,
  entry: RankedEntry,
  addition: Addition,
  query: string,
  today: string,
): Ranking {
  const changed = withAddition(content, entry, addition);
  const { index, ranking } = compileRanking(changed, registers, graph.version);
  return rank(makeWholeRanker(index, ranking, graph), query, { today });
}

function withAddition(content: Content, { kind, id }: RankedEntry, { words = [], questions = [] }: Addition): Content {
  const add = <T extends { readonly words: string[]; readonly questions: string[] }>(
    entries: Readonly<Record<string, T>>,
  ) => {
    const entry = entries[id];
    if (!entry) return entries;
    return {
      ...entries,
      [id]: { ...entry, words: [...entry.words, ...words], questions: [...entry.questions, ...questions] },
    };
  };
  switch (kind) {
    case 'service':
      return { ...content, services: add(content.services) };
    case 'elsewhere':
      return { ...content, elsewhere: add(content.elsewhere) };
    case 'lifeEvent':
      return { ...content, lifeEvents: add(content.lifeEvents) };
  }
}
