import { describe, expect, it } from 'vitest';
import { findPlace, gemeente, gemeenten, instances, waterschappenOf } from '../../widgets/engine/place/place.ts';
import { DAY_AFTER, DAY_BEFORE, outcome, places } from './real.ts';

const WIJDEMEREN = 'gm1696';
const HILVERSUM = 'gm0402';

describe('Wijdemeren gaat op 1 januari 2027 naar Hilversum', () => {
  it('is itself on its last day', () => {
    expect(gemeente(places, WIJDEMEREN, DAY_BEFORE)?.name).toBe('Wijdemeren');
    expect(gemeenten(places, DAY_BEFORE)).toHaveLength(342);
    expect(outcome('Wijdemeren', DAY_BEFORE)).toBe('Wijdemeren');
    expect(outcome('Loosdrecht', DAY_BEFORE)).toBe('Wijdemeren');
  });

  it('is Hilversum from the next day on, also for a plaats that was kept from before', () => {
    expect(gemeente(places, WIJDEMEREN, DAY_AFTER)?.name).toBe('Hilversum');
    expect(gemeenten(places, DAY_AFTER)).toHaveLength(341);
    expect(outcome('Loosdrecht', DAY_AFTER)).toBe('Hilversum');
    expect(instances(places, { gemeente: WIJDEMEREN }, 'gemeenten', DAY_AFTER).map(({ name }) => name)).toEqual([
      'Hilversum',
    ]);
  });

  it('is still found by its old name', () => {
    expect(findPlace(places, 'gemeente Wijdemeren', DAY_AFTER)).toMatchObject({
      kind: 'found',
      place: { gemeente: HILVERSUM },
      found: { name: 'Wijdemeren', gemeente: 'Hilversum' },
    });
  });

  it('ends the question which of the two a postcode is in', () => {
    expect(outcome('1216', DAY_BEFORE)).toEqual(['Hilversum', 'Wijdemeren']);
    expect(outcome('1216', DAY_AFTER)).toBe('Hilversum');
    expect(outcome('3633', DAY_AFTER)).toEqual(['Stichtse Vecht', 'Hilversum']);
    expect(outcome('1222', DAY_BEFORE)).toBe('Hilversum');
    expect(outcome('1222', DAY_AFTER)).toBe('Hilversum');
  });

  it('brings its waterschap along', () => {
    expect(waterschappenOf(places, HILVERSUM, DAY_AFTER)).toEqual(['ws0155']);
    expect(waterschappenOf(places, WIJDEMEREN, DAY_AFTER)).toEqual(['ws0155']);
  });
});
