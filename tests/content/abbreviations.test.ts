import { describe, expect, it } from 'vitest';
import { abbreviationSynonyms } from '../../scripts/content/index/abbreviations.ts';

const synonymsOf = (abbreviations: Record<string, string>, said: string[] = []) =>
  abbreviationSynonyms(abbreviations, {
    said: new Set(said),
    known: new Set(['aow', 'voorziening', 'gehandicapte', 'kvk', 'kamer', 'koophandel']),
    dull: new Set(['wet', 'van']),
  });

describe('an abbreviation', () => {
  it('leads to the words of its name when the content uses them all', () => {
    expect(synonymsOf({ wvg: 'Wet voorzieningen gehandicapten' })).toEqual([
      ['wvg', ['voorzieningen', 'gehandicapten']],
    ]);
  });

  it('leads nowhere by half a name', () => {
    expect(synonymsOf({ wvx: 'Wet voorzieningen xylofonisten' })).toEqual([]);
  });

  it('that the content uses is found by its name', () => {
    expect(synonymsOf({ aow: 'Algemene Ouderdomswet' })).toEqual([['algemene ouderdomswet', ['aow']]]);
  });

  it('needs nothing when the content uses its name too', () => {
    expect(synonymsOf({ kvk: 'Kamer van Koophandel' })).toEqual([]);
  });

  it('yields to what editors wrote', () => {
    expect(synonymsOf({ wvg: 'Wet voorzieningen gehandicapten' }, ['wvg'])).toEqual([]);
  });
});
