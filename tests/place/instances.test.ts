import { describe, expect, it } from 'vitest';
import type { RegisterName } from '../../widgets/engine/graph/model.ts';
import { findPlace, ggd, instances, provincie, taxOffice, waterschap } from '../../widgets/engine/place/place.ts';
import { DAY_BEFORE, places, registers } from './real.ts';

const names = (gemeente: string, register: RegisterName) =>
  instances(places, { gemeente }, register, DAY_BEFORE).map(({ name }) => name);

describe('welke organisatie van een soort een plaats bedient', () => {
  it('is the gemeente, the provincie and the GGD of the plaats', () => {
    expect(names('gm0344', 'gemeenten')).toEqual(['Utrecht']);
    expect(names('gm0344', 'provincies')).toEqual(['Provincie Utrecht']);
    expect(names('gm0344', 'ggds')).toEqual(['GGD Regio Utrecht']);
  });

  it('is every waterschap of the gemeente, largest part first, while the postcode is unknown', () => {
    expect(names('gm0344', 'waterschappen')).toEqual([
      'Hoogheemraadschap De Stichtse Rijnlanden',
      'Waterschap Amstel, Gooi en Vecht',
    ]);
  });

  it('is the one waterschap of the postcode', () => {
    const result = findPlace(places, '3512 JE', DAY_BEFORE);
    if (result.kind !== 'found') throw new Error('3512 lies in one gemeente');
    expect(instances(places, result.place, 'waterschappen', DAY_BEFORE).map(({ id }) => id)).toEqual(['ws0636']);
  });

  it('is at least one of each kind for every gemeente', () => {
    for (const { id } of registers.gemeenten) {
      for (const register of ['gemeenten', 'waterschappen', 'provincies', 'ggds'] as const) {
        expect(instances(places, { gemeente: id }, register, DAY_BEFORE).length, `${id} ${register}`).toBeGreaterThan(
          0,
        );
      }
    }
  });

  it('is none for a gemeente that is in no register', () => {
    expect(names('gm9999', 'gemeenten')).toEqual([]);
    expect(names('gm9999', 'waterschappen')).toEqual([]);
  });

  it('can be looked up by its code or address', () => {
    expect(waterschap(places, 'ws0636')?.phone).toBe('030 634 57 00');
    expect(provincie(places, 'pv26')?.slug).toBe('provincie-utrecht');
    expect(ggd(places, 'ggd-flevoland')?.name).toBe('GGD Flevoland');
    expect(taxOffice(places, places.gemeenten.get('gm0014')?.taxOffice ?? '')?.name).toBe(
      'Noordelijk Belastingkantoor',
    );
    expect(waterschap(places, 'ws9999')).toBeUndefined();
  });
});
