/** Ways to ask the same question otherwise. The same question always gives the same text. */

export interface Transformation {
  readonly name: string;
  /** The question asked otherwise; undefined when it cannot be, such as a typing error where no word is long. */
  readonly apply: (question: string) => string | undefined;
}

const BEFORE = ['Goedemiddag, ', 'Hallo, kunt u mij helpen? ', 'Beste meneer of mevrouw, ', 'Ik heb een vraag: ', ''];
const AFTER = [
  '. Alvast bedankt!',
  ' alstublieft',
  '. Met vriendelijke groet',
  ', graag hoor ik van u',
  ', dank u wel',
];
/** A word of this many letters is long: a typing error leaves it recognisable. */
const LONG = 6;

/** `towns` are the names from which a question gets one. */
export function transformations(towns: readonly string[]): readonly Transformation[] {
  return [
    {
      name: 'politeness',
      apply: (question) => {
        const seed = seedOf(question);
        return `${pick(BEFORE, seed)}${question}${pick(AFTER, seed >>> 8)}`;
      },
    },
    {
      name: 'another word order',
      apply: (question) => {
        const words = question.split(' ');
        if (words.length < 2) return undefined;
        const half = Math.ceil(words.length / 2);
        return [...words.slice(half), ...words.slice(0, half)].join(' ');
      },
    },
    { name: 'other punctuation', apply: (question) => `${question.replace(/[.,;:!?]+(?=\s|$)/g, '')}...??` },
    { name: 'capitals', apply: (question) => question.toUpperCase() },
    { name: 'a typing error', apply: withTypingError },
    { name: 'a town', apply: (question) => `${question} in ${pick(towns, seedOf(question))}` },
    { name: '"voor mijn moeder"', apply: (question) => `voor mijn moeder: ${question}` },
  ];
}

/** One letter left out, doubled, changed or swapped with the next one, in the midst of a long word. */
function withTypingError(question: string): string | undefined {
  const words = [...question.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= LONG);
  if (words.length === 0) return undefined;
  const seed = seedOf(question);
  const { 0: word, index } = pick(words, seed);
  const at = 1 + ((seed >>> 8) % (word.length - 2));
  const [letter = '', next = ''] = [word[at], word[at + 1]];
  const wrong = pick(
    [next, letter + letter + next, pick(NEIGHBOURS[letter.toLowerCase()] ?? 'e', seed >>> 16) + next, next + letter],
    seed >>> 12,
  );
  return `${question.slice(0, index + at)}${wrong}${question.slice(index + at + 2)}`;
}

/** Letters beside a letter on the keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'w',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

function pick<T>(list: ArrayLike<T>, seed: number): T {
  return list[seed % list.length] as T;
}

/** FNV-1a: the same for the same text, and spread evenly. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
