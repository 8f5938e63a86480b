import { describe, expect, it } from 'vitest';
import { makeKeywords, scoreKeywords } from '../../widgets/engine/rank/keywords.ts';

const keywords = makeKeywords([
  [0, ['passport', 'lost passport']],
  [1, ['paszport']],
  [2, ['bin']],
]);
const found = (words: string, isDutch?: (word: string) => boolean) => [
  ...scoreKeywords(words.split(' '), keywords, isDutch).keys(),
];

describe('keywords in other languages', () => {
  it('are found with an ending behind them', () => {
    expect(found('nie mam paszportu')).toEqual([1]);
  });

  it('say more when all of a longer one is there', () => {
    const [one, both] = ['passport', 'lost my passport'].map((text) => scoreKeywords(text.split(' '), keywords).get(0));
    expect(both).toBeGreaterThan(one ?? 0);
  });

  it('are found with a slip in a long word that is no Dutch', () => {
    expect(found('my passpotr', () => false)).toEqual([0]);
    expect(found('my passpotr', () => true)).toEqual([]);
    expect(found('my bim', () => false)).toEqual([]);
  });
});
