/** Builds the element: everything below `/widget/` that is not a page. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bundled, bundle } from './bundle.ts';
import { dataFiles, type Files, inlineData, MANIFEST, readCompiled } from './data-files.ts';

/** Copied into the site as it is; git does not know its evergreen part. */
export const WIDGET = 'site/public/widget';

/** Major version, which is the address of the evergreen element. */
export const MAJOR = 'v1';

export interface ElementOptions {
  /** Folder with the compiled content. */
  readonly compiled?: string;
  /** Address of the loket's own site with a slash at its end; empty: the site that serves the element. */
  readonly site?: string;
}

/** The files of the evergreen element, by their path below its folder. */
export async function elementFiles({ compiled = '.loket', site = '' }: ElementOptions = {}): Promise<Files> {
  const content = readCompiled(compiled);
  const script = await scripts();
  const loader = await loaderFor(script, `./${MANIFEST}`);
  const [single] = await bundle({
    entry: 'single.ts',
    name: 'loket.single.js',
    data: inlineData(content, site),
    split: false,
  });
  return {
    'loket.js': loader,
    ...asFiles(script),
    'loket.single.js': single?.text ?? '',
    ...dataFiles(content, site),
  };
}

/** Writes the evergreen element into a folder that then holds nothing else. */
export function writeElement(files: Files, folder = join(WIDGET, MAJOR)): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The element and the parts that are fetched later; the element first. */
export function scripts(): Promise<readonly Bundled[]> {
  return bundle({ entry: 'loket-view.tsx', name: 'element-[hash].js' });
}

export function asFiles(bundled: readonly Bundled[]): Files {
  return Object.fromEntries(bundled.map(({ file, text }) => [file, text]));
}

/** The loader for these scripts. `seals` are fingerprints that it holds them against. */
export async function loaderFor(
  script: readonly Bundled[],
  data: string,
  seals: Readonly<Record<string, readonly [string, string]>> = {},
): Promise<string> {
  const files = { element: `./${script[0]?.file}`, data };
  const [loader] = await bundle({
    entry: 'loader.ts',
    name: 'loket.js',
    define: { FILES: JSON.stringify(files), SEALS: JSON.stringify(seals) },
  });
  return loader?.text ?? '';
}
