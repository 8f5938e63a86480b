import type { Gemeente } from '../../widgets/engine/place/model.ts';
import type { Match } from './match.ts';
import type { Product } from './parse.ts';

/** What became of every product of a feed, as lines for a person. */
export function reportOf(match: Match, gemeente: Gemeente, total: number): string {
  const { matched, duplicates, unmatched, foreign, unusable, disagreements } = match;
  const name = ({ at, title, page }: Product) => `${at}. ${title || '(zonder titel)'} ${page}`.trimEnd();
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
  return [
    `${total} producten gelezen voor ${gemeente.name}: ${matched.length} bij een dienst, ${duplicates.length} dubbel, ${unmatched.length} zonder dienst, ${foreign.length} van een ander, ${unusable.length} onbruikbaar.`,
    ...section(
      'Bij een dienst',
      matched.map(({ product, service }) => `${name(product)} → ${service}`),
    ),
    ...section(
      'Verschillen',
      disagreements.map(({ product, what }) => `${name(product)}: ${what}`),
    ),
    ...section(
      'Dubbel: alleen het eerste is overgenomen',
      duplicates.map(
        ({ product, service, first }) => `${name(product)} → ${service}, net als ${first.at}. ${first.title}`,
      ),
    ),
    ...section(
      'Zonder dienst',
      unmatched.map(({ product, because }) => `${name(product)}: ${because}`),
    ),
    ...section(
      'Van een andere organisatie, niet overgenomen',
      foreign.map((product) => `${name(product)}: ${product.authorities.join(', ')}`),
    ),
    ...section(
      'Onbruikbaar',
      unusable.map(({ product, because }) => `${name(product)}: ${because}`),
    ),
  ].join('\n');
}
