import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { altered, extracts } from './extracts.ts';
import { newFolder } from './folder.ts';

// The project's own Node reads TypeScript; an older one that runs the tests may not.
const own = join(import.meta.dirname, '../../node_modules/.bin/node');
const node = existsSync(own) ? own : process.execPath;
const run = (...words: string[]) =>
  spawnSync(node, ['scripts/import/cli.ts', ...words], { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') });

describe('npm run import', () => {
  it('says how many records each register got', () => {
    const to = newFolder();
    const { status, stdout } = run(extracts(), '--to', to);
    expect(status).toBe(0);
    expect(stdout).toContain('gemeenten.tsv: 2\n');
    expect(readdirSync(to)).toHaveLength(8);
  });

  it('ends with code 2 and names each problem when an extract is wrong', () => {
    const to = newFolder();
    const { status, stderr } = run(extracts({ 'ggd.json': '' }), '--to', to);
    expect(status).toBe(2);
    expect(stderr).toBe('ggd.json: dit bestand is leeg\nNiets ingelezen: 1 fout. De registers zijn niet gewijzigd.\n');
    expect(readdirSync(to)).toEqual([]);
  });

  it('lets a register shrink only with the option for it, which its help names', () => {
    const to = newFolder();
    const less = extracts(altered('pc4.tsv', '1235\tGM0002\tTweedam\tws0001\tgemeente\n', ''));
    run(extracts(), '--to', to);
    const { status, stderr } = run(less, '--to', to);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^postcodes\.tsv: het aantal regels gaat van 2 naar 1, .* --minder\n/);
    expect(run(less, '--to', to, '--minder').stdout).toContain('postcodes.tsv: 1\n');
    expect(run('--help').stdout).toContain('--minder');
  });

  it('ends with code 2 for a folder that is not there', () => {
    const { status, stderr } = run('/bestaat/niet');
    expect(status).toBe(2);
    expect(stderr).toContain('/bestaat/niet: deze map bestaat niet');
  });

  it.each([[[]], [['een', 'twee']], [['--snel', 'een']]])(
    'ends with code 2 and shows the right use for the arguments %j',
    (words) => {
      const { status, stderr } = run(...words);
      expect(status).toBe(2);
      expect(stderr).toBe('Geef één map met uittreksels op: npm run import -- <map>\n');
    },
  );
});
