/** What passes between a host page and the page for a frame, and what somebody else can say there. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { harmful, some } from '../browser/harm.ts';
import { openHosts } from './hosts.ts';

const { visit, host, loket } = openHosts();

const KADER = 'LOKET/widget/kader/';
/** Notes each height that is told to the host. */
const NOTING = `<script>heights = []; addEventListener('message', ({ data }) => heights.push(data));</script>`;
const told = (page: Page) => page.evaluate(() => (window as unknown as { heights: unknown[] }).heights);
const inFrame = (page: Page, name: string) => page.frames().find((frame) => frame.name() === name);
const ready = async (page: Page) => {
  await page.frameLocator('[name="loket"]').locator('#vraag').waitFor();
  await page.waitForTimeout(200);
};

describe('the page for a frame', () => {
  const body = `<iframe name="loket" title="Zoek" src="${KADER}"></iframe>${NOTING}`;

  it('tells its height to the host that said hello', async () => {
    const { page } = await visit({ body });
    await ready(page);
    expect(await told(page)).toEqual([]);
    await page.evaluate(() => frames[0]?.postMessage({ type: 'loket:hello' }, '*'));
    await expect.poll(() => told(page)).toContainEqual({ type: 'loket:height', height: expect.any(Number) });
  });

  it('tells nothing for what is no hello', async () => {
    const { page } = await visit({ body });
    await ready(page);
    await page.evaluate((texts) => {
      const forms = texts.flatMap((text) => [text, { type: text }, { type: ['loket:hello', text] }, [text]]);
      for (const message of [null, 1, 'loket:hello', {}, ['loket:hello'], ...forms])
        frames[0]?.postMessage(message, '*');
    }, harmful);
    await page.waitForTimeout(300);
    expect(await told(page)).toEqual([]);
  });

  it('tells nothing when somebody else than its host says hello', async () => {
    // Of the same origin as the host, so that the browser would let the answer through.
    const beside = host({ body: '' });
    const { page } = await visit({ body: `<iframe name="beside" title="Reclame" src="${beside}"></iframe>${body}` });
    await ready(page);
    await inFrame(page, 'beside')?.evaluate(() => parent.frames[1]?.postMessage({ type: 'loket:hello' }, '*'));
    await page.waitForTimeout(300);
    expect(await told(page)).toEqual([]);
  });

  it('takes of its address a gemeente and a level of headings alone', async () => {
    for (const text of some.slice(0, 8)) {
      const said = encodeURIComponent(text);
      const query = ['gemeente', 'heading', 'lang', 'site', 'diagnose', 'onload', 'style', text]
        .map((name) => `${encodeURIComponent(name)}=${said}`)
        .join('&');
      const { page } = await visit({
        body: `<iframe name="loket" title="Zoek" src="${KADER}?${query}#${said}"></iframe>`,
      });
      await ready(page);
      const found = await inFrame(page, 'loket')?.evaluate(() => {
        const element = document.querySelector('eerste-loket');
        return {
          names: element?.getAttributeNames().filter((name) => !['lang', 'gemeente', 'heading'].includes(name)),
          lang: element?.getAttribute('lang'),
          heading: element?.shadowRoot?.querySelectorAll('iframe, object, script, [onerror], [onload], [style]').length,
        };
      });
      expect(found).toEqual({ names: [], lang: 'nl', heading: 0 });
    }
  });
});

describe('the script of the host', () => {
  const body = `<iframe name="loket" title="Zoek" height="200" src="${KADER}"></iframe><iframe name="other" title="Zoek" height="200" src="${KADER}"></iframe><script type="module" src="LOKET/widget/v1/kader.js"></script>`;
  const height = (page: Page, name: string) => page.locator(`[name="${name}"]`).getAttribute('height');
  const say = (page: Page, name: string, messages: readonly unknown[]) =>
    inFrame(page, name)?.evaluate((all) => {
      for (const message of all) parent.postMessage(message, '*');
    }, messages);
  const settled = async (page: Page) => {
    await ready(page);
    await expect.poll(() => height(page, 'loket')).not.toBe('200');
    return page;
  };

  it('gives a height within bounds to the frame that asks, and to no other', async () => {
    const { page } = await visit({ body });
    await settled(page);
    const before = await height(page, 'other');
    await say(page, 'loket', [{ type: 'loket:height', height: 1e9 }]);
    await expect.poll(() => height(page, 'loket')).toBe('20000');
    await say(page, 'loket', [{ type: 'loket:height', height: -5 }]);
    await expect.poll(() => height(page, 'loket')).toBe('120');
    expect(await height(page, 'other')).toBe(before);
  });

  it('takes nothing that is no height', async () => {
    const { page } = await visit({ body });
    await settled(page);
    await say(page, 'loket', [{ type: 'loket:height', height: 777 }]);
    await expect.poll(() => height(page, 'loket')).toBe('777');
    const heights = ['5', '5" onload="alert(1)', Number.NaN, null, [5], {}, ...some].map((each) => ({
      type: 'loket:height',
      height: each,
    }));
    await say(page, 'loket', [...heights, null, 5, 'loket:height', { height: 5 }, { type: 'anders', height: 5 }]);
    await page.waitForTimeout(200);
    expect(await height(page, 'loket')).toBe('777');
  });

  it('takes nothing from a frame that went to another site', async () => {
    const elsewhere = host({ body: '' });
    const { page } = await visit({ body });
    await settled(page);
    await page.evaluate((url) => {
      frames[0]?.location.replace(url);
    }, elsewhere);
    await page.frameLocator('[name="loket"]').locator('body:empty').waitFor({ state: 'attached' });
    const before = await height(page, 'loket');
    expect(before).not.toBe('333');
    expect(await page.locator('[name="loket"]').getAttribute('src')).toContain(loket());
    await say(page, 'loket', [{ type: 'loket:height', height: 333 }]);
    await page.waitForTimeout(300);
    expect(await height(page, 'loket')).toBe(before);
  });
});
