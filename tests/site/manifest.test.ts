/** What a device reads of the loket when somebody installs it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { dist, page, pages } from './pages.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly Icon[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Icon[] }[];
}

const t = createTranslator('nl');
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as Manifest;
const icons = [...manifest.icons, ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)];

/** Width and height, as they stand in the first part of the picture itself. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe('the manifest of the app', () => {
  it('says what it is called, where it starts and that it has a window of its own', () => {
    expect(manifest).toMatchObject({
      id: '/',
      name: t('site.name'),
      lang: 'nl',
      start_url: '/',
      scope: '/',
      display: 'standalone',
    });
    // A longer one is cut off below the icon of a phone.
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  });

  it('has the icons that systems ask for, in the size that it says', () => {
    for (const { src, sizes, type } of icons) {
      const picture = readFileSync(join(dist, src));
      if (type === 'image/png') expect(sizeOf(picture), src).toBe(sizes);
      else expect([type, sizes, picture.toString().includes('<svg')]).toEqual(['image/svg+xml', 'any', true]);
    }
    const drawn = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`);
    expect(drawn).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
    expect(sizeOf(readFileSync(join(dist, 'icons/touch.png')))).toBe('180x180');
  });

  it('leads at once to the question, the counter and emergencies, which are all there', () => {
    const ways = Object.fromEntries(manifest.shortcuts.map(({ name, url }) => [url, name]));
    expect(ways).toEqual({ '/': t('offline.ask'), '/balie/': t('desk.title'), '/spoed/': t('nav.emergencies') });
    for (const url of [manifest.start_url, ...Object.keys(ways)]) {
      expect(url.startsWith(manifest.scope)).toBe(true);
      expect(existsSync(join(dist, url, 'index.html')), url).toBe(true);
    }
  });

  it('is named by every page but the one that is shown inside those of others', () => {
    const link = /<link rel="manifest" href="\/manifest\.webmanifest"\s*\/?>/;
    expect(pages().filter((path) => !link.test(page(path)))).toEqual([
      'en/widget/kader/index.html',
      'widget/kader/index.html',
    ]);
  });
});
