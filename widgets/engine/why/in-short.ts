import type { LeadingWords } from './leading-words.ts';

/** More than this nobody reads in a sentence. */
const MOST = 4;
/** What tells so much less than the most telling words is left out. */
const LEAST = 0.25;

/** The words that told most, in their order; what stood side by side and was read as it stands is one piece. */
export function inShort(said: readonly LeadingWords[], query: string): readonly LeadingWords[] {
  const pieces: LeadingWords[] = [];
  for (const words of said) {
    const last = pieces.at(-1);
    if (last && !last.reading && !words.reading && query.slice(last.end, words.start).trim() === '')
      pieces[pieces.length - 1] = {
        ...last,
        text: query.slice(last.start, words.end),
        to: words.to,
        end: words.end,
        weight: Math.max(last.weight, words.weight),
      };
    else pieces.push(words);
  }
  const [most, ...others] = pieces.map(({ weight }) => weight).sort((a, b) => b - a);
  const least = Math.max(others[MOST - 2] ?? 0, LEAST * (most ?? 0));
  return pieces.filter(({ weight }) => weight >= least).slice(0, MOST);
}
