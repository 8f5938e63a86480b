import { describe, expect, it } from 'vitest';
import { rootOf } from '../../widgets/engine/text/lexicon.ts';
import { real } from './real.ts';

const { fulltext, lexicon, vocabulary } = real.loket.ranker;

describe('the vocabulary', () => {
  it('leads every phrase to a word that the content uses', () => {
    const nowhere = [...vocabulary.synonyms].filter(
      ([, words]) => !words.some((word) => fulltext.rarity.has(rootOf(word, lexicon.abbreviations))),
    );
    expect(nowhere).toEqual([]);
  });

  it('has no phrase that is too long to be found', () => {
    expect([...vocabulary.synonyms.keys()].filter((phrase) => phrase.split(' ').length > 4)).toEqual([]);
  });
});
