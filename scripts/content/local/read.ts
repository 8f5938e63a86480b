import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../mistake.ts';
import { parseYaml } from '../yaml.ts';
import { checkLayer, type LayerContext } from './check.ts';
import { salvage } from './salvage.ts';
import type { LayerSource } from './schema.ts';

export interface LayersRead {
  /** Those that can be used, without what was wrong in them, in the order of their files. */
  readonly layers: readonly LayerSource[];
  readonly mistakes: readonly Mistake[];
  /** Every file that could be read, as its editor wrote it, by path below `content/`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** No gemeente has this much to say; a file that is larger is no layer. */
const LARGEST = 1_000_000;

/**
 * Reads the layers of all gemeenten, `content/local/`. Whatever is wrong in one is left out
 * and reported to its owner; no other layer and no national text is touched by it.
 */
export function readLayers(folder: string, context: LayerContext): LayersRead {
  const mistakes: Mistake[] = [];
  const texts = new Map<string, string>();
  const path = join(folder, 'local');
  if (!existsSync(path)) return { layers: [], mistakes, texts };
  const layers = readdirSync(path)
    .sort()
    .flatMap((name) => {
      const file = `local/${name}`;
      const text = readText(path, name, mistakes);
      if (text === undefined) return [];
      texts.set(file, text);
      const found = parseLayer(file, text, mistakes);
      return (found && checkLayer(file, found, context, mistakes)) ?? [];
    });
  return { layers, mistakes, texts };
}

function readText(folder: string, name: string, mistakes: Mistake[]): string | undefined {
  const file = `local/${name}`;
  const path = join(folder, name);
  const note = (cause: string, remedy: string) => void mistakes.push({ file, cause, remedy });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name) || !statSync(path).isFile()) {
    note('dit is geen bestand van een gemeente', 'Maak er een met npm run gemeente.');
    return undefined;
  }
  if (statSync(path).size > LARGEST) {
    note('dit bestand is groter dan 1 MB', 'Laat weg wat nationaal al beschreven is.');
    return undefined;
  }
  const text = decode(readFileSync(path));
  if (text === undefined) note('dit bestand is geen UTF-8', 'Sla het op als UTF-8.');
  return text;
}

/** The text of a layer in the right form, without what was wrong in it. References are not followed. */
export function parseLayer(file: string, text: string, mistakes: Mistake[]): LayerSource | undefined {
  const raw = parseYaml(file, text, mistakes);
  return raw === undefined ? undefined : salvage(file, raw, mistakes);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
