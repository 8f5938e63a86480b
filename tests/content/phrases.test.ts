import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../scripts/content/phrases.ts';

const found = (phrases: readonly string[], text: string) => phraseFinder(phrases)(text).map(({ as }) => as);

describe('finding phrases', () => {
  it('finds whole words only, whatever their capitals', () => {
    expect(found(['aanslag'], 'Aanslag, belastingaanslag en aanslagen; een WOZ-aanslag.')).toEqual([
      'Aanslag',
      'aanslag',
    ]);
  });

  it('finds the longest where two overlap', () => {
    expect(found(['aanslag', 'voorlopige aanslag'], 'De voorlopige  aanslag en de aanslag.')).toEqual([
      'voorlopige  aanslag',
      'aanslag',
    ]);
  });

  it('finds a name only as it is written', () => {
    expect(found(['WIA'], 'De WIA, of wia in een adres.')).toEqual(['WIA']);
  });

  it('says which phrase of the list it was, and where', () => {
    expect(phraseFinder(['Wmo'])('De WMO')).toEqual([{ phrase: 'Wmo', as: 'WMO', start: 3 }]);
  });

  it('finds signs that mean something else in a pattern', () => {
    expect(found(['c.q.'], 'brief c.q. mail, of c4qx')).toEqual(['c.q.']);
  });

  it('finds nothing of an empty list', () => {
    expect(found([], 'tekst')).toEqual([]);
  });
});
