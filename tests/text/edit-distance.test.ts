import { describe, expect, it } from 'vitest';
import { editDistance } from '../../widgets/engine/text/edit-distance.ts';

describe('afstand tussen woorden', () => {
  it.each([
    ['breda', 'breda', 0],
    ['breda', 'brda', 1],
    ['breda', 'berda', 1],
    ['breda', 'brefa', 1],
    ['breda', 'bredda', 1],
    ['breda', 'berdda', 2],
    ['breda', 'utrecht', 3],
    ['', 'ab', 2],
  ])('between %j and %j is %i, and never more than one above what is asked', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });
});
