/** Beginning, keeping and moving a layer. */
import { describe, expect, it } from 'vitest';
import { checkLayer, layerFileName } from '../../scripts/content/local/check.ts';
import { driftOf } from '../../scripts/content/local/drift.ts';
import { correction, driftCsv } from '../../scripts/content/local/drift-files.ts';
import { withFingerprints } from '../../scripts/content/local/edit.ts';
import { fingerprint } from '../../scripts/content/local/fingerprint.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { starterLayer } from '../../scripts/content/local/starter.ts';
import type { Mistake } from '../../scripts/content/mistake.ts';
import type { Layers } from '../../scripts/gemeente/layers.ts';
import { moveLayer } from '../../scripts/gemeente/move.ts';
import type { Gemeente } from '../../widgets/engine/place/model.ts';
import { real } from '../route/real.ts';

const { content, registers } = real.compiled;
const byCode = new Map(registers.gemeenten.map((each) => [each.id, each]));
const gemeente = (id: string): Gemeente => registers.gemeenten.find((each) => each.id === id) ?? fail(id);
const [wijdemeren, hilversum] = [gemeente('gm1696'), gemeente('gm0402')];

function fail(id: string): never {
  throw new Error(`${id} is missing`);
}

function parsed(text: string) {
  const mistakes: Mistake[] = [];
  const layer = parseLayer('local/test.yaml', text, mistakes);
  expect(mistakes).toEqual([]);
  if (!layer) throw new Error('no layer');
  return layer;
}

describe('the file to begin with', () => {
  it('is valid for every gemeente, and is valid when its services are taken out of their comment', () => {
    for (const each of registers.gemeenten) expect(parsed(starterLayer(each, content)).gemeente).toBe(each.id);
    const filled = starterLayer(hilversum, content).replace(/^ {2}# ([a-z0-9-]+: \{ offered)/gm, '  $1');
    expect(Object.keys(parsed(filled).services).length).toBeGreaterThan(100);
  });
});

describe('what the file to begin with shows', () => {
  const text = starterLayer(hilversum, content);

  it('is valid when all of it is taken out of its comment', () => {
    const [before = '', services = ''] = text.split('\nservices:\n');
    // The fields of a section are indented by two, and its explanation by none.
    const sections = before.replace(/^# (?=(contact|desks|own|partners|notices):$| )/gm, '');
    const layer = parsed(`${sections}\nservices: {}\n`);
    for (const section of [layer.desks, layer.own, layer.partners, layer.notices]) expect(section).toHaveLength(1);
    expect(layer.contact.phone).toBe('14 000');
    const shown = services
      .split('\n\n')[0]
      ?.replace(/^ {2}# (?!Zo )/gm, '  ')
      .replace(/^.*national: .*\n/gm, '');
    const written = parsed(`gemeente: gm0402\nservices:\n${shown}\n`);
    const mistakes: Mistake[] = [];
    const { services: offers } =
      checkLayer(layerFileName(hilversum), written, { content, gemeenten: byCode }, mistakes) ?? fail('the layer');
    expect(mistakes).toEqual([]);
    expect(Object.values(offers).map(({ offered }) => offered)).toEqual(['yes', 'yes', 'other', 'yes']);
    for (const id of Object.keys(offers)) expect(services).toMatch(new RegExp(`^  # ${id}: \\{`, 'm'));
  });
});

describe('drift', () => {
  const service = content.services['paspoort-aanvragen'] ?? fail('paspoort');
  const layer = parsed(`gemeente: gm0402
services:
  paspoort-aanvragen: { offered: yes, url: 'https://www.hilversum.nl/', national: '${fingerprint(service)}', checked: { on: 2026-11-01, against: ['https://www.hilversum.nl/'] } }
notices:
  - { text: "=cmd|oud", validUntil: 2026-01-01 }
`);
  const context = { content, today: '2026-11-22', mistakes: [], taken: [] };
  const kinds = (of = content, today = context.today) =>
    driftOf(hilversum, layer, { ...context, content: of, today })
      .rows.filter(({ kind }) => kind !== 'missing')
      .map(({ kind, field }) => `${kind} ${field}`);

  it('says what is own and what is over', () => {
    expect(kinds()).toEqual(['overdue notices.0', 'overridden services.paspoort-aanvragen']);
  });

  it('says which part of the national text changed since', () => {
    const changed = {
      ...content,
      services: { ...content.services, 'paspoort-aanvragen': { ...service, cost: { text: 'Nieuw.' } } },
    };
    expect(kinds(changed)).toContain('changed services.paspoort-aanvragen');
    const rows = driftOf(hilversum, layer, { ...context, content: changed }).rows;
    expect(rows.find(({ kind }) => kind === 'changed')?.detail).toMatch(/^Landelijk veranderd: de kosten\./);
  });

  it('says what was checked too long ago, and what is broken', () => {
    expect(kinds(content, '2027-12-01')).toContain('overdue services.paspoort-aanvragen');
    const mistakes = [{ file: layerFileName(hilversum), field: 'own.0', cause: 'dit veld ontbreekt' }];
    const { rows } = driftOf(hilversum, layer, { ...context, mistakes });
    expect(rows[0]).toMatchObject({ kind: 'broken', field: 'own.0' });
  });

  it('is a table that no spreadsheet runs, and a file that puts right what can be', () => {
    const drift = driftOf(hilversum, layer, context);
    expect(driftCsv(drift)).toContain("'=cmd|oud");
    const text = 'gemeente: gm0402\n# blijft staan\nnotices:\n  - { text: oud, validUntil: 2026-01-01 }\n';
    const right = correction(drift, text, context);
    expect(right).toContain('# blijft staan');
    expect(parsed(right).notices).toEqual([]);
  });

  it('lets services that share their words keep their own fingerprints', () => {
    const text = 'gemeente: gm0402\nservices:\n  woz-waarde: &b { offered: yes }\n  toeristenbelasting: *b\n';
    const { services } = parsed(withFingerprints(text, content));
    expect(services['woz-waarde']?.national).not.toBe(services['toeristenbelasting']?.national);
  });
});

describe('moving the layer of a gemeente that is no more', () => {
  const OLD =
    'gemeente: gm1696\nservices:\n  woz-waarde: { offered: no, because: Oud. }\n  paspoort-aanvragen: { offered: yes }\npartners:\n  - { kind: bibliotheek, name: Bieb, does: Helpt. }\n';
  const NEW = 'gemeente: gm0402\n# van ons\nservices:\n  woz-waarde: { offered: yes }\n';

  function files(texts: Record<string, string>): Layers {
    return {
      compiled: real.compiled,
      path: ({ slug }) => slug,
      read: ({ slug }) => texts[slug],
      write: ({ slug }, text) => {
        texts[slug] = text;
      },
      remove: ({ slug }) => {
        delete texts[slug];
      },
    } as Partial<Layers> as Layers;
  }
  const after = { early: false, today: '2027-01-01' };

  it('renames it when the new one has none', () => {
    const texts: Record<string, string> = { wijdemeren: OLD };
    moveLayer(files(texts), wijdemeren, hilversum, after);
    expect(Object.keys(texts)).toEqual(['hilversum']);
    expect(parsed(texts['hilversum'] ?? '').gemeente).toBe('gm0402');
  });

  it('joins both, lets the new one’s word stand, and loses nothing', () => {
    const texts: Record<string, string> = { wijdemeren: OLD, hilversum: NEW };
    const said = moveLayer(files(texts), wijdemeren, hilversum, after).join('\n');
    const joined = texts['hilversum'] ?? '';
    expect(said).toContain('services.woz-waarde');
    expect(parsed(joined).services).toMatchObject({
      'woz-waarde': { offered: 'yes' },
      'paspoort-aanvragen': { offered: 'yes' },
    });
    expect(parsed(joined).partners).toHaveLength(1);
    expect(joined).toContain('# van ons');
    expect(joined).toMatch(/# Niet overgenomen van wijdemeren:[\s\S]*Oud\./);
  });

  it('waits for the day, unless it is told not to; and refuses who is no successor', () => {
    const texts: Record<string, string> = { wijdemeren: OLD };
    expect(() => moveLayer(files(texts), wijdemeren, hilversum, { early: false, today: '2026-12-31' })).toThrow(
      'bestaat nog tot en met 2026-12-31',
    );
    moveLayer(files(texts), wijdemeren, hilversum, { early: true, today: '2026-12-31' });
    expect(Object.keys(texts).sort()).toEqual(['hilversum', 'wijdemeren']);
    expect(() => moveLayer(files(texts), hilversum, wijdemeren, after)).toThrow('gaat Hilversum niet op in Wijdemeren');
  });
});
