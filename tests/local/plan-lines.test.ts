/** What a gemeente says of the lines that a plan leaves to it, from its file to the reader. */
import { describe, expect, it } from 'vitest';
import { checkLayer } from '../../scripts/content/local/check.ts';
import { compileLayer } from '../../scripts/content/local/compile.ts';
import { driftOf } from '../../scripts/content/local/drift.ts';
import { driftCsv, pageOfDrift } from '../../scripts/content/local/drift-files.ts';
import { correctedLayer, mergedLayer, withFingerprints } from '../../scripts/content/local/edit.ts';
import { nameOfLine, openLines } from '../../scripts/content/local/plan-lines.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import type { LayerSource } from '../../scripts/content/local/schema.ts';
import { mentionedLines, starterLayer } from '../../scripts/content/local/starter.ts';
import { formatMistake, type Mistake } from '../../scripts/content/mistake.ts';
import { linesAt, localPlan } from '../../widgets/engine/local/local-plan.ts';
import { real } from '../route/real.ts';

const { content, registers } = real.compiled;
const gemeenten = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
const hilversum = gemeenten.get('gm0402') ?? fail('Hilversum');
const verbouwen = content.lifeEvents['verbouwen'] ?? fail('verbouwen');
const names = openLines(content).map(nameOfLine);

const CHECKED = "checked: { on: 2026-11-01, against: ['https://www.hilversum.nl/leges'] }";
const FILLED = `gemeente: gm0402
plans:
  verbouwen:
    leges: { text: U betaalt 2 procent van de bouwkosten., url: 'https://www.hilversum.nl/leges', ${CHECKED} }
`;

function fail(what: string): never {
  throw new Error(`${what} is gone`);
}

function read(text: string): { layer: LayerSource; said: string[] } {
  const mistakes: Mistake[] = [];
  const parsed = parseLayer('local/hilversum.yaml', text, mistakes);
  const layer = parsed && checkLayer('local/hilversum.yaml', parsed, { content, gemeenten }, mistakes);
  return { layer: layer ?? fail('the layer'), said: mistakes.map(formatMistake) };
}

describe('the lines of all plans', () => {
  it('have each a name of their own within their plan, and belong to steps that are there', () => {
    expect(Object.keys(content.lifeEvents).filter((id) => !names.some((name) => name.startsWith(`${id}.`)))).toEqual(
      [],
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a layer that fills in lines', () => {
  it('gives residents the words, the page and the day, and nothing of what editors need', () => {
    const { layer, said } = read(withFingerprints(FILLED, content));
    expect(said).toEqual([]);
    expect(layer.plans['verbouwen']?.['leges']?.national).toMatch(/^[0-9a-f]{8}$/);
    expect(compileLayer(layer).plans).toEqual({
      verbouwen: {
        leges: {
          text: 'U betaalt 2 procent van de bouwkosten.',
          url: 'https://www.hilversum.nl/leges',
          checked: { on: '2026-11-01', against: ['https://www.hilversum.nl/leges'] },
        },
      },
    });
    expect(compileLayer(read('gemeente: gm0402\n').layer)).not.toHaveProperty('plans');
  });

  it('loses what points at nothing, with the nearest name as remedy, and keeps the rest', () => {
    const { layer, said } = read(`${FILLED}    legers: { text: Ja., ${CHECKED} }
    welstand: { text: Ja. }
  verbouwn:
    leges: { text: Ja., ${CHECKED} }
  scheiden:
`);
    expect(said).toMatchInlineSnapshot(`
      [
        "local/hilversum.yaml › plans.verbouwen.welstand.checked: dit veld ontbreekt.",
        "local/hilversum.yaml › plans.verbouwn: plan "verbouwn" bestaat niet. Bedoelde u "verbouwen"?",
        "local/hilversum.yaml › plans.verbouwen.legers: regel "legers" bestaat niet in dit plan. Bedoelde u "leges"?",
      ]
    `);
    expect(Object.keys(layer.plans)).toEqual(['verbouwen']);
    expect(Object.keys(layer.plans['verbouwen'] ?? {})).toEqual(['leges']);
  });

  it('is read with the step that it belongs to, and only of its own plan', () => {
    const compiled = { ...compileLayer(read(FILLED).layer), example: 'Voorbeeld.' };
    const local = localPlan('verbouwen', hilversum, compiled);
    expect(local).toMatchObject({ gemeente: 'Hilversum', example: 'Voorbeeld.' });
    expect(linesAt(verbouwen, local, 'aanvraag').map(({ text }) => text)).toEqual([
      'U betaalt 2 procent van de bouwkosten.',
    ]);
    expect([linesAt(verbouwen, local, 'check'), linesAt(verbouwen, local)]).toEqual([[], []]);
    for (const nothing of [
      localPlan('scheiden', hilversum, compiled),
      localPlan('verbouwen', undefined, compiled),
      localPlan('verbouwen', hilversum, undefined),
    ])
      expect(nothing).toBeUndefined();
  });
});

describe('what is to do about them', () => {
  const { layer } = read(withFingerprints(FILLED, content));
  const context = { content, today: '2026-11-22', mistakes: [], taken: [] };
  const drift = (of = layer, changes: Partial<typeof context> = {}) =>
    driftOf(hilversum, of, { ...context, ...changes });
  const kinds = (...args: Parameters<typeof drift>) =>
    drift(...args)
      .rows.filter(({ field, kind }) => field === 'plans.verbouwen.leges' && kind !== 'overridden')
      .map(({ kind, detail }) => `${kind}: ${detail}`);
  const seen = 'Klopt uw tekst nog? Leg dat vast: npm run gemeente -- seen hilversum verbouwen.leges.';

  it('is said: changed nationally, of an unknown text, and too long ago for a text with a figure', () => {
    expect(kinds()).toEqual([]);
    const variesByGemeente = verbouwen.variesByGemeente.map((line) =>
      line.id === 'leges' ? { ...line, usual: 'Nieuw.' } : line,
    );
    const changed = {
      ...content,
      lifeEvents: { ...content.lifeEvents, verbouwen: { ...verbouwen, variesByGemeente } },
    };
    expect(kinds(layer, { content: changed })).toEqual([`changed: Landelijk veranderd: wat gewoon is. ${seen}`]);
    expect(kinds(read(FILLED).layer)).toEqual([
      `changed: Niet bekend bij welke landelijke tekst dit is geschreven. ${seen}`,
    ]);
    expect(kinds(layer, { today: '2027-05-01' })).toEqual([
      'overdue: Nagekeken op 2026-11-01, dus opnieuw aan de beurt sinds 2027-05-01.',
    ]);
  });

  it('stands in the table, and what is missing by its name on the page', () => {
    expect(driftCsv(drift())).toContain('eigen,plans.verbouwen.leges,');
    expect(driftCsv(drift())).toContain('ontbreekt,plans.verbouwen.welstand,');
    const { missing } = pageOfDrift(drift());
    expect(missing?.lines).toHaveLength(names.length - 1);
    expect(missing?.lines).not.toContain('verbouwen.leges');
    expect(missing?.services.some((name) => name.includes('.'))).toBe(false);
  });

  it('is put right in the corrected file, which offers each line that is open once', () => {
    const right = correctedLayer(FILLED, content, context.today);
    expect(mentionedLines(FILLED, content)).toEqual(new Set(['verbouwen.leges']));
    expect(mentionedLines(right, content)).toEqual(new Set(names));
    expect(right.match(/^ *#? *leges:/gm)).toHaveLength(1);
    expect(read(right).layer.plans).toEqual(layer.plans);
  });
});

describe('the file to begin with', () => {
  it('has a form for every line, which says what to fill in when it is taken out of its comment', () => {
    const text = starterLayer(hilversum, content);
    expect(mentionedLines(text, content)).toEqual(new Set(names));
    const taken = text.replace('  # verbouwen: #', '  verbouwen: #').replace('  #   leges: {', '    leges: {');
    expect(read(taken).said.map((each) => each.replace(/^.*plans\.verbouwen\.leges\./, ''))).toEqual([
      'text: vul een tekst in.',
      'url: schrijf een volledig adres dat begint met https://.',
      'checked.on: schrijf een datum als 2026-12-25.',
      'checked.against.0: schrijf een volledig adres dat begint met https://.',
    ]);
  });

  it('shows a line as it can be filled in', () => {
    const shown = starterLayer(hilversum, content)
      .split('\nplans:\n')[1]
      ?.split('\n\n')[0]
      ?.split('\n')
      .slice(-2)
      .map((line) => line.replace('  # ', '  '))
      .join('\n');
    const { layer, said } = read(`gemeente: gm0402\nplans:\n${shown}\n`);
    expect(said).toEqual([]);
    expect(Object.keys(layer.plans['huis-kopen'] ?? {})).toEqual(['starterslening']);
  });
});

describe('a merger of gemeenten', () => {
  it('carries the lines, lets the word of the new one stand, and loses nothing', () => {
    const other = FILLED.replace('2 procent', '3 procent').concat(`    welstand: { text: Altijd., ${CHECKED} }\n`);
    const { text, conflicts } = mergedLayer(FILLED, other, 'wijdemeren');
    expect(conflicts).toEqual(['plans.verbouwen.leges']);
    const { layer, said } = read(text);
    expect(said).toEqual([]);
    expect(Object.values(layer.plans['verbouwen'] ?? {}).map((line) => line.text)).toEqual([
      'U betaalt 2 procent van de bouwkosten.',
      'Altijd.',
    ]);
    expect(text).toMatch(/# Niet overgenomen van wijdemeren:[\s\S]*3 procent/);
    const empty = mergedLayer('gemeente: gm0402\nplans:\n  # nog niets\n', other, 'wijdemeren');
    expect(empty.text).toContain('# nog niets');
    expect(Object.keys(read(empty.text).layer.plans['verbouwen'] ?? {})).toEqual(['leges', 'welstand']);
  });
});
