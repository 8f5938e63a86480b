import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBillOfMaterials } from '../../scripts/build/bill-of-materials.ts';
import { compressFolder } from '../../scripts/build/compress.ts';
import { buildDay, EpochError } from '../../scripts/build/day.ts';
import { nameScriptsDirectly } from '../../scripts/build/direct-scripts.ts';
import { securityTxt } from '../../scripts/build/security-txt.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('security.txt', () => {
  const text = securityTxt({ origin: 'https://loket.example', day: '2026-11-22' });

  it('says whom to tell, until when, and where it belongs', () => {
    expect(text).toBe(
      [
        'Contact: mailto:security@loket.example',
        'Expires: 2027-11-21T00:00:00.000Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://loket.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('names the contact that the operator gives', () => {
    const given = securityTxt({
      origin: 'https://loket.example',
      day: '2026-11-22',
      contact: 'https://loket.example/cvd/',
    });
    expect(given).toContain('Contact: https://loket.example/cvd/\n');
  });

  it('is in the built site, and is not over', () => {
    const [, expires = ''] = /Expires: (.*)/.exec(readFileSync('dist/.well-known/security.txt', 'utf8')) ?? [];
    const days = (Date.parse(expires) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(365);
  });
});

describe('the day of a build', () => {
  it('is that of SOURCE_DATE_EPOCH, or else today', () => {
    expect(buildDay({ SOURCE_DATE_EPOCH: '1798761600' })).toBe('2027-01-01');
    expect(buildDay({})).toBe(new Date().toISOString().slice(0, 10));
    expect(() => buildDay({ SOURCE_DATE_EPOCH: 'gisteren' })).toThrow(EpochError);
  });
});

describe('a script that only imports another', () => {
  it('gives its place in the page to that one, and goes', () => {
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, '_astro/entry.a.js'), 'import"./page.b.js";');
    writeFileSync(join(folder, '_astro/page.b.js'), 'import"./words.c.js";document.title="";');
    const pageWith = (script: string) => `<script type="module" src="/_astro/${script}"></script>`;
    writeFileSync(join(folder, 'index.html'), pageWith('entry.a.js') + pageWith('page.b.js'));
    expect(nameScriptsDirectly(folder)).toBe(1);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(pageWith('page.b.js').repeat(2));
    expect(readdirSync(join(folder, '_astro'))).toEqual(['page.b.js']);
  });
});

describe('compressing', () => {
  it('takes what gets smaller, and gives the same bytes each time', async () => {
    writeFileSync(join(folder, 'a.html'), '<p>loket</p>'.repeat(200));
    writeFileSync(join(folder, 'b.js'), 'kort');
    writeFileSync(join(folder, 'c.woff2'), 'x'.repeat(2000));
    expect(await compressFolder(folder)).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.html.br', 'a.html.gz', 'b.js', 'c.woff2']);
    const first = readFileSync(join(folder, 'a.html.gz'));
    await compressFolder(folder);
    expect(readFileSync(join(folder, 'a.html.gz')).equals(first)).toBe(true);
  });
});

describe('the bill of materials', () => {
  it('names what the site is made with, and is the same each time', () => {
    writeBillOfMaterials(folder);
    const first = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
    const bill = JSON.parse(first) as {
      bomFormat: string;
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['lunr', 'preact', 'astro', 'i18next']),
    );
    expect(bill.components.some(({ name }) => name === 'vitest')).toBe(false);
    writeBillOfMaterials(folder);
    expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toBe(first);
  });
});
