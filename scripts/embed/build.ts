/** Builds the element: everything below `/widget/` that is not a page. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bundled, bundle } from './bundle.ts';
import { dataFiles, type Files, inlineData, MANIFEST, readCompiled } from './data-files.ts';
import { PACKAGE, packageFiles } from './package-form.ts';
import { tarball } from './tarball.ts';
import { MAJOR, VERSION } from './version.ts';
import { zip } from './zip.ts';

/** Copied into the site as it is; git does not know its evergreen part. */
export const WIDGET = 'site/public/widget';

export interface ElementOptions {
  /** Folder with the compiled content. */
  readonly compiled?: string;
  /** Address of the loket's own site with a slash at its end; empty: the site that serves the element. */
  readonly site?: string;
}

/** Names in the code of every part → what stands for them. */
const NAMES = { VERSION: JSON.stringify(VERSION) };

/** The files of the evergreen element, by their path below its folder. */
export async function elementFiles({ compiled = '.loket', site = '' }: ElementOptions = {}): Promise<Files> {
  const content = readCompiled(compiled);
  const script = await scripts();
  const [[single], [frame]] = await Promise.all([
    bundle({
      entry: 'single.ts',
      name: 'loket.single.js',
      data: inlineData(content, site),
      define: NAMES,
      split: false,
    }),
    bundle({ entry: 'frame-host.ts', name: 'kader.js' }),
  ]);
  return {
    'loket.js': await loaderFor(script, `./${MANIFEST}`),
    ...asFiles(script),
    'loket.single.js': single?.text ?? '',
    'kader.js': frame?.text ?? '',
    ...dataFiles(content, site),
  };
}

/** The same as archives: to be copied to a host's own server, and to be installed by npm. */
export function archives(files: Files): Readonly<Record<string, Buffer>> {
  const whole = { ...packageFiles(), ...files };
  const within = Object.fromEntries(Object.entries(whole).map(([path, text]) => [`${PACKAGE}/${path}`, text]));
  return { [`${PACKAGE}.zip`]: zip(within), [`${PACKAGE}.tgz`]: tarball(whole) };
}

/** Writes files into a folder that then holds nothing else. */
export function writeElement(files: Readonly<Record<string, string | Buffer>>, folder = join(WIDGET, MAJOR)): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The element and the parts that are fetched later; the element first. */
export function scripts(): Promise<readonly Bundled[]> {
  return bundle({ entry: 'loket-view.tsx', name: 'element-[hash].js', define: NAMES });
}

export function asFiles(bundled: readonly Bundled[]): Files {
  return Object.fromEntries(bundled.map(({ file, text }) => [file, text]));
}

/** The loader for these scripts. `seals` are the fingerprints of the element and of the list of all others. */
export async function loaderFor(
  script: readonly Bundled[],
  data: string,
  seals: readonly (readonly [file: string, integrity: string])[] = [],
): Promise<string> {
  const files = [`./${script[0]?.file}`, data];
  const [loader] = await bundle({
    entry: 'loader.ts',
    name: 'loket.js',
    define: { FILES: JSON.stringify(files), SEALS: JSON.stringify(seals) },
  });
  return loader?.text ?? '';
}
