/**
 * Text from outside stays text. Each way in that the threat model lists is tried with the Big
 * List of Naughty Strings, whose largest part is the published list of cross-site scripting
 * strings, under the policy that every server sends. `openLoket` fails on any violation of it.
 */
import { describe, expect, it } from 'vitest';
import { expectUnharmed, harmful, some, watching } from './harm.ts';
import { openLoket } from './loket.ts';
import { arrive, field } from './reader.ts';

const { visit } = openLoket();

it('has enough to try', () => {
  expect(harmful.length).toBeGreaterThan(200);
});

it('would notice a string that got through', async () => {
  const { page } = await visit('/privacy/', {
    ...watching,
    expected: /policy: script-src-attr|Content Security Policy/,
  });
  await page.evaluate(() => {
    const made = document.createElement('div');
    made.innerHTML = '<img src="/favicon.svg" onload="alert(1)">';
    document.body.append(made);
  });
  await expect(expectUnharmed(page)).rejects.toThrow();
  expect(await page.locator('[data-ran]').count()).toBe(0);
});

describe('a string that would like to be a script', () => {
  it('in the address is a question, an answer or a code', async () => {
    const { page } = await visit('/', watching);
    await page.locator('html').waitFor();
    await page.evaluate(async (texts) => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      for (const text of texts) {
        const said = encodeURIComponent(text);
        location.hash = `#vraag=${said}&antwoord=${said}:${said}&antwoord=belasting:${said}`;
        await drawn();
      }
      for (const text of texts.slice(0, 40)) {
        location.hash = `#code=${encodeURIComponent(text)}`;
        await drawn();
        location.hash = text;
        await drawn();
      }
    }, harmful);
    expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#/);
    await expectUnharmed(page);
  });

  it('in the field is a question, also when it is asked, and answered in English', async () => {
    for (const start of ['/', '/en/']) {
      const { page } = await visit(start, watching);
      for (const text of some) {
        await field(page).fill(`${text} belasting`);
        await field(page).press('Enter');
        await arrive(page);
      }
      await expectUnharmed(page);
    }
  });

  it('in the storage of the device is no place', async () => {
    const { page } = await visit('/diensten/afval-en-containers/', watching);
    await page.evaluate(async (texts) => {
      for (const text of texts) {
        const place = { gemeente: 'gm0344', waterschap: text, postcode: text };
        for (const stored of [text, JSON.stringify({ gemeente: text }), JSON.stringify(place)]) {
          localStorage.setItem('loket.place', stored);
          sessionStorage.setItem('loket.place', stored);
          document.dispatchEvent(new CustomEvent('loket:place'));
        }
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, harmful);
    await expectUnharmed(page);
    await page.reload();
    await page.getByText('Gemeente Utrecht').first().waitFor();
    await expectUnharmed(page);
  });

  it('in the field for a place is not found', async () => {
    const { page } = await visit('/gemeenten/', watching);
    await page.locator('a[data-choose-place]:visible').first().click();
    for (const text of some) {
      await page.locator('#plaats').fill(text);
      await page.locator('#plaats').press('Enter');
    }
    await page.locator('#plaats-melding:not(:empty)').waitFor();
    await expectUnharmed(page);
  });

  it('in what a workstation or a plan kept is not drawn', async () => {
    const { page } = await visit('/privacy/', watching);
    for (const text of some) {
      const forms = [text, `"${text}`, JSON.stringify(text), JSON.stringify([text, null, { kind: text }])];
      const objects = [
        { answers: { partner: text }, eventDay: text, days: { akte: text }, done: { akte: text } },
        {
          channel: text,
          idleMinutes: text,
          singleKeys: text,
          learning: true,
          on: text,
          texts: { a: text },
          before: text,
        },
        [
          { kind: 'unanswered', on: '2026-01-01', question: text },
          { kind: 'knelpunt', on: text },
        ],
      ].map((each) => JSON.stringify(each));
      for (const stored of [...forms, ...objects])
        await page.evaluate(
          ([value, keys]) => {
            for (const key of keys) localStorage.setItem(key, value);
          },
          [stored, ['loket.plan.overlijden-naaste', 'loket.desk', 'loket.desk.seen', 'loket.desk.reports']] as const,
        );
    }
    for (const path of ['/situaties/overlijden-naaste/', '/balie/']) {
      await page.goto(new URL(path, page.url()).href);
      await page
        .locator(path === '/balie/' ? '[data-complete]' : 'main form')
        .first()
        .waitFor();
      await expectUnharmed(page);
    }
  });

  it('in an attribute of the element is not taken', async () => {
    const { page } = await visit('/privacy/', watching);
    await page.addScriptTag({ type: 'module', url: '/widget/v1/loket.js' });
    await page.evaluate(async (texts) => {
      const main = document.querySelector('main');
      for (const text of texts) {
        const host = document.createElement('eerste-loket');
        for (const name of ['gemeente', 'lang', 'heading', 'site', 'diagnose']) host.setAttribute(name, text);
        main?.prepend(host);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (text !== texts.at(-1)) host.remove();
      }
    }, harmful);
    await page.locator('eerste-loket #vraag').waitFor();
    await expectUnharmed(page);
  });
});
