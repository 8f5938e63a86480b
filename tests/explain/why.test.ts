import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersTold } from '../../widgets/engine/route/letters.ts';
import { route } from '../../widgets/engine/route/route.ts';
import type { Answers } from '../../widgets/engine/route/step.ts';
import { asWritten } from '../../widgets/engine/why/as-written.ts';
import { whyInFull } from '../../widgets/engine/why/in-full.ts';
import { inShort } from '../../widgets/engine/why/in-short.ts';
import { whyOf } from '../../widgets/engine/why/why.ts';
import { nowhere, real, TODAY } from '../route/real.ts';

const { loket } = real;
const of = (query: string, answers: Answers = {}) => whyOf(loket, { query, answers }, nowhere);
const full = (query: string, more: object = {}) => whyInFull(loket, { query, answers: {}, ...more }, nowhere);
const said = (query: string) => of(query).said.map(({ text }) => text);
const readings = (query: string) =>
  of(query).said.flatMap(({ text, reading }) => (reading ? [{ text, ...reading }] : []));

describe('the words that led there', () => {
  it('are named as typed, in order', () => {
    expect(said('Mijn KLIKO is niet geleegd!')).toEqual(['KLIKO', 'geleegd']);
    expect(of('mijn kliko is niet geleegd').reason.kind).toBe('sure');
    expect(readings('mijn kliko is niet geleegd')).toEqual([]);
  });

  it.each([
    ['a slip of the pen', 'bijstandsuitkerign aanvragen', 'bijstandsuitkerign', 'slip', 'bijstandsuitkering'],
    ['a longer word', 'huurverhogingsbrief klopt niet', 'huurverhogingsbrief', 'parts', 'huurverhoging'],
    ['Polish', 'paszport dla dziecka', 'paszport', 'translation', 'paspoort'],
    ['Arabic', 'أريد جواز سفر جديد لابني', 'جواز سفر', 'translation', 'paspoort'],
    ['a name of a body', 'svb bellen', 'svb', 'name', 'svb'],
  ])('say how they were read: %s', (_, query, text, kind, word) => {
    const found = readings(query).find((each) => each.text === text);
    expect(found).toMatchObject({ kind });
    expect(found?.words).toContain(word);
  });

  it('say what the vocabulary took them for, a phrase as a whole', () => {
    const { synonyms } = loket.ranker.vocabulary;
    const found = [...synonyms.keys()]
      .filter((phrase) => phrase.includes(' '))
      .slice(0, 400)
      .flatMap((phrase) => readings(phrase).filter(({ kind, text }) => kind === 'synonym' && text === phrase));
    expect(found.length).toBeGreaterThan(20);
    for (const { text, words } of found) expect(synonyms.get(text)).toEqual(expect.arrayContaining([...words]));
  });

  it('are those of the sign in an emergency, of the question that is asked, or none', () => {
    expect(said('er is brand in de keuken')).toContain('brand');
    expect(of('er is brand in de keuken').reason.kind).toBe('emergency');
    expect(said('belasting')).toEqual(['belasting']);
    expect(of('belasting').reason).toMatchObject({ kind: 'written', question: 'belasting' });
    expect(said('hallo')).toEqual([]);
    expect(of('xqzw blorf in 1999').unknown).toEqual(['xqzw', 'blorf']);
  });

  it('are the name of a letter when nothing else was understood', () => {
    const why = of('ik kreeg een dagvaarding xqzw blorf grmbl prut flup');
    expect(why.reason.kind).toBe('nothing');
    expect(why.said.map(({ text }) => text)).toEqual(['dagvaarding']);
  });

  it('name the answers that were followed, and no others', () => {
    const [answer] = loket.graph.questions['belasting']?.answers ?? [];
    const answers = { belasting: answer?.id ?? '', constructor: 'x', elders: 'y' };
    expect(of('belasting', answers).followed).toEqual(['belasting']);
    expect(of('mijn kliko is niet geleegd', answers).followed).toEqual([]);
  });

  it('leave out the word that is still being typed', () => {
    expect(whyOf(loket, { query: 'xqzw blor', answers: {} }, { ...nowhere, unfinished: true }).unknown).toEqual([
      'xqzw',
    ]);
  });

  it('are in every example question a piece of it, and belong to what is answered', () => {
    const questions = Object.values(real.compiled.content.services).flatMap(({ questions: all }) => all.slice(0, 1));
    let silent = 0;
    for (const query of questions) {
      const { said: found, reason } = of(query);
      for (const { text, start, end } of found) expect(query.slice(start, end)).toBe(text);
      const step = route(loket, { query, answers: {} }, nowhere);
      expect(reason.kind === 'emergency').toBe(step.kind === 'emergency');
      if (step.kind === 'ask') expect(['written', 'made', 'several']).toContain(reason.kind);
      if (step.kind === 'none') expect(reason.kind).toBe('nothing');
      if (found.length === 0 && step.kind !== 'none') silent += 1;
    }
    expect(questions.length).toBeGreaterThan(400);
    expect(silent).toBe(0);
  });

  it('are pieces of whatever was typed', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(fc.constantFrom('kliko', 'paspport', 'جواز سفر', 'ﬁets', '\ud800', 'SVB', '112', "foto's", 'İ', '\n'), {
          maxLength: 12,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(odd, fc.dictionary(fc.string(), fc.string()), (query, answers) => {
        const why = full(query, { answers });
        for (const { text } of [...why.said, ...inShort(why.said, query)]) expect(query).toContain(text);
        for (const word of why.unknown) expect(query).toContain(word);
      }),
      { numRuns: 300 },
    );
  });
});

describe('in short', () => {
  const short = (query: string) => inShort(of(query).said, query).map(({ text }) => text);

  it('joins what stood side by side, but nothing over a sign or a word between', () => {
    expect(short('AOW aanvragen')).toEqual(['AOW aanvragen']);
    expect(short('AOW, aanvragen')).not.toContain('AOW, aanvragen');
  });

  it('keeps the four that tell most', () => {
    const query =
      'mijn buurman met een rijbewijs reed te hard op de snelweg, de flitser zag zijn kenteken en nu heeft hij een verkeersboete';
    expect(of(query).said.length).toBeGreaterThan(short(query).length);
    expect(short(query)).toContain('verkeersboete');
    expect(short(query).length).toBeLessThanOrEqual(4);
  });
});

describe('in full', () => {
  it('says of every word how it was read and whether it fits, and of bodies and parts what they got', () => {
    const { words, bodies, votes, certainty, letters } = full('mijn papsoort is gestolen xylofoon');
    expect(words.map(({ word }) => word)).toEqual(['mijn', 'papsoort', 'is', 'gestolen', 'xylofoon']);
    expect(words.find(({ word }) => word === 'papsoort')).toMatchObject({ slip: 'paspoort', leads: true });
    expect(words.find(({ word }) => word === 'xylofoon')).toMatchObject({ known: false, leads: false });
    expect(bodies).toHaveLength(3);
    expect(bodies[0]?.id).toBe('gemeente');
    expect(votes?.votes.some(({ part, vote }) => part === 'text' && vote !== 0)).toBe(true);
    expect(certainty?.chance).toBeGreaterThan(0);
    expect(letters).toEqual([]);
  });

  it('says which words of an other language were heard', () => {
    expect(full('paszport dla dziecka').words[0]).toMatchObject({ word: 'paszport', heard: 'paspoort', leads: true });
    expect(full('my husband hits me').words.some(({ leads }) => leads)).toBe(true);
  });

  it('says what fits an entry that was chosen from a list', () => {
    const {
      isPicked,
      said: found,
      votes,
    } = full('mijn kliko is niet geleegd', { start: { service: 'paspoort-aanvragen' } });
    expect(isPicked).toBe(true);
    expect(found).toEqual([]);
    expect(votes).toBeUndefined();
  });

  it('says what tells of a letter: its name, its sender, its matter', () => {
    const [letter] = lettersTold(loket, 'ik heb een dwangbevel gekregen van het cjib', TODAY);
    expect(letter).toMatchObject({ name: expect.stringMatching(/dwangbevel/i), isSent: true });
  });
});

it('writes a word as the texts do', () => {
  expect(asWritten('aow', ['U krijgt AOW', 'aow'])).toBe('AOW');
  expect(asWritten('financien', ['Financiën op orde'])).toBe('financiën');
  expect(asWritten('kliko', ['Afval'])).toBe('kliko');
});
