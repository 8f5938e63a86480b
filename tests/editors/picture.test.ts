import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../site/editors/picture.ts';
import { ringOrder } from '../../site/editors/ring.ts';
import type { SharedConfusion } from '../../site/editors/shared-confusions.ts';

const pair = (a: string, b: string, count = 1): SharedConfusion => ({ bodies: [a, b], count });
/** Two groups that know each other, and one body that all of them know. */
const confusions = [
  pair('a', 'hub', 12),
  pair('b', 'hub'),
  pair('c', 'hub'),
  pair('d', 'hub'),
  pair('a', 'c', 6),
  pair('b', 'd', 3),
];
const services = new Map([
  ['hub', 100],
  ['a', 25],
]);

describe('the order on the ring', () => {
  it('brings together who share confusions', () => {
    const ring = ringOrder(['a', 'b', 'c', 'd'], confusions);
    const apart = (one: string, other: string) => {
      const steps = Math.abs(ring.indexOf(one) - ring.indexOf(other));
      return Math.min(steps, ring.length - steps);
    };
    expect(apart('a', 'c')).toBe(1);
    expect(apart('b', 'd')).toBe(1);
  });

  it('is the same however the bodies come in, and holds each of them once', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 2 });
    fc.assert(
      fc.property(
        names,
        fc.array(fc.tuple(names, fc.integer({ min: 1, max: 9 })), { maxLength: 12 }),
        (bodies, found) => {
          const pairs = found.map(([[a = '', b = ''], count]) => pair(a, b, count));
          const ring = ringOrder(bodies, pairs);
          expect([...ring].sort()).toEqual([...bodies].sort());
          expect(ringOrder([...bodies].reverse(), pairs)).toEqual(ring);
        },
      ),
    );
  });
});

describe('the picture', () => {
  const picture = drawPicture(confusions, services);

  it('is the same each time', () => {
    expect(drawPicture([...confusions], new Map(services))).toEqual(picture);
  });

  it('has who is confused with most others in the middle, and the others around', () => {
    expect(picture?.hub).toMatchObject({ body: 'hub', x: (picture?.size ?? 0) / 2 });
    expect(picture?.ring.map(({ body }) => body).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has a larger dot for more services', () => {
    const radius = (body: string) => picture?.ring.find((dot) => dot.body === body)?.radius ?? 0;
    expect(radius('a')).toBeGreaterThan(radius('b'));
  });

  it('draws weak lines first, and those to the middle below all others', () => {
    expect(picture?.lines.map(({ toHub, strength }) => [toHub, strength])).toEqual([
      [true, 1],
      [true, 5],
      [false, 3],
      [false, 4],
    ]);
  });

  it('stays within its edges', () => {
    for (const { x, y, label } of picture?.ring ?? []) {
      for (const at of [x, y, label.x, label.y]) {
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(picture?.size ?? 0);
      }
      expect(Math.abs(((label.turn + 180) % 360) - 180)).toBeLessThanOrEqual(90);
    }
  });

  it('is not there when nothing is confused', () => {
    expect(drawPicture([], services)).toBeUndefined();
  });
});
