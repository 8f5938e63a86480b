import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { remember } from '../../scripts/route/remember.ts';

const root = mkdtempSync(join(tmpdir(), 'loket-remember-'));
const content = join(root, 'content');
const memory = join(root, 'memory');
let made: number;

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(memory, { recursive: true, force: true });
  mkdirSync(join(content, 'services'), { recursive: true });
  writeText('Afval');
  made = 0;
});

afterAll(() => rmSync(root, { recursive: true }));

const writeText = (title: string) => writeFileSync(join(content, 'services/afval.yaml'), `title: ${title}\n`);
const make = () => ({ times: ++made, phone: new Map([['gm0344', '14 030']]) });
const ask = (day = '2026-11-22') => remember(content, [day], make, memory);

it('makes the same only once', () => {
  const first = ask();
  expect(ask()).toEqual(first);
  expect(made).toBe(1);
});

it('makes it anew when a text, a file or the day is another', () => {
  ask();
  writeText('Afval en containers');
  expect(ask().times).toBe(2);
  writeFileSync(join(content, 'services/kliko.yaml'), 'title: Kliko\n');
  expect(ask().times).toBe(3);
  expect(ask('2027-01-01').times).toBe(4);
  expect(ask().times).toBe(3);
});

it('does without a memory that is damaged or cannot be written', () => {
  ask();
  for (const name of readdirSync(memory)) writeFileSync(join(memory, name), 'half');
  expect(ask().times).toBe(2);
  expect(ask().times).toBe(2);
  rmSync(memory, { recursive: true });
  writeFileSync(memory, 'a file where the folder should be');
  expect(ask().times).toBe(3);
});

it('remembers no more than a few, and nothing of what went wrong', () => {
  for (const day of ['01', '02', '03', '04', '05', '06']) ask(`2026-11-${day}`);
  expect(readdirSync(memory)).toHaveLength(4);
  const wrong = () => {
    throw new Error('De inhoud klopt niet');
  };
  expect(() => remember(content, ['wrong'], wrong, memory)).toThrow('De inhoud klopt niet');
  expect(readdirSync(memory)).toHaveLength(4);
});
