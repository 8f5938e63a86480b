import { expect, it } from 'vitest';
import { page } from './pages.ts';

const termsIn = (path: string) => [...page(path).matchAll(/<dfn>([^<]+)<\/dfn>/g)].map(([, term]) => term);

it('a page explains the official words that stand on it, and no others', () => {
  expect(termsIn('diensten/huurtoeslag/index.html')).toContain('Basisregistratie Personen (BRP)');
  expect(termsIn('diensten/huurtoeslag/index.html')).not.toContain('dwangbevel');
  expect(termsIn('organisaties/kadaster/index.html').length).toBeGreaterThan(0);
  expect(termsIn('situaties/verhuizen/index.html').length).toBeGreaterThan(0);
});

it('the page of all words holds what the other pages explain, in both languages', () => {
  expect(termsIn('woorden/index.html')).toEqual(expect.arrayContaining(termsIn('diensten/huurtoeslag/index.html')));
  expect(termsIn('en/woorden/index.html')).toEqual(termsIn('woorden/index.html'));
  expect(page('en/woorden/index.html')).toMatch(/<dt lang="nl">/);
});
