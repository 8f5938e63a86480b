import { describe, expect, it } from 'vitest';
import { analyse, type Vocabulary } from '../../widgets/engine/text/analyse.ts';
import { tokenise } from '../../widgets/engine/text/fold.ts';
import { makeLexicon } from '../../widgets/engine/text/lexicon.ts';
import { isName } from '../../widgets/engine/text/names.ts';
import { stem } from '../../widgets/engine/text/stem.ts';

const namesIn = (query: string) => {
  const tokens = tokenise(query);
  return tokens.filter((_, index) => isName(query, tokens, index)).map(({ start, end }) => query.slice(start, end));
};

describe('a word stands as a name does', () => {
  it('with a capital within a sentence', () => {
    expect(namesIn('mijn buurman Kees uit Zutphen belt')).toEqual(['Kees', 'Zutphen']);
  });

  it('as the first word with what somebody does behind it', () => {
    expect(namesIn('Kees is 18. Amira en Tim wonen samen.')).toEqual(['Kees', 'Amira', 'Tim']);
  });

  it('not as any other first word, in capitals or without them', () => {
    expect(namesIn('Paspoort verlopen. Boete gekregen')).toEqual([]);
    expect(namesIn('mijn AOW en kees')).toEqual([]);
  });
});

describe('a name in a query', () => {
  const lexicon = makeLexicon(['kies', 'vlieg', 'huurcommissie', 'paspoort'], [], []);
  const vocabulary: Vocabulary = { synonyms: new Map(), weak: new Set(), stop: new Set(['is', 'zijn', 'van']), isName };
  const read = (query: string) => analyse(query, lexicon, vocabulary);

  it('is no slip of a short word, and says little', () => {
    expect(read('Kees is zijn paspoort kwijt').understood).toEqual(['paspoort', 'kwijt']);
    expect(read('Kees is zijn paspoort kwijt').known).toBeGreaterThan(read('keesx is zijn paspoort kwijt').known);
    expect(read('het paspoort van Vliet').terms.map(({ stem }) => stem)).toEqual([stem('paspoort')]);
  });

  it('is a slip when it is long and nearly a word that is known', () => {
    expect(read('een brief van de Huurkommissie').read).toContain('huurcommissie');
  });

  it('counts in full when the content knows it', () => {
    expect(read('mijn Paspoort').known).toBeGreaterThan(0);
    expect(read('mijn Paspoort').understood).toContain('paspoort');
  });
});
