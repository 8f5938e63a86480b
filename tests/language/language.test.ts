import { describe, expect, it } from 'vitest';
import { glossAt, makeGlosses } from '../../widgets/engine/language/glosses.ts';
import { hear, type Language } from '../../widgets/engine/language/language.ts';
import { tokenise } from '../../widgets/engine/text/fold.ts';

const english: Language = {
  id: 'en',
  notice: 'The answer is in Dutch.',
  signs: new Set(['my', 'is', 'the', 'did']),
  glosses: makeGlosses([
    ['licence', ['vergunning']],
    ['driving licence', ['rijbewijs']],
    ['rent allowance', ['huurtoeslag', 'aanvragen']],
    ['bank', ['bank']],
    ['stolen', ['gestolen']],
  ]),
};
const arabic: Language = {
  id: 'ar',
  notice: 'الجواب باللغة الهولندية.',
  script: 'Arabic',
  signs: new Set(),
  glosses: makeGlosses([
    ['جواز', ['paspoort']],
    ['بلديه', ['gemeente']],
  ]),
};
const DUTCH = new Set(['mijn', 'is', 'bank', 'bij', 'de', 'digid', 'op', 'naam', 'iets']);

const heard = (query: string) => hear(tokenise(query), [english, arabic], (word) => DUTCH.has(word));
const words = (query: string) => heard(query).tokens.map(({ word }) => word);

describe('a word of another language', () => {
  const { glosses } = english;

  it('is taken with the words that follow it, when together they mean something else', () => {
    expect(glossAt(glosses, ['driving', 'licence'], 0)).toEqual({ length: 2, dutch: ['rijbewijs'] });
    expect(glossAt(glosses, ['driving', 'licence'], 1)).toEqual({ length: 1, dutch: ['vergunning'] });
    expect(glossAt(glosses, ['driving'], 0)).toBeUndefined();
  });

  it('may have an ending', () => {
    expect(glossAt(glosses, ['licences'], 0)?.dutch).toEqual(['vergunning']);
    expect(glossAt(glosses, ['lice'], 0)).toBeUndefined();
  });

  it('is known in Arabic behind what is written onto it, and with either spelling of its end', () => {
    for (const word of ['جواز', 'الجواز', 'بالجواز', 'وجواز', 'للجواز'])
      expect(glossAt(arabic.glosses, [word], 0)?.dutch).toEqual(['paspoort']);
    expect(glossAt(arabic.glosses, ['البلدية'], 0)?.dutch).toEqual(['gemeente']);
  });
});

describe('a query', () => {
  it('in another language is read as Dutch, word by word; names and Dutch terms stay', () => {
    expect(words('My driving licence is stolen, DigiD Jansen')).toEqual(['rijbewijs', 'gestolen', 'digid', 'jansen']);
    expect(heard('My driving licence is stolen').language).toBe(english);
  });

  it('keeps for each Dutch word where the original stood', () => {
    const query = 'Did the rent allowance stop';
    expect(heard(query).tokens.map(({ word, start, end }) => [word, query.slice(start, end)])).toEqual([
      ['huurtoeslag', 'rent allowance'],
      ['aanvragen', 'rent allowance'],
      ['stop', 'stop'],
    ]);
  });

  it('that is more Dutch than anything else is left as it is', () => {
    const query = 'op mijn naam is bij de bank iets stolen';
    expect(heard(query)).toEqual({ tokens: tokenise(query) });
    expect(words('xyz')).toEqual(['xyz']);
    expect(words('')).toEqual([]);
  });

  it('is not known by words that begin as their Dutch does', () => {
    expect(heard('bank').language).toBeUndefined();
    expect(heard('bank stolen').language).toBe(english);
  });

  it('in a script of its own is known by that', () => {
    expect(heard('ضاع الجواز').language).toBe(arabic);
    expect(words('ضاع الجواز')).toEqual(['ضاع', 'paspoort']);
  });
});
