import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readGolden } from '../../scripts/golden/questions.ts';
import { isRightDoor } from '../../scripts/golden/right-door.ts';
import { withReports } from '../../scripts/reports/golden.ts';
import { exportOf, type Report } from '../../widgets/desk/reports.ts';
import { ask } from '../route/real.ts';

const reports: readonly Report[] = [
  { kind: 'wrong-door', on: '2026-11-22', question: 'paspoort aanvragen', organisation: 'gemeente' },
  { kind: 'wrong-door', on: '2026-11-22', question: 'zorgtoeslag aanvragen', organisation: 'waterschap' },
  { kind: 'unanswered', on: '2026-11-22', question: 'iets vreemds' },
  {
    kind: 'knelpunt',
    on: '2026-11-22',
    situation: 'Werkt in deeltijd, huur en zorg lopen door',
    bodies: 'gemeente, Dienst Toeslagen',
    rule: 'Toeslag daalt eerder dan de uitkering aanvult',
  },
];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'loket-reports-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

describe('npm run import:reports', () => {
  it('makes golden questions, of which a wrong door fails, and a list for policy makers', () => {
    const path = folder();
    const [file, golden, list] = ['reports.json', 'golden.tsv', 'list.md'].map((name) => join(path, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(file, exportOf(reports, 'abc'));
    const arguments_ = ['scripts/reports/cli.ts', file, '--golden', golden, '--list', list];
    expect(execFileSync(process.execPath, arguments_, { encoding: 'utf8' })).toMatch(/^2 vragen toegevoegd/);
    expect(execFileSync(process.execPath, arguments_, { encoding: 'utf8' })).toMatch(/^0 vragen toegevoegd/);
    const questions = readGolden(readFileSync(golden, 'utf8'));
    expect(questions.map((each) => isRightDoor(ask(each.question), each))).toEqual([true, false]);
    expect(readFileSync(list, 'utf8')).toMatchInlineSnapshot(`
      "# Meldingen van de balie

      ## Knelpunten

      | Situatie | Organisaties | Regel | Gemeld |
      | --- | --- | --- | --- |
      | Werkt in deeltijd, huur en zorg lopen door | gemeente, Dienst Toeslagen | Toeslag daalt eerder dan de uitkering aanvult | 2026-11-22 |

      ## Vragen zonder antwoord

      - iets vreemds
      "
    `);
  });

  it.each([
    ['{"form":"iets anders"}', /form/],
    ['geen json', /geen geldige JSON/],
  ])('refuses %s, and says why', (text, why) => {
    const file = join(folder(), 'reports.json');
    writeFileSync(file, text);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/reports/cli.ts', file], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(why);
  });

  it('keeps what was reported before', () => {
    const before = 'question\torganisation\treported\noud\tsvb\t2026-01-01\n';
    const again = { kind: 'wrong-door', on: '2026-11-22', question: 'Oud', organisation: 'uwv' } as const;
    expect(readGolden(withReports(before, [again]))).toEqual([
      { question: 'oud', organisation: 'svb', reported: '2026-01-01' },
    ]);
  });
});
