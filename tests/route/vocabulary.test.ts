import { describe, expect, it } from 'vitest';
import { analyse } from '../../widgets/engine/text/analyse.ts';
import { rootOf } from '../../widgets/engine/text/lexicon.ts';
import { real } from './real.ts';

const { lexicon, vocabulary } = real.loket.ranker;

describe('the vocabulary', () => {
  it('leads every phrase to a word that the content uses', () => {
    const nowhere = [...vocabulary.synonyms].filter(
      ([, words]) => !words.some((word) => lexicon.holders(rootOf(word, lexicon.abbreviations)) > 0),
    );
    expect(nowhere).toEqual([]);
  });

  it('has no phrase that is too long to be found', () => {
    expect([...vocabulary.synonyms.keys()].filter((phrase) => phrase.split(' ').length > 4)).toEqual([]);
  });

  it('takes no ordinary word for a misspelling of one of ours, and a misspelling for what was meant', () => {
    const read = (text: string) => analyse(text, lexicon, vocabulary).read.join(' ');
    // One letter or two from "voornaam", "aandelen" and "doodgaan".
    expect(read('in het voorjaar wandelen gaat niet doorgaan')).toBe('in het voorjaar wandelen gaat niet doorgaan');
    expect(read('parkeervergunnig')).toBe('parkeervergunning');
  });

  it('compares a word of a class with what entries are called by its class, also when texts hold the word', () => {
    const { nearness } = real.loket.ranker;
    expect(lexicon.holders(rootOf('turkije', lexicon.abbreviations))).toBeGreaterThan(0);
    expect(nearness?.(['paspoort', 'turkije'])).toEqual(nearness?.(['paspoort', 'buitenland']));
  });
});
