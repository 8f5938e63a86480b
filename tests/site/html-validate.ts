/** Rules for the built pages. Whatever is off has its reason here. */
import type { ConfigData } from 'html-validate';

export const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes `<!DOCTYPE html>` and leaves spaces where a line of a template ended; both are valid.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Preact closes `<path>` and writes `<br/>` in either style; both are valid.
    'void-style': 'off',
    // Preact writes `data-choose-place="true"`; selectors look at its presence only.
    'attribute-boolean-style': 'off',
    // A phone number is written as people dial it; the rule wants hyphens that Dutch numbers do not have.
    'tel-non-breaking': 'off',
    // Titles are content: a long one says more than one that was cut off.
    'long-title': 'off',
    // The hashes of the policy are made by Astro at build; a meta element has no nonce.
    'require-csp-nonce': 'off',
    // The text of a link to a list of a letter is that letter.
    'text-content': 'error',
    'wcag/h30': 'error',
    'wcag/h32': 'error',
    'wcag/h37': 'error',
    'wcag/h63': 'error',
    'no-inline-style': ['error', { allowedProperties: [] }],
  },
};
