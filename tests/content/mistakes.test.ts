import { describe, expect, it } from 'vitest';
import { DUO, GEMEENTE, mistakesOf, PASPOORT, questions, RIGHT, STUDIEFINANCIERING } from './fixture.ts';

describe('content that is right', () => {
  it('has no mistakes', () => {
    expect(mistakesOf(RIGHT)).toEqual([]);
  });
});

describe('the form of a file', () => {
  it('names a field that does not exist, and the one that was probably meant', () => {
    expect(
      mistakesOf({ ...RIGHT, 'services/paspoort-aanvragen.yaml': PASPOORT.replace('title:', 'titel:') }),
    ).toMatchInlineSnapshot(`
        [
          "services/paspoort-aanvragen.yaml › title: dit veld ontbreekt.",
          "services/paspoort-aanvragen.yaml › titel: dit veld bestaat niet. Bedoelde u "title"?",
        ]
      `);
  });

  it('names the line of what is no YAML', () => {
    expect(mistakesOf({ ...RIGHT, 'organisations/duo.yaml': 'name: "DUO\nlayer: national\n' })).toMatchInlineSnapshot(`
      [
        "organisations/duo.yaml › regel 3: dit is geen geldige YAML (MISSING_CHAR). Kijk naar inspringen, aanhalingstekens en dubbele punten rond deze regel.",
        "services/studiefinanciering.yaml › competentAuthority: organisatie "duo" bestaat niet. Maak het bestand aan, of haal de verwijzing weg.",
      ]
    `);
  });

  it('refuses a file name that is no id', () => {
    expect(mistakesOf({ ...RIGHT, 'services/Paspoort aanvragen.yaml': PASPOORT })).toMatchInlineSnapshot(`
      [
        "services/Paspoort aanvragen.yaml: deze bestandsnaam kan niet. Gebruik kleine letters, cijfers en streepjes, en eindig op .yaml.",
      ]
    `);
  });

  it('refuses a link that is not https, and a date that is no date', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'services/paspoort-aanvragen.yaml': `${PASPOORT}sources:\n  - title: Bron\n    url: javascript:alert(1)\nvalidFrom: 2026-13-01\n`,
      }),
    ).toMatchInlineSnapshot(`
      [
        "services/paspoort-aanvragen.yaml › sources.0.url: schrijf een volledig adres dat begint met https://.",
        "services/paspoort-aanvragen.yaml › validFrom: schrijf een datum als 2026-11-21.",
      ]
    `);
  });
});

describe('references', () => {
  it('must exist, with the nearest name as a suggestion', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'services/paspoort-aanvragen.yaml': PASPOORT.replace('organisation: gemeente', 'organisation: gemente'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "services/paspoort-aanvragen.yaml › competentAuthority: organisatie "gemente" bestaat niet. Bedoelde u "gemeente"?",
      ]
    `);
  });

  it('must reach every organisation', () => {
    expect(mistakesOf({ ...RIGHT, 'organisations/svb.yaml': DUO.replaceAll('DUO', 'SVB') })).toMatchInlineSnapshot(`
      [
        "organisations/svb.yaml: niets verwijst naar deze organisatie. Laat een dienst of een andere organisatie ernaar verwijzen, of haal het bestand weg.",
      ]
    `);
  });
});

describe('deciding questions', () => {
  const question = (answers: string, unsure = 'organisation: gemeente') =>
    `text: Waarover gaat het?\nwords: [aanslag]\nanswers:\n${answers}unsure: { ${unsure} }\n`;

  it('must not turn in a circle', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'questions/a.yaml': question(
          '  - { id: een, text: Een, to: { question: b } }\n  - { id: twee, text: Twee, to: { service: paspoort-aanvragen } }\n',
        ),
        'questions/b.yaml': question(
          '  - { id: een, text: Een, to: { question: a } }\n  - { id: twee, text: Twee, to: { service: paspoort-aanvragen } }\n',
        ).replace('aanslag', 'brief'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "questions/a.yaml › answers: deze vragen draaien in een kring: a → b → a. Laat minstens één antwoord naar een dienst of organisatie wijzen in plaats van terug.",
      ]
    `);
  });

  it('must lead somewhere, and to one thing only', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'questions/a.yaml': question(
          '  - { id: een, text: Een, to: {} }\n  - { id: twee, text: Twee, to: { service: paspoort-aanvragen, organisation: duo } }\n',
        ),
      }),
    ).toMatchInlineSnapshot(`
      [
        "questions/a.yaml › answers.0.to: dit antwoord loopt dood. Kies precies één van service, organisation, elsewhere, question, lifeEvent.",
        "questions/a.yaml › answers.1.to: dit antwoord wijst naar meer dan één ding. Kies precies één van service, organisation, elsewhere, question, lifeEvent.",
      ]
    `);
  });

  it('may be asked by one word only once', () => {
    const answers =
      '  - { id: een, text: Een, to: { organisation: duo } }\n  - { id: twee, text: Twee, to: { organisation: gemeente } }\n';
    expect(
      mistakesOf({ ...RIGHT, 'questions/a.yaml': question(answers), 'questions/b.yaml': question(answers) }),
    ).toMatchInlineSnapshot(`
        [
          "questions/b.yaml › words: "aanslag" roept ook de vraag in questions/a.yaml op. Laat elk woord één vraag oproepen.",
        ]
      `);
  });

  it('that nothing calls up are orphans', () => {
    const answers =
      '  - { id: een, text: Een, to: { organisation: duo } }\n  - { id: twee, text: Twee, to: { organisation: gemeente } }\n';
    expect(
      mistakesOf({ ...RIGHT, 'questions/a.yaml': question(answers).replace('words: [aanslag]\n', '') }),
    ).toMatchInlineSnapshot(`
      [
        "questions/a.yaml › words: deze vraag wordt nooit gesteld. Vul woorden in die de vraag oproepen, of verwijs ernaar vanuit een andere vraag.",
      ]
    `);
  });
});

describe('services', () => {
  it('have a number of their own', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'services/studiefinanciering.yaml': STUDIEFINANCIERING.replace('number: 2', 'number: 1'),
      }),
    ).toMatchInlineSnapshot(`
        [
          "services/studiefinanciering.yaml › number: nummer 1 is al van services/paspoort-aanvragen.yaml. Kies een nummer dat nog nooit gebruikt is.",
        ]
      `);
  });

  it('have fifteen example questions that stand nowhere else', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'services/studiefinanciering.yaml': STUDIEFINANCIERING.replace(/questions:[\s\S]*/, questions('paspoort', 7)),
      }),
    ).toMatchInlineSnapshot(`
      [
        "services/studiefinanciering.yaml › questions: er staan 7 voorbeeldvragen, het zijn er minstens 15. Schrijf er vragen bij zoals verschillende mensen ze stellen. Hebben weinig mensen dit nodig, zet dan rare: true; dan zijn er acht genoeg.",
        "services/studiefinanciering.yaml › questions: "paspoort vraag 1" staat ook in services/paspoort-aanvragen.yaml. Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.",
        "services/studiefinanciering.yaml › questions: "paspoort vraag 2" staat ook in services/paspoort-aanvragen.yaml. Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.",
        "services/studiefinanciering.yaml › questions: "paspoort vraag 3" staat ook in services/paspoort-aanvragen.yaml. Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.",
        "services/studiefinanciering.yaml › questions: "paspoort vraag 4" staat ook in services/paspoort-aanvragen.yaml. Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.",
        "services/studiefinanciering.yaml › questions: "paspoort vraag 5" staat ook in services/paspoort-aanvragen.yaml. Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.",
        "services/studiefinanciering.yaml › questions: "paspoort vraag 6" staat ook in services/paspoort-aanvragen.yaml. Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.",
        "services/studiefinanciering.yaml › questions: "paspoort vraag 7" staat ook in services/paspoort-aanvragen.yaml. Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.",
      ]
    `);
  });

  it('are content with eight of what few people need', () => {
    const rare = STUDIEFINANCIERING.replace(/questions:[\s\S]*/, `rare: true\n${questions('stufi', 8)}`);
    expect(mistakesOf({ ...RIGHT, 'services/studiefinanciering.yaml': rare })).toEqual([]);
  });

  it('say of which gemeente, and only then', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'services/paspoort-aanvragen.yaml': PASPOORT.replace('  of: residence\n', ''),
        'services/studiefinanciering.yaml': STUDIEFINANCIERING.replace(
          'organisation: duo',
          'organisation: duo\n  of: residence',
        ),
      }),
    ).toMatchInlineSnapshot(`
      [
        "services/paspoort-aanvragen.yaml › competentAuthority.of: van "gemeente" zijn er veel, en er staat niet welke. Kies residence (waar u woont), property (waar het pand ligt), event (waar het gebeurt) of business (waar het bedrijf zit).",
        "services/studiefinanciering.yaml › competentAuthority.of: van "duo" is er maar één. Haal dit veld weg.",
      ]
    `);
  });

  it('have a name of the register of product names', () => {
    expect(
      mistakesOf({ ...RIGHT, 'services/paspoort-aanvragen.yaml': `${PASPOORT}upl: paspoorten\n` }),
    ).toMatchInlineSnapshot(`
      [
        "services/paspoort-aanvragen.yaml › upl: "paspoorten" staat niet in de Uniforme Productnamenlijst. Zoek de naam op in content/registers/upl.tsv, of haal het veld weg.",
      ]
    `);
  });

  it('have an action that can be done', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'services/studiefinanciering.yaml': STUDIEFINANCIERING.replace('channel: online', 'channel: phone'),
      }),
    ).toMatchInlineSnapshot(`
        [
          "services/studiefinanciering.yaml › actions.0: "duo" heeft geen contactpunt "phone" en de stap heeft geen eigen adres. Vul url of phone in, of voeg het contactpunt toe bij de organisatie.",
        ]
      `);
  });
});

describe('interface messages', () => {
  it('are the same in every language, plural forms aside', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'ui/nl.json': '{"card": {"cost": "Kosten", "weeks_one": "{{count}} week", "weeks_other": "{{count}} weken"}}',
        'ui/en.json': '{"card": {"weeks_one": "{{count}} week", "weeks_other": "{{count}} weeks", "extra": "More"}}',
      }),
    ).toMatchInlineSnapshot(`
      [
        "ui/en.json › card.cost: deze schermtekst ontbreekt. Vertaal hem uit ui/nl.json.",
        "ui/en.json › card.extra: deze schermtekst bestaat niet in het Nederlands. Haal hem weg.",
      ]
    `);
  });
});

describe('dates', () => {
  it('must follow each other, and a check cannot lie ahead', () => {
    expect(
      mistakesOf({
        ...RIGHT,
        'organisations/gemeente.yaml': `${GEMEENTE}validUntil: 2026-12-31\nsuccessor: duo\n`,
        'organisations/duo.yaml': `${DUO}validFrom: 2026-12-01\n`,
        'services/paspoort-aanvragen.yaml': `${PASPOORT}validFrom: 2027-01-01\nvalidUntil: 2026-01-01\nchecked:\n  on: 2026-11-22\n  against: [https://www.rijksoverheid.nl/]\n`,
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/gemeente.yaml › successor: "duo" begint op 2026-12-01, terwijl deze nog geldt tot en met 2026-12-31. Laat de opvolger de dag erna beginnen.",
        "services/paspoort-aanvragen.yaml › validUntil: geldig tot 2026-01-01, maar pas vanaf 2027-01-01. Draai de datums om.",
        "services/paspoort-aanvragen.yaml › checked.on: 2026-11-22 is nog niet geweest. Vul de dag in waarop u de tekst echt vergeleek.",
      ]
    `);
  });
});

describe('a letter', () => {
  const LETTER = `
number: 3
title: Brief over uw studieschuld
sender:
  organisation: duo
service: studiefinanciering
names: [Betalingsverzoek]
recognise: [U ziet het logo van DUO.]
asks: U moet een deel van uw studieschuld betalen.
actions:
  - channel: online
helps:
  - text: DUO helpt u.
    organisation: duo
fake: Log zelf in op Mijn DUO.
${questions('brief van duo')}`;
  const withLetter = (letter: string) => mistakesOf({ ...RIGHT, 'letters/duo-brief.yaml': letter });

  it('is right as it stands', () => {
    expect(withLetter(LETTER)).toEqual([]);
  });

  it('has one sender', () => {
    expect(withLetter(LETTER.replace('  organisation: duo\nservice', '  {}\nservice'))).toMatchInlineSnapshot(`
      [
        "letters/duo-brief.yaml › sender: een brief heeft één afzender. Noem een organisatie, of een adres buiten de overheid.",
        "letters/duo-brief.yaml › actions.0: deze stap zegt niet wat de lezer doet. Vul url, phone of label in.",
      ]
    `);
  });

  it('has no step that is never shown, and none that leads nowhere', () => {
    const steps = (text: string) => withLetter(LETTER.replace('  - channel: online\n', text));
    const call = '  - channel: online\n    label: Betaal\n';
    expect(steps(`${call}  - channel: online\n    label: Vraag een regeling aan\n`)).toEqual([]);
    expect(
      steps(`${call}${call}  - channel: online\n  - channel: visit\n  - channel: phone\n    label: Bel DUO\n`),
    ).toMatchInlineSnapshot(`
        [
          "letters/duo-brief.yaml › actions.1: de lezer ziet deze stap nooit: ze leidt naar hetzelfde als actions.0 en zegt hetzelfde. Haal één van de twee weg, of schrijf in label wat er anders is.",
          "letters/duo-brief.yaml › actions.2: de lezer ziet deze stap nooit: ze leidt naar hetzelfde als actions.0 en heeft geen eigen woorden. Haal de stap weg, of schrijf in label wat de lezer hier doet.",
          "letters/duo-brief.yaml › actions.3: "duo" heeft geen contactpunt "visit" en de stap heeft geen eigen adres. Schrijf in label wat de lezer doet, of voeg het contactpunt toe bij de organisatie.",
          "letters/duo-brief.yaml › actions.4: "duo" heeft geen contactpunt "phone" en de stap heeft geen eigen adres. Vul url of phone in, of voeg het contactpunt toe bij de organisatie.",
        ]
      `);
    expect(steps('  - channel: phone\n    label: Bel de bank in de brief\n    advice: true\n')).toEqual([]);
    expect(steps('  - channel: phone\n    advice: true\n')).toMatchInlineSnapshot(`
      [
        "letters/duo-brief.yaml › actions.0: deze stap zegt niet wat de lezer doet. Vul url, phone of label in.",
      ]
    `);
  });

  it('is about a service that exists, and has a number of its own', () => {
    expect(
      withLetter(
        LETTER.replace('service: studiefinanciering', 'service: studieschuld').replace('number: 3', 'number: 1'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "letters/duo-brief.yaml › service: dienst "studieschuld" bestaat niet. Maak het bestand aan, of haal de verwijzing weg.",
        "letters/duo-brief.yaml › number: nummer 1 is al van services/paspoort-aanvragen.yaml. Kies een nummer dat nog nooit gebruikt is.",
      ]
    `);
  });

  it('has a reference in the shape of a pattern', () => {
    expect(withLetter(`${LETTER}reference:\n  name: klantnummer\n  shape: '[0-9'\n`)).toMatchInlineSnapshot(`
      [
        "letters/duo-brief.yaml › reference.shape: "[0-9" is geen patroon. Schrijf een reguliere expressie, zoals \\d{9}, of haal het veld weg.",
      ]
    `);
  });
});

describe('a language in which people ask', () => {
  const language = (words: string) => ({
    ...RIGHT,
    'languages/en.yaml': `notice: The answer is in Dutch.\nsigns: [the]\nwords:\n${words}`,
  });

  it('has words that lead to the content', () => {
    expect(mistakesOf(language('  passport: paspoort\n  travel document: reisdocument\n'))).toEqual([]);
  });

  it('has no words that lead nowhere, and no sentences', () => {
    expect(mistakesOf(language('  dog: hond\n  one two three four five: paspoort\n'))).toMatchInlineSnapshot(`
      [
        "languages/en.yaml › words.dog: "hond" staat in geen enkele tekst van het loket. Kies een woord dat in titels, woorden of voorbeeldvragen van diensten staat.",
        "languages/en.yaml › words.one two three four five: dit zijn 5 woorden. Schrijf 1 tot 4 woorden.",
      ]
    `);
  });
});
