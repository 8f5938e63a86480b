import { describe, expect, it } from 'vitest';
import { findPersonalData, withoutPersonalData } from '../../widgets/engine/desk/personal-data.ts';

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('what points at one person', () => {
  // 111222333 and 123456782 pass the elfproef and are used as examples; nobody has them.
  it.each([
    ['mijn bsn is 111222333', 'bsn'],
    ['BSN 1112.22.333 graag', 'bsn'],
    ['123456782', 'bsn'],
    ['rekening NL91 ABNA 0417 1643 00 van mij', 'iban'],
    ['nl91abna0417164300', 'iban'],
    ['mail naar jan.test@example.org aub', 'email'],
    ['bel 06-12345678', 'phone'],
    ['bel +31 6 12345678', 'phone'],
    ['030 286 00 00', 'phone'],
  ])('is noticed in "%s"', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each(['111222334', 'zaak 202612345', '3512 JE', '14 030', '0800 1351', '0900 0107', 'nl91abna0417164301', '2026'])(
    'is not seen in "%s"',
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );

  it('is taken out, and nothing else', () => {
    expect(withoutPersonalData('paspoort voor 111222333 en nl91abna0417164300 daarna mail a.b@example.org')).toBe(
      'paspoort voor … en … daarna mail …',
    );
  });

  it('holds for every number of nine digits that passes the elfproef, and for no other', () => {
    for (let number = 100_000_000; number < 100_002_000; number += 1) {
      const digits = [...String(number)].map(Number);
      const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
      expect(kinds(`nr ${number}`).includes('bsn')).toBe(sum % 11 === 0);
    }
  });
});
