import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detailsOf, firstStage } from '../../widgets/engine/graph/stages.ts';
import type { Compiled } from './compile.ts';
import { glossaryOccurrences } from './glossary/occurrences.ts';
import { localFiles } from './local/generated.ts';
import { summarise } from './summary.ts';

/** Folder of everything that is made of the content; git does not know it. */
export const GENERATED = '.loket';

/** Writes what the site and the browser read. Each file is replaced as a whole. */
export function writeGenerated(compiled: Compiled, folder = GENERATED): void {
  const { graph, letters, lifeEvents, desk, index, ranking, places, registers, registerSources, content } = compiled;
  mkdirSync(join(folder, 'drift'), { recursive: true });
  const { gemeenten, waterschappen, provincies, ggds, taxOffices } = registers;
  write(folder, 'graph.json', graph);
  write(folder, 'letters.json', letters);
  write(folder, 'life-events.json', lifeEvents);
  write(folder, 'desk.json', desk);
  write(folder, 'translations.json', compiled.translations);
  write(folder, 'ask.json', firstStage(graph));
  write(folder, 'details.json', detailsOf(graph));
  write(folder, 'index.json', index);
  const { examples, ...called } = ranking;
  write(folder, 'ranking.json', called);
  write(folder, 'examples.json', { version: ranking.version, examples });
  write(folder, 'places.json', places);
  write(folder, 'registers.json', { gemeenten, waterschappen, provincies, ggds, taxOffices, sources: registerSources });
  write(folder, 'summary.json', summarise(compiled));
  for (const [name, text] of localFiles(compiled)) writeText(folder, name, text);
  write(folder, 'glossary.json', {
    terms: content.glossary.map(({ forms: _forms, ...term }) => term),
    occurrences: Object.fromEntries(glossaryOccurrences(content)),
  });
  write(
    folder,
    'synonyms.json',
    Object.fromEntries(Object.entries(content.services).map(([id, service]) => [id, service.words])),
  );
}

function write(folder: string, name: string, value: unknown): void {
  writeText(folder, name, JSON.stringify(value));
}

function writeText(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
