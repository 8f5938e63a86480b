import { describe, expect, it } from 'vitest';
import { readingOf } from '../../scripts/content/index/reading.ts';
import { readContent } from '../../scripts/content/read.ts';
import { readRegisters } from '../../scripts/content/registers.ts';
import { contentFolder, GEMEENTE, PASPOORT } from './fixture.ts';

const { registers } = readRegisters('content/registers');

/** Words that are left of an example question, and of any other text, where these are the examples of one service. */
function reading(examples: readonly string[]) {
  const folder = contentFolder({
    'organisations/gemeente.yaml': GEMEENTE,
    'services/paspoort-aanvragen.yaml': PASPOORT + examples.map((example) => `  - ${example}\n`).join(''),
    'vocabulary.yaml': 'synonyms: {}\nstop: [is, van, naar, mijn]\n',
  });
  const { content, mistakes } = readContent(folder);
  expect(mistakes).toEqual([]);
  return readingOf(content, registers, new Set());
}

describe('names in example questions', () => {
  const TOMASZ = 'Tomasz is van Almere naar Zwolle verhuisd';

  it('are not read: they say nothing of what others ask', () => {
    expect(reading([TOMASZ]).wordsAsked(TOMASZ)).toEqual(['verhuisd']);
  });

  it('are read in all other texts', () => {
    expect(reading([TOMASZ]).wordsOf(TOMASZ)).toEqual(['tomasz', 'almere', 'zwolle', 'verhuisd']);
  });

  it('are no words that another example writes without a capital', () => {
    const both = ['Roos is van Utrecht', 'een roos van mijn buren'];
    expect(reading(both).wordsAsked('Roos is van Utrecht')).toEqual(['roos']);
  });

  it('are no words that entries use of themselves, nor abbreviations', () => {
    expect(reading(['Paspoort van Sanne', 'DUO belt Sanne']).wordsAsked('Paspoort, DUO belt Sanne')).toEqual([
      'paspoort',
      'duo',
      'belt',
    ]);
  });
});
