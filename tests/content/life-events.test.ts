import { describe, expect, it } from 'vitest';
import { mistakesOf, RIGHT } from './fixture.ts';

/** A life event of two steps, with whatever stands in it beside. */
function mistakesIn(rest: string, steps = ''): string[] {
  const event = `
number: 901
title: Er is iemand overleden
summary: U regelt een paar dingen.
${rest}
steps:
  - id: eerst
    title: Geef het aan
    who: you
    service: paspoort-aanvragen
  - id: dan
    title: Zet het op naam
    who: you
    organisation: duo
${steps}`;
  return mistakesOf({ ...RIGHT, 'life-events/overlijden.yaml': event }).map((line) =>
    line.replace('life-events/overlijden.yaml › ', ''),
  );
}

const ASKS = `
asks:
  - id: huis
    text: Huurde u?
    answers:
      - { id: huur, text: Ja, clause: u huurde }
      - { id: koop, text: Nee, clause: u niet huurde }
  - id: auto
    text: Was er een auto?
    answers:
      - { id: ja, text: Ja, clause: er een auto was }
      - { id: nee, text: Nee, clause: er geen auto was }
`;
const EVENT = `
event: { label: Wanneer was het?, name: het overlijden }
`;

const step = (id: string, rest: string) => `  - id: ${id}\n    title: Doe ${id}\n    ${rest}\n`;
const conditional = (id: string, condition: string) => step(id, `who: only-if\n    if: ${condition}`);

describe('the conditions of a plan', () => {
  it('may be all, any and not over the answers', () => {
    expect(
      mistakesIn(
        ASKS,
        conditional('een', '{ any: [{ huis: huur }, { auto: ja }] }') +
          conditional('twee', '{ not: { huis: [huur], auto: nee } }') +
          conditional('drie', '{ all: [{ huis: koop }, { not: { auto: ja } }] }'),
      ),
    ).toEqual([]);
  });

  it('speak of questions and answers that exist', () => {
    expect(
      mistakesIn(ASKS, conditional('een', '{ huiss: huur }') + conditional('twee', '{ huis: hur }')),
    ).toMatchInlineSnapshot(`
      [
        "steps.2.if: vraag "huiss" bestaat niet. Bedoelde u "huis"?",
        "steps.3.if: vraag "huis" heeft geen antwoord "hur". Bedoelde u "huur"?",
      ]
    `);
  });

  it('can hold and can fail, and use every question', () => {
    expect(
      mistakesIn(
        ASKS,
        conditional('nooit', '{ all: [{ huis: huur }, { huis: koop }] }') +
          conditional('altijd', '{ huis: [huur, koop] }'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "steps.2.if: deze voorwaarde kan nooit waar zijn. Haal de tegenspraak eruit, of haal de stap weg.",
        "steps.3.if: deze voorwaarde is altijd waar. Haal hem weg; dan geldt het voor iedereen.",
        "asks: vraag "huis" verandert geen enkele stap. Gebruik het antwoord in de if van een stap, of haal de vraag weg.",
        "asks: vraag "auto" verandert geen enkele stap. Gebruik het antwoord in de if van een stap, of haal de vraag weg.",
      ]
    `);
  });

  it('leave something to do, whatever was answered', () => {
    const event = `number: 901\ntitle: T\nsummary: S\n${ASKS}steps:\n${conditional('een', '{ huis: huur }')}${conditional('twee', '{ huis: huur, auto: ja }')}`;
    expect(mistakesOf({ ...RIGHT, 'life-events/overlijden.yaml': event })).toMatchInlineSnapshot(`
      [
        "life-events/overlijden.yaml › steps: met deze antwoorden blijft er geen stap over: huis: koop, auto: ja. Voeg een stap toe die voor iedereen geldt.",
      ]
    `);
  });

  it('are written as question and answer', () => {
    expect(mistakesIn(ASKS, conditional('een', '{ all: huur }') + conditional('twee', '{}'))).toMatchInlineSnapshot(`
      [
        "steps.2.if: schrijf een voorwaarde als {vraag: antwoord}, of met een lijst achter all of any, of met not.",
        "steps.3.if: schrijf een voorwaarde als {vraag: antwoord}, of met een lijst achter all of any, of met not.",
      ]
    `);
  });
});

describe('the terms of a plan', () => {
  const when = (id: string, term: string) => step(id, `who: you\n    when:\n      by: ${term}`);

  it('may count from the event and from another step', () => {
    expect(
      mistakesIn(
        EVENT,
        when(
          'een',
          '{ after: event, weeks: 6, termijnenwet: true, source: { title: Awb, url: "https://wetten.overheid.nl/" } }',
        ) + when('twee', '{ before: een, months: 2 }'),
      ),
    ).toEqual([]);
  });

  it('say from what and in one unit', () => {
    expect(
      mistakesIn(
        EVENT,
        when('een', '{ weeks: 6 }') +
          when('twee', '{ after: event, before: een, weeks: 1 }') +
          when('drie', '{ after: event }') +
          when('vier', '{ after: event, weeks: 1, days: 2 }'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "steps.2.when.by: er staat niet waarvan geteld wordt. Vul after of before in, één van beide.",
        "steps.3.when.by: er staat niet waarvan geteld wordt. Vul after of before in, één van beide.",
        "steps.4.when.by: een termijn heeft één maat. Kies één van days, workdays, weeks, months, years.",
        "steps.5.when.by: een termijn heeft één maat. Kies één van days, workdays, weeks, months, years.",
      ]
    `);
  });

  it('count from something that exists', () => {
    expect(
      mistakesIn(
        '',
        when('een', '{ after: event, weeks: 6 }') +
          when('twee', '{ after: twee, weeks: 1 }') +
          when('drie', '{ after: twe, days: 1 }'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "steps.2.when.by: deze situatie heeft geen dag om vanaf te tellen. Vul event in, met label en name.",
        "steps.3.when.by: een stap telt niet vanaf zichzelf. Tel vanaf event of vanaf een andere stap.",
        "steps.4.when.by: stap "twe" bestaat niet. Bedoelde u "twee"?",
      ]
    `);
  });

  it('are moved only where the Algemene termijnenwet moves them', () => {
    const source = 'source: { title: Awb, url: "https://wetten.overheid.nl/" }';
    expect(
      mistakesIn(
        EVENT,
        when('een', `{ after: event, months: 4, termijnenwet: true, ${source} }`) +
          when('twee', `{ before: event, weeks: 4, termijnenwet: true, ${source} }`) +
          when('drie', '{ after: event, weeks: 6, termijnenwet: true }') +
          when('vier', '{ before: event, weeks: 6, to: end-of-month }'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "steps.2.when.by.termijnenwet: een termijn langer dan 90 dagen, 12 weken of 3 maanden verschuift niet (artikel 4). Haal termijnenwet weg.",
        "steps.3.when.by.termijnenwet: een termijn die terugtelt verschuift niet (artikel 1, lid 2). Haal termijnenwet weg.",
        "steps.4.when.by.termijnenwet: alleen een termijn uit een wet verschuift. Vul source in met de wet.",
        "steps.5.when.by.to: het einde van een periode hoort bij after. Haal to weg.",
      ]
    `);
  });

  it('do not wait for one another, nor for what is never there', () => {
    expect(
      mistakesIn(
        ASKS + EVENT,
        when('een', '{ after: twee, days: 1 }') +
          when('twee', '{ after: een, days: 1 }') +
          conditional('huurder', '{ huis: huur, auto: ja }') +
          step('koper', 'who: only-if\n    if: { huis: koop }\n    when: { by: { after: huurder, days: 1 } }'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "steps: deze stappen wachten op elkaar: een → twee → een. Laat minstens één ervan tellen vanaf event.",
        "steps.5.when.by: stap "koper" telt vanaf "huurder", maar die twee staan nooit samen in een plan. Tel vanaf event of vanaf een andere stap.",
        "event: geen enkele stap telt vanaf deze dag. Gebruik hem in een when, of haal hem weg.",
      ]
    `);
  });
});

describe('the parts of a plan', () => {
  it('belong together, and each is used', () => {
    expect(
      mistakesIn(
        `needs: [{ id: akte, text: Een akte }, { id: akte, text: Een akte }]
dated: x
told: [{ from: duoo, to: [gemeente], does: true, text: Dat }]
gaps: [{ text: Gat, bridge: Brug, service: paspoort-aanvragen, organisation: duo }]
variesByGemeente: [{ id: prijs, text: Prijs, step: erst }]
local: [wijkteams]`,
        step('event', 'who: only-if') + step('dan', 'who: you\n    condition: U bent ziek.\n    needs: [akt]'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "local.0: ongeldige optie: verwacht één van "wijkteam"|"formulierenhulp"|"sociaal-raadslieden"|"schuldhulpmaatje"|"maatschappelijk-werk"|"ouderenadviseur"|"mantelzorgsteunpunt"|"bibliotheek"|"voedselbank"|"vluchtelingenwerk"|"jeugdteam"|"ondernemersloket"|"energiecoach"|"werkcentrum"|"informele-zorg".",
        "dated: dit veld bestaat niet. Haal het weg, of kijk in CONTRIBUTING.md hoe het veld heet.",
      ]
    `);
  });

  it('are each said once, and by an id that exists', () => {
    expect(
      mistakesIn(
        `needs: [{ id: akte, text: Een akte }, { id: akte, text: Een akte }]
told: [{ from: duoo, to: [gemeente], does: true, text: Dat }]
gaps: [{ text: Gat, bridge: Brug, service: paspoort-aanvragen, organisation: duo }]
variesByGemeente: [{ id: prijs, text: Prijs, step: erst }, { id: prijs, text: Wachttijd }]`,
        step('event', 'who: only-if\n    dated: De dag van het besluit') +
          step('dan', 'who: you\n    condition: U bent ziek.\n    needs: [akt]'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "told.0.from: organisatie "duoo" bestaat niet. Bedoelde u "duo"?",
        "steps: "dan" staat er twee keer. Geef elk deel een eigen id.",
        "steps: het id "event" heeft een eigen betekenis. Kies een ander id.",
        "needs: "akte" staat er twee keer. Geef elk deel een eigen id.",
        "variesByGemeente: "prijs" staat er twee keer. Geef elk deel een eigen id.",
        "steps.2.who: stap "event" is er alleen soms, maar er staat niet wanneer. Vul if of condition in, of schrijf you.",
        "steps.3.who: stap "dan" heeft een voorwaarde, maar geldt voor iedereen. Schrijf only-if.",
        "gaps.0: dit wijst naar meer dan één ding. Kies één van service, organisation, elsewhere.",
        "steps.3.needs: "akt" staat niet bij de needs van deze situatie. Bedoelde u "akte"?",
        "needs: geen stap heeft "akte" nodig. Noem het bij de stap die het vraagt, of haal het weg.",
        "needs: geen stap heeft "akte" nodig. Noem het bij de stap die het vraagt, of haal het weg.",
        "variesByGemeente.0.step: stap "erst" bestaat niet. Bedoelde u "eerst"?",
        "steps.2.dated: geen andere stap telt vanaf deze dag. Gebruik hem in de when van een andere stap, of haal hem weg.",
      ]
    `);
  });
});
