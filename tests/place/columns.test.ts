import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nth,
  positions,
  readRepeating,
  readRising,
  writePositions,
  writeRepeating,
  writeRising,
} from '../../widgets/engine/place/columns.ts';

describe('kolommen van places.json', () => {
  it('bring rising numbers back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1000, max: 9999 })), (numbers) => {
        const rising = numbers.toSorted((a, b) => a - b);
        expect(readRising(writeRising(rising))).toEqual(rising);
      }),
    );
  });

  it('bring any numbers back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (numbers) => {
        expect(readRepeating(writeRepeating(numbers))).toEqual(numbers);
        expect(positions(writePositions(numbers))).toEqual(numbers);
      }),
    );
  });

  it('write runs short', () => {
    expect(writeRising([1011, 1012, 1013, 1020])).toBe('s3,3 6');
    expect(writeRepeating([0, 0, 0, 7, 7])).toBe('0,3 7,2');
  });

  it('refuse a position that does not exist', () => {
    expect(() => nth(['a'], 1)).toThrow('places.json: position 1 of 1 does not exist');
  });
});
