import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serve } from '../serve/server.ts';
import { type Weight, weigh } from './weight.ts';

/** Weighs what pages of a built site make a browser fetch before anything is done there, path by path. */
export async function weighPages(folder: string, paths: readonly string[]): Promise<readonly Weight[]> {
  const [server, browser] = await Promise.all([serve(folder, 0), launchBrowser()]);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const weights = [];
    for (const path of paths) weights.push(weigh(folder, await fetchedBy(browser, origin + path)));
    return weights;
  } finally {
    await browser.close();
    server.close();
  }
}

async function fetchedBy(browser: Browser, address: string): Promise<string[]> {
  // What is kept for later is no part of reading the page.
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  const paths: string[] = [];
  page.on('response', (response) => paths.push(new URL(response.url()).pathname));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await context.close();
  return paths;
}
