import { describe, expect, it } from 'vitest';
import { gemeenteFile, placesOf } from '../../widgets/embed/gemeente-file.ts';
import type { RegisterName } from '../../widgets/engine/graph/model.ts';
import { gemeente } from '../../widgets/engine/place/gemeente.ts';
import { instances } from '../../widgets/engine/place/instances.ts';
import { places } from '../place/real.ts';

const registers: readonly RegisterName[] = ['gemeenten', 'waterschappen', 'provincies', 'ggds'];

describe('the file of one gemeente', () => {
  it('says of each what the registers of all say, before and after the mergers of 2027', () => {
    for (const id of places.gemeenten.keys()) {
      const file = gemeenteFile(places, id);
      const own = file && placesOf(file);
      for (const today of ['2026-12-31', '2027-01-01'])
        for (const register of registers)
          expect(own && instances(own, { gemeente: id }, register, today), `${id} ${register} ${today}`).toEqual(
            instances(places, { gemeente: id }, register, today),
          );
    }
  });

  it('of Wijdemeren is that of Hilversum from 2027', () => {
    const file = gemeenteFile(places, 'gm1696');
    expect(file && gemeente(placesOf(file), 'gm1696', '2027-01-01')?.name).toBe('Hilversum');
  });

  it('is not there for a gemeente that does not exist', () => {
    expect(gemeenteFile(places, 'gm0000')).toBeUndefined();
  });
});
