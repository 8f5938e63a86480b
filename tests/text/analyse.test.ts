import { describe, expect, it } from 'vitest';
import { analyse, type Vocabulary } from '../../widgets/engine/text/analyse.ts';
import { compoundParts } from '../../widgets/engine/text/compounds.ts';
import { makeLexicon } from '../../widgets/engine/text/lexicon.ts';
import { stem } from '../../widgets/engine/text/stem.ts';
import { correct } from '../../widgets/engine/text/typos.ts';

const lexicon = makeLexicon(
  [
    'verkeer',
    'boete',
    'huur',
    'toeslag',
    'paspoort',
    'aow',
    'wao',
    'rijbewijs',
    'vergunning',
    'werkloosheid',
    'uitkering',
    'sloot',
    'bijstand',
  ],
  ['boot'],
  ['aow', 'wao'],
);
const vocabulary: Vocabulary = {
  synonyms: new Map([
    ['sociale dienst', ['bijstand']],
    ['pas', ['paspoort']],
  ]),
  weak: new Set([stem('moeder')]),
  stop: new Set(['mijn', 'is', 'de']),
};
const stems = (query: string) => analyse(query, lexicon, vocabulary).terms.map((term) => term.stem);

describe('compounds', () => {
  it('are split into words that the content knows', () => {
    expect(compoundParts('verkeersboete', lexicon)).toEqual(['verkeer', 'boete']);
    expect(compoundParts('huurtoeslag', lexicon)).toEqual(['huur', 'toeslag']);
    expect(compoundParts('werkloosheidsuitkering', lexicon)).toEqual(['werkloosheid', 'uitkering']);
  });

  it('stay whole when a part is unknown', () => {
    expect(compoundParts('verkeersbord', lexicon)).toEqual([]);
  });
});

describe('misspellings', () => {
  it.each([
    ['paspoortt', 'paspoort'],
    ['papsoort', 'paspoort'],
    ['rijbewjis', 'rijbewijs'],
    ['vergunnnig', 'vergunning'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(correct(typed, lexicon)).toBe(meant);
  });

  it('never turn one abbreviation into another', () => {
    expect(correct('wao', lexicon)).toBeUndefined();
    expect(correct('woa', lexicon)).toBeUndefined();
  });

  it('never touch a protected word that looks like a known one', () => {
    expect(correct('boot', lexicon)).toBeUndefined();
  });

  it('of equals are taken for the word that more entries hold', () => {
    const known = makeLexicon(['steunt', 'student'], [], []);
    const holders = new Map([
      [stem('student'), 9],
      [stem('steunt'), 2],
    ]);
    expect(correct('stuent', known)).toBe('steunt');
    expect(correct('stuent', { ...known, holders: (root) => holders.get(root) ?? 0 })).toBe('student');
  });

  it('stay unknown when nothing is near', () => {
    expect(correct('xylofoon', lexicon)).toBeUndefined();
  });
});

describe('the analysis of a query', () => {
  it('finds phrases of the vocabulary', () => {
    expect(stems('de sociale dienst')).toContain(stem('bijstand'));
  });

  it('weighs kinship words less than the subject', () => {
    const { terms } = analyse('moeder paspoort', makeLexicon(['moeder', 'paspoort'], [], []), vocabulary);
    const weight = (word: string) => terms.find((term) => term.stem === stem(word))?.weight ?? 0;
    expect(weight('moeder')).toBeLessThan(weight('paspoort'));
  });

  it('weighs an abbreviation more than an ordinary short word', () => {
    const { terms } = analyse('boot aow', makeLexicon(['boot', 'aow'], ['boot'], ['aow']), vocabulary);
    expect(terms.map(({ weight }) => weight)).toEqual([1, 1.5]);
  });

  it('keeps an abbreviation apart from words with the same stem', () => {
    const of = (query: string) =>
      analyse(query, makeLexicon(['kor', 'baggeren'], [], ['kor', 'bag']), vocabulary).terms;
    expect(stem('koorts')).toBe('kor');
    expect(of('koorts')).toEqual([]);
    expect(of('bag')).toEqual([]);
    expect(of('kor')).toHaveLength(1);
  });

  it('says how much of the query it knows', () => {
    expect(analyse('paspoort', lexicon, vocabulary).known).toBe(1);
    expect(analyse('paspoort blorgh', lexicon, vocabulary).known).toBe(0.5);
    expect(analyse('mijn is de', lexicon, vocabulary).known).toBe(0);
  });

  it('passes over a number that the content does not hold', () => {
    const query = analyse('paspoort NL91ABNA0417164300 123456782', lexicon, vocabulary);
    expect(query.known).toBe(1);
    expect(query.understood).toEqual(['paspoort']);
    expect(stems('uitkering 65')).toEqual([stem('uitkering')]);
  });

  it('reads a misspelling as the word that was meant, in phrases too', () => {
    const query = analyse('mijn papsoort', lexicon, vocabulary);
    expect(query.words).toEqual(['mijn', 'papsoort']);
    expect(query.read).toEqual(['mijn', 'paspoort']);
    expect(query.known).toBeCloseTo(0.9);
    const social = makeLexicon(['sociale', 'dienst', 'bijstand'], [], []);
    const { terms } = analyse('socaile dienst', social, vocabulary);
    expect(terms.find(({ how }) => how === 'synonym')?.stem).toBe(stem('bijstand'));
  });

  it('points back to the words as typed', () => {
    const { terms, tokens } = analyse('Mijn PASPOORT', lexicon, vocabulary);
    expect(terms.map((term) => tokens[term.from])).toEqual(['PASPOORT']);
  });
});
