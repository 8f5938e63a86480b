import type { Gemeente } from '../../widgets/engine/place/model.ts';
import { sameGemeente } from './match.ts';
import type { Product } from './parse.ts';
import { FeedError } from './problem.ts';

/** The gemeente whose feed it is: the one that answers for most products. Throws a `FeedError` when none does. */
export function gemeenteOfFeed(products: readonly Product[], gemeenten: readonly Gemeente[]): Gemeente {
  const counts = new Map<string, number>();
  for (const name of products.flatMap(({ authorities }) => authorities)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const found = gemeenten.find(({ name, officialName }) => most && sameGemeente(most[0], [name, officialName ?? name]));
  if (found) return found;
  throw new FeedError(
    most
      ? `"${most[0]}" is geen gemeente uit het register. Zeg welke het is: --gemeente gm0344.`
      : 'De feed zegt niet van welke gemeente hij is. Zeg het zelf: --gemeente gm0344.',
  );
}
