import { type Browser, chromium } from 'playwright-core';
import { findBrowser, findEngine } from './find.ts';

/** What the browser would otherwise do on its own, and would be measured or waited for. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window, with more of its own switches where those are wanted. Throws a `BrowserError` when there is none and none can be had. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return launch(findBrowser(console.log), more);
}

/** For what only looks at pages: the same without the browser around them, where that is there. */
export function launchEngine(): Promise<Browser> {
  return launch(findEngine(console.log));
}

function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium refuses to run as root, which is who runs in most containers, with its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...QUIET, ...more],
  });
}
