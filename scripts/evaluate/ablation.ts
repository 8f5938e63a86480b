import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { fuse } from '../../widgets/engine/rank/fusion.ts';
import { fitParts } from './fit-parts.ts';
import { bodyOf, type LeftOut } from './left-out.ts';

/** Shares of questions, 0 to 1, of which the right service and the right body come first. */
export interface Ablation {
  readonly parts: string;
  readonly service: number;
  readonly body: number;
}

/**
 * What each part of the ranker adds: the whole, each part left out, and the text alone. The
 * weights are fitted on one half of the questions and judged on the other.
 */
export function ablation(examples: readonly LeftOut[]): Ablation[] {
  const [others, tested] = [0, 1].map((half) => examples.filter((_, at) => at % 2 === half)) as [LeftOut[], LeftOut[]];
  const alone = PARTS.filter((part) => part !== 'text');
  const tried = [[], ...PARTS.map((part) => [part]), alone];
  return tried.map((without) => {
    const weights = fitParts([others], without);
    PARTS.forEach((part, at) => {
      if (without.includes(part)) weights[at] = 0;
    });
    const judged = tested.map((example) => judge(example, weights));
    const share = (key: 'service' | 'body') =>
      Math.round((judged.filter((each) => each[key]).length / (judged.length || 1)) * 1000) / 1000;
    return { parts: nameOf(without), service: share('service'), body: share('body') };
  });
}

function nameOf(without: readonly string[]): string {
  if (without.length === 0) return 'all';
  return without.length === 1 ? `without ${without[0]}` : 'text alone';
}

function judge({ wanted, ranking: { believed } }: LeftOut, weights: readonly number[]) {
  const beliefs = fuse(believed, weights);
  const shares = new Map<string, number>();
  believed.forEach(({ entry }, at) => {
    shares.set(bodyOf(entry), (shares.get(bodyOf(entry)) ?? 0) + (beliefs[at] ?? 0));
  });
  const [body] = [...shares].reduce((best, each) => (each[1] > best[1] ? each : best), ['', -1]);
  const first = beliefs.indexOf(Math.max(...beliefs));
  return { service: believed[first]?.entry === wanted, body: body === bodyOf(wanted) };
}
