/**
 * The only script that a host's page loads at once. It names the element, and fetches the
 * rest when one comes near the screen, is touched, or gets the focus.
 */
import { defineLoket } from './define-loket.ts';
import type { LoketView, Part } from './loket-view.tsx';

type Sealed = readonly [file: string, integrity: string];

/** Files of this version. Written by the build. */
declare const FILES: readonly [element: string, data: string];
/** Where it is pinned, the element and the list of the other parts, with their fingerprints. Written by the build. */
declare const SEALS: readonly [element?: Sealed, list?: Sealed];

const here = import.meta.url;
const [elementFile, dataFile] = FILES;
const [elementSeal, list] = SEALS;
const load = (file: string) => import(new URL(file, here).href);

/** A part whose fingerprint differs is not run. Browsers that cannot tell run it all the same. */
async function hold(sealed: Sealed | undefined): Promise<void> {
  const link = document.createElement('link');
  if (!sealed || !link.relList.supports('modulepreload')) return;
  const own = [...document.scripts].find(({ src }) => src === here);
  await new Promise((onload, onerror) => {
    const href = new URL(sealed[0], here).href;
    Object.assign(link, { rel: 'modulepreload', href, integrity: sealed[1], nonce: own?.nonce, onload, onerror });
    document.head.append(link);
  }).finally(() => link.remove());
}

/** The list is fetched apart, so that a loader with fingerprints is hardly larger than one without. */
async function seal(part: Part): Promise<void> {
  await hold(list);
  if (list) await hold((await load(list[0])).seals[part]);
}

/** What stands inside one element. */
export async function make(host: HTMLElement): Promise<LoketView> {
  const [{ LoketView }, { data }] = await Promise.all([
    hold(elementSeal).then(() => load(elementFile)),
    load(dataFile),
  ]);
  return new LoketView(host, data, seal);
}

defineLoket((host) =>
  // A loader that a browser kept may name files that the site has replaced: the newest knows better.
  make(host).catch(async () => (await import(`${here}?nieuw`)).make(host)),
);
