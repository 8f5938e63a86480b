/** What the pages of gemeenten do to an element, and where they put it. */

import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../scripts/embed/data-files.ts';
import { ask, openHosts, parts, snippet } from './hosts.ts';

const { visit, loket } = openHosts();

const loader = '<script type="module" src="LOKET/widget/v1/loket.js"></script>';
const element = '<eerste-loket gemeente="gm0344"><a href="LOKET/gemeenten/utrecht/">Zoek</a></eerste-loket>';

describe('nothing but the loader', () => {
  it('is fetched until an element comes near; then the script, and the data when it is used', async () => {
    const { page, asked } = await visit({ body: `<p style="height:5000px">Lang</p>${snippet()}` });
    await page.waitForFunction(() => customElements.get('eerste-loket'));
    // Time for a request that must not come.
    await page.waitForTimeout(300);
    expect(asked).toEqual(['/widget/v1/loket.js']);
    await page.mouse.wheel(0, 9000);
    const { field, body } = parts(page);
    await field.waitFor();
    await page.waitForTimeout(300);
    const script = asked.slice(1);
    expect(script).toHaveLength(4);
    expect(script.filter((path) => path.includes('/data/'))).toEqual([
      `/widget/v1/${MANIFEST}`,
      expect.stringMatching(/\/gemeente-\w+\/gm0344\.js$/),
    ]);
    await ask(page, 'mijn kliko is niet geleegd');
    expect(await body.textContent()).toBe('Gemeente Utrecht');
    // Whatever was asked, nothing of it is in an address.
    expect(asked.filter((path) => /kliko|afval/.test(path))).toEqual([]);
  });
});

describe('a page that is hostile', () => {
  it('does not reach what stands inside', async () => {
    const { page } = await visit({
      html: 'lang="ar" dir="rtl"',
      head: `<style>* { all: unset !important; font-size: 60px !important; box-sizing: content-box !important; letter-spacing: 1em !important; text-transform: uppercase !important; }
        head, head *, script { display: none !important } html { font-size: 5px !important; } input, button { display: none !important; }</style>`,
      body: `<div>${snippet('gemeente="gm0344" lang="nl"')}</div>`,
    });
    await ask(page, 'mijn kliko is niet geleegd');
    const { button, body, field, facts } = parts(page);
    await facts.first().waitFor();
    const looks = (locator: typeof body) =>
      locator.evaluate((each) => {
        const { fontSize, letterSpacing, textTransform, boxSizing, direction } = getComputedStyle(each);
        return { fontSize: Number.parseFloat(fontSize), letterSpacing, textTransform, boxSizing, direction };
      });
    const normal = { letterSpacing: 'normal', textTransform: 'none', boxSizing: 'border-box', direction: 'ltr' };
    expect(await looks(body)).toMatchObject(normal);
    expect(await looks(field)).toMatchObject({ ...normal, fontSize: 28 });
    expect((await button.boundingBox())?.height).toBeGreaterThan(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('of small letters still shows letters of 16 pixels, and at 320 pixels nothing sticks out', async () => {
    const { page } = await visit(
      { head: '<style>html { font-size: 5px } body { font-size: 6px; margin: 0 }</style>', body: snippet() },
      { viewport: { width: 320, height: 800 } },
    );
    await ask(page, 'ik heb schulden en weet niet meer wat ik moet doen');
    const { field, facts } = parts(page);
    await facts.first().waitFor();
    expect(await field.evaluate((each) => getComputedStyle(each).fontSize)).toBe('16px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('an element', () => {
  it('stands beside another of another gemeente, and neither knows of the other', async () => {
    const { page, asked } = await visit({
      body: `${element}<eerste-loket gemeente="gm0363" lang="en"><a href="LOKET">x</a></eerste-loket>${loader}${loader}`,
    });
    await ask(page, 'paspoort verlopen');
    await ask(page, 'paspoort verlopen', 1);
    expect(await parts(page).body.textContent()).toBe('Gemeente Utrecht');
    expect(await parts(page, 1).body.textContent()).toBe('Gemeente Amsterdam');
    expect(await parts(page, 1).element.locator('.card-label').textContent()).toMatch(/^[A-Z][a-z ]+/);
    expect(await parts(page, 1).element.locator('.loket').getAttribute('lang')).toBe('en');
    expect(asked.filter((path) => /first-/.test(path))).toHaveLength(1);
  });

  it('waits in a closed details, a hidden tab and a closed dialog, and works there when it is shown', async () => {
    const { page, asked } = await visit({
      body: `<details><summary>Meer</summary>${element}</details>
        <button id="tab" onclick="panel.hidden = false">Tab</button><div id="panel" hidden>${element}</div>
        <button id="open" onclick="box.showModal()">Open</button><dialog id="box">${element}</dialog>${loader}`,
    });
    await page.waitForFunction(() => customElements.get('eerste-loket'));
    await page.waitForTimeout(200);
    expect(asked).toEqual(['/widget/v1/loket.js']);
    for (const [at, opener] of ['summary', '#tab', '#open'].entries()) {
      await page.locator(opener).click();
      await ask(page, 'rijbewijs verlengen', at);
      expect(await parts(page, at).body.textContent()).toBe('Gemeente Utrecht');
    }
  });

  it('is put in and taken out fifty times, and leaves nothing behind', async () => {
    const { page } = await visit({ body: `<main></main>${loader}` });
    const session = await page.context().newCDPSession(page);
    const rounds = (count: number) =>
      page.evaluate(async (times) => {
        const main = document.querySelector('main');
        for (let round = 0; round < times; round += 1) {
          const element = document.createElement('eerste-loket');
          element.setAttribute('gemeente', 'gm0344');
          const ready = new Promise((resolve) => element.addEventListener('loket:ready', resolve, { once: true }));
          main?.append(element);
          await ready;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          element.remove();
        }
      }, count);
    const counted = async () => {
      await page.waitForTimeout(200);
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners };
    };
    await rounds(3);
    const before = await counted();
    await rounds(50);
    const after = await counted();
    // One element has some fifty nodes and twenty listeners: not even one of the fifty is left.
    expect(after.nodes - before.nodes).toBeLessThan(40);
    expect(after.listeners - before.listeners).toBeLessThan(10);
  });

  it('keeps what was asked when it is moved, and follows its attributes', async () => {
    const { page } = await visit({ body: `<div id="one">${element}</div><div id="two"></div>${loader}` });
    await ask(page, 'mijn kliko is niet geleegd');
    await page.evaluate(() => document.querySelector('#two')?.append(document.querySelector('eerste-loket') ?? ''));
    const { body, element: moved } = parts(page);
    expect(await body.textContent()).toBe('Gemeente Utrecht');
    await moved.evaluate((each) => {
      each.setAttribute('gemeente', 'gm0363');
      each.setAttribute('heading', '4');
    });
    await expect.poll(() => body.textContent(), { timeout: 8_000 }).toBe('Gemeente Amsterdam');
    expect(await moved.locator('.card-subject').evaluate((each) => each.localName)).toBe('h4');
    expect(await moved.locator('.card-name').evaluate((each) => each.localName)).toBe('h5');
  });
});

describe('a visitor who wonders why', () => {
  it('is told, by a part that comes only then, and can ask in other words', async () => {
    const { page, asked } = await visit({ body: snippet() });
    await ask(page, 'my rent is too high');
    const { element: loketElement, field } = parts(page);
    const room = loketElement.locator('.why-room');
    await loketElement.locator('.why summary').focus();
    expect(asked.filter((path) => path.includes('draw-why'))).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => room.locator('p').first().textContent()).toContain('rent is too high lazen wij als');
    expect(asked.filter((path) => path.includes('draw-why'))).toHaveLength(1);
    expect(await room.textContent()).not.toMatch(/why\./);
    expect(await room.locator('bdi').first().getAttribute('lang')).toBe('en');
    await room.locator('button').press('Enter');
    expect(await field.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true);
  });
});

describe('a visitor from another town', () => {
  it('keeps the question, sees whose site it is, and can go back', async () => {
    const { page } = await visit({ body: snippet() });
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      for (const name of ['ready', 'answer', 'refer', 'action', 'place', 'problem'])
        document.addEventListener(`loket:${name}`, (event) => heard.push([event.type, (event as CustomEvent).detail]));
    });
    await ask(page, 'mijn kliko is niet geleegd');
    const { element: loketElement, notice, body, field } = parts(page);
    await loketElement.locator('.place-line a').click();
    await loketElement.locator('#plaats').fill('xqzw');
    await page.keyboard.press('Enter');
    expect(await loketElement.locator('#plaats-fout').textContent()).not.toMatch(/place\./);
    await loketElement.locator('#plaats').fill('1216');
    await page.keyboard.press('Enter');
    await loketElement.locator('.place-form .choice').first().click();
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(
      /Dit is de site van de gemeente Utrecht\. U woont in de gemeente (Hilversum|Gooise Meren)/,
    );
    expect(await body.textContent()).toMatch(/^Gemeente (Hilversum|Gooise Meren)$/);
    expect(await field.inputValue()).toBe('mijn kliko is niet geleegd');
    await notice.locator('button').click();
    expect(await body.textContent()).toBe('Gemeente Utrecht');
    expect(await notice.count()).toBe(0);
    expect(await page.evaluate(() => ({ ...sessionStorage, ...localStorage }))).toEqual({});

    await ask(page, 'mijn man slaat mij');
    const heard = await page.evaluate(() => (window as unknown as { heard: [string, object][] }).heard);
    expect(heard).toContainEqual([
      'loket:refer',
      expect.objectContaining({ organisation: 'gemeente', service: 'afval-en-containers' }),
    ]);
    expect(heard).toContainEqual(['loket:place', { own: false }]);
    expect(heard.at(-1)).toEqual(['loket:answer', expect.objectContaining({ sensitive: true })]);
    expect(JSON.stringify(heard)).not.toMatch(/kliko|slaat|geweld|veilig/i);
  });
});

describe('the layer of the gemeente', () => {
  it('is in the answer on its own site, and for who comes from there on another', async () => {
    const { page } = await visit({ body: snippet() });
    await ask(page, 'u-pas of stadspas aanvragen');
    const { element: loketElement, body, notice } = parts(page);
    await expect
      .poll(() => loketElement.locator('.card-subject').textContent(), { timeout: 8_000 })
      .toMatch(/^U-pas aanvragen /);
    expect(await body.textContent()).toBe('U-pasbureau');
    const other = await visit({ body: snippet('gemeente="gm0363"') });
    await ask(other.page, 'u-pas of stadspas aanvragen');
    const there = parts(other.page);
    await there.facts.first().waitFor();
    expect(await there.element.locator('.card-subject').textContent()).not.toContain('U-pas');
    await there.element.locator('.place-line a').click();
    await there.element.locator('#plaats').fill('3512');
    await other.page.keyboard.press('Enter');
    await there.notice.waitFor();
    expect(await there.element.locator('.card-subject').textContent()).toMatch(/^U-pas aanvragen /);
    expect(other.asked.filter((path) => /gm0344|3512/.test(path))).toEqual([]);
    expect(await notice.count()).toBe(0);
  });
});

describe('a webmaster', () => {
  it('is told once of each attribute that is wrong, and the visitor is helped', async () => {
    const { page, warnings } = await visit({
      body: `${snippet('gemeente="utrecht" lang="fr" heading="9" site="ergens" colour="red" data-id="1" class="x"')}`,
    });
    await parts(page).field.waitFor();
    await expect.poll(() => warnings.length, { timeout: 8_000 }).toBe(5);
    expect(warnings.join('\n')).toMatch(/gemeente="utrecht".*gm0344/);
    expect(warnings.join('\n')).toMatch(/colour="red" bestaat niet/);
    await ask(page, 'mijn kliko is niet geleegd');
    expect(await parts(page).body.textContent()).toBe('Uw gemeente');
  });

  it('sees what the page does to the element', async () => {
    const { page } = await visit(
      {
        html: '',
        head: '<style>*:focus { outline: none !important } :root { --utrecht-link-color: #ffee00; --utrecht-document-color: #dddddd }</style>',
        body: `<h1>Gemeente</h1><p><a href="#">Link</a></p><eerste-loket gemeente="gm0344" heading="4" colour="red"></eerste-loket>${loader}`,
        headers: {
          'content-security-policy': "script-src LOKET/widget/v1/; style-src 'unsafe-inline'; img-src 'none'",
        },
      },
      { query: '?loket-diagnose' },
    );
    const diagnosis = page.locator('eerste-loket').locator('.diagnosis');
    await diagnosis.waitFor();
    const wrong = await diagnosis.locator('.not-well strong').allTextContents();
    expect(wrong).toEqual([
      'Contrast',
      'Volgorde van koppen',
      'Zichtbare focus',
      'Taal',
      'Attributen',
      'Link zonder script',
    ]);
    const text = (await diagnosis.textContent()) ?? '';
    expect(text).toContain('heading="2"');
    expect(text).toMatch(/text 1\.\d : 1/);
    await diagnosis.locator('button').click();
    expect(await diagnosis.count()).toBe(0);
  });

  it('sees which part a policy refuses, and nothing where all is well', async () => {
    const refusing = await visit(
      {
        body: `<h1>Gemeente</h1>${snippet('lang="nl"')}`,
        headers: {
          'content-security-policy': `script-src LOKET/widget/v1/loket.js LOKET/widget/v1/${MANIFEST} 'strict-dynamic' 'nonce-a'`,
        },
      },
      { query: '?loket-diagnose', expected: /violates the following/ },
    );
    expect(await refusing.page.locator('eerste-loket > a').isVisible()).toBe(true);
    const well = await visit({ body: `<h1>Gemeente</h1>${snippet()}` }, { query: '?loket-diagnose' });
    const diagnosis = well.page.locator('eerste-loket').locator('.diagnosis');
    await diagnosis.waitFor();
    expect(await diagnosis.locator('.not-well').count()).toBe(0);
    expect(loket()).toMatch(/^http/);
  });
});
