/**
 * The only script that a host's page loads at once. It names the element, and fetches the
 * rest when one comes near the screen, is touched, or gets the focus.
 */
import { defineLoket } from './define-loket.ts';
import type { LoketView, Part } from './loket-view.tsx';

/** Files of this version and, where they are pinned, their fingerprints. Written by the build. */
declare const FILES: { readonly element: string; readonly data: string };
declare const SEALS: Readonly<Partial<Record<Part | 'element', readonly [file: string, integrity: string]>>>;

const here = import.meta.url;

/** A part whose fingerprint differs is not run. Browsers that cannot tell run it all the same. */
function seal(part: Part | 'element'): Promise<unknown> {
  const [file, integrity] = SEALS[part] ?? [];
  const link = document.createElement('link');
  if (!file || !link.relList.supports('modulepreload')) return Promise.resolve();
  const own = [...document.scripts].find(({ src }) => src === here);
  return new Promise((resolve, reject) => {
    Object.assign(link, {
      rel: 'modulepreload',
      href: new URL(file, here).href,
      integrity,
      nonce: own?.nonce,
      onload: resolve,
      onerror: reject,
    });
    document.head.append(link);
  });
}

/** What stands inside one element. */
export async function make(host: HTMLElement): Promise<LoketView> {
  const [{ LoketView }, { data }] = await Promise.all([
    seal('element').then(() => import(new URL(FILES.element, here).href)),
    import(new URL(FILES.data, here).href),
  ]);
  return new LoketView(host, data, seal);
}

defineLoket((host) =>
  // A loader that a browser kept may name files that the site has replaced: the newest knows better.
  make(host).catch(async () => (await import(`${here}?nieuw`)).make(host)),
);
