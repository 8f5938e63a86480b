import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/licences/allowed.ts';
import { lockedPackages } from '../../scripts/licences/packages.ts';

describe('a licence', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'GPL-2.0 OR (ISC AND MIT)'])(
    'that EUPL-1.2 can take is taken: %s',
    (expression) => expect(isAllowed(expression, false)).toBe(true),
  );

  it.each([
    '',
    'GPL-3.0-only',
    'AGPL-3.0',
    'MIT AND SSPL-1.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'MIT)',
    '(MIT',
    'MIT ISC',
    'BUSL-1.1 OR AGPL-3.0',
    'CC-BY-NC-4.0',
  ])('that it cannot take, or that nobody understands, is not: %s', (expression) =>
    expect(isAllowed(expression, false)).toBe(false),
  );

  it('may be stricter for what is not distributed', () => {
    expect(isAllowed('MPL-1.1', true)).toBe(true);
    expect(isAllowed('MPL-1.1', false)).toBe(false);
  });
});

describe('what is locked', () => {
  const packages = lockedPackages('.');

  it('is all under a licence that EUPL-1.2 can take', () => {
    expect(packages.length).toBeGreaterThan(100);
    const refused = packages.filter(
      ({ licence, tool, absent }) => !(licence === '' && absent) && !isAllowed(licence, tool),
    );
    expect(refused).toEqual([]);
  });

  it('says of few packages that they are for another system', () => {
    const unknown = packages.filter(({ licence }) => licence === '');
    for (const { name } of unknown)
      expect(name).toMatch(
        /darwin|win32|android|musl|arm|x64|freebsd|wasm|ppc64|riscv64|s390x|loong64|openharmony|linux/,
      );
  });
});
