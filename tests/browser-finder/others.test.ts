import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrowserError } from '../../scripts/browser/find.ts';
import { findFirefox } from '../../scripts/browser/firefox.ts';

const given = process.env['FIREFOX_PATH'];

beforeEach(() => {
  process.env['FIREFOX_PATH'] = '/nergens/firefox';
});

afterEach(() => {
  if (given === undefined) delete process.env['FIREFOX_PATH'];
  else process.env['FIREFOX_PATH'] = given;
});

describe('Firefox for the tests', () => {
  it('that is named but not there is said, with what to do', () => {
    expect(() => findFirefox(() => undefined)).toThrow(BrowserError);
    expect(() => findFirefox(() => undefined)).toThrow(/nergens.*FIREFOX_PATH=/s);
  });

  it('is the one that FIREFOX_PATH names', () => {
    process.env['FIREFOX_PATH'] = process.execPath;
    expect(findFirefox(() => undefined)).toBe(process.execPath);
  });
});
