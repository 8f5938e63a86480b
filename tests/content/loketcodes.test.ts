import { expect, it } from 'vitest';
import { checkLoketcodes } from '../../scripts/content/check/loketcodes.ts';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { readContent } from '../../scripts/content/read.ts';
import { contentFolder, PASPOORT, RIGHT } from './fixture.ts';

it('a number that no loketcode can hold is a mistake', () => {
  const { content } = readContent(
    contentFolder({ ...RIGHT, 'services/paspoort-aanvragen.yaml': PASPOORT.replace(/^number: \d+/m, 'number: 9000') }),
  );
  expect(checkLoketcodes(content).map(formatMistake)).toMatchInlineSnapshot(`
    [
      "services/paspoort-aanvragen.yaml › number: nummer 9000 past niet in een loketcode. Kies een nummer onder 9000.",
    ]
  `);
});

it('two bodies whose ids come to the same key are a mistake', () => {
  const { content } = readContent(contentFolder(RIGHT));
  const [first] = Object.values(content.organisations);
  if (!first) throw new Error('no organisation');
  // Found by trying: both ids come to 585544.
  const organisations = { 'bureau-1505': first, 'bureau-4204': first };
  expect(checkLoketcodes({ ...content, organisations }).map(formatMistake)).toMatchInlineSnapshot(`
    [
      "organisations/bureau-4204.yaml: de loketcode van dit bestand is dezelfde als die van organisations/bureau-1505.yaml. Geef dit bestand een andere naam.",
    ]
  `);
});
