import type { Slug } from '../../widgets/engine/graph/model.ts';
import type { SharedConfusion } from './shared-confusions.ts';

/** Rounds of swapping after which the order is good enough; it rarely takes ten. */
const ROUNDS = 40;

/**
 * Orders bodies on a ring so that those which share many confusions stand near each other:
 * two places are swapped as long as that shortens the lines. The same input gives the same order.
 */
export function ringOrder(bodies: Iterable<Slug>, confusions: readonly SharedConfusion[]): readonly Slug[] {
  const ring = [...bodies].sort();
  const place = new Map(ring.map((body, at) => [body, at]));
  const near = new Map<Slug, { readonly other: Slug; readonly count: number }[]>(ring.map((body) => [body, []]));
  for (const {
    bodies: [a, b],
    count,
  } of confusions) {
    if (!place.has(a) || !place.has(b)) continue;
    near.get(a)?.push({ other: b, count });
    near.get(b)?.push({ other: a, count });
  }
  const distance = (from: number, to: number) => {
    const apart = Math.abs(from - to);
    return Math.min(apart, ring.length - apart);
  };
  const pull = (body: Slug, at: number) =>
    (near.get(body) ?? []).reduce((sum, { other, count }) => sum + count * distance(at, place.get(other) ?? at), 0);
  const put = (body: Slug, at: number) => {
    ring[at] = body;
    place.set(body, at);
  };
  for (let round = 0, better = true; better && round < ROUNDS; round += 1) {
    better = false;
    for (let i = 0; i < ring.length; i += 1) {
      for (let j = i + 1; j < ring.length; j += 1) {
        const [a = '', b = ''] = [ring[i], ring[j]];
        const before = pull(a, i) + pull(b, j);
        put(a, j);
        put(b, i);
        if (pull(a, j) + pull(b, i) < before) {
          better = true;
        } else {
          put(a, i);
          put(b, j);
        }
      }
    }
  }
  return ring;
}
