/** The compiled data as script modules, because a host's policy may forbid every `fetch`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gemeenteFile } from '../../widgets/embed/gemeente-file.ts';
import { FORMAT } from '../../widgets/embed/loket-data.ts';
import { type LayersFile, layerFiles } from '../../widgets/engine/local/layer-file.ts';
import { decodePlaces } from '../../widgets/engine/place/decode.ts';
import type { PlacesFile } from '../../widgets/engine/place/file.ts';
import { fingerprint } from './fingerprint.ts';
import { expression, moduleSource } from './module-source.ts';
import { VERSION } from './version.ts';

/** Path below the folder of the element → text. */
export type Files = Readonly<Record<string, string>>;

/** The module by which the element finds all others; its name stays, so that old elements find it too. */
export const MANIFEST = `data/${FORMAT}.js`;

interface Compiled {
  readonly version: string;
  readonly first: { readonly ask: unknown; readonly index: unknown };
  readonly details: unknown;
  readonly ranking: unknown;
  readonly places: PlacesFile;
  /** By the name of their file. */
  readonly layers: Readonly<Record<string, LayersFile>>;
}

/** What `npm run content` compiled into this folder. */
export function readCompiled(folder: string): Compiled {
  // Written by our own compiler moments ago: the shape is its promise.
  const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
  const ask = read<{ readonly version: string }>('ask');
  return {
    version: ask.version,
    first: { ask, index: read('index') },
    details: read('details'),
    // In one, as every version of the element reads it.
    ranking: { ...read<object>('ranking'), ...read<object>('examples') },
    places: read('places'),
    layers: Object.fromEntries(layerFiles.map((name) => [name, withoutPlans(read<LayersFile>(name))])),
  };
}

/** The element leads to the page of a plan and shows none itself. */
function withoutPlans({ version, layers }: LayersFile): LayersFile {
  return {
    version,
    layers: Object.fromEntries(Object.entries(layers).map(([id, { plans: _plans, ...rest }]) => [id, rest])),
  };
}

/** All modules of data. `site` is the address of the loket, empty where it is not known at build. */
export function dataFiles(compiled: Compiled, site: string): Files {
  const { version, places, layers } = compiled;
  const stages = Object.fromEntries(
    (['first', 'details', 'ranking', 'places'] as const).map((name) => {
      const text = moduleSource(compiled[name]);
      return [name, { path: `${name}-${fingerprint(text)}.js`, text }];
    }),
  );
  const registers = decodePlaces(places);
  const gemeenten = [...registers.gemeenten.keys()].map(
    (id) => [id, moduleSource(gemeenteFile(registers, id))] as const,
  );
  const local = Object.entries(layers).map(([name, file]) => [name, moduleSource(file)] as const);
  const shared = `local-${fingerprint(local.map(([, text]) => text).join())}`;
  const folder = `gemeente-${fingerprint(gemeenten.map(([, text]) => text).join())}`;
  const manifest = [
    // A manifest that a browser kept may name files that the site has replaced: the newest knows better.
    "const again=(name,id)=>(error)=>{if(import.meta.url.includes('?'))throw error;return import(import.meta.url+'?nieuw').then(({data})=>data[name](id))};",
    ...toldOf(version, site),
    ...Object.entries(stages).map(([name, { path }]) => `${name}:()=>import('./${path}').catch(again('${name}')),`),
    `layers:(name)=>import(\`./${shared}/\${name}.js\`).catch(again('layers',name)),`,
    `gemeente:(id)=>import(\`./${folder}/\${id}.js\`).catch(again('gemeente',id))`,
    '}',
  ].join('');
  return {
    [MANIFEST]: manifest,
    ...retired(toldOf(version, site)),
    ...Object.fromEntries(Object.values(stages).map(({ path, text }) => [`data/${path}`, text])),
    ...Object.fromEntries(local.map(([name, text]) => [`data/${shared}/${name}.js`, text])),
    ...Object.fromEntries(gemeenten.map(([id, text]) => [`data/${folder}/${id}.js`, text])),
  };
}

/** How each manifest begins; the object stays open. */
function toldOf(version: string, site: string): readonly string[] {
  return [
    'export const data={',
    `version:${JSON.stringify(version)},latest:${JSON.stringify(VERSION)},`,
    // The manifest stands in `widget/v1/data/` of the loket's own site.
    `site:${site ? JSON.stringify(site) : "new URL('../../../',import.meta.url).href"},`,
  ];
}

/** For elements that read an older form: no data at all, so that they lead the visitor to the site. */
function retired(told: readonly string[]): Files {
  const parts = ['first', 'details', 'ranking', 'places', 'layers', 'gemeente'];
  const text = [
    "const none=async()=>{throw new Error('This version of the element cannot read the data of today.')};",
    ...told,
    ...parts.map((part) => `${part}:none,`),
    '}',
  ].join('');
  return Object.fromEntries(Array.from({ length: FORMAT - 1 }, (_, index) => [`data/${index + 1}.js`, text]));
}

/** The same in one module, for the element in one file; a gemeente is found in the registers. */
export function inlineData(compiled: Compiled, site: string): string {
  const stages = (['first', 'details', 'ranking', 'places'] as const).map(
    (name) => `${name}:async()=>({default:${expression(compiled[name])}}),`,
  );
  return [
    "import{decodePlaces}from'../engine/place/decode.ts';import{gemeenteFile}from'./gemeente-file.ts';",
    'export const data={',
    `version:${JSON.stringify(compiled.version)},latest:${JSON.stringify(VERSION)},`,
    `site:${site ? JSON.stringify(site) : "new URL('../../',import.meta.url).href"},`,
    ...stages,
    `async layers(name){return{default:${expression(compiled.layers)}[name]}},`,
    'async gemeente(id){const file=gemeenteFile(decodePlaces((await data.places()).default),id);if(!file)throw new Error(id);return{default:file}}',
    '}',
  ].join('\n');
}
