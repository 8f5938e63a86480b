import { expect, it } from 'vitest';
import { domains } from '../../site/editors/domains.ts';
import { linkOfEntry } from '../../site/editors/entry-link.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { graphOf, service } from './example.ts';

it('names for each domain its bodies and services, with what hangs on them', () => {
  const graph = graphOf(
    [
      service('wlz', 'ciz', [{ service: 'wmo' }, { elsewhere: 'bank' }]),
      service('wmo', 'gemeente'),
      service('pgb', 'gemeente'),
      service('afval', 'gemeente', [], 'straat'),
    ],
    [{ id: 'hulp-thuis', services: ['wmo'] }],
  );
  const [care, street] = domains(graph);
  expect(care).toMatchObject({ name: 'zorg', bodies: ['gemeente', 'ciz'] });
  expect(care?.services.map((each) => each.service.id)).toEqual(['pgb', 'wlz', 'wmo']);
  expect(care?.services[1]?.confusions).toEqual([
    { service: 'wmo', title: 'WMO' },
    { elsewhere: 'bank', title: 'Uw bank' },
  ]);
  expect(care?.services[2]?.situations.map(({ id }) => id)).toEqual(['hulp-thuis']);
  expect(street?.name).toBe('straat');
});

it('links an entry by the name of its file', () => {
  const links = createLinks('nl');
  expect(linkOfEntry('services/wmo', links)).toBe('/diensten/wmo/');
  expect(linkOfEntry('emergencies/spoed-112', links)).toBe('/spoed/#spoed-112');
  expect(linkOfEntry('letters/aanmaning', links)).toBe('/brieven/aanmaning/');
  expect(linkOfEntry('registers/upl', links)).toBeUndefined();
});
