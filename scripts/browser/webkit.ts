import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { BrowserError } from './find.ts';
import { canInstallPackages, canRun, installPackages, which } from './programs.ts';

const REMEDY =
  'De tests in WebKit hebben WebKitWebDriver, MiniBrowser en Xvfb nodig (op Debian: apt-get install webkit2gtk-driver xvfb). Op macOS en Windows zijn die er niet.';

/** What it takes to drive WebKit. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** Programs on this machine or Debian's packages, installed now where that is allowed. Throws a `BrowserError`. */
export function findWebKit(say: (line: string) => void): WebKit {
  const there = installed();
  if (there) return there;
  if (canInstallPackages()) {
    say('Geen WebKit gevonden; Debian-pakketten webkit2gtk-driver en xvfb worden geïnstalleerd.');
    installPackages('webkit2gtk-driver', 'xvfb');
  }
  const found = installed();
  if (found) return found;
  throw new BrowserError('Er is geen WebKit met WebDriver op deze machine.', REMEDY);
}

/** A WebKit in a window that nobody sees. `close` ends it and all that was started for it. */
export async function launchWebKit(): Promise<{ readonly browser: WebDriver; readonly close: () => Promise<void> }> {
  const { driver, browser, display } = findWebKit(console.log);
  const started: ChildProcess[] = [];
  const screen = await startDisplay(display, started);
  const port = await freePort();
  started.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: screen,
        // Its sandbox needs rights that a container seldom gives.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        // Without a display card compositing shows nothing and costs time.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    }),
  );
  const end = () => {
    for (const child of started.reverse()) child.kill();
  };
  try {
    await answers(port);
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}/`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        }),
      )
      .build();
    return {
      browser: session,
      close: async () => {
        await session.quit().catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

function installed(): WebKit | undefined {
  const driver = which('WebKitWebDriver');
  const display = which('Xvfb');
  const browser = miniBrowser();
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** Distributions keep it beside the library, each in a folder of its own. */
function miniBrowser(): string | undefined {
  for (const root of ['/usr/lib', '/usr/libexec']) {
    for (const folder of subfolders(root)) {
      const places = [folder, ...subfolders(folder)].filter((each) => /webkit2?gtk/.test(each));
      const found = places.map((place) => join(place, 'MiniBrowser')).find(canRun);
      if (found) return found;
    }
  }
  return undefined;
}

function subfolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

/** A display of its own; Xvfb chooses a free number and writes it where it is told. */
function startDisplay(program: string, started: ChildProcess[]): Promise<string> {
  const display = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(display);
  return new Promise((resolve, reject) => {
    display.once('error', reject);
    display.once('exit', (code) => reject(new BrowserError(`Xvfb stopte meteen (${code}).`, REMEDY)));
    display.stdio[3]?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits until the driver listens, at most ten seconds. */
async function answers(port: number): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new BrowserError('WebKitWebDriver antwoordt niet.', REMEDY);
}
