/** The forms in which the element is published. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MANIFEST } from '../../scripts/embed/data-files.ts';
import { published } from '../../scripts/embed/publish.ts';
import { VERSION } from '../../scripts/embed/version.ts';
import { attributes } from '../../widgets/embed/attributes.ts';
import { forms, snippetOf } from '../../widgets/embed/snippet.ts';
import { dist } from '../site/pages.ts';
import { ask, openHosts, parts, snippet } from './hosts.ts';

const pages = fileURLToPath(new URL('published/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'loket-forms-'));
const version = published().at(-1)?.version ?? '';
// Sites of which a file was changed by somebody on the way.
const tamperedWith = (part: string): string => {
  const site = join(folder, `tampered-${part}`);
  const script = join(site, 'widget', version);
  cpSync(join(dist, 'widget'), join(site, 'widget'), { recursive: true });
  const name = readdirSync(script).find((each) => each.startsWith(part)) ?? '';
  writeFileSync(join(script, name), `${readFileSync(join(script, name), 'utf8')};`);
  return site;
};

// A server of a host, on which the package was unpacked.
const own = join(folder, 'own', 'widget');
mkdirSync(own, { recursive: true });
execFileSync('tar', ['-xzf', join(dist, 'widget/v1/eerste-loket.tgz'), '-C', own]);

afterAll(() => rmSync(folder, { recursive: true }));

describe('each published version', () => {
  const { visit, loket } = openHosts();

  it('is kept as it stands in pages, so that it cannot change unseen', () => {
    expect(readdirSync(pages).sort()).toEqual(published().map((old) => `${old.version}.html`));
  });

  it.each(readdirSync(pages))('%s answers on the site of today, or leads to it', async (name) => {
    const { page, asked } = await visit({
      headers: { 'content-security-policy': "default-src 'none'; script-src LOKET/widget/" },
      body: readFileSync(join(pages, name), 'utf8'),
    });
    const old = name.replace('.html', '');
    const loader = readFileSync(join(dist, 'widget', old, 'loket.js'), 'utf8');
    await ask(page, 'mijn kliko is niet geleegd');
    const { body, notice } = parts(page);
    expect(asked.filter((path) => path.includes(`/${old}/element-`))).toHaveLength(1);
    // When its form of the data is no more, it leads the visitor to the site that answers.
    if (loader.includes(MANIFEST)) {
      expect(await body.textContent()).toBe('Gemeente Utrecht');
      await page.goto(`${page.url()}?loket-diagnose`);
      const older = page.locator('.diagnosis .not-well strong', { hasText: 'Versie' });
      await page.locator('.diagnosis').waitFor();
      expect(await older.count()).toBe(old === VERSION ? 0 : 1);
    } else expect(await notice.locator('a').getAttribute('href')).toBe(`${loket()}/#vraag=mijn+kliko+is+niet+geleegd`);
  });

  it('leaves nothing in the page of its host, however often it is drawn', async () => {
    const { page } = await visit({ body: readFileSync(join(pages, `${version}.html`), 'utf8') });
    await ask(page, 'mijn kliko is niet geleegd');
    await parts(page).facts.first().waitFor();
    await page.evaluate(async () => {
      const element = document.querySelector('eerste-loket');
      for (let round = 0; round < 5; round += 1) {
        const ready = new Promise((resolve) => element?.addEventListener('loket:ready', resolve, { once: true }));
        element?.remove();
        document.body.append(element ?? '');
        await ready;
      }
    });
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('link').length)).toBe(0);
  });

  it('is not run when the loader differs from its hash', async () => {
    const { page } = await visit(
      { body: snippet('', `LOKET/widget/${version}/loket.js`, ` integrity="sha384-${'A'.repeat(64)}" crossorigin`) },
      { expected: /integrity/ },
    );
    await page.waitForTimeout(300);
    expect(await parts(page).link.isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('eerste-loket') === undefined)).toBe(true);
  });
});

describe('a version of which a later part was changed on the way', () => {
  const { visit } = openHosts(tamperedWith('contrast-'));

  it('answers without that part', async () => {
    const body = readFileSync(join(pages, `${version}.html`), 'utf8');
    const { page } = await visit({ body }, { expected: /integrity|Failed/ });
    await ask(page, 'mijn kliko is niet geleegd');
    await parts(page).facts.first().waitFor();
    expect(await parts(page).element.locator('.loket').getAttribute('data-safe')).toBeNull();
  });
});

describe('a version of which a part was changed on the way', () => {
  const { visit } = openHosts(tamperedWith('element-'));

  it('does not run that part, and the link remains', async () => {
    const { integrity } = published().at(-1) ?? {};
    const { page, warnings } = await visit(
      { body: snippet('', `LOKET/widget/${version}/loket.js`, ` integrity="${integrity}" crossorigin`) },
      { expected: /integrity|Failed/ },
    );
    await expect.poll(() => warnings.length, { timeout: 8_000 }).toBe(1);
    expect(await parts(page).link.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.querySelector('eerste-loket')?.shadowRoot)).toBeNull();
  });
});

describe('a folder that was copied to the server of a host', () => {
  const { visit } = openHosts(join(folder, 'own'));

  it('is all that the element needs there, with links to the loket', async () => {
    const { page, asked } = await visit({
      headers: { 'content-security-policy': "default-src 'none'; script-src LOKET" },
      body: snippet('gemeente="gm0344" site="https://loket.example/"', 'LOKET/widget/package/loket.js'),
    });
    await ask(page, 'mijn kliko is niet geleegd');
    const { body, facts, element, notice } = parts(page);
    expect(await body.textContent()).toBe('Gemeente Utrecht');
    await facts.first().waitFor();
    expect(await element.locator('.foot a').getAttribute('href')).toBe('https://loket.example/');
    await element.locator('.place-line a').click();
    await element.locator('#plaats').fill('3811');
    await page.keyboard.press('Enter');
    await notice.waitFor();
    expect(await body.textContent()).toBe('Gemeente Amersfoort');
    expect(asked.filter((path) => !path.startsWith('/widget/package/'))).toEqual([]);
  });
});

describe('the page for a frame', () => {
  const { visit } = openHosts();

  it('gives its height to the page that says hello, and to no other', async () => {
    const { page } = await visit({
      body: `<iframe title="Zoek" src="LOKET/widget/kader/?gemeente=gm0344" width="600" height="200"></iframe><script type="module" src="LOKET/widget/v1/kader.js"></script>`,
    });
    const inside = page.frameLocator('iframe');
    await inside.locator('#vraag').fill('mijn kliko is niet geleegd');
    await inside.locator('#vraag').press('Enter');
    await inside.locator('.fact').first().waitFor();
    expect(await inside.locator('.card-name').textContent()).toBe('Gemeente Utrecht');
    await expect
      .poll(() => page.locator('iframe').evaluate((frame: HTMLIFrameElement) => Number(frame.height)))
      .toBeGreaterThan(900);
    const before = await page.locator('iframe').getAttribute('height');
    // From the right page but the wrong window, and from the wrong origin.
    await page.evaluate(() => postMessage({ type: 'loket:height', height: 5 }, '*'));
    await page.waitForTimeout(100);
    expect(await page.locator('iframe').getAttribute('height')).toBe(before);
    expect(await inside.locator('title').count()).toBe(1);
  });

  it('may be framed, and no other page of the loket', async () => {
    const { page } = await visit({ body: '<iframe title="Zoek" src="LOKET/"></iframe>' }, { expected: /frame/i });
    await page.waitForTimeout(300);
    expect(page.frames().filter((frame) => frame.url().includes('127.0.0.1')).length).toBe(1);
  });
});

describe('the archives', () => {
  const v1 = join(dist, 'widget/v1');

  it('as a zip hold all that a server of a host needs', () => {
    const listed = namesIn(readFileSync(join(v1, 'eerste-loket.zip')));
    const script = readdirSync(v1).filter((name) => name.endsWith('.js'));
    for (const name of [
      ...script,
      MANIFEST,
      'README.md',
      'LICENSE.txt',
      'package.json',
      'custom-elements.json',
      'loket.d.ts',
    ])
      expect(listed).toContain(`eerste-loket/${name}`);
    expect(listed.filter((name) => /gemeente-\w+\/gm\d{4}\.js$/.test(name)).length).toBeGreaterThan(340);
  });

  it('as a package can be installed by npm, with types and a manifest', () => {
    const read = (name: string) => JSON.parse(readFileSync(join(own, 'package', name), 'utf8'));
    const { exports, types, version: packed } = read('package.json');
    expect(packed).toBe(version);
    for (const path of [types, exports['.'].default, exports['./single'].default, exports['./custom-elements.json']])
      expect(readFileSync(join(own, 'package', path)).length).toBeGreaterThan(100);
    const [{ declarations }] = read('custom-elements.json').modules;
    expect(declarations[0].attributes.map(({ name }: { name: string }) => name)).toEqual(attributes);
    for (const { description } of declarations[0].attributes) expect(description).toBeTruthy();
  });
});

describe('the code that a webmaster takes along', () => {
  const offered = { site: 'https://loket.example/', version: '1.0.0', integrity: 'sha384-abc', link: 'Zoek' };
  const choice = { gemeente: 'gm0344', slug: 'utrecht', lang: 'nl', heading: 3 } as const;

  it('is this', () => {
    expect(snippetOf({ ...choice, form: 'pinned' }, offered)).toMatchInlineSnapshot(`
      {
        "csp": "script-src https://loket.example/widget/",
        "drupal": "loket:
        js:
          'https://loket.example/widget/1.0.0/loket.js': { type: external, attributes: { type: module, integrity: sha384-abc, crossorigin: anonymous } }",
        "drupalTemplate": "{{ attach_library('mijnthema/loket') }}
      <eerste-loket gemeente="gm0344" lang="nl" heading="3">
        <a href="https://loket.example/gemeenten/utrecht/">Zoek</a>
      </eerste-loket>",
        "element": "<eerste-loket gemeente="gm0344" lang="nl" heading="3">
        <a href="https://loket.example/gemeenten/utrecht/">Zoek</a>
      </eerste-loket>",
        "html": "<eerste-loket gemeente="gm0344" lang="nl" heading="3">
        <a href="https://loket.example/gemeenten/utrecht/">Zoek</a>
      </eerste-loket>
      <script type="module" src="https://loket.example/widget/1.0.0/loket.js" integrity="sha384-abc" crossorigin="anonymous"></script>",
        "plain": "https://loket.example/gemeenten/utrecht/",
        "typo3": "page.includeJSFooter {
        loket = https://loket.example/widget/1.0.0/loket.js
        loket.external = 1
        loket.type = module
        loket.integrity = sha384-abc
        loket.crossorigin = anonymous
      }",
        "typo3Csp": "enforce:
        inheritDefault: true
        mutations:
          - mode: extend
            directive: script-src
            sources: [ "https://loket.example/widget/" ]",
      }
    `);
  });

  it('is read by Drupal and TYPO3 as what the plain code says', () => {
    for (const form of forms) {
      const { html, csp, drupal, typo3, typo3Csp } = snippetOf({ ...choice, form }, offered);
      const tag = /<script type="module" src="([^"]+)"(?: integrity="([^"]+)" crossorigin="([^"]+)")?>/.exec(html);
      const [, src = '', integrity, crossorigin] = tag ?? [];
      const hash = integrity ? { integrity, crossorigin } : {};
      const attributes = { type: 'module', ...hash };
      expect(parse(drupal)).toEqual({ loket: { js: { [src]: { type: 'external', attributes } } } });
      const settings = [...typo3.matchAll(/^ {2}loket\.(\w+) = (.*)$/gm)].map(([, name, value]) => [name, value]);
      expect(Object.fromEntries(settings)).toEqual({ external: '1', ...attributes });
      expect(typo3).toContain(`  loket = ${src}\n`);
      const { mutations } = parse(typo3Csp).enforce as { mutations: { directive: string; sources: string[] }[] };
      expect(mutations.map(({ directive, sources }) => [directive, ...sources].join(' ')).join('; ')).toBe(csp);
    }
  });

  it.each(forms)('leads to one place alone, as %s', (form) => {
    const { html, csp } = snippetOf({ ...choice, form }, offered);
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    for (const address of addresses) expect(address).toMatch(/^(https:\/\/loket\.example\/|\/eerste-loket\/)/);
    expect(csp).not.toMatch(/unsafe|\*/);
  });
});

/** Names in a ZIP archive, by its central list; each file is unpacked to see that it can be. */
function namesIn(archive: Buffer): readonly string[] {
  const names: string[] = [];
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, whole, length, local] = [20, 24, 28, 42].map((offset) => archive.readUInt32LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + ((length ?? 0) & 0xffff));
    const start = (local ?? 0) + 30 + Buffer.byteLength(name);
    expect(inflateRawSync(archive.subarray(start, start + (size ?? 0))).length, name).toBe(whole);
    names.push(name);
    at += 46 + Buffer.byteLength(name);
  }
  return names;
}
