import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthen, shorten } from '../../widgets/engine/place/contact.ts';

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
const page = fc.stringMatching(/^(\/[A-Za-z0-9._~!&=#?-]{1,12}){0,3}\/?$/).filter((path) => path !== '/');
const site = fc
  .tuple(
    fc.constantFrom('https://', 'https://www.', 'http://www.', 'http://'),
    label,
    fc.constantFrom('.nl', '.eu', '.frl', '.nlx'),
  )
  .map((parts) => parts.join(''));
const address = fc
  .tuple(label, fc.constantFrom('Eendam', 'Oude Eendam', 'Eendam LB', 'Tweedam'))
  .map(([street, town]) => `${street} 1, 1234 AB ${town}`);

const contact = fc.record(
  {
    website: fc.tuple(site, page).map((parts) => parts.join('')),
    phone: fc.constantFrom('14 030', '0314 36 93 69'),
    appointment: fc.tuple(site, page).map((parts) => parts.join('')),
    email: fc.tuple(label, site).map(([name, host]) => `${name}@${host.replace(/^https?:\/\/(www\.)?/, '')}`),
    visit: address,
    post: fc.oneof(
      address,
      address.map((each) => `Postbus ${each}`),
    ),
  },
  { requiredKeys: ['website'] },
);

describe('contactgegevens in het klein', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(contact, fc.constantFrom('Eendam', ''), (details, town) => {
        expect(lengthen(shorten(details, town), town)).toEqual(details);
      }),
    );
  });

  it('come back as they were when the page and the e-mail address are on the site itself', () => {
    fc.assert(
      fc.property(site, page, label, (website, path, name) => {
        const details = { website, appointment: website + path, email: `${name}@${new URL(website).hostname}` };
        expect(lengthen(shorten(details, ''), '')).toEqual(details);
      }),
    );
  });

  it('leave out what the name and the site already say', () => {
    const details = {
      website: 'https://www.eendam.nl',
      appointment: 'https://www.eendam.nl/afspraak-maken',
      email: 'info@eendam.nl',
      visit: 'Dam 1, 1234 AB Eendam',
      post: 'Postbus 1, 1234 AB Eendam',
    };
    expect(shorten(details, 'Eendam')).toEqual({
      phone: '',
      website: 'eendam.',
      appointment: '/',
      email: 'info@',
      visit: 'Dam 1, 1234 AB',
      post: '~1, 1234 AB',
    });
  });
});
