import { chromium } from 'playwright-core';
import { canInstallPackages, canRun, installPackages, run, which } from './programs.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Debian's package, and its program: what Chromium does with a page and nothing around it, for half the work. */
const ENGINE = 'chromium-headless-shell';

const CHROMIUM_REMEDY =
  'De browsertests hebben Chrome, Chromium of Edge nodig. Installeer er een, of wijs hem aan met CHROME_PATH=/pad/naar/chrome.';

/** No browser could be had; the message says what to do. */
export class BrowserError extends Error {
  constructor(cause: string, remedy = CHROMIUM_REMEDY) {
    super(`${cause}\n${remedy}`);
    this.name = 'BrowserError';
  }
}

/**
 * Path of a Chromium-like browser: `CHROME_PATH`, one on this machine, or one that is
 * installed now (Debian's package for root, else Playwright's own). Throws a `BrowserError`.
 */
export function findBrowser(say: (line: string) => void): string {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (canRun(given)) return given;
    throw new BrowserError(`CHROME_PATH is "${given}", maar daar staat geen programma.`);
  }
  return installed() ?? install(say);
}

/**
 * Path of the engine of Chromium without the browser around it; of the whole browser where
 * `CHROME_PATH` names one or there is no such engine. Throws a `BrowserError` as that does.
 */
export function findEngine(say: (line: string) => void): string {
  return (process.env['CHROME_PATH'] ? undefined : which(ENGINE)) ?? findBrowser(say);
}

/** Installs the engine where that is allowed. Without it everything still works, and takes longer. */
export function installEngine(say: (line: string) => void): void {
  if (process.env['CHROME_PATH'] || which(ENGINE) || !canInstallPackages()) return;
  say(`Debian-pakket ${ENGINE} wordt geïnstalleerd, waarmee de browsertests sneller zijn.`);
  installPackages(ENGINE);
}

function installed(): string | undefined {
  return [...NAMES.flatMap((name) => which(name) ?? []), ...PLACES, chromium.executablePath()].find(canRun);
}

function install(say: (line: string) => void): string {
  if (canInstallPackages()) {
    say('Geen browser gevonden; Debian-pakket chromium wordt geïnstalleerd.');
    installPackages('chromium');
  } else {
    say('Geen browser gevonden; Playwright haalt er een op.');
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  const found = installed();
  if (found) return found;
  throw new BrowserError('Er is geen browser op deze machine en installeren lukte niet.');
}
