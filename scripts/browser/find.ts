import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';

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

/** No browser could be had; the message says what to do. */
export class BrowserError extends Error {
  constructor(cause: string) {
    super(
      `${cause}\nDe browsertests hebben Chrome, Chromium of Edge nodig. Installeer er een, of wijs hem aan met CHROME_PATH=/pad/naar/chrome.`,
    );
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

function installed(): string | undefined {
  const onPath = process.platform === 'win32' ? [] : NAMES.flatMap((name) => which(name) ?? []);
  return [...onPath, ...PLACES, chromium.executablePath()].find(canRun);
}

function install(say: (line: string) => void): string {
  if (process.getuid?.() === 0 && which('apt-get')) {
    say('Geen browser gevonden; Debian-pakket chromium wordt geïnstalleerd.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    say('Geen browser gevonden; Playwright haalt er een op.');
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  const found = installed();
  if (found) return found;
  throw new BrowserError('Er is geen browser op deze machine en installeren lukte niet.');
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
