/** Ten talks at the counter, by keyboard alone, as a clerk would live them. */
import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inGroups, writeCode } from '../../widgets/engine/loketcode/code.ts';
import { keyOf } from '../../widgets/engine/loketcode/fingerprint.ts';
import { serviceState } from '../../widgets/engine/loketcode/locate.ts';
import { real } from '../route/real.ts';
import { asks, atCounter, clipboard, counter, openCounter, press, printed, says, tabTo, UTRECHT } from './clerk.ts';
import { openLoket } from './loket.ts';

const loket = openLoket();

function codeOf(service: string): string {
  const found = real.loket.graph.services[service];
  if (!found) throw new Error(service);
  return writeCode({ ...serviceState(found), place: { gemeente: UTRECHT } });
}

describe('a clerk helps', () => {
  it('a resident with three questions in one talk, and hands over one sheet', async () => {
    const { page } = await atCounter(loket);
    const { talk, subject, paper, staff } = counter(page);
    await asks(page, 'paspoort aanvragen');
    await says(subject, /Paspoort/);
    await says(staff, /Ga na/);
    await press(page, 'v');
    await asks(page, 'identiteitskaart aanvragen');
    await press(page, 'v');
    await asks(page, 'huurtoeslag aanvragen');
    expect(await talk.count()).toBe(3);
    await says(paper, /Gemeente Utrecht[\s\S]*Dienst Toeslagen/);
    // What passport and identity card both ask for is there once, for all together.
    const together = await paper.locator('.sheet-part').last().innerText();
    expect(together).toMatch(/Neem mee voor alles samen/);
    // One appointment will do for both.
    expect(together).toMatch(
      /Dit kan in één keer[\s\S]*utrecht\.nl\/\S*afspraak\S*\n+Paspoort aanvragen of verlengen\n+Identiteitskaart/,
    );
    const lines = (await paper.innerText()).split('\n').filter((line) => line.includes('pinpas'));
    expect(new Set(lines).size).toBe(lines.length);
    await press(page, 'p');
    expect(await printed(page)).toBe(1);
  });

  it('somebody who reads English better, line by line beside the Dutch', async () => {
    const { page } = await atCounter(loket);
    await asks(page, 'pasaport yenilemek istiyorum');
    await says(counter(page).subject, /Paspoort/);
    await press(page, 't');
    const { paper } = counter(page);
    await says(paper, /Hiervoor moet u bij[\s\S]*For this you go to/);
    const other = await paper.locator('.sheet-lines .both-other').allInnerTexts();
    const dutch = await paper.locator('.sheet-lines .both > [lang="nl"]').allInnerTexts();
    expect(other.length).toBe(dutch.length);
    expect(other.length).toBeGreaterThan(2);
    await press(page, 't');
    expect(await paper.locator('.both-other').count()).toBe(0);
  });

  it('a resident who comes with a code from a phone, also when a scanner types it', async () => {
    const { page } = await atCounter(loket, { gemeente: 'gm0363' });
    const { subject, who, status, talk } = counter(page);
    const code = codeOf('zorgtoeslag');
    await page.keyboard.type(inGroups(code));
    await page.keyboard.press('Enter');
    await says(status, /Overgenomen/);
    expect(await talk.count()).toBe(1);
    // A hand scanner types what is in the QR code, wherever the focus is, faster than a person can.
    await page.locator('.desk-middle h2:focus').waitFor();
    const scan = (scanned: string) =>
      page.evaluate((text) => {
        for (const key of [...text, 'Enter'])
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          );
      }, `${loket.origin()}/#code=${scanned}`);
    await scan(codeOf('paspoort-aanvragen'));
    await says(subject, /Paspoort/);
    expect(await talk.count()).toBe(2);
    // The place came along: this workstation is Amsterdam's.
    await says(who, /Gemeente Utrecht/);
    // Also what only Utrecht has, which its code then leads to again.
    const target = { kind: 'own', key: keyOf('u-pas') } as const;
    const own = writeCode({ target, edition: 0, answers: [], place: { gemeente: UTRECHT } });
    await page.locator('.desk-middle h2:focus').waitFor();
    await scan(own);
    await says(subject, /U-pas/);
    await says(counter(page).code, new RegExp(inGroups(own)));
  });

  it('a resident with a code on paper, by camera, and reads out the code with which to go on at home', async () => {
    const wanted = `${loket.origin()}/#code=${codeOf('zorgtoeslag')}`;
    // Stands in for a camera and for what a browser on Android or macOS sees with it.
    const prepare = (context: BrowserContext) =>
      context.addInitScript((text) => {
        if (!navigator.mediaDevices) return;
        const stream = () => Promise.resolve(document.createElement('canvas').captureStream());
        Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { value: stream });
        Object.defineProperty(HTMLMediaElement.prototype, 'play', { value: () => Promise.resolve() });
        const detect = () => Promise.resolve([{ rawValue: text }]);
        Object.assign(window, {
          BarcodeDetector: class {
            readonly detect = detect;
          },
        });
      }, wanted);
    const { page } = await atCounter(loket, { prepare });
    await tabTo(page, page.getByRole('button', { name: 'Scan een code' }));
    await page.keyboard.press('Enter');
    await says(counter(page).subject, /Zorgtoeslag/i);
    await page.locator('.desk-dialog').waitFor({ state: 'detached' });
    const code = await counter(page).code.innerText();
    expect(code).toBe(inGroups(codeOf('zorgtoeslag')));
    await page.goto(`${loket.origin()}/`);
    await page.locator('#vraag').focus();
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    await says(page.locator('main'), /Zorgtoeslag/i);
  });

  it('on, when the network is gone', async () => {
    // What the page would fetch at rest cannot come any more, and is not missed.
    const { page, context } = await atCounter(loket, { expected: /dynamically imported|ERR_INTERNET_DISCONNECTED/ });
    await context.setOffline(true);
    await asks(page, 'rijbewijs verlengen');
    await says(counter(page).subject, /ijbewijs/);
    await press(page, 'p');
    await press(page, 't');
    expect(await printed(page)).toBe(1);
    await says(page.locator('.desk-foot'), /Inhoud van \d+ \w+ \d{4}/);
  });

  it('on, when the network is gone and the counter is opened anew', async () => {
    const { page, context } = await atCounter(loket, { serviceWorkers: 'allow' });
    const isKept = () =>
      page.evaluate(
        async () => navigator.serviceWorker.controller !== null && (await caches.match('/balie/')) !== undefined,
      );
    await expect.poll(isKept, { timeout: 40_000, interval: 200 }).toBe(true);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.reload();
    await page.getByText('Klaar voor de volgende inwoner').waitFor();
    await asks(page, 'huurtoeslag aanvragen');
    await says(counter(page).staff, /Ga na/);
    // What the gemeente of the workstation adds was kept as well.
    await press(page, 'v');
    await asks(page, 'bijstand aanvragen');
    await says(counter(page).staff, /In Utrecht[\s\S]*jonger dan 27/);
  }, 60_000);

  it('somebody who reads out a wrong code: says at once which character looks wrong', async () => {
    const { page } = await atCounter(loket);
    const code = codeOf('bijstand-aanvragen');
    const wrong = `${code.slice(0, 3)}${code[3] === '7' ? '8' : '7'}${code.slice(4)}`;
    await page.keyboard.type(inGroups(wrong).toLowerCase());
    await page.keyboard.press('Enter');
    await says(counter(page).subject, /klopt niet/);
    expect(await page.locator('.desk-code mark').innerText()).toBe(wrong[3]);
    await says(page.locator('.desk-middle'), /Teken 4 lijkt verkeerd/);
    await tabTo(page, page.getByRole('button', { name: inGroups(code) }));
    await page.keyboard.press('Enter');
    await says(counter(page).subject, /Bijstand aanvragen/);
  });

  it('a resident with a BSN in the story, which goes nowhere', async () => {
    const { page } = await atCounter(loket);
    const story = 'mijn kliko is niet geleegd mijn bsn is 111222333 en bel mij op 06-12345678';
    await page.keyboard.type(story);
    await says(counter(page).status, /een telefoonnummer|een BSN/);
    await page.keyboard.press('Enter');
    await page.locator('.desk-middle h2:focus').waitFor();
    await press(page, 'c');
    await says(counter(page).status, /Gekopieerd/);
    const copied = await clipboard(page);
    expect(copied).toMatch(/Kanaal: balie/);
    const everything = `${copied}\n${await page.locator('body').innerText()}\n${await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))}`;
    expect(everything).not.toMatch(/111222333|12345678/);
    await tabTo(page, page.getByRole('button', { name: 'Kopieer als JSON' }));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
    expect(JSON.parse(await clipboard(page))).toMatchObject({
      kanaal: 'balie',
      indicatieContactGelukt: true,
      taal: 'nld',
      plaatsgevondenOp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it('a resident in a gemeente with several waterschappen, of whom the right one is chosen', async () => {
    const { page } = await atCounter(loket, { gemeente: 'gm0363' });
    await asks(page, 'kwijtschelding waterschapsbelasting');
    await page.locator('.desk-who').getByRole('button', { name: 'Waterschap Amstel, Gooi en Vecht' }).click();
    await says(page.locator('.desk-who'), /^\S*\s*Waterschap Amstel, Gooi en Vecht$/);
    await says(page.locator('[data-paper]'), /088 464 67 00/);
    expect(await page.locator('.desk-middle h2:focus').count()).toBe(1);
  });

  it('a resident from a postcode on a border, of whom the gemeente has to be asked', async () => {
    const border = [...real.places.postcodes].find(([, { gemeenten }]) => gemeenten.length === 2)?.[0] ?? '';
    const { page } = await atCounter(loket);
    await asks(page, 'afval container niet geleegd');
    await tabTo(page, page.getByLabel('Postcode of plaats van de inwoner'));
    await page.keyboard.type(border);
    await page.keyboard.press('Enter');
    const choices = page.locator('.desk-candidates button');
    await choices.first().waitFor();
    expect(await choices.count()).toBe(2);
    const name = (await choices.nth(1).innerText()).replace(/^.*\(|\)$/g, '');
    await tabTo(page, choices.nth(1));
    await page.keyboard.press('Enter');
    await says(counter(page).who, name);
    await says(counter(page).paper, name);
  });

  it('somebody in need: what to call comes before everything else', async () => {
    const { page } = await atCounter(loket);
    await page.keyboard.type('mijn vader ademt niet meer');
    await page.locator('.desk-urgent').waitFor();
    await page.keyboard.press('Enter');
    await says(counter(page).subject, /112/);
    await says(page.locator('.desk-middle'), /Bel 112/);
    await says(counter(page).paper, /112/);
  });

  it('a widow with a plan after a death: all steps, by body, on one sheet', async () => {
    const { page } = await atCounter(loket);
    await asks(page, 'mijn man is overleden wat moet ik allemaal regelen');
    await says(counter(page).subject, /overleden/);
    const steps = page.locator('.desk-steps > li');
    const before = await steps.count();
    expect(before).toBeGreaterThan(5);
    await says(counter(page).paper, /Gemeente Utrecht[\s\S]*SVB|Sociale Verzekeringsbank/);
    // What she answers takes steps away, on her sheet too, and stays with the question and its code.
    await says(page.locator('.desk-middle'), /Vraag dit, dan past het plan beter/);
    const code = await counter(page).code.innerText();
    await press(page, '1');
    await says(page.locator('.desk-middle'), /In welk land|Woonde/);
    await press(page, '1');
    await expect.poll(() => steps.count()).toBeLessThan(before);
    const left = await steps.count();
    expect(await counter(page).paper.locator('.sheet-step').count()).toBe(left);
    const fitting = await counter(page).code.innerText();
    expect(fitting).not.toBe(code);
    await press(page, 'g');
    expect(await page.evaluate(() => document.documentElement.dataset['print'])).toBe('large');
    await press(page, 'n');
    await page.keyboard.type(fitting);
    await page.keyboard.press('Enter');
    await expect.poll(() => steps.count()).toBe(left);
  });

  it('the editors, by reporting a wrong door, and only when that is switched on', async () => {
    const { page } = await atCounter(loket);
    await asks(page, 'scheef hangende lantaarnpaal bij het kanaal');
    await press(page, 'm');
    await says(page.locator('.desk-dialog'), /bewaart geen meldingen/);
    await tabTo(page, page.locator('.desk-dialog').getByRole('button', { name: 'Instellingen' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Bewaar meldingen op deze werkplek'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.locator('.desk-dialog').waitFor({ state: 'detached' });
    await tabTo(page, page.getByRole('button', { name: 'Meld', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('De vraag'));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('lantaarnpaal scheef, bel 06-12345678');
    await says(page.locator('.desk-dialog'), /staat een telefoonnummer. Dat wordt niet bewaard/);
    await tabTo(page, page.getByLabel('Dit moet zijn'));
    await page.keyboard.type('Provincie');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page.locator('.desk-reports'), /lantaarnpaal scheef, bel … → provincie/);
    const download = page.waitForEvent('download');
    await tabTo(page, page.getByRole('button', { name: 'Sla op als bestand' }));
    await page.keyboard.press('Enter');
    const file = await (await download).createReadStream();
    const text = (await file.toArray()).join('');
    expect(JSON.parse(text)).toMatchObject({
      form: 'eerste-loket-meldingen',
      reports: [{ kind: 'wrong-door', organisation: 'provincie' }],
    });
    expect(text).not.toContain('12345678');
  });
});

describe('what the gemeente adds', () => {
  it('stands in the answer and on the sheet: who does it instead, its own page, number and hours', async () => {
    const { page } = await atCounter(loket, { gemeente: 'gm0312' });
    const { who, paper, staff } = counter(page);
    await asks(page, 'bijstand aanvragen');
    await says(who, 'RDWI Kromme Rijn Heuvelrug');
    await says(paper, /Hiervoor moet u bij\s+RDWI Kromme Rijn Heuvelrug[\s\S]*rsdkrh\.nl[\s\S]*030 692 95 00/);
    // Another resident lives in another gemeente.
    await tabTo(page, page.getByLabel('Postcode of plaats van de inwoner'));
    await page.keyboard.type('Utrecht');
    await page.keyboard.press('Enter');
    await says(who, 'Gemeente Utrecht');
    await says(staff, /In Utrecht\s+Bent u jonger dan 27 jaar[\s\S]*Vandaag: Stadskantoor/);
    await says(paper, /loket\.digitaal\.utrecht\.nl[\s\S]*woensdag en vrijdag: 9\.00 tot 13\.00/);
    await press(page, 'v');
    await asks(page, 'hoe vraag ik een u-pas aan');
    await says(who, 'U-pasbureau');
    await says(paper, /088 600 63 00/);
  });
});

describe('paper', () => {
  it('has A4, the width of a receipt and large letters, each without the counter around it', async () => {
    const { page } = await atCounter(loket, { colorScheme: 'dark' });
    await asks(page, 'paspoort aanvragen');
    await press(page, 't');
    const seen: Record<string, unknown> = {};
    const pages: Record<string, number | undefined> = {};
    for (const [key, form] of [
      ['p', 'a4'],
      ['b', 'receipt'],
      ['g', 'large'],
    ] as const) {
      await press(page, key);
      await page.emulateMedia({ media: 'print' });
      const style = await page.locator('.sheet-because').evaluate((element) => {
        const { fontSize, color } = getComputedStyle(element);
        return { points: Math.round(Number.parseFloat(fontSize) * 0.75 * 10) / 10, color };
      });
      const counterShown = await page.locator('.desk-left, .desk-middle, .desk-bar, .desk-right .desk-buttons').all();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      seen[form] = {
        ...style,
        around: (await Promise.all(counterShown.map((each) => each.isVisible()))).filter(Boolean).length,
        width: Math.round(Number(/\/MediaBox \[0 0 ([\d.]+)/.exec(pdf)?.[1])),
      };
      pages[form] = pdf.match(/\/Type \/Page\b/g)?.length;
      await page.emulateMedia({ media: 'screen' });
    }
    const black = 'rgb(0, 0, 0)';
    expect(seen).toEqual({
      a4: { points: 10.5, color: black, around: 0, width: 595 },
      receipt: { points: 9.5, color: black, around: 0, width: 227 },
      large: { points: 18, color: black, around: 0, width: 595 },
    });
    // One question, in two languages.
    expect(pages['a4']).toBeLessThanOrEqual(2);
    expect(pages['large']).toBeLessThanOrEqual(4);
  });
});

describe('the counter', () => {
  it('needs at most six keys beside the words, from an empty screen to a printed sheet, for ten common services', async () => {
    const { page } = await atCounter(loket);
    const common = [
      ['paspoort aanvragen', 'paspoort-aanvragen'],
      ['identiteitskaart aanvragen', 'identiteitskaart'],
      ['rijbewijs verlengen', 'rijbewijs'],
      ['verhuizing doorgeven', 'verhuizen'],
      ['uittreksel brp', 'uittreksel'],
      ['bijstand aanvragen', 'bijstand'],
      ['huurtoeslag aanvragen', 'huurtoeslag'],
      ['zorgtoeslag aanvragen', 'zorgtoeslag'],
      ['kwijtschelding gemeentelijke belasting', 'kwijtschelding'],
      ['parkeervergunning aanvragen', 'parkeer'],
    ] as const;
    for (const [words, meant] of common) {
      const before = await printed(page);
      await page.keyboard.type(words);
      // Enter opens, "p" prints: two keys. Should it ask back, the first answer is a third.
      await page.keyboard.press('Enter');
      await page.locator('.desk-middle h2:focus').waitFor();
      if ((await counter(page).paper.count()) === 0) await press(page, '1');
      await press(page, 'p');
      expect(await printed(page), words).toBe(before + 1);
      expect((await counter(page).subject.innerText()).toLowerCase().replaceAll('-', ''), words).toContain(
        meant.split('-')[0]?.slice(0, 7) ?? meant,
      );
      await press(page, 'n');
      expect(await counter(page).talk.count()).toBe(0);
    }
  });

  it('draws nothing but the answer at a key', async () => {
    const { page } = await atCounter(loket);
    await asks(page, 'bijstand aanvragen');
    await press(page, 't');
    await page.keyboard.press('Escape');
    await page.keyboard.type('ik wil mijn rijbewijs verlenge');
    await says(counter(page).subject, /ijbewijs/);
    await page.evaluate(() => {
      const drawn: string[] = [];
      const watch = new MutationObserver((changes) =>
        drawn.push(...changes.map(({ target }) => target.parentElement?.className ?? '')),
      );
      for (const rest of document.querySelectorAll('.desk-left, .desk-right, .desk-foot'))
        watch.observe(rest, { childList: true, subtree: true, characterData: true, attributes: true });
      Object.assign(window, { drawn });
    });
    await page.keyboard.type('n dus kinderbijslag aanvragen');
    await says(counter(page).subject, /inderbijslag|Waar/);
    expect(await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn)).toEqual([]);
  });

  it('follows on the second screen, without a word of the staff layer', async () => {
    const { page, context } = await atCounter(loket);
    await asks(page, 'bijstand aanvragen');
    const opening = context.waitForEvent('page');
    await press(page, 's');
    const screen = await opening;
    await screen.locator('.sheet-subject').waitFor();
    await says(screen.locator('.sheet-subject'), /Bijstand aanvragen/);
    const note = real.compiled.desk.staffNotes['bijstand-aanvragen'] ?? '';
    const shown = await screen.locator('body').innerText();
    for (const sentence of note.split(/(?<=[.?])\s/)) expect(shown).not.toContain(sentence);
    expect(shown).not.toMatch(/Beloof/);
    // It shows what the talk is about now, not where the talk began.
    await press(page, 'v');
    await asks(page, 'huurtoeslag aanvragen');
    await says(screen.locator('.sheet-subject'), /Huurtoeslag/);
    expect(await screen.locator('.sheet-subject').count()).toBe(1);
    await press(page, 't');
    await says(screen.locator('.sheet-who'), /For this you go to/);
    await press(page, 'n');
    await screen.getByText('De medewerker zoekt het antwoord').waitFor();
  });

  it('says in full why this answer, with one key, closed again at the next question', async () => {
    const { page } = await atCounter(loket);
    await asks(page, 'mijn papsoort is gestolen xylofoon');
    const tables = page.locator('.desk-why table');
    expect(await tables.count()).toBe(0);
    await press(page, 'w');
    await says(tables.nth(0), /papsoort\s+paspoort, een tikfout\s+0,90\s+ja/);
    await says(tables.nth(0), /xylofoon\s+onbekend\s+0,00\s+nee/);
    await says(tables.nth(1), /Gemeente\s+.*\d+%/);
    await says(tables.nth(2), /Woorden in de tekst\s+-?\d,\d\d × 0,\d\d = /);
    await says(page.locator('.desk-why'), /kans dat de eerste organisatie kan helpen is \d+%/);
    await press(page, 'w');
    await expect.poll(() => tables.count()).toBe(0);
    await press(page, 'w');
    await press(page, 'v');
    await asks(page, 'belasting');
    expect(await tables.count()).toBe(0);
    await press(page, 'w');
    await says(page.locator('.desk-why'), /vaste wedervraag: ‘belasting’/);
    await press(page, '?');
    await says(page.locator('.desk-keys'), /Waarom dit antwoord/);
  });

  it('lets single letters be switched off, and then they do nothing', async () => {
    const { page } = await atCounter(loket, { settings: { singleKeys: false } });
    await asks(page, 'paspoort aanvragen');
    await press(page, 'p');
    await press(page, 'n');
    expect(await printed(page)).toBe(0);
    expect(await counter(page).talk.count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('#balie-vraag:focus').waitFor();
  });

  it('clears a talk that was left, after a warning', async () => {
    const { page } = await atCounter(loket, {
      settings: { idleMinutes: 2 },
      prepare: (context) => context.clock.install(),
    });
    await asks(page, 'paspoort aanvragen');
    await page.clock.fastForward(105_000);
    await says(counter(page).status, /wordt over 20 seconden gewist/);
    await page.keyboard.press('Shift');
    await page.clock.fastForward(105_000);
    await says(counter(page).status, /wordt over 20 seconden gewist/);
    expect(await counter(page).talk.count()).toBe(1);
    await page.clock.fastForward(20_000);
    await says(counter(page).status, /gewist na 2 minuten/);
    expect(await counter(page).talk.count()).toBe(0);
  });

  it('says what changed since the last shift, and when the content is old', async () => {
    const { compiledOn } = real.compiled.desk;
    const long = new Date(Date.now() + 9 * 86_400_000);
    const { page } = await atCounter(loket, {
      prepare: async (context) => {
        await context.clock.setFixedTime(long);
        const texts = { ...real.compiled.desk.texts, 1: 'other' };
        await context.addInitScript(
          (stored) => localStorage.setItem('loket.desk.seen', stored),
          JSON.stringify({ on: compiledOn, texts }),
        );
      },
    });
    await says(page.locator('.desk-welcome'), /1 tekst veranderd[\s\S]*Paspoort/);
    await says(page.locator('.desk-foot'), /meer dan een week geleden/);
  });
});

describe('a clerk who is faster than the line', () => {
  const REST = /\/(details|ranking)\.json$/;

  /** A counter without some of its data, until that is let through. */
  async function waiting(files: RegExp) {
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    const { page } = await openCounter(loket, {
      prepare: (context) => context.route(files, (route) => held.then(() => route.continue())),
    });
    return { page, release };
  }

  it('gets the answer as soon as its data is there, and loses no letter', async () => {
    const { page, release } = await waiting(/\/index\.json$/);
    await page.keyboard.type('paspoort aanvragen');
    await page.keyboard.press('Enter');
    release();
    await says(counter(page).subject, /Paspoort/);
    expect(await counter(page).talk.count()).toBe(1);
  });

  it('is answered with the first part of it, and hands over only what is whole', async () => {
    const { page, release } = await waiting(REST);
    const { subject, talk, status, paper, code } = counter(page);
    await asks(page, 'paspoort aanvragen');
    await says(subject, /Paspoort/);
    expect(await code.count()).toBe(0);
    await press(page, 'p');
    await press(page, 'v');
    await page.keyboard.type(codeOf('zorgtoeslag'));
    await page.keyboard.press('Enter');
    expect(await printed(page)).toBe(0);
    expect(await paper.count()).toBe(0);
    release();
    await says(status, /Overgenomen/);
    expect(await talk.count()).toBe(2);
    await says(paper, /Paspoort[\s\S]*Neem mee[\s\S]*Zorgtoeslag/);
    expect(await printed(page)).toBe(1);
  });

  it('keeps the focus on the answer when the rest of the data makes it another', async () => {
    const { page, release } = await waiting(REST);
    // Another language is understood with the rest alone.
    await asks(page, 'my bicycle was stolen');
    const before = await counter(page).subject.innerText();
    release();
    await expect.poll(() => counter(page).subject.innerText(), { timeout: 8_000 }).not.toBe(before);
    await page.locator('.desk-middle h2:focus').waitFor();
  });

  it('loses no place on the keyboard when what was pressed is gone', async () => {
    const { page } = await atCounter(loket);
    await asks(page, 'paspoort aanvragen');
    await press(page, 'v');
    await asks(page, 'huurtoeslag aanvragen');
    await tabTo(page, page.getByRole('button', { name: 'Haal weg: Paspoort' }));
    await page.keyboard.press('Enter');
    await page.locator('.desk-middle h2:focus').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Haal weg: Huurtoeslag' }));
    await page.keyboard.press('Enter');
    await page.locator('#balie-vraag:focus').waitFor();
  });
});

describe('the words for staff', () => {
  it('are in no page for residents and in no data that these load', async () => {
    const { readFileSync, readdirSync } = await import('node:fs');
    const notes = Object.values(real.compiled.desk.staffNotes).map((note) =>
      JSON.stringify(note.slice(0, 60)).slice(1, -1),
    );
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
      (path) => (/^diensten\/.*\.html$/.test(path) || /^data\/.*\.json$/.test(path)) && !path.endsWith('desk.json'),
    );
    expect(files.length).toBeGreaterThan(400);
    expect(notes.length).toBeGreaterThan(400);
    const told = files.filter((path) => {
      const text = readFileSync(`dist/${path}`, 'utf8');
      return notes.some((note) => text.includes(note));
    });
    expect(told).toEqual([]);
    // Nor does the service worker fetch them at the first visit, whoever comes.
    expect(readFileSync('dist/sw.js', 'utf8')).not.toMatch(/url"?:\s*"[^"]*desk\.json"/);
    const { page, requests } = await loket.visit('/');
    await page.waitForLoadState('networkidle');
    expect(requests.map((request) => request.url()).filter((url) => /desk|balie/i.test(url))).toEqual([]);
  });
});
