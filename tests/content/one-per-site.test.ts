import { expect, it } from 'vitest';
import { onePerSite } from '../../scripts/content/one-per-site.ts';

it('keeps of each site the first address, in their order', () => {
  expect(onePerSite(['https://www.svb.nl/a', 'https://duo.nl/', 'https://svb.nl/b'])).toEqual([
    'https://www.svb.nl/a',
    'https://duo.nl/',
  ]);
});
