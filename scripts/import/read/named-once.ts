import { placeSlug } from '../../../widgets/engine/place/slug.ts';
import type { Row } from '../extract.ts';
import type { Refuse } from '../problem.ts';

/**
 * Gives each name back and refuses one that came before: organisations without a code are
 * known by their name, so that two of one name would be taken for each other.
 */
export function namedOnce(refuse: Refuse): (row: Row, name: string) => string {
  const seen = new Set<string>();
  return (row, name) => {
    const id = placeSlug(name);
    if (id !== '' && seen.has(id)) refuse(row.where, `naam "${name}" komt twee keer voor`);
    seen.add(id);
    return name;
  };
}
