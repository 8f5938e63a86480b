import { fold } from '../text/fold.ts';

/** Readable id of an organisation, made of its name: `'s-Hertogenbosch` gives `s-hertogenbosch`. */
export function placeSlug(name: string): string {
  return fold(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
