import { describe, expect, it } from 'vitest';
import { nameKey } from '../../widgets/engine/place/name-key.ts';
import { sounds } from '../../widgets/engine/place/sound.ts';
import { outcome, places, registers, suggested } from './real.ts';

/** The 50 gemeenten with most inhabitants. */
const LARGEST =
  `Amsterdam, Rotterdam, Den Haag, Utrecht, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Apeldoorn, Arnhem,
  Haarlem, Haarlemmermeer, Amersfoort, Enschede, Zaanstad, 's-Hertogenbosch, Zwolle, Leiden, Leeuwarden, Zoetermeer, Ede, Maastricht,
  Dordrecht, Westland, Alphen aan den Rijn, Alkmaar, Emmen, Delft, Venlo, Deventer, Helmond, Hilversum, Oss, Amstelveen,
  Súdwest-Fryslân, Hoeksche Waard, Heerlen, Nissewaard, Sittard-Geleen, Meierijstad, Purmerend, Schiedam, Lelystad,
  Leidschendam-Voorburg, Almelo, Hoorn, Vlaardingen, Gouda`.split(/,\s+/);

describe('typefouten', () => {
  it.each([
    ['Hilverum', 'Hilversum'],
    ['Amsterdma', 'Amsterdam'],
    ['Rotterdan', 'Rotterdam'],
    ['Nijmeegen', 'Nijmegen'],
    ['Groninggen', 'Groningen'],
    ['Leuwaarden', 'Leeuwarden'],
    ['Aplhen aan den Rijn', 'Alphen aan den Rijn'],
  ])('suggests what was meant by %j and does not mend it unasked', (text, gemeente) => {
    expect(outcome(text)).toBe('onbekend: name');
    expect(suggested(text)[0]).toBe(gemeente);
  });

  it('suggests each of the fifty largest gemeenten after one slip, wherever in the name', () => {
    for (const name of LARGEST) {
      if (name.length < 5) continue;
      for (let at = 1; at < name.length; at += 1) {
        const slips = [
          name.slice(0, at) + name.slice(at + 1),
          name.slice(0, at) + name.charAt(at) + name.slice(at),
          name.slice(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.slice(at + 1),
          `${name.slice(0, at)}x${name.slice(at + 1)}`,
        ];
        for (const slip of slips) {
          const found = [outcome(slip)].flat();
          // A slip may give a name that exists: Breda without its e is nothing, Leiden with a swap may be Lieden.
          if (found[0]?.startsWith('onbekend')) expect(suggested(slip), slip).toContain(name);
        }
      }
    }
  });

  it('suggests names that start with what was typed', () => {
    expect(suggested('Wijk bij')).toEqual(['Wijk bij Duurstede']);
    expect(suggested('Hendrik Ido')).toEqual(['Hendrik-Ido-Ambacht']);
  });

  it.each([
    ['bosch', "'s-Hertogenbosch"],
    ['haag', 'Den Haag'],
    ['hogeland', 'Het Hogeland'],
    ['Ronde Venen', 'De Ronde Venen'],
    ['gravenhage', 'Den Haag'],
  ])('suggests first the gemeente that %j is a part of the name of', (text, gemeente) => {
    expect(outcome(text)).toBe('onbekend: name');
    expect(suggested(text)[0]).toBe(gemeente);
  });

  it.each([
    ['zutfen', 'Zutphen'],
    ['utregt', 'Utrecht'],
    ['zijst', 'Zeist'],
    ['seist', 'Zeist'],
    ['swolle', 'Zwolle'],
    ['kuik', 'Land van Cuijk'],
    ['lijden', 'Leiden'],
    ['Hertogenbosh', "'s-Hertogenbosch"],
    ['den bos', "'s-Hertogenbosch"],
    ['Enskede', 'Enschede'],
    ['alfen aan de rein', 'Alphen aan den Rijn'],
    ['hoeksewaard', 'Hoeksche Waard'],
    ['teksel', 'Texel'],
    ['dort', 'Dordrecht'],
  ])('suggests first what %j sounds like and does not take it unasked', (text, gemeente) => {
    expect(outcome(text)).toBe('onbekend: name');
    expect(suggested(text)[0]).toBe(gemeente);
  });

  it('suggests every name by what it sounds like', () => {
    const spell = [
      (key: string) => key.replaceAll('ph', 'f'),
      (key: string) => key.replaceAll('th', 't'),
      (key: string) => key.replaceAll('ch', 'g'),
      (key: string) => key.replaceAll('ei', 'y'),
      (key: string) => key.replaceAll('y', 'ei'),
      (key: string) => key.replaceAll('x', 'ks'),
      (key: string) => key.replace(/c(?![eiyh])/g, 'k'),
      (key: string) => key.replace(/d$/, 't'),
      (key: string) => key.replace(/([b-df-hj-np-tv-z])\1/g, '$1'),
    ];
    for (const { name } of registers.gemeenten) {
      const key = nameKey(name);
      for (const way of spell) {
        const written = way(key);
        const found = outcome(written);
        if (written.length < 4 || found !== 'onbekend: name') continue;
        expect(suggested(written), written).toContain(name);
      }
    }
  });

  it('hears few different names as one', () => {
    const keys = [...places.names.keys()];
    const heard = Map.groupBy(sounds(keys), (sound) => sound);
    expect([...heard].filter(([, names]) => names.length > 5)).toEqual([]);
    expect(heard.has('')).toBe(false);
    for (const key of keys.slice(0, 100)) expect(sounds([key])).toEqual([sounds(keys)[keys.indexOf(key)]]);
  });

  it('suggests nothing for short words or when too much differs', () => {
    expect(suggested('Oz')).toEqual([]);
    expect(suggested('Urc')).toEqual([]);
    expect(suggested('Parijs')).not.toContain('Utrecht');
    expect(suggested('kwijtschelding')).toEqual([]);
  });

  it('never suggests more than five', () => {
    for (const text of ['Oude', 'Nieuw', 'Sint', 'Oost', 'Bergn', 'Beekk', 'Haran'])
      expect(suggested(text).length).toBeLessThanOrEqual(5);
  });
});
