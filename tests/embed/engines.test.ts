/** Three hard cases in the other two engines: a policy of nothing but script, hostile styles, and another town. */
import { By, type WebElement } from 'selenium-webdriver';
import { describe, expect, it } from 'vitest';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { launchWebKit } from '../../scripts/browser/webkit.ts';
import { type HostPage, openServers, snippet } from './hosts.ts';

const { host } = openServers();

/** What a test does in a page, whichever engine draws it. Each acts inside the first element. */
interface Hand {
  readonly open: (url: string) => Promise<unknown>;
  /** Evaluates an expression over `root`, the shadow root of the first element. */
  readonly see: <T>(expression: string) => Promise<T>;
}

const cases: Readonly<Record<string, HostPage>> = {
  'under a policy of nothing but script': {
    headers: {
      'content-security-policy': "default-src 'none'; script-src LOKET/widget/; base-uri 'none'; form-action 'none'",
    },
    body: snippet(),
  },
  'with a nonce and strict-dynamic': {
    headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'" },
    body: snippet('gemeente="gm0344"', 'LOKET/widget/v1/loket.js', ' nonce="abc"'),
  },
  'in a hostile page from right to left': {
    html: 'lang="ar" dir="rtl"',
    head: '<style>* { all: unset !important; font-size: 60px !important } head, head *, script { display: none !important }</style>',
    body: snippet('gemeente="gm0344" lang="nl"'),
  },
};

async function expectToWork({ open, see }: Hand, url: string): Promise<void> {
  const eventually = (expression: string) =>
    expect.poll(() => see<unknown>(expression), { timeout: 12_000, interval: 100 });
  await open(url);
  await eventually("Boolean(root.querySelector('#vraag'))").toBe(true);
  await see("root.querySelector('#vraag').value = 'mijn kliko is niet geleegd'");
  await see("root.querySelector('#vraag').form.requestSubmit()");
  await eventually("root.querySelector('.card-name')?.textContent").toBe('Gemeente Utrecht');
  await eventually("root.querySelectorAll('.fact').length > 2").toBe(true);
  // Styles of its own, and none of the host.
  expect(await see("getComputedStyle(root.querySelector('.query')).display")).toBe('grid');
  expect(await see("getComputedStyle(root.querySelector('.card-name')).direction")).toBe('ltr');
  await see("root.querySelector('.place-line a').click()");
  await eventually("Boolean(root.querySelector('#plaats'))").toBe(true);
  await see("root.querySelector('#plaats').value = '3811'");
  await see("root.querySelector('#plaats').form.requestSubmit()");
  await eventually("root.querySelector('.card-name')?.textContent").toBe('Gemeente Amersfoort');
  expect(await see("root.querySelector('.notice').textContent")).toContain('U woont in de gemeente Amersfoort');
}

const script = (expression: string) =>
  `return (root => root && (${expression}))(document.querySelector('eerste-loket')?.shadowRoot)`;

describe('in Firefox', () => {
  it(Object.keys(cases).join('; '), async () => {
    const browser = await launchFirefox();
    try {
      const page = await browser.newPage();
      for (const each of Object.values(cases))
        await expectToWork(
          {
            open: (url) => page.goto(url),
            // In the page, as its own console would: a policy does not reach there.
            see: (expression) => page.evaluate(new Function(script(expression)) as () => never),
          },
          host(each),
        );
    } finally {
      await browser.close();
    }
  }, 90_000);
});

describe('in WebKit', () => {
  it(Object.keys(cases).join('; '), async () => {
    const { browser, close } = await launchWebKit();
    try {
      for (const each of Object.values(cases))
        await expectToWork(
          { open: (url) => browser.get(url), see: (expression) => browser.executeScript(script(expression)) },
          host(each),
        );
      const elements: WebElement[] = await browser.findElements(By.css('eerste-loket'));
      expect(elements).toHaveLength(1);
    } finally {
      await close();
    }
  }, 90_000);
});
