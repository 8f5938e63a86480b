/** What another body does in part, and how far what a gemeente says was checked: from its file to everyone who reads it. */
import { describe, expect, it } from 'vitest';
import { checkLayer } from '../../scripts/content/local/check.ts';
import { compileLayer } from '../../scripts/content/local/compile.ts';
import { driftOf } from '../../scripts/content/local/drift.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { formatMistake, type Mistake } from '../../scripts/content/mistake.ts';
import { makeNear } from '../../widgets/desk/near.ts';
import { makeLocality } from '../../widgets/engine/local/locality.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { lineInWords } from '../../widgets/local/line-in-words.ts';
import { localLines } from '../../widgets/local/local-lines.ts';
import { real, TODAY } from '../route/real.ts';

const { content, registers } = real.compiled;
const gemeenten = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
const hilversum = gemeenten.get('gm0402') ?? fail('Hilversum');
const t = createTranslator('nl');

const CHECKED = "checked: { on: 2026-11-01, against: ['https://www.hilversum.nl/'] }";
const BY = 'by: { name: Bureau Gelijk, website: "https://www.voorbeeld.nl/", phone: "14 000" }';
const TEXT = `gemeente: gm0402
desks:
  - { name: Stadhuis, visit: Plein 1, unverified: Het plein is opgebroken. }
services:
  discriminatie-melden:
    offered: yes
    partly: [{ does: Neemt de melding aan., ${BY} }]
    unverified: De pagina is van 2024.
    ${CHECKED}
  woo-verzoek: { offered: yes }
plans:
  verbouwen: { leges: { text: U betaalt vooraf., unverified: De verordening is van 2024., ${CHECKED} } }
own:
  - { id: stadskaart, title: Stadskaart, summary: Een kaart., questions: [a, b, c, d, e], ${CHECKED}, unverified: Dit was zo in 2024. }
partners:
  - { kind: anders, name: Ja, does: Helpt., services: [woo-verzoek, discriminatie-melden], ${CHECKED}, unverified: Stopt misschien. }
  - { kind: anders, name: Nee, does: Helpt., services: [woo-verzoek] }
`;

function fail(what: string): never {
  throw new Error(`${what} is gone`);
}

function read(text: string) {
  const mistakes: Mistake[] = [];
  const parsed = parseLayer('local/hilversum.yaml', text, mistakes);
  const source = parsed && checkLayer('local/hilversum.yaml', parsed, { content, gemeenten }, mistakes);
  return { source: source ?? fail('the layer'), said: mistakes.map(formatMistake) };
}

const { source, said } = read(TEXT);
const layer = compileLayer(source);

/** What a resident reads on the card of a service, and what the counter has of it. */
function told(id: string) {
  const { organisations, services } = real.loket.graph;
  const [service, organisation] = [services[id], organisations['gemeente']];
  const own = layer.own.find((each) => each.id === id);
  if (!(service || own) || !organisation) return fail(id);
  const { localise } = makeLocality({ gemeente: hilversum, layer, today: TODAY });
  const { local, instances } = localise({
    ...(service && { service }),
    ...(own && { own: { ...(services['woo-verzoek'] ?? fail('woo-verzoek')), id } }),
    organisation,
    instances: [hilversum],
  });
  if (!local) return fail('the answer of the gemeente');
  const lines = localLines(local, t).flatMap((line) =>
    (line.kind === 'text' ? [line.pieces] : line.items).map((pieces) => pieces.map(({ text }) => text).join(' ')),
  );
  return { lines, near: makeNear(local, { today: TODAY, t }), who: instances[0]?.name };
}

describe('another body that does a part', () => {
  it('stands beside the gemeente, which stays the one to go to', () => {
    expect(said).toEqual([]);
    const { lines, near, who } = told('discriminatie-melden');
    expect(who).toBe('Hilversum');
    const at = lines.indexOf(t('local.partly'));
    expect(lines[at + 1]).toBe('Bureau Gelijk. Neemt de melding aan. 14 000');
    expect(near?.partly).toEqual(['Bureau Gelijk. Neemt de melding aan. 14 000 voorbeeld.nl']);
  });

  it('has no place where the gemeente does not do it at all, and needs a part and a name', () => {
    const wrong = `gemeente: gm0402
services:
  woo-verzoek: { offered: no, because: Zo is het., partly: [{ does: Iets., ${BY} }] }
  briefadres: { offered: yes, partly: [{ ${BY} }] }
  stadspas: { offered: yes, partly: [] }
`;
    expect(read(wrong).said).toMatchInlineSnapshot(`
      [
        "local/hilversum.yaml › services.woo-verzoek.partly: dit veld bestaat niet. Haal het weg, of kijk in CONTRIBUTING.md hoe het veld heet.",
        "local/hilversum.yaml › services.briefadres.partly.0.does: dit veld ontbreekt.",
        "local/hilversum.yaml › services.stadspas.partly: noem minstens één ander, of laat dit veld weg.",
      ]
    `);
  });
});

describe('what was not checked', () => {
  it('says so with the words of the national content, and what may have changed', () => {
    const sure = told('discriminatie-melden').lines.join('\n');
    expect(sure).toContain(`${t('card.unverified')} De pagina is van 2024.`);
    expect(sure).toContain(`${t('card.checkedOn')} 1 november 2026`);
    expect(sure).not.toContain(t('card.unchecked'));
    expect(told('woo-verzoek').lines).toContain(t('card.unchecked'));
  });

  it('is said of each partner and desk', () => {
    const { lines, near } = told('woo-verzoek');
    expect(lines).toContain(`Ja. Helpt. ${t('card.unverified')} Stopt misschien.`);
    expect(lines).toContain(`${t('local.unchecked')} Nee.`);
    expect(lines).toContain(`Stadhuis: Plein 1 ${t('card.unverified')} Het plein is opgebroken.`);
    expect(near?.partners[0]).toBe(`Ja. Helpt. ${t('card.unverified')} Stopt misschien.`);
    expect(near?.desks[0]?.unverified).toBe(`${t('card.unverified')} Het plein is opgebroken.`);
    expect(told('discriminatie-melden').near?.unverified).toBe(`${t('card.unverified')} De pagina is van 2024.`);
    expect(told('discriminatie-melden').lines.join('\n')).not.toContain(t('local.unchecked'));
  });

  it('stands with an own service as with a national one, once', () => {
    expect(told('stadskaart').lines.join('\n')).not.toMatch(/Nagekeken|nagekeken/);
  });

  it('stands with a line of a plan', () => {
    const line = layer.plans?.['verbouwen']?.['leges'] ?? fail('leges');
    expect(lineInWords(line, t)).toBe(`U betaalt vooraf. ${t('card.unverified')} De verordening is van 2024.`);
  });

  it('is for the editor of the gemeente to find out', () => {
    const { rows } = driftOf(hilversum, source, { content, today: TODAY, mistakes: [], taken: [] });
    expect(
      rows.filter(({ kind }) => kind === 'overdue').map(({ field, detail }) => `${field}: ${detail}`),
    ).toMatchInlineSnapshot(`
      [
        "services.discriminatie-melden: Kan veranderd zijn, zoek dit uit: De pagina is van 2024.",
        "services.woo-verzoek: Nog niet bij een bron nagekeken.",
        "plans.verbouwen.leges: Kan veranderd zijn, zoek dit uit: De verordening is van 2024.",
        "own.0: Kan veranderd zijn, zoek dit uit: Dit was zo in 2024.",
        "partners.0: Kan veranderd zijn, zoek dit uit: Stopt misschien.",
        "partners.1: Nog niet bij een bron nagekeken.",
        "desks.0: Nog niet bij een bron nagekeken.",
        "desks.0: Kan veranderd zijn, zoek dit uit: Het plein is opgebroken.",
      ]
    `);
    const later = driftOf(hilversum, source, { content, today: '2027-12-01', mistakes: [], taken: [] }).rows;
    for (const field of ['own.0', 'partners.0'])
      expect(later.find((row) => row.field === field && row.detail.includes('opnieuw aan de beurt'))).toBeDefined();
  });
});
