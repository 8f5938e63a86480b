/** Which counters and telephones of a gemeente stand with an answer. */
import { describe, expect, it } from 'vitest';
import { checkLayer } from '../../scripts/content/local/check.ts';
import { compileLayer } from '../../scripts/content/local/compile.ts';
import { mergedLayer } from '../../scripts/content/local/edit.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { formatMistake, type Mistake } from '../../scripts/content/mistake.ts';
import { makeNear } from '../../widgets/desk/near.ts';
import { localAnswer } from '../../widgets/engine/local/local-answer.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { localLines } from '../../widgets/local/local-lines.ts';
import { real, TODAY } from '../route/real.ts';

const { content, registers } = real.compiled;
const gemeenten = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
const t = createTranslator('nl');

const HOURS = 'openingHoursSpecification: [{ dayOfWeek: [Monday], opens: "09:00", closes: "12:00" }]';
const TEXT = `gemeente: gm0402
desks:
  - { name: Stadhuis, ${HOURS} }
  - { name: Milieustraat, services: [grofvuil-en-milieustraat], ${HOURS} }
  - { name: Loket Zorg, domains: [zorg], visit: Zorgplein 1 }
  - { name: Pasbureau, services: [stadskaart], ${HOURS} }
  - { name: Tolloket, services: [parkeerboete], ${HOURS} }
services:
  parkeerboete: { offered: other, because: Zo is het., by: { name: BghU } }
  woz-waarde: { offered: other, because: Zo is het., by: { name: BghU } }
own:
  - { id: stadskaart, title: Stadskaart, summary: Een kaart., questions: [a, b, c, d, e] }
`;

function read(text: string) {
  const mistakes: Mistake[] = [];
  const parsed = parseLayer('local/hilversum.yaml', text, mistakes);
  const layer = parsed && checkLayer('local/hilversum.yaml', parsed, { content, gemeenten }, mistakes);
  if (!layer) throw new Error('no layer');
  return { layer, said: mistakes.map(formatMistake) };
}

const layer = compileLayer(read(TEXT).layer);
const gemeente = gemeenten.get('gm0402');

/** Names of the desks in an answer, as the card and the counter have them. */
function desksAt(of: Partial<Parameters<typeof localAnswer>[0]>): readonly string[] {
  if (!gemeente) throw new Error('Hilversum is gone');
  const local = localAnswer({ ofGemeente: true, ...of }, { layer, gemeente, today: TODAY });
  const onCard = JSON.stringify(localLines(local, t));
  const names = layer.desks.map(({ name }) => name);
  if (of.service || of.own)
    expect(names.filter((name) => onCard.includes(name))).toEqual(local.desks.map(({ name }) => name));
  expect((makeNear(local, { today: TODAY, t })?.desks ?? []).map(({ name }) => name)).toEqual(
    local.desks.map(({ name }) => name),
  );
  return local.desks.map(({ name }) => name);
}

function matter(id: string) {
  const service = content.services[id];
  if (!service) throw new Error(`${id} is gone`);
  return { service: { id, domain: service.domain } };
}

describe('the desks with an answer', () => {
  it('are those for everything and those for this matter, by service or domain', () => {
    expect(desksAt(matter('paspoort-aanvragen'))).toEqual(['Stadhuis']);
    expect(desksAt(matter('grofvuil-en-milieustraat'))).toEqual(['Stadhuis', 'Milieustraat']);
    expect(desksAt({ service: { id: 'briefadres', domain: 'zorg' } })).toEqual(['Stadhuis', 'Loket Zorg']);
  });

  it('are for an own service those that name it', () => {
    const [own] = layer.own;
    expect(desksAt({ ...(own && { own }), ofGemeente: false })).toEqual(['Stadhuis', 'Pasbureau']);
  });

  it('are none for what another body does, but one that is for this very matter', () => {
    expect(desksAt(matter('woz-waarde'))).toEqual([]);
    expect(desksAt(matter('parkeerboete'))).toEqual(['Tolloket']);
  });

  it('are all of them for who asks for the gemeente itself, and none for what is not of the gemeente', () => {
    expect(desksAt({})).toHaveLength(layer.desks.length);
    expect(desksAt({ ...matter('paspoort-aanvragen'), ofGemeente: false })).toEqual([]);
  });
});

describe('a desk for something that is not there', () => {
  it('is left out and reported, and never becomes one for everything', () => {
    const { layer: left, said } = read(`gemeente: gm0402
desks:
  - { name: Eén, services: [paspoort-aanvrage] }
  - { name: Twee, services: [huurtoeslag, rijbewijs-aanvragen] }
  - { name: Drie, domains: [zorgen] }
`);
    expect(left.desks.map(({ name, services }) => [name, services])).toEqual([['Twee', ['rijbewijs-aanvragen']]]);
    expect(said.map((each) => each.replace(/Kies uit.*$/, 'Kies uit …'))).toMatchInlineSnapshot(`
      [
        "local/hilversum.yaml › desks.0.services: dienst "paspoort-aanvrage" bestaat niet. Bedoelde u "paspoort-aanvragen"?",
        "local/hilversum.yaml › desks.1.services: deze dienst is niet van de gemeente maar van Dienst Toeslagen. Haal hem weg.",
        "local/hilversum.yaml › desks.2.domains: domein "zorgen" bestaat niet. Kies uit …",
      ]
    `);
  });
});

it('follows an own service that gets a new id in a merger', () => {
  const { text } = mergedLayer(TEXT, TEXT, 'wijdemeren');
  const { layer: joined, said } = read(text.replace(/# Niet[\s\S]*$/, ''));
  expect(said).toEqual([]);
  expect(joined.own.map(({ id }) => id)).toEqual(['stadskaart', 'stadskaart-wijdemeren']);
  expect(joined.desks.flatMap(({ services }) => services).filter((id) => id.startsWith('stad'))).toEqual([
    'stadskaart',
    'stadskaart-wijdemeren',
  ]);
});
