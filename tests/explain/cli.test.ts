import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/explain/cli.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run explain', () => {
  it('prints how the parts voted', () => {
    const { status, stdout } = run(['mijn', 'kliko', 'is', 'niet', 'geleegd', '--place', '3512']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Het loket verwijst naar afval-en-containers/m);
    expect(stdout).toMatch(/^ {2}text +-?\d,\d\d × \d,\d\d = [+-]\d,\d\d/m);
    // A chance is never said to be one.
    expect(stdout).toMatch(/^Zekerheid: .+ kans (boven )?0,\d\d/m);
  });

  it('gives the same as JSON, with what would help the wanted service', () => {
    const { stdout } = run(['bankstel ophalen', '--wanted', 'kringloopwinkel', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      query: 'bankstel ophalen',
      answer: { kind: 'refer', id: 'grofvuil-en-milieustraat' },
      comparison: { wanted: { kind: 'elsewhere', id: 'kringloopwinkel' } },
    });
  });

  it.each([
    [[], 'Geef een vraag'],
    [['vraag', '--onzin'], 'onzin'],
    [['vraag', '--wanted', 'paspoort-aanvrage'], 'Bedoelde u "paspoort-aanvragen"?'],
  ])('%j: says what is wrong and ends with 2', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});
