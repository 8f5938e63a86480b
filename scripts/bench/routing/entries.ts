import type { Graph } from '../../../widgets/engine/graph/model.ts';
import { indexables } from '../../content/index/indexables.ts';
import type { Content } from '../../content/read.ts';
import { rollUp } from '../../route/rollup.ts';

/** The same text of an entry for every peer. */
export interface Entry {
  /** Place in the list. */
  readonly id: number;
  /** Body that it rolls up to. */
  readonly body: string;
  readonly title: string;
  readonly words: string;
  readonly summary: string;
  readonly examples: string;
  /** In other languages. */
  readonly keywords: string;
}

/** Everything that a question can lead to. */
export function entriesOf(content: Content, graph: Graph): Entry[] {
  return indexables(content).map(({ kind, id, title, words, summary, questions, keywords }, at) => {
    const organisation =
      kind === 'service'
        ? graph.services[id]?.competentAuthority.organisation
        : kind === 'lifeEvent'
          ? graph.lifeEvents[id]?.organisation
          : undefined;
    return {
      id: at,
      body: rollUp(organisation, graph),
      title,
      words: words.join('. '),
      summary,
      examples: questions.join('. '),
      keywords: Object.values(keywords)
        .flatMap((list) => list ?? [])
        .join('. '),
    };
  });
}

/** Fields that are searched. */
export const FIELDS = ['title', 'words', 'summary', 'examples', 'keywords'] as const;
