import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenise } from '../../widgets/engine/text/fold.ts';

describe('folding', () => {
  it('takes away capitals, accents and curly quotes', () => {
    expect(fold('Crèche, café en ’s-Gravenhage')).toBe("creche, cafe en 's-gravenhage");
    expect(fold('ŞĞÜÖÇ ı Ł')).toBe('sguoc i l');
  });

  it('parts words at spaces, hyphens and signs, and keeps where they stood', () => {
    expect(tokenise('ID-kaart (kwijt)?').map(({ word }) => word)).toEqual(['id', 'kaart', 'kwijt']);
    expect(tokenise('  mijn paspoort').at(1)).toEqual({ word: 'paspoort', start: 7, end: 15 });
  });

  it('keeps an apostrophe inside a plural', () => {
    expect(tokenise("foto's van auto’s").map(({ word }) => word)).toEqual(['fotos', 'van', 'autos']);
  });

  it('reads an abbreviation with points as one word', () => {
    expect(tokenise('mijn A.O.W. en b.s.n, i.v.m. scheiding. Nu').map(({ word }) => word)).toEqual([
      'mijn',
      'aow',
      'en',
      'bsn',
      'ivm',
      'scheiding',
      'nu',
    ]);
    expect(tokenise('x.y.zorg').map(({ word }) => word)).toEqual(['x', 'y', 'zorg']);
  });

  it('reads any text without failing, and gives words without spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { word } of tokenise(text)) expect(word).toMatch(/^\S+$/);
      }),
    );
  });

  it('gives the same when folded twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
