import type { Gemeente, GemeenteId } from '../../../widgets/engine/place/model.ts';
import type { Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { OtherName } from './model.ts';
import type { Names } from './names.ts';

const FILE = 'registers/names.yaml';

/** Finds a gemeente by official name or name in use; notes a mistake when there is none. */
export type Resolve = (written: string, field: string) => GemeenteId | undefined;

export function resolver(gemeenten: readonly Gemeente[], mistakes: Mistake[]): Resolve {
  const ids = new Map(
    gemeenten.flatMap(({ id, name, officialName }) => [[name, id] as const, [officialName ?? name, id] as const]),
  );
  return (written, field) => {
    const id = ids.get(written);
    if (id === undefined) {
      const meant = nearest(written, ids.keys());
      mistakes.push({
        file: FILE,
        field,
        cause: `gemeente "${written}" bestaat niet`,
        remedy: meant ? `Bedoelde u "${meant}"?` : 'Gebruik de naam uit registers/gemeenten.tsv.',
      });
    }
    return id;
  };
}

/** Names with the gemeenten they mean; a name of which no gemeente is known is left out. */
export function otherNames(section: 'aliases' | 'former' | 'postcodes', names: Names, resolve: Resolve): OtherName[] {
  return Object.entries(names[section]).flatMap(([name, written]) => {
    const gemeenten = [written].flat().flatMap((each) => resolve(each, `${section}.${name}`) ?? []);
    return gemeenten.length > 0 ? [{ name, gemeenten }] : [];
  });
}

/** The gemeenten with the last day and the successor of those that will be no more. */
export function withChanges(
  gemeenten: readonly Gemeente[],
  names: Names,
  resolve: Resolve,
  mistakes: Mistake[],
): Gemeente[] {
  const ends = new Map<GemeenteId, Pick<Gemeente, 'validUntil' | 'successor'>>();
  names.changes.forEach(({ gemeente, validUntil, successor }, index) => {
    const field = `changes.${index}`;
    const id = resolve(gemeente, `${field}.gemeente`);
    const next = resolve(successor, `${field}.successor`);
    if (id === undefined || next === undefined) return;
    if (id === next) {
      mistakes.push({ file: FILE, field, cause: `gemeente "${gemeente}" kan zichzelf niet opvolgen` });
    } else if (ends.has(id)) {
      mistakes.push({ file: FILE, field, cause: `gemeente "${gemeente}" houdt twee keer op te bestaan` });
    } else {
      ends.set(id, { validUntil, successor: next });
    }
  });
  for (const id of ends.keys()) {
    if (successors(id, ends).length > ends.size) {
      mistakes.push({ file: FILE, field: 'changes', cause: `de opvolging van ${id} loopt in een kring` });
      ends.delete(id);
    }
  }
  return gemeenten.map((gemeente) => ({ ...gemeente, ...ends.get(gemeente.id) }));
}

/** Who follows whom; longer than `ends` when it goes round. */
function successors(id: GemeenteId, ends: ReadonlyMap<GemeenteId, Pick<Gemeente, 'successor'>>): GemeenteId[] {
  const chain: GemeenteId[] = [];
  for (
    let next = ends.get(id)?.successor;
    next !== undefined && chain.length <= ends.size;
    next = ends.get(next)?.successor
  ) {
    chain.push(next);
  }
  return chain;
}
