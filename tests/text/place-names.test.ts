import { describe, expect, it } from 'vitest';
import { placeNames } from '../../scripts/content/index/place-names.ts';
import { tokenise } from '../../widgets/engine/text/fold.ts';
import { placesAmong, placesWritten } from '../../widgets/engine/text/place-names.ts';
import { real } from '../route/real.ts';

const { clear, unclear, before } = placeNames(real.compiled.registers, (word) => word === 'slochteren');
const names = { clear: new Set(clear), unclear: new Set(unclear), before: new Set(before) };

/** The names of places in a query, as they are shown. */
function shownFor(query: string) {
  const tokens = tokenise(query);
  const words = tokens.map(({ word }) => word);
  return placesWritten(
    query,
    tokens,
    placesAmong(words, names, () => false),
  );
}

/** The words of a query that name a place; nothing else is known to be no word. */
function placesIn(query: string, isNoWord: (word: string) => boolean = () => false) {
  const words = tokenise(query).map(({ word }) => word);
  const found = placesAmong(words, names, (index) => isNoWord(words[index] ?? ''));
  return words.filter((_, index) => found.has(index)).join(' ');
}

describe('names of places', () => {
  it.each([
    ['paspoort Almere', 'almere'],
    ['paspoort bussum', 'bussum'],
    ['grofvuil den bosch', 'den bosch'],
    ["rijbewijs in 's-Gravenhage", 's gravenhage'],
    ['afval Capelle aan den IJssel', 'capelle aan den ijssel'],
    ['afval krimpen a/d ijssel', 'krimpen a d ijssel'],
    ['wmo Bergen (NH)', 'bergen nh'],
    ['wmo St. Willebrord', 'st willebrord'],
    ["paspoort A'dam", 'a dam'],
    ['verhuizen van Ede naar Epe', 'ede epe'],
  ])('%j names %j', (query, places) => {
    expect(placesIn(query)).toBe(places);
  });

  it.each([
    'wat is het best',
    'duiven in de tuin',
    'mijn buren',
    'in de wijk',
    'hoe hoog is de woz waarde',
    'dubbel glas',
  ])('%j names none', (query) => {
    expect(placesIn(query)).toBe('');
  });

  it.each([
    ['paspoort den haag', ['Den Haag']],
    ['verhuizen van CAPELLE AAN DEN IJSSEL naar bussum', ['Capelle aan den IJssel', 'Bussum']],
    ['utrecht of Utrecht', ['Utrecht']],
    ["afval in A'dam", ["A'dam"]],
    ['wmo bergen (nh)', ['Bergen nh']],
    ['paspoort', []],
  ])('of %j are written %j', (query, written) => {
    expect(shownFor(query)).toEqual(written);
  });

  it('of which one is a word count where a place follows, or where it is no word', () => {
    expect(placesIn('ik woon in Best')).toBe('best');
    expect(placesIn('parkeren gemeente duiven')).toBe('duiven');
    expect(placesIn('paspoort goes', (word) => word === 'goes')).toBe('goes');
  });

  it('of a town that the content names for what happened there is a word', () => {
    expect(placesIn('gaswinning slochteren')).toBe('');
    expect(placesIn('huis in slochteren')).toBe('slochteren');
  });
});
