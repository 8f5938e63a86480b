import { describe, expect, it } from 'vitest';
import { instances } from '../../widgets/engine/place/place.ts';
import { DAY_BEFORE, places, registers } from './real.ts';

const reached = (gemeente: string, register: 'gemeenten' | 'waterschappen', waterschap?: string) =>
  instances(places, { gemeente, ...(waterschap && { waterschap }) }, register, DAY_BEFORE, true);

describe('a gemeente or waterschap as it is reached for its taxes', () => {
  it('has the number and address of the office that collects for it, and its own name', () => {
    const [utrecht] = reached('gm0344', 'gemeenten');
    expect(utrecht).toMatchObject({
      id: 'gm0344',
      slug: 'utrecht',
      name: 'Utrecht',
      phone: '088 064 02 00',
      website: 'https://bghu.nl',
      collector: 'Belastingsamenwerking gemeenten en hoogheemraadschap Utrecht (BghU)',
    });
    // Whoever goes to the desk of the gemeente would be sent on.
    expect(utrecht?.visit).toBeUndefined();
    const [stichtse] = reached('gm0344', 'waterschappen', 'ws0636');
    expect(stichtse).toMatchObject({ name: 'Hoogheemraadschap De Stichtse Rijnlanden', phone: '088 064 02 00' });
  });

  it('is reached as always where the register names no office', () => {
    const without = registers.gemeenten.filter(({ taxOffice }) => !taxOffice);
    expect(without.length).toBeGreaterThan(100);
    for (const { id } of without)
      expect(reached(id, 'gemeenten')).toEqual(instances(places, { gemeente: id }, 'gemeenten', DAY_BEFORE));
    expect(reached('gm0363', 'waterschappen', 'ws0155')[0]?.collector).toBeUndefined();
  });

  it('is that of the gemeente of the reader where several offices collect for a waterschap', () => {
    const several = registers.waterschappen.filter(({ taxOffices }) => taxOffices.length > 1);
    for (const { id, taxOffices } of several)
      for (const gemeente of registers.gemeenten.filter(({ waterschappen }) => waterschappen.includes(id))) {
        const [found] = reached(gemeente.id, 'waterschappen', id);
        const own = taxOffices.find((office) => office === gemeente.taxOffice);
        expect(found?.collector).toBe(own && places.taxOffices.get(own)?.name);
      }
  });

  it('is a matter of who asks: for anything else it has its own number', () => {
    expect(instances(places, { gemeente: 'gm0344' }, 'gemeenten', DAY_BEFORE)[0]).toMatchObject({ phone: '14 030' });
  });
});
