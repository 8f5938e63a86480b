import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlace, waterschapCandidates } from '../../widgets/engine/place/place.ts';
import { DAY_AFTER, DAY_BEFORE, outcome, places, registers } from './real.ts';

describe('een plaats vinden met een postcode', () => {
  it.each([
    '3512',
    '3512 JE',
    '3512je',
    ' 3512  JE ',
    'NL-3512 JE',
    '3512 JE Utrecht',
    'Utrecht 3512JE',
    '3512\u00a0JE',
    '35 12 JE',
    '351 2je',
    '3 5 1 2 J E',
    'NL-35 12 JE',
    '35 12',
  ])('reads %j', (text) => {
    expect(findPlace(places, text, DAY_BEFORE)).toMatchObject({
      kind: 'found',
      place: { gemeente: 'gm0344', waterschap: 'ws0636', postcode: '3512' },
    });
  });

  it('finds a gemeente for every postcode of the register, before and after the herindeling', () => {
    for (const [postcode, { gemeenten }] of registers.postcodes) {
      for (const today of [DAY_BEFORE, DAY_AFTER]) {
        const result = findPlace(places, postcode, today);
        if (today === DAY_BEFORE) expect(result.kind, postcode).toBe(gemeenten.length === 1 ? 'found' : 'choose');
        expect(['found', 'choose']).toContain(result.kind);
      }
    }
  });

  it('asks which gemeente when the postcode lies in several, the one with most addresses first', () => {
    expect(outcome('1222')).toBe('Hilversum');
    expect(outcome('1216')).toEqual(['Hilversum', 'Wijdemeren']);
    expect(outcome('3633')).toEqual(['Stichtse Vecht', 'Wijdemeren']);
    expect(outcome('4043')).toEqual(['Neder-Betuwe', 'Wageningen']);
    expect(findPlace(places, '4043', DAY_BEFORE)).toMatchObject({ because: 'postcode' });
  });

  it('asks where only a postcode with these letters lies in two gemeenten', () => {
    for (const text of ['1222AB', '1222 ab', '12 22 AB', 'ergens, 1222 AB'])
      expect(outcome(text), text).toEqual(['Hilversum', 'Gooise Meren']);
    for (const text of ['1222', '1222 AC', '1222 AB Hilversum']) expect(outcome(text), text).toBe('Hilversum');
    expect(outcome('1222 AB Bussum')).toBe('Gooise Meren');
    const result = findPlace(places, '1222AB', DAY_BEFORE);
    const found = result.kind === 'choose' ? result.candidates : [];
    expect(found.map(({ place }) => place)).toEqual([
      { gemeente: 'gm0402', waterschap: 'ws0155', postcode: '1222' },
      { gemeente: 'gm1942', waterschap: 'ws0155', postcode: '1222' },
    ]);
  });

  it('does not ask when the plaats behind the postcode tells', () => {
    expect(outcome('1216 AB Loosdrecht')).toBe('Wijdemeren');
    expect(outcome('4043 AA Opheusden')).toBe('Neder-Betuwe');
    expect(outcome('1216 AB Maastricht')).toEqual(['Hilversum', 'Wijdemeren']);
  });

  it.each([
    ['0999', 'kan niet: range'],
    ['0000 AA', 'kan niet: range'],
    ['12345', 'kan niet: digits'],
    ['123', 'kan niet: digits'],
    ['1234 SS', 'kan niet: letters'],
    ['1234sa', 'kan niet: letters'],
    ['1234 SD', 'kan niet: letters'],
    ['1234 A', 'kan niet: letters'],
    ['12 34 A', 'kan niet: letters'],
    ['12 34 S S', 'kan niet: letters'],
    ['12 345 AB', 'kan niet: digits'],
    ['12 3 AB', 'kan niet: digits'],
    ['12 34 ABC', 'kan niet: digits'],
  ])('says why %j cannot be', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it('accepts letters that were not used before 2005', () => {
    expect(outcome('3512 FI')).toBe('Utrecht');
  });

  it('does not know a possible postcode that is not in the register, and does not guess', () => {
    expect(findPlace(places, '1000 AP', DAY_BEFORE)).toEqual({ kind: 'unknown', because: 'postcode', suggestions: [] });
  });

  it('reads a whole postcode alike wherever blanks stand in it', () => {
    const blanks = fc.array(fc.constantFrom('', ' ', '  ', '\u00a0', '\t'), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}([A-Za-z]{2})?$/), blanks, (postcode, gaps) => {
        const spaced = gaps.map((gap, at) => gap + postcode.charAt(at)).join('');
        expect(findPlace(places, spaced, DAY_BEFORE)).toEqual(findPlace(places, postcode, DAY_BEFORE));
      }),
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(() => findPlace(places, text, DAY_BEFORE)).not.toThrow();
      }),
    );
  });

  it('gives every combination of four digits and two letters one of the known outcomes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.stringMatching(/^[A-Z]{2}$/), (digits, letters) => {
        const text = `${String(digits).padStart(4, '0')} ${letters}`;
        const { kind } = findPlace(places, text, DAY_BEFORE);
        const impossible = digits < 1000 || ['SA', 'SD', 'SS'].includes(letters);
        expect(kind === 'impossible').toBe(impossible);
      }),
    );
  });
});

describe('het waterschap van een postcode', () => {
  it('is left open near a border, with the likeliest first', () => {
    const result = findPlace(places, '1022', DAY_BEFORE);
    expect(result).toMatchObject({ kind: 'found', place: { gemeente: 'gm0363' } });
    if (result.kind !== 'found') return;
    expect(result.place.waterschap).toBeUndefined();
    expect(waterschapCandidates(places, result.place, DAY_BEFORE).map(({ id }) => id)).toEqual(['ws0651', 'ws0155']);
  });

  it('is settled when the chosen gemeente has only one of the two', () => {
    const result = findPlace(places, '4043', DAY_BEFORE);
    if (result.kind !== 'choose') throw new Error('4043 lies in two gemeenten');
    expect(result.candidates.map(({ place }) => place.waterschap)).toEqual(['ws0621', 'ws0662']);
  });

  it('is never one that the register does not give for that postcode', () => {
    for (const [postcode, area] of registers.postcodes) {
      const result = findPlace(places, postcode, DAY_BEFORE);
      const found = result.kind === 'found' ? [result.found] : result.kind === 'choose' ? result.candidates : [];
      for (const { place } of found) {
        const ids = waterschapCandidates(places, place, DAY_BEFORE).map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) expect(area.waterschappen).toContain(id);
      }
    }
  });
});
