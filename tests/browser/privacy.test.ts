import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinks } from '../../widgets/links/links.ts';
import { dist } from '../site/pages.ts';
import { openLoket, type Visit } from './loket.ts';
import { answer, ask, nothingStored, stored, tabTo, type } from './reader.ts';

const { origin, visit } = openLoket();

describe('what others learn of a question', () => {
  it('is nothing: whatever is asked, the same files are fetched', async () => {
    const first = await visitAsking('mijn kliko is niet geleegd');
    expect(first.length).toBeGreaterThan(8);
    for (const other of ['belasting', 'xqzw blorf', 'mijn dochter wordt geslagen door haar vriend'])
      expect(await visitAsking(other)).toEqual(first);
  });

  it('is nothing: no word of it is in what is sent', async () => {
    const visited = await visit('/');
    await type(visited.page, 'paspoort kwijtgeraakt');
    await visited.page.keyboard.press('Enter');
    await answer(visited.page).card.waitFor();
    await visited.page.reload();
    await answer(visited.page).card.waitFor();
    await visited.page.locator('.card-subject a').click();
    await visited.page.locator('h1').waitFor();
    for (const sent of await everythingSent(visited)) expect(sent).not.toMatch(/kwijtgeraakt/i);
  });

  it('is nothing: the place is worked out on the device', async () => {
    const { page, requests } = await visit('/diensten/afval-en-containers/');
    await tabTo(page, 'Kies uw gemeente', '.card');
    await page.keyboard.press('Enter');
    await page.locator('#plaats:focus').waitFor();
    await page.keyboard.type('3512');
    await page.keyboard.press('Enter');
    await page.getByText('Gemeente Utrecht').first().waitFor();
    const asked = requests.map((request) => request.url());
    expect(asked.filter((url) => /3512|utrecht|gm0344/i.test(url))).toEqual([]);
  });
});

describe('every main path', () => {
  const links = createLinks('nl');
  const paths = [
    ...[links.az, links.situations, links.letters, links.organisations, links.gemeenten, links.waterschappen],
    ...[
      links.provincies,
      links.emergencies,
      links.words,
      links.how,
      links.privacy,
      links.sources,
      createLinks('en').home,
    ],
    ...[links.service('afval-en-containers'), links.organisation('svb'), links.gemeente('utrecht')],
    ...[links.lifeEvent(first('situaties')), links.letter(first('brieven')), links.question(first('vragen'))],
  ];

  it('asks this site alone for files, sends nothing along, and leaves nothing behind', async () => {
    const visited = await visit('/');
    const { page, requests } = visited;
    await ask(page, 'mijn kliko is niet geleegd');
    for (const path of paths) {
      await page.goto(origin() + path);
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    for (const request of requests) {
      expect(request.method(), request.url()).toBe('GET');
      expect(new URL(request.url()).search, request.url()).toBe('');
      expect(request.postData(), request.url()).toBeNull();
      expect(request.headers()['referer'] ?? '', request.url()).toBe('');
    }
    expect(requests.length).toBeGreaterThan(paths.length * 2);
    expect(await stored(page)).toEqual(nothingStored);
  });
});

describe('what stays on the device', () => {
  it('is nothing', async () => {
    const { page } = await visit('/');
    await ask(page, 'huurtoeslag aanvragen');
    expect(await stored(page)).toEqual(nothingStored);
  });

  it('is nothing of a page that was only read', async () => {
    const { page } = await visit('/gemeenten/utrecht/');
    expect(await stored(page)).toEqual(nothingStored);
  });
});

/** The first page below a folder of the built site. */
function first(folder: string): string {
  const entry = readdirSync(join(dist, folder), { withFileTypes: true }).find((each) => each.isDirectory());
  return entry?.name ?? '';
}

/**
 * Paths that were fetched by the time the answer and everything after it was there. Each once:
 * Chromium asks for the icon again at each new address of a page.
 */
async function visitAsking(question: string): Promise<readonly string[]> {
  const { page, requests } = await visit('/');
  await ask(page, question);
  // All that follows a first answer.
  await page.locator('[data-complete]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  return [...new Set(requests.map((request) => request.url().slice(origin().length)))].sort();
}

/** Addresses, headers and bodies of all requests. */
function everythingSent({ requests }: Visit): Promise<readonly string[]> {
  return Promise.all(
    requests.map(async (request) =>
      JSON.stringify([decodeURIComponent(request.url()), await request.allHeaders(), request.postData()]),
    ),
  );
}
