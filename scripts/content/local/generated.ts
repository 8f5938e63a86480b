import { type LayersFile, layerFileOf, layerFiles } from '../../../widgets/engine/local/layer-file.ts';
import type { Compiled } from '../compile.ts';
import { layerFileName } from './check.ts';
import { type Drift, driftOf } from './drift.ts';
import { correction, driftCsv, pageOfDrift } from './drift-files.ts';
import { takenQuestions } from './taken.ts';

type Made = Pick<Compiled, 'layers' | 'graph' | 'content' | 'registers' | 'local' | 'index' | 'ranking'>;

/** File name and text of everything that is made of the layers. */
export function* localFiles(compiled: Made): Generator<readonly [name: string, text: string]> {
  yield* layersFiles(compiled);
  yield* driftFiles(compiled);
}

/** The layers as residents get them, some twenty gemeenten in a file. */
function* layersFiles({ layers, graph: { version } }: Made): Generator<readonly [string, string]> {
  for (const name of layerFiles) {
    const found = layers.filter(({ gemeente }) => layerFileOf(gemeente) === name);
    const file: LayersFile = { version, layers: Object.fromEntries(found.map((layer) => [layer.gemeente, layer])) };
    yield [`${name}.json`, JSON.stringify(file)];
  }
}

/** For editors of each gemeente how its layer stands to the national content. */
function* driftFiles(made: Made): Generator<readonly [string, string]> {
  const { graph, content, registers, local } = made;
  const context = { content, today: graph.compiledOn, mistakes: local.mistakes, taken: takenQuestions(made) };
  const byGemeente = new Map(local.layers.map((layer) => [layer.gemeente, layer]));
  const drifts = registers.gemeenten.map((gemeente) => driftOf(gemeente, byGemeente.get(gemeente.id), context));
  yield [
    'drift.json',
    JSON.stringify(Object.fromEntries(drifts.map((drift) => [drift.gemeente.id, pageOfDrift(drift)]))),
  ];
  let withoutLayer: string | undefined;
  const csvOf = (drift: Drift) => {
    if (drift.hasLayer) return driftCsv(drift);
    // Hundreds of gemeenten lack the same.
    withoutLayer ??= driftCsv(drift);
    return withoutLayer;
  };
  for (const drift of drifts) {
    const { slug } = drift.gemeente;
    yield [`drift/${slug}.csv`, csvOf(drift)];
    yield [`drift/${slug}.yaml`, correction(drift, local.texts.get(layerFileName(drift.gemeente)), context)];
  }
}
