import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { lockedPackages } from '../../scripts/licences/packages.ts';
import { SURROUNDINGS, type Surroundings } from '../../scripts/reproduce/surroundings.ts';

/** What a script says that leans on each setting of its machine. */
function said(script: string, surroundings: Surroundings): string[] {
  const env = { PATH: process.env['PATH'] ?? '', ...surroundings };
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
  return stdout.trim().split('\n');
}

it('a build that leans on its machine is found out, in each way', () => {
  const leaning = `
    console.log(['zorg', 'taal'].sort((a, b) => a.localeCompare(b)).join());
    console.log((1234567.5).toLocaleString());
    console.log(new Date(0).toLocaleDateString('nl'), new Date(2026, 0, 1).toISOString());
    console.log(new Intl.DateTimeFormat().format(0));`;
  const [one, other] = SURROUNDINGS.map((each) => said(leaning, each));
  expect(one).toHaveLength(4);
  expect(one?.filter((line, at) => line === other?.[at])).toEqual([]);
});

it('packages, and so the bill of materials, are in the same order on both', () => {
  const script = `
    import { lockedPackages } from './scripts/licences/packages.ts';
    for (const { name, version } of lockedPackages('.')) console.log(name, version);`;
  const [one, other] = SURROUNDINGS.map((each) => said(script, each));
  expect(one).toHaveLength(lockedPackages('.').length);
  expect(one).toEqual(other);
});
