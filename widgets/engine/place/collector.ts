import type { Gemeente, Instance, Places, Waterschap } from './model.ts';

/**
 * A gemeente or waterschap as it is reached for its taxes: at the office that collects them for
 * the gemeente of the reader, where the register names one. Nothing of the body itself stays then
 * but its name: its own desk would send the reader on.
 */
export function asCollected(places: Places, body: Gemeente | Waterschap, { taxOffice }: Gemeente): Instance {
  const offices = 'taxOffices' in body ? body.taxOffices : taxOffice ? [taxOffice] : [];
  // Several collect for some waterschappen: the one of the reader is that of the gemeente, or unknown.
  const [only = ''] = offices.length > 1 ? offices.filter((each) => each === taxOffice) : offices;
  const office = places.taxOffices.get(only);
  if (!office) return body;
  const { id, slug, name } = body;
  return { ...office, id, slug, name, collector: office.name };
}
