import { makeWholeRanker } from '../../../widgets/engine/rank/whole-ranker.ts';
import { compileRanking } from '../../content/index/compile.ts';
import { indexables } from '../../content/index/indexables.ts';
import type { Content } from '../../content/read.ts';
import type { Labelled } from '../../evaluate/labelled.ts';
import type { LoadedLoket } from '../../route/load.ts';
import { entriesOf } from './entries.ts';

/** A loket that does not know some of the content's own example questions, and those questions with their bodies. */
export interface Unseen {
  readonly loaded: LoadedLoket;
  readonly labelled: readonly Labelled[];
}

/** One in ten, the same ones each time: enough to tell routers apart, and few enough for the others to learn from. */
const ONE_IN = 10;

/** For who has no labelled file: a tenth of the example questions, left out of everything that finds. */
export function withoutExamples({ loket, compiled, ...rest }: LoadedLoket): Unseen {
  const { content, registers, graph } = compiled;
  const entries = entriesOf(content, graph);
  const asked = indexables(content).flatMap(({ questions }, at) =>
    questions.map((question) => ({ question, body: entries[at]?.body ?? '' })),
  );
  const held = asked.filter((_, at) => at % ONE_IN === 0);
  const unseen = new Set(held.map(({ question }) => question));
  const { index, ranking } = compileRanking(content, registers, graph.version, unseen);
  return {
    loaded: {
      ...rest,
      loket: { ...loket, ranker: makeWholeRanker(index, ranking, graph) },
      compiled: { ...compiled, index, ranking, content: withoutQuestions(content, unseen) },
    },
    labelled: held.map((each) => ({ ...each, language: 'nl', alternatives: [] })),
  };
}

/** The content as the other packages get it. */
function withoutQuestions(content: Content, unseen: ReadonlySet<string>): Content {
  const without = <T extends { readonly questions: readonly string[] }>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => [
        id,
        { ...entry, questions: entry.questions.filter((question) => !unseen.has(question)) },
      ]),
    );
  return {
    ...content,
    services: without(content.services),
    elsewhere: without(content.elsewhere),
    lifeEvents: without(content.lifeEvents),
    // Their questions lead to their services.
    letters: without(content.letters),
  };
}
