import { type Browser, launch } from 'puppeteer-core';
import { BrowserError } from './find.ts';
import { canInstallPackages, canRun, installPackages, which } from './programs.ts';

const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

const REMEDY =
  'De tests in Firefox hebben Firefox nodig. Installeer hem (op Debian: apt-get install firefox-esr), of wijs hem aan met FIREFOX_PATH=/pad/naar/firefox.';

/**
 * Path of Firefox: `FIREFOX_PATH`, one on this machine, or Debian's package, which is installed
 * now where that is allowed. Throws a `BrowserError` that says what to do.
 */
export function findFirefox(say: (line: string) => void): string {
  const given = process.env['FIREFOX_PATH'];
  if (given) {
    if (canRun(given)) return given;
    throw new BrowserError(`FIREFOX_PATH is "${given}", maar daar staat geen programma.`, REMEDY);
  }
  const there = installed();
  if (there) return there;
  if (canInstallPackages()) {
    say('Geen Firefox gevonden; Debian-pakket firefox-esr wordt geïnstalleerd.');
    installPackages('firefox-esr');
  }
  const found = installed();
  if (found) return found;
  throw new BrowserError('Er is geen Firefox op deze machine.', REMEDY);
}

/** Firefox without a window, driven by WebDriver BiDi: Playwright needs a Firefox of its own. */
export function launchFirefox(): Promise<Browser> {
  return launch({ browser: 'firefox', executablePath: findFirefox(console.log), headless: true });
}

function installed(): string | undefined {
  return [which('firefox-esr'), which('firefox'), ...PLACES].find((path) => path !== undefined && canRun(path));
}
