import type { LocalLayer } from '../../widgets/engine/local/model.ts';
import type { GemeenteId, Places } from '../../widgets/engine/place/model.ts';
import { decodePlaces } from '../../widgets/engine/place/place.ts';
import { makeWholeRanker } from '../../widgets/engine/rank/whole-ranker.ts';
import type { Loket } from '../../widgets/engine/route/loket.ts';
import { storyOf } from '../../widgets/engine/route/story.ts';
import { type Compiled, compile } from '../content/compile.ts';
import { formatMistake, type Mistake } from '../content/mistake.ts';
import { remember } from './remember.ts';

/** The loket as the browser would have it, made afresh from the content. */
export interface LoadedLoket {
  readonly loket: Loket;
  readonly places: Places;
  readonly compiled: Compiled;
  /** Of those gemeenten that have one. */
  readonly layers: ReadonlyMap<GemeenteId, LocalLayer>;
}

/** Compiles the content folder and unpacks it. Throws a `ContentError` when the content is wrong. */
export function loadLoket(today: string, folder = 'content'): LoadedLoket {
  return unpackLoket(compileOrThrow(today, folder));
}

/** Compiles the content folder. Throws a `ContentError` when the content is wrong. */
export function compileOrThrow(today: string, folder = 'content'): Compiled {
  return remember(folder, [today], () => {
    const compilation = compile(folder, today);
    if (!compilation.ok) throw new ContentError(compilation.mistakes);
    return compilation.compiled;
  });
}

/** The loket over compiled content. */
export function unpackLoket(compiled: Compiled): LoadedLoket {
  return {
    loket: {
      graph: compiled.graph,
      ranker: makeWholeRanker(compiled.index, compiled.ranking, compiled.graph),
      storyOf,
    },
    places: decodePlaces(compiled.places),
    layers: new Map(compiled.layers.map((layer) => [layer.gemeente, layer])),
    compiled,
  };
}

/** The content cannot be used; the message lists every mistake in Dutch. */
export class ContentError extends Error {
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(formatMistake).join('\n'));
    this.name = 'ContentError';
    this.mistakes = mistakes;
  }
}
