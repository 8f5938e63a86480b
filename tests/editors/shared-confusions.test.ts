import { expect, it } from 'vitest';
import { sharedConfusions } from '../../site/editors/shared-confusions.ts';
import { graphOf, service } from './example.ts';

it('counts each pair of services once, whichever of them names the other', () => {
  const graph = graphOf([
    service('ww', 'uwv', [{ service: 'bijstand' }, { service: 'ziektewet' }]),
    service('ziektewet', 'uwv', [{ service: 'bijstand' }]),
    service('bijstand', 'gemeente', [{ service: 'ww' }, { service: 'aio' }, { elsewhere: 'bank' }]),
    service('aio', 'svb'),
  ]);
  expect(sharedConfusions(graph)).toEqual([
    { bodies: ['gemeente', 'uwv'], count: 2 },
    { bodies: ['gemeente', 'svb'], count: 1 },
  ]);
});
