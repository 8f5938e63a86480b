import { describe, expect, it } from 'vitest';
import { outcome, suggested } from './real.ts';

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
