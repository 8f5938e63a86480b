import fc from 'fast-check';

/** What belongs to another language than ours: markup, commands, and names that every object has. */
const FOREIGN = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt;&#x27;&amp;',
  "' OR '1'='1' --",
  "'; DROP TABLE diensten; --",
  'UNION SELECT * FROM inwoners',
  '{{7*7}}<%= 7*7 %>#{7*7}',
  '../../etc/passwd',
  '%00%0a%0d',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '*:*^~+-',
  'title:paspoort~2',
];

/** Marks that are not seen: direction, joiners, no width, byte order. */
const UNSEEN = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u061c',
];
const NO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u0301'];
const EMOJI = ['😀', '👩‍👩‍👧‍👦', '🇳🇱', '👍🏿', '❤️‍🔥', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🚲', '\ufe0f'];
/** Ways to write letters that unfold to others, or to many. */
const UNFOLDING = ['\ufdfa', '㍿', 'ﬃ', 'ĳ', 'ß', 'İ', 'ı', '①', '½', '𝔟𝔢𝔩', 'ｐａｓ', '\u1e9e', '각'];

/** About ten thousand characters: more than a field would take, and than the engine reads. */
const LONG = 10_000;
const MOST_REPEATED = 5_000;

/**
 * Whatever may stand in the field: mostly what people type, made of the given words of the
 * content, and beside it everything that has ever broken a program that reads text.
 */
export function queries(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const typed = fc.oneof(
    { weight: 6, arbitrary: word },
    slipOf(word),
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[1-9][0-9]{3} ?[A-Z]{2}$/),
  );
  const unit = fc.oneof(
    fc.constantFrom(...FOREIGN, ...UNSEEN, ...NO_WIDTH, ...EMOJI, ...UNFOLDING, '\0', ' ', '.', "'", '-', '\n'),
    word,
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  );
  return fc.oneof(
    { weight: 30, arbitrary: sentence(typed, 12) },
    { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
    { weight: 10, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 10, arbitrary: codeUnits(80) },
    { weight: 10, arbitrary: sentence(fc.oneof(fc.constantFrom(...FOREIGN), typed), 6) },
    { weight: 10, arbitrary: sentence(fc.oneof(fc.constantFrom(...EMOJI, ...UNFOLDING), typed), 8) },
    { weight: 10, arbitrary: strewn(typed, fc.constantFrom(...UNSEEN, ...NO_WIDTH, '\0')) },
    { weight: 4, arbitrary: repeated(unit, LONG) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(typed, fc.constantFrom(' ', '', '-', '\n'))
        .map(([one, by]) => (one + by).repeat(MOST_REPEATED)),
    },
    { weight: 1, arbitrary: sentence(typed, 400, 100) },
  );
}

function sentence(word: fc.Arbitrary<string>, maxLength: number, minLength = 0): fc.Arbitrary<string> {
  return fc.array(word, { minLength, maxLength, size: 'max' }).map((said) => said.join(' '));
}

/** Two neighbouring letters swapped, or one left out. */
function slipOf(word: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(word, fc.nat(), fc.boolean()).map(([text, at, swap]) => {
    const i = at % Math.max(text.length, 1);
    return text.slice(0, i) + (swap ? text.charAt(i + 1) + text.charAt(i) : '') + text.slice(i + (swap ? 2 : 1));
  });
}

/** Any code units, so that halves of a character stand alone more often than not. */
function codeUnits(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat({ max: 0xffff }));
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}

/** Words with something between, before and behind their letters. */
function strewn(word: fc.Arbitrary<string>, mark: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(word, mark), { maxLength: 8 })
    .map((pairs) => pairs.map(([text, put]) => put + text.slice(0, 2) + put + text.slice(2)).join(' '));
}

function repeated(unit: fc.Arbitrary<string>, length: number): fc.Arbitrary<string> {
  return fc
    .array(unit, { minLength: 1, maxLength: 4 })
    .map((units) => units.join('') || ' ')
    .map((text) => text.repeat(Math.ceil(length / text.length)).slice(0, length));
}
