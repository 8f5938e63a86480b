import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** What version 0.7 of the standard asks of every file: https://yml.publiccode.tools/schema.core.html */
const REQUIRED = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'description',
  'legal',
  'maintenance',
  'localisation',
];

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}

const file = parse(readFileSync('publiccode.yml', 'utf8')) as Record<string, unknown> & {
  readonly description: Readonly<Record<string, Description>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };

it('says what the standard asks', () => {
  expect(Object.keys(file)).toEqual(expect.arrayContaining(REQUIRED));
  expect(file).toMatchObject({
    publiccodeYmlVersion: '0.7',
    softwareType: expect.stringMatching(
      /^(standalone\/(mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$/,
    ),
    developmentStatus: expect.stringMatching(/^(concept|development|beta|stable|obsolete)$/),
    maintenance: { type: 'internal', contacts: [{ name: expect.any(String) }] },
    localisation: { localisationReady: true, availableLanguages: ['nl', 'en'] },
  });
});

it('describes the loket in texts of the right length', () => {
  for (const [language, { shortDescription, longDescription, features }] of Object.entries(file.description)) {
    expect(shortDescription.length, language).toBeLessThanOrEqual(150);
    expect(longDescription.length, language).toBeGreaterThanOrEqual(150);
    expect(longDescription.length, language).toBeLessThanOrEqual(10_000);
    expect(features.length, language).toBeGreaterThan(0);
  }
});

it('agrees with the package', () => {
  expect(file).toMatchObject({ softwareVersion: manifest.version, legal: { license: manifest.license } });
});
