/**
 * Publishes a version: its script, which never changes again, beside the evergreen one. The
 * data come from the site as it is, so that an old version gives the answers of today.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snippetOf } from '../../widgets/embed/snippet.ts';
import { asFiles, loaderFor, scripts, WIDGET, writeElement } from './build.ts';
import { MANIFEST } from './data-files.ts';
import { fingerprint, integrity } from './fingerprint.ts';
import { MAJOR, VERSION } from './version.ts';

export interface Published {
  readonly version: string;
  /** Of its loader, for the `integrity` attribute. The loader holds the other parts to theirs. */
  readonly integrity: string;
}

const LIST = join(WIDGET, 'versions.json');
/** Pages as hosts will have them for years, by which every later site is tested. */
const PAGES = 'tests/embed/published';

/** Part of the script that is fetched later → the module that it is made of. */
const PARTS: Readonly<Record<string, RegExp>> = {
  contrast: /^contrast/,
  rest: /^rest/,
  words: /^words\.en/,
  place: /^place-form/,
  why: /^draw-why/,
  complain: /^complain/,
  diagnose: /^show-diagnosis/,
};

/** The versions that were published, oldest first. */
export function published(): readonly Published[] {
  // Written below: the shape is its promise.
  return existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Published[]) : [];
}

/** Throws a `PublishedError` when this version was published already. */
export async function publish(): Promise<Published> {
  const before = published();
  if (before.some(({ version }) => version === VERSION)) throw new PublishedError(VERSION);
  const script = await scripts();
  const sealOf = ([part, name]: readonly [string, RegExp]) => {
    const found = script.find(({ file }) => name.test(file));
    if (!found) throw new RangeError(`The script has no part "${part}"`);
    return [part, sealed(found.file, found.text)] as const;
  };
  const list = `export const seals=${JSON.stringify(Object.fromEntries(Object.entries(PARTS).map(sealOf)))}`;
  const listFile = `seals-${fingerprint(list)}.js`;
  const [, element] = sealOf(['element', /^element/]);
  const loader = await loaderFor(script, `../${MAJOR}/${MANIFEST}`, [element, sealed(listFile, list)]);
  writeElement({ 'loket.js': loader, [listFile]: list, ...asFiles(script) }, join(WIDGET, VERSION));
  const made = { version: VERSION, integrity: integrity(loader) };
  writeFileSync(LIST, `${JSON.stringify([...before, made], undefined, 2)}\n`);
  writeFileSync(join(PAGES, `${VERSION}.html`), pageWith(made));
  return made;
}

function sealed(file: string, text: string): readonly [file: string, integrity: string] {
  // Shorter than that of the loader itself, which must stay below 1 kB with two of them.
  return [`./${file}`, integrity(text, 'sha256')];
}

/** What a host pastes for this version; `LOKET` stands for the address of the loket. */
function pageWith(published: Published): string {
  const choice = { gemeente: 'gm0344', slug: 'utrecht', lang: 'nl', heading: 3, form: 'pinned' } as const;
  return `${snippetOf(choice, { ...published, site: 'LOKET/', link: 'Zoek welke overheid u helpt' }).html}\n`;
}

/** A published version never changes. */
export class PublishedError extends Error {
  constructor(version: string) {
    super(
      `Versie ${version} is al gepubliceerd en verandert niet meer. Verhoog VERSION in scripts/embed/version.ts en probeer het opnieuw.`,
    );
    this.name = 'PublishedError';
  }
}
