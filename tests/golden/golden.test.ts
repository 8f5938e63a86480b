import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGolden, writeGolden } from '../../scripts/golden/questions.ts';
import { isRightDoor } from '../../scripts/golden/right-door.ts';
import { ask } from '../route/real.ts';

const folder = mkdtempSync(join(tmpdir(), 'loket-golden-'));
const file = join(folder, 'golden.tsv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const all = ['scripts/golden/cli.ts', ...args, '--golden', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run golden', () => {
  it('adds a question between the others, with the body of its service, and says that it goes wrong', () => {
    writeFileSync(file, 'question\torganisation\treported\naow\tsvb\t2026-01-01\nzorgtoeslag\ttoeslagen\t2026-01-01\n');
    const { status, stdout } = run('Nieuw  paspoort', 'huurtoeslag');
    expect(status).toBe(0);
    expect(stdout).toContain('verkeerd uit: paspoort-aanvragen');
    expect(stdout).toContain('npm run explain');
    const questions = readGolden(readFileSync(file, 'utf8'));
    expect(questions.map(({ question }) => question)).toEqual(['aow', 'Nieuw paspoort', 'zorgtoeslag']);
    expect(questions[1]).toMatchObject({ organisation: 'toeslagen', service: 'huurtoeslag' });
  });

  it('keeps one line for a question that is asked again, and says when it goes right', () => {
    const { stdout } = run('nieuw paspoort', 'paspoort-aanvragen');
    expect(stdout).toContain('Dat is nu paspoort-aanvragen');
    expect(stdout).toContain('komt nu goed uit');
    const questions = readGolden(readFileSync(file, 'utf8'));
    expect(questions).toHaveLength(3);
    expect(questions[1]).toMatchObject({ organisation: 'gemeente', service: 'paspoort-aanvragen' });
  });

  it.each([
    [['paspoort', 'paspoort-aanvrage'], 'Bedoelde u "paspoort-aanvragen"?'],
    [['paspoort'], 'dienst'],
    [[' ', 'paspoort-aanvragen'], 'Geef een vraag'],
    [['bel mij op 06 12345678', 'paspoort-aanvragen'], 'persoonsgegeven'],
    [['paspoort', 'paspoort-aanvragen', 'nog-een'], 'te veel woorden'],
  ])('%j: says what is wrong, ends with 2 and leaves the file alone', (args, message) => {
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('a golden question', () => {
  it('asks for the body, and for the service when one is named', () => {
    const step = ask('huurtoeslag aanvragen');
    const golden = { question: '', organisation: 'toeslagen', reported: '' };
    expect(isRightDoor(step, golden)).toBe(true);
    expect(isRightDoor(step, { ...golden, service: 'huurtoeslag' })).toBe(true);
    expect(isRightDoor(step, { ...golden, service: 'zorgtoeslag' })).toBe(false);
    expect(isRightDoor(step, { ...golden, organisation: 'svb' })).toBe(false);
  });

  it('comes back from the file as it went in', () => {
    const golden = [
      { question: 'a', organisation: 'svb', reported: '2026-01-01' },
      { question: 'b', organisation: 'toeslagen', reported: '2026-01-02', service: 'huurtoeslag' },
    ];
    expect(readGolden(writeGolden(golden))).toEqual(golden);
  });
});
