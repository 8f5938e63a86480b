import { expect, it } from 'vitest';
import type { Action } from '../../widgets/engine/graph/model.ts';
import { real } from '../route/real.ts';
import { page } from './pages.ts';

const { graph } = real.loket;
const { letters } = real.compiled;

it('what an editor wrote to do stands on its page, whoever it is with, also before the place is known', () => {
  const listed: readonly (readonly [
    string,
    readonly { readonly id: string; readonly actions: readonly Action[] }[],
  ])[] = [
    ['diensten', Object.values(graph.services)],
    ['brieven', Object.values(letters)],
    ['elders', Object.values(graph.elsewhere)],
  ];
  const missing = listed.flatMap(([folder, entries]) =>
    ['', 'en/'].flatMap((language) =>
      entries.flatMap(({ id, actions }) => {
        const html = readable(page(`${language}${folder}/${id}/index.html`));
        return actions
          .filter(({ label, phone }) => !html.includes(label ?? '') || !html.includes(phone ?? ''))
          .map(({ label }) => `${language}${folder}/${id}: ${label}`);
      }),
    ),
  );
  expect(Object.keys(letters).length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

it('help outside government is advice, with the alarm number to dial', () => {
  const html = page('elders/huisarts/index.html');
  expect(html).toMatch(/<p class="action">(?:(?!<\/p>).)*Bel uw huisarts/s);
  expect(html).toMatch(/<a class="action" href="tel:112">/);
});

/** What stands on a page, without what is hidden from the reader until the place is known. */
function readable(html: string): string {
  return html
    .replace(/<div [^>]*data-local-action[^>]* hidden(?:="")?>.*?<\/div>/gs, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}
