import { describe, expect, it } from 'vitest';
import { checkUpl } from '../../scripts/content/check/upl.ts';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { readContent } from '../../scripts/content/read.ts';
import { contentFolder, PASPOORT, RIGHT } from './fixture.ts';

const product = (forCitizens: boolean) => ({ uri: '', layers: ['gemeente'], forCitizens });
const upl = new Map([
  ['paspoort', product(true)],
  ['visvergunning', product(true)],
  ['kiezerspas', product(true)],
  ['accijns', product(false)],
]);
const service = `${PASPOORT}upl: paspoort\nalsoUpl: [kiezerspas]\n`;

function mistakesOf(leftOut: string | undefined, paspoort = service): string[] {
  const files = { ...RIGHT, 'services/paspoort-aanvragen.yaml': paspoort };
  const { content, mistakes } = readContent(
    contentFolder(leftOut === undefined ? files : { ...files, 'upl-left-out.yaml': leftOut }),
  );
  return [...mistakes, ...checkUpl(content, upl)].map(formatMistake);
}

const leftOut = (products: string) => `reasons:\n  zeldzaam: Bijna niemand vraagt dit.\nproducts:\n${products}`;

describe('products of the UPL', () => {
  it('may be asked of nobody when there is no list of what was left out', () => {
    expect(mistakesOf(undefined)).toEqual([]);
  });

  it('are all answered or left out, those for companies aside', () => {
    expect(mistakesOf(leftOut('  zeldzaam: [visvergunning]\n'))).toEqual([]);
    expect(mistakesOf(leftOut('  zeldzaam: []\n'))).toMatchInlineSnapshot(`
      [
        "upl-left-out.yaml › products: "visvergunning" staat bij geen dienst en is niet weggelaten. Zet hem bij een dienst in alsoUpl, of hier onder een reden.",
      ]
    `);
  });

  it('are left out under a name that exists', () => {
    expect(mistakesOf(leftOut('  zeldzaam: [visvergunning, visvergunnig]\n'))).toMatchInlineSnapshot(`
      [
        "upl-left-out.yaml › products.zeldzaam: "visvergunnig" staat niet in de Uniforme Productnamenlijst. Bedoelde u "visvergunning"?",
      ]
    `);
  });

  it('are left out once', () => {
    expect(mistakesOf(`${leftOut('  zeldzaam: [visvergunning]\n')}  vreemd: [visvergunning]\n`)).toMatchInlineSnapshot(`
      [
        "upl-left-out.yaml › products.vreemd: de reden "vreemd" is niet uitgelegd. Schrijf hem bij reasons, of kies een reden die daar staat.",
        "upl-left-out.yaml › products.vreemd: "visvergunning" staat ook bij zeldzaam. Kies één reden.",
      ]
    `);
  });

  it('are not left out and answered at the same time', () => {
    expect(mistakesOf(leftOut('  zeldzaam: [visvergunning, kiezerspas]\n'))).toMatchInlineSnapshot(`
      [
        "upl-left-out.yaml › products.zeldzaam: "kiezerspas" is weggelaten en staat toch in services/paspoort-aanvragen.yaml. Haal hem hier weg, of daar.",
      ]
    `);
  });
});
