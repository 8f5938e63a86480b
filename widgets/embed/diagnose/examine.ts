/** Looks at what the page around the element does to it. */

import type { Wrong } from '../attributes.ts';
import type { Session } from '../session.ts';
import type { Finding, Subject } from './finding.ts';
import { keepsFocusRing } from './focus-ring.ts';
import { refused } from './refused.ts';

/** The version of this script; written by the build. */
declare const VERSION: string;

interface Examined {
  readonly host: HTMLElement;
  readonly loket: HTMLElement;
  readonly session: Session;
  readonly wrong: readonly Wrong[];
  readonly heading: number;
}

const enough = 4.5;

export async function examine(examined: Examined): Promise<readonly Finding[]> {
  const { host, loket, session, wrong } = examined;
  // Parts that the element may have fetched already.
  const [{ complaint }, { measure }] = await Promise.all([import('../complain.ts'), import('../contrast.ts')]);
  const contrasts = measure(loket)
    .filter(({ ratio }) => ratio < enough)
    .map(({ of, ratio }) => `${of} ${ratio === 0 ? '?' : ratio.toFixed(1)} : 1`);
  const finding = (subject: Subject, facts: readonly string[], ok = facts.length === 0): Finding => ({
    subject,
    ok,
    facts,
  });
  return [
    finding('script', [...(await missing(session)), ...refused()]),
    // The element's own sheet puts everything in a grid.
    finding(
      'style',
      getComputedStyle(loket.querySelector('.query') ?? loket).display === 'grid' ? [] : ['adoptedStyleSheets'],
    ),
    finding('contrast', contrasts),
    finding('heading', skipped(examined)),
    finding('focus', keepsFocusRing(host.ownerDocument)),
    finding('language', languages(host)),
    finding('version', session.data.latest === VERSION ? [] : [`${VERSION} → ${session.data.latest}`]),
    finding('attributes', wrong.map(complaint)),
    finding('link', host.querySelector('a[href]') ? [] : ['<a href>']),
  ];
}

/** Parts of the data that do not come. */
async function missing({ data }: Session): Promise<readonly string[]> {
  const parts = ['first', 'details', 'ranking', 'places'] as const;
  const came = await Promise.allSettled(parts.map((part) => data[part]()));
  return parts.filter((_, at) => came[at]?.status === 'rejected').map((part) => `data: ${part}`);
}

/** The level that the headings of an answer should have, when they skip one. */
function skipped({ host, heading }: Examined): readonly string[] {
  const before = [...host.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (each) => each.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const level = Number(before.at(-1)?.localName[1] ?? 1);
  return heading > level + 1 ? [`h${level} → h${heading}: heading="${level + 1}"`] : [];
}

function languages(host: HTMLElement): readonly string[] {
  const page = host.ownerDocument.documentElement.lang;
  if (!page) return ['<html lang="nl">'];
  const around = host.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? page;
  return around.slice(0, 2) === (host.lang || around).slice(0, 2) ? [] : [`${around} → ${host.lang}`];
}
