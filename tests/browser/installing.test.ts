/** Whether a browser would let the loket be installed. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { serve } from '../../scripts/serve/server.ts';
import { dist } from '../site/pages.ts';

// In a window that remembers nothing no browser installs anything.
const folder = mkdtempSync(join(tmpdir(), 'loket-device-'));
let server: Server;
let context: BrowserContext;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  server = await serve(dist, 0);
  context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(console.log),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  });
  page = await context.newPage();
  session = await context.newCDPSession(page);
});

afterAll(async () => {
  await context.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('Chromium', () => {
  it.each(['/', '/en/', '/balie/'])('finds nothing that keeps %s from being installed', async (path) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(origin + path);
    const { url, errors } = await session.send('Page.getAppManifest');
    expect({ url, errors }).toEqual({ url: `${origin}/manifest.webmanifest`, errors: [] });
    expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
    expect((await session.send('Page.getAppId')).appId).toBe(`${origin}/`);
  });

  it('can cut any shape out of the icon: it is filled up to its corners', async () => {
    const opaque = await page.evaluate(async () => {
      const picture = await createImageBitmap(await (await fetch('/icons/app-512.png')).blob());
      const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      drawing?.drawImage(picture, 0, 0);
      const far = picture.width - 1;
      const corners = [0, far].flatMap((x) => [0, far].map((y) => drawing?.getImageData(x, y, 1, 1).data[3]));
      return corners.every((alpha) => alpha === 255);
    });
    expect(opaque).toBe(true);
  });
});
