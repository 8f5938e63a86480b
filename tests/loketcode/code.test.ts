import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from '../../widgets/engine/loketcode/alphabet.ts';
import { inGroups, intendedCode, readCode, writeCode } from '../../widgets/engine/loketcode/code.ts';
import { type CodeState, KEYED } from '../../widgets/engine/loketcode/model.ts';
import { RANGE, UncodableState } from '../../widgets/engine/loketcode/pack.ts';

const upTo = (range: number) => fc.integer({ min: 0, max: range - 1 });
const code = (prefix: string, range: number) =>
  upTo(range).map((number) => `${prefix}${String(number).padStart(4, '0')}`);
const place = fc.record(
  { gemeente: code('gm', RANGE.gemeente), waterschap: code('ws', RANGE.waterschap) },
  { requiredKeys: ['gemeente'] },
);
/** Seven questions with four answers each is the most that a situation asks; ending in an answer, as a code does. */
const answers = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 7 })
  .map((given) => given.slice(0, given.findLastIndex((each) => each > 0) + 1));
const numbered = fc.record({
  target: fc.record({ kind: fc.constant('numbered' as const), number: fc.integer({ min: 1, max: RANGE.number - 1 }) }),
  edition: upTo(RANGE.edition),
});
const keyed = fc.record({
  target: fc.record({ kind: fc.constantFrom(...KEYED), key: upTo(RANGE.key) }),
  edition: fc.constant(0),
});
const own = fc.record({
  target: fc.record({ kind: fc.constant('own' as const), key: upTo(RANGE.key) }),
  edition: fc.constant(0),
});
const anywhere = fc
  .tuple(fc.oneof(numbered, keyed), fc.option(place, { nil: undefined }), answers)
  .map(([state, where, given]) => ({ ...state, ...(where && { place: where }), answers: given }));
const inOneGemeente = fc
  .tuple(own, place, answers)
  .map(([state, where, given]) => ({ ...state, place: where, answers: given }));
const states: fc.Arbitrary<CodeState> = fc.oneof({ arbitrary: anywhere, weight: 3 }, inOneGemeente);

const some = fc.sample(states, { numRuns: 100, seed: 2026 });

describe('a loketcode', () => {
  it('gives back 10,000 random states as they were', () => {
    fc.assert(
      fc.property(states, (state) => {
        const written = writeCode(state);
        expect(readCode(inGroups(written))).toEqual({ kind: 'read', state, code: written });
      }),
      { numRuns: 10_000 },
    );
  });

  it('is short: eight characters for a service, ten with a gemeente, and few more for a whole plan', () => {
    const service = { target: { kind: 'numbered', number: 421 }, edition: 700, answers: [] } as const;
    const at = { gemeente: 'gm0344' };
    expect(writeCode(service)).toHaveLength(8);
    expect(writeCode({ ...service, place: at })).toHaveLength(10);
    expect(writeCode({ ...service, place: { ...at, waterschap: 'ws0636' } })).toHaveLength(12);
    expect(writeCode({ ...service, place: at, answers: [4, 4, 4, 4, 4, 4, 4] })).toHaveLength(15);
  });

  it('is read in small letters, with spaces, points or hyphens, and from the address in a QR code', () => {
    for (const state of some.slice(0, 20)) {
      const written = writeCode(state);
      const spellings = [
        written.toLowerCase(),
        inGroups(written).replaceAll('-', ' '),
        inGroups(written).replaceAll('-', '. '),
        ` ${inGroups(written)}\n`,
        `https://eersteloket.example/#code=${written}`,
      ];
      for (const spelling of spellings) expect(readCode(spelling)).toEqual({ kind: 'read', state, code: written });
    }
  });

  it('reads no state out of a code with one character wrong, and says which it is', () => {
    for (const state of some) {
      const right = writeCode(state);
      for (let at = 0; at < right.length; at += 1)
        for (const character of ALPHABET) {
          if (character === right[at]) continue;
          const wrong = right.slice(0, at) + character + right.slice(at + 1);
          expect(readCode(wrong)).toEqual({ kind: 'wrong', code: wrong, because: 'character', at, meant: right });
        }
    }
  });

  it('reads no state out of a code with two neighbours swapped', () => {
    for (const state of some) {
      const right = writeCode(state);
      for (let at = 0; at + 1 < right.length; at += 1) {
        const wrong = right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2);
        if (wrong === right) continue;
        const reading = readCode(wrong);
        expect(reading.kind).toBe('wrong');
        if (reading.kind === 'wrong' && reading.because === 'swap') expect(reading).toMatchObject({ at, meant: right });
      }
    }
  });

  it('says what must stand where a character is that no code holds', () => {
    for (const state of some) {
      const right = writeCode(state);
      const at = right.length - 3;
      const wrong = `${right.slice(0, at)}O${right.slice(at + 1)}`;
      expect(readCode(wrong)).toEqual({ kind: 'wrong', code: wrong, because: 'foreign', at, meant: right });
    }
  });

  it('notices a character that is missing or too many, but for a few in a thousand', () => {
    let tried = 0;
    let unnoticed = 0;
    for (const right of some.map(writeCode)) {
      for (let at = 0; at < right.length; at += 1) {
        const changed = [right.slice(0, at) + right.slice(at + 1), `${right.slice(0, at)}K${right.slice(at)}`];
        for (const text of changed.filter((each) => each !== right)) {
          tried += 1;
          if (readCode(text).kind === 'read') unnoticed += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(2_000);
    expect(unnoticed / tried).toBeLessThan(0.005);
  });

  it('refuses a state that it cannot hold rather than changing it', () => {
    const state = (number: number): CodeState => ({ target: { kind: 'numbered', number }, edition: 0, answers: [] });
    expect(() => writeCode(state(0))).toThrow(UncodableState);
    expect(() => writeCode(state(RANGE.number))).toThrow(UncodableState);
    expect(() => writeCode({ ...state(1), place: { gemeente: 'Utrecht' } })).toThrow(UncodableState);
    expect(() => writeCode({ ...state(1), answers: [9] })).toThrow(UncodableState);
    expect(() => writeCode({ ...state(1), target: { kind: 'own', key: 5 } })).toThrow(UncodableState);
  });

  it('is told from a question', () => {
    for (const right of some.map(writeCode)) {
      expect(intendedCode(inGroups(right))?.kind).toBe('read');
      expect(intendedCode(inGroups(right).toLowerCase().replaceAll('-', ' '))?.kind).toBe('read');
      expect(intendedCode(right.toLowerCase())?.kind).toBe('read');
      const wrong = right.slice(0, -1) + (right.endsWith('K') ? 'M' : 'K');
      expect(intendedCode(inGroups(wrong).replaceAll('-', ' '))).toMatchObject({ because: 'character', meant: right });
    }
    const questions = ['3512 JE', '2 paspoorten kwijt', '3512JE', 'paspoort', '24 uur per dag', '112', '0301234567'];
    for (const question of [...questions, '500 euro geld', '300 euro zorg', '', '45 km', '200 jaar oud huis'])
      expect(intendedCode(question), question).toBeUndefined();
  });
});
