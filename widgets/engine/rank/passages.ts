import type { Token } from '../text/fold.ts';

/** Words of one sentence that are read together: what is typed in haste has no full stops. */
const TOGETHER = 20;
/** Words of consecutive sentences that are still one breath: "Mijn man. Hij ademt niet." */
const BREATH = 14;
const SENTENCE_END = /[.!?;\n]/;

/**
 * Stretches of a text whose words may belong together: all of what takes one breath, of a longer
 * text its sentences, the longest of those in overlapping pieces, and short ones with what follows.
 */
export function passagesOf(text: string, tokens: readonly Token[]): readonly (readonly string[])[] {
  const words = tokens.map(({ word }) => word);
  if (words.length <= BREATH) return [words];
  const ends = tokens.flatMap(({ end }, at) =>
    SENTENCE_END.test(text.slice(end, tokens[at + 1]?.start)) ? [at + 1] : [],
  );
  const starts = [0, ...ends.filter((end) => end < words.length)];
  return starts.flatMap((start, sentence) => {
    const end = starts[sentence + 1] ?? words.length;
    const next = starts[sentence + 2] ?? words.length;
    return [
      ...(end - start > TOGETHER ? pieces(words.slice(start, end)) : [words.slice(start, end)]),
      ...(next > end && next - start <= BREATH ? [words.slice(start, next)] : []),
    ];
  });
}

function pieces(words: readonly string[]): string[][] {
  const step = TOGETHER / 2;
  return Array.from({ length: Math.ceil(words.length / step) - 1 }, (_, at) =>
    words.slice(at * step, at * step + TOGETHER),
  );
}
