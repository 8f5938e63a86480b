import { describe, expect, it } from 'vitest';
import { nearestEntries, stepsToNearest } from '../../widgets/engine/search/nearest.ts';
import { packPhrases, stepsToPhrases } from '../../widgets/engine/search/phrases.ts';
import { atOnce } from '../../widgets/engine/steps/at-once.ts';

const PHRASES = [
  ['rijbewijs verlengen', 'roze pasje'],
  ['paspoort aanvragen', 'reisdocument'],
  [],
  ['hond aanmelden'],
].map((phrases) => phrases.map((phrase) => phrase.split(' ')));
const KNOWN = ['aanvragen', 'hond', 'paspoort', 'rijbewijs', 'verlengen', 'water'];

const unpacked = () => atOnce(stepsToPhrases(packPhrases(PHRASES, KNOWN), KNOWN));

function nearest(query: string): Float64Array {
  return nearestEntries(atOnce(stepsToNearest(unpacked())), query.split(' '), PHRASES.length);
}

describe('phrases', () => {
  it('travel whole, whether the index holds their words or not', () => {
    expect(unpacked().map(({ entry, words }) => [entry, [...words].sort().join(' ')])).toEqual(
      PHRASES.flatMap((phrases, entry) => phrases.map((words) => [entry, [...words].sort().join(' ')])),
    );
  });
});

describe('the nearest phrases', () => {
  it.each([
    ['mijn rijbewijzen zijn verlopen', 0],
    ['pasport', 1],
    ['reisdocumenten', 1],
    ['honden', 3],
  ])('know %s by the pieces of its words', (query, entry) => {
    const found = nearest(query);
    expect(found.indexOf(Math.max(...found))).toBe(entry);
  });

  it('say nothing of what is unlike all of them, or of nothing', () => {
    expect([...nearest('zzz')]).toEqual([0, 0, 0, 0]);
    expect([...nearest('')]).toEqual([0, 0, 0, 0]);
  });

  it('are certain of a phrase that is said word by word', () => {
    expect(nearest('roze pasje')[0]).toBeCloseTo(1, 5);
  });
});
