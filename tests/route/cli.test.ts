import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/route/cli.ts', ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

describe('npm run route', () => {
  it('prints the body, the reason, the next step and the number of the own gemeente', () => {
    const { status, stdout } = run(['waar vraag ik een nieuw paspoort aan', '--place', '3512']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Hiervoor moet u (waarschijnlijk )?bij: Gemeente \(Utrecht\)$/m);
    expect(stdout).toContain('14 030');
    expect(stdout).toContain('Neem mee');
  });

  it('finds the place in the question itself', () => {
    expect(run(['parkeervergunning aanvragen in Utrecht']).stdout).toContain('Gemeente (Utrecht)');
  });

  it('speaks of tomorrow', () => {
    expect(run(['paspoort verlengen', '--place', 'Wijdemeren', '--date', '2027-01-01']).stdout).toContain(
      '(Hilversum)',
    );
    expect(run(['paspoort verlengen', '--place', 'Wijdemeren', '--date', '2026-12-31']).stdout).toContain(
      '(Wijdemeren)',
    );
  }, 60_000);

  it('prints the plan of a situation with its days, and the single services within reach', () => {
    const { stdout } = run([
      ...['mijn man is overleden', '--date', '2026-11-12', '--event', '2026-11-02', '--answer', 'partner=getrouwd'],
    ]);
    expect(stdout).toMatch(/^Er is iemand overleden$/m);
    expect(stdout).toContain('Was uiterlijk 10 november 2026 [Wet op de lijkbezorging, artikel 16]');
    expect(stdout).toContain('Uiterlijk 7 december 2026 [Dienst Toeslagen');
    expect(stdout).toContain('Omdat u zei dat u getrouwd was of een geregistreerd partnerschap had.');
    expect(stdout).toMatch(/Bedoelde u iets anders\?\n {2}· /);
    expect(stdout).toContain('Doet u niets? Zonder toestemming van de gemeente kan de uitvaart niet doorgaan.');
    expect(stdout).toMatch(/^Wie vertelt het aan wie:\n {2}- Gaat vanzelf: .*\n {4}Gemeente → Belastingdienst, /m);
    expect(stdout).toMatch(/^Wie helpt u:\n(.*\n)+ {2}- het wijkteam$/m);
    expect(stdout).toMatch(/^Dit beslist elke gemeente zelf:\n {2}- /m);
  });

  it('names the own gemeente in a plan, and calls advice no limit', () => {
    const { stdout } = run([
      ...['mijn bijstand stopt want ik krijg AOW', '--date', '2026-11-12', '--event', '2026-11-20', '--place', '3512'],
    ]);
    expect(stdout).toMatch(/^ {3}→ Gemeente Utrecht$/m);
    expect(stdout).toContain('Was liefst voor 20 augustus 2026');
    expect(stdout).not.toContain('Was uiterlijk 20 augustus 2026');
  });

  it('says with its step how it goes in the own gemeente, and asks the rest', () => {
    const { stdout } = run(['ik kan mijn gemeentelijke belasting niet betalen', '--place', 'Utrecht']);
    const [steps = '', varies = ''] = stdout.split('\nDit beslist elke gemeente zelf:\n');
    expect(steps).toMatch(/\. Vraag kwijtschelding aan\n( {3}.*\n)+? {3}In Utrecht: .* <https:\/\/bghu\.nl\/.*>\n/);
    expect(varies).not.toContain('Voor welke belastingen kwijtschelding kan');
    expect(varies).toContain('Tot welk inkomen u kwijtschelding krijgt');
    expect(varies).toContain('De gemeente Utrecht heeft het niet nagekeken.');
  });

  it('reaches the own gemeente from what is found outside government', () => {
    const { stdout } = run(['ik zoek vrijwilligerswerk', '--place', '3512']);
    expect(stdout).not.toContain('--place)');
    expect(stdout).toMatch(/^→ Vraag uw gemeente .* {2}14 030$/m);
  });

  it('prints advice as words, and each number with whom it is of', () => {
    const { stdout } = run(['ik zoek een nieuwe huisarts']);
    expect(stdout).toMatch(/^→ Bel uw huisarts$/m);
    expect(stdout).toMatch(/^→ Bel het Landelijk Meldpunt Zorg .* {2}088 120 50 20$/m);
  });

  it('takes answers to a deciding question', () => {
    const asked = run(['belasting']).stdout;
    expect(asked).toMatch(/1\. /);
    expect(run(['belasting', '--answer', 'belasting=waterschap']).stdout).toContain('Waterschap');
  });

  it('asks which waterschap, where a place has several, and takes the answer', () => {
    const question = ['waterschapsbelasting kwijtschelden', '--place', '1022'];
    expect(run(question).stdout).toContain('--waterschap');
    expect(run([...question, '--waterschap', 'gooi']).stdout).toContain('https://www.agv.nl');
  });

  it.each([
    [[], 'Stel een vraag'],
    [['vraag', '--place', 'Nergenshuizen'], 'niet bekend'],
    [['vraag', '--place', 'Bergen'], 'meer dan één plaats'],
    [['vraag', '--waterschap', 'Delfland'], '--place'],
    [['vraag', '--place', '1022', '--waterschap', 'Delfland'], 'Waterschap Amstel, Gooi en Vecht'],
    [['vraag', '--date', '2026-02-30'], 'bestaande dag'],
    [['vraag', '--lang', 'xx'], 'xx'],
    [['vraag', '--onzin'], 'onzin'],
  ])('%j: says what is wrong and ends with 2', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });

  it('answers lines, in their order', () => {
    const input = '{"id":"a","query":"paspoort","lang":"nl"}\n\n{"id":"b","query":"hallo"}\n';
    const lines = run(['--jsonl'], input)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; kind: string; candidates: { rollup: string }[] });
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines[0]?.candidates[0]?.rollup).toBe('gemeente');
    expect(lines[1]?.kind).toBe('none');
  });

  it('gives each answer the id of its question, a number as a number, whatever the language', () => {
    const input = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'].map((lang, id) => JSON.stringify({ id, query: 'digid', lang }));
    const { status, stdout } = run(['--jsonl'], input.join('\n'));
    expect(status).toBe(0);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('answers lines from a place, with what only that gemeente has', () => {
    const input = '{"id":"a","query":"u-pas aanvragen"}\n';
    const first = (args: readonly string[]) => JSON.parse(run(args, input).stdout).candidates[0].service;
    expect(first(['--jsonl', '--place', 'Utrecht'])).toBe('u-pas');
    expect(first(['--jsonl'])).not.toBe('u-pas');
    expect(run(['--jsonl', '--place', 'Nergenshuizen'], input).stderr).toContain('niet bekend');
  });

  it.each([
    ['geen json', 'geen geldige JSON'],
    ['[1]', '"query" ontbreekt of is geen tekst'],
    ['{"id":"a"}', '"query" ontbreekt of is geen tekst'],
    ['{"query":"x"}', 'het veld "id" ontbreekt'],
    ['{"id":null,"query":"x"}', 'het veld "id" is geen tekst en geen getal'],
    ['{"id":9007199254740993,"query":"x"}', 'het getal bij "id" is te groot; zet het tussen aanhalingstekens'],
    ['{"id":"a","query":"x","lang":"xx"}', 'bij het veld "lang" kan "xx" niet; kies uit: nl, en, tr, ar, pl, uk'],
  ])('refuses the line %j', (line, message) => {
    const { status, stdout, stderr } = run(['--jsonl'], `${line}\n`);
    expect(status).toBe(2);
    expect(stderr).toContain('regel 1');
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});
