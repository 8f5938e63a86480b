import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';
import { glossaryOccurrences } from '../../scripts/content/glossary/occurrences.ts';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { readContent } from '../../scripts/content/read.ts';
import { real } from '../route/real.ts';
import { contentFolder, PASPOORT, RIGHT } from './fixture.ts';

function contentWith(glossary: string, summary = 'U vraagt een reisdocument aan.') {
  const { content, mistakes } = readContent(
    contentFolder({
      ...RIGHT,
      'glossary.yaml': glossary,
      'services/paspoort-aanvragen.yaml': PASPOORT.replace(/^summary: .*$/m, `summary: ${summary}`),
    }),
  );
  expect(mistakes).toEqual([]);
  return content;
}

const mistakesOf = (glossary: string) =>
  checkContent(contentWith(glossary), { upl: new Map(), today: '2026-11-21', complete: true }).map(formatMistake);

describe('the glossary', () => {
  it('has no mistakes when it is right', () => {
    expect(mistakesOf('- term: reisdocument\n  explanation: Een paspoort.\n  service: paspoort-aanvragen\n')).toEqual(
      [],
    );
  });

  it('holds no word twice', () => {
    expect(
      mistakesOf(
        '- term: reisdocument\n  explanation: Een paspoort.\n- term: paspoort\n  forms: [Reisdocument]\n  explanation: Een boekje.\n',
      ),
    ).toEqual(['glossary.yaml › paspoort: "Reisdocument" staat ook bij "reisdocument". Leg elk woord één keer uit.']);
  });

  it('holds no word that no text uses', () => {
    expect(mistakesOf('- term: dwangbevel\n  explanation: Een bevel.\n')).toEqual([
      'glossary.yaml › dwangbevel: dit woord staat in geen enkele tekst. Haal het weg, of voeg bij forms toe hoe het er wel staat.',
    ]);
  });

  it('explains in two sentences at most', () => {
    expect(mistakesOf('- term: reisdocument\n  explanation: Eén. Twee. Drie.\n')).toEqual([
      'glossary.yaml › reisdocument: deze uitleg is te lang. Gebruik hooguit 2 korte zinnen.',
    ]);
  });

  it('names services that exist', () => {
    expect(mistakesOf('- term: reisdocument\n  explanation: Een paspoort.\n  service: paspoort\n')).toEqual([
      'glossary.yaml › reisdocument: dienst "paspoort" bestaat niet. Kies een dienst die er is, of haal service weg.',
    ]);
  });
});

describe('where terms stand', () => {
  it('counts every form as the term itself, once a file and from A to Z', () => {
    const content = contentWith(
      '- term: balie\n  explanation: Een tafel.\n- term: reisdocument\n  forms: [reisdocumenten]\n  explanation: Een paspoort.\n',
      'Reisdocumenten haalt u op bij de balie. Elk reisdocument is van u.',
    );
    expect(glossaryOccurrences(content).get('services/paspoort-aanvragen.yaml')).toEqual(['balie', 'reisdocument']);
    expect(glossaryOccurrences(content).get('services/studiefinanciering.yaml')).toBeUndefined();
  });

  it('is known for most pages of the real content', () => {
    expect(glossaryOccurrences(real.compiled.content).get('services/huurtoeslag.yaml')).toContain(
      'Basisregistratie Personen (BRP)',
    );
  });
});

it('the glossary stands from A to Z', () => {
  const terms = real.compiled.content.glossary.map(({ term }) => term);
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'nl')));
});
