import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrowserError, findBrowser, findEngine } from '../../scripts/browser/find.ts';

const given = process.env['CHROME_PATH'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  if (given === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = given;
});

describe('the browser for the tests', () => {
  it('is the one that CHROME_PATH names', () => {
    const path = join(folder, 'chrome');
    writeFileSync(path, '', { mode: 0o755 });
    process.env['CHROME_PATH'] = path;
    expect(findBrowser(() => undefined)).toBe(path);
    expect(findEngine(() => undefined)).toBe(path);
  });

  it('that is named but not there is said, with what to do', () => {
    process.env['CHROME_PATH'] = join(folder, 'nergens');
    expect(() => findBrowser(() => undefined)).toThrow(BrowserError);
    expect(() => findBrowser(() => undefined)).toThrow(/nergens.*CHROME_PATH=/s);
  });
});
