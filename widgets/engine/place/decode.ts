import { lines, nth, positions, readRepeating, readRising } from './columns.ts';
import { lengthen } from './contact.ts';
import { decodeNames } from './decode-names.ts';
import type { ContactColumns, PlacesFile } from './file.ts';
import type { ContactDetails, Gemeente, Ggd, Places, PostcodeArea, Provincie, TaxOffice, Waterschap } from './model.ts';
import { placeSlug } from './slug.ts';

/** Makes the registers ready for use. The file is trusted to be made by `compilePlaces` of the same version. */
export function decodePlaces(file: PlacesFile): Places {
  const taxOffices = decodeTaxOffices(file.taxOffices);
  const ggds = decodeGgds(file.ggds);
  const provincies = decodeProvincies(file.provincies);
  const waterschappen = decodeWaterschappen(file.waterschappen, taxOffices);
  const gemeenten = decodeGemeenten(file, { provincies, ggds, taxOffices, waterschappen });
  return {
    gemeenten: keyed(gemeenten, ({ id }) => id),
    waterschappen: keyed(waterschappen, ({ id }) => id),
    provincies: keyed(provincies, ({ id }) => id),
    ggds: keyed(ggds, ({ id }) => id),
    taxOffices: keyed(taxOffices, ({ slug }) => slug),
    postcodes: decodePostcodes(file, gemeenten, waterschappen),
    names: decodeNames(file, gemeenten),
  };
}

function decodeTaxOffices(columns: PlacesFile['taxOffices']): TaxOffice[] {
  const contact = contacts(columns);
  return lines(columns.name).map((name, at) => ({ slug: placeSlug(name), name, ...contact(at) }));
}

function decodeGgds(columns: PlacesFile['ggds']): Ggd[] {
  const contact = contacts(columns);
  return lines(columns.name).map((name, at) => ({ id: placeSlug(name), slug: placeSlug(name), name, ...contact(at) }));
}

function decodeProvincies(columns: PlacesFile['provincies']): Provincie[] {
  const codes = lines(columns.code);
  const contact = contacts(columns);
  return lines(columns.name).map((name, at) => ({
    id: `pv${nth(codes, at)}`,
    slug: placeSlug(name),
    name,
    ...contact(at),
  }));
}

function decodeWaterschappen(columns: PlacesFile['waterschappen'], taxOffices: readonly TaxOffice[]): Waterschap[] {
  const codes = lines(columns.code);
  const offices = lines(columns.taxOffices);
  const contact = contacts(columns);
  return lines(columns.name).map((name, at) => ({
    id: `ws${nth(codes, at)}`,
    slug: placeSlug(name),
    name,
    taxOffices: positions(offices[at]).map((office) => nth(taxOffices, office).slug),
    ...contact(at),
  }));
}

interface Lists {
  readonly provincies: readonly Provincie[];
  readonly ggds: readonly Ggd[];
  readonly taxOffices: readonly TaxOffice[];
  readonly waterschappen: readonly Waterschap[];
}

function decodeGemeenten({ gemeenten: columns, changes }: PlacesFile, lists: Lists): Gemeente[] {
  const codes = lines(columns.code).map((code) => `gm${code}`);
  const official = lines(columns.officialName);
  const pointer = (column: string) => {
    const cells = lines(column);
    return (at: number) => positions(cells[at]);
  };
  const provincie = pointer(columns.provincie);
  const ggd = pointer(columns.ggd);
  const office = pointer(columns.taxOffice);
  const waterschappen = pointer(columns.waterschappen);
  const contact = contacts(columns, lines(columns.name));
  const taxOfficeAt = (at: number) => {
    const [position] = office(at);
    return position === undefined ? {} : { taxOffice: nth(lists.taxOffices, position).slug };
  };
  const ends = decodeChanges(changes, codes);
  return lines(columns.name).map((name, at) => ({
    id: nth(codes, at),
    slug: placeSlug(name),
    name,
    ...(official[at] && { officialName: official[at] }),
    provincie: nth(lists.provincies, nth(provincie(at), 0)).id,
    ggd: nth(lists.ggds, nth(ggd(at), 0)).id,
    waterschappen: waterschappen(at).map((each) => nth(lists.waterschappen, each).id),
    ...taxOfficeAt(at),
    ...contact(at),
    ...ends.get(at),
  }));
}

function decodeChanges(
  changes: string,
  codes: readonly string[],
): Map<number, Pick<Gemeente, 'validUntil' | 'successor'>> {
  return new Map(
    lines(changes).map((line) => {
      const [gemeente, validUntil = '', successor] = line.split(';');
      return [nth(positions(gemeente), 0), { validUntil, successor: nth(codes, nth(positions(successor), 0)) }];
    }),
  );
}

function decodePostcodes(
  { postcodes: { known, area, areas }, wholePostcodes }: PlacesFile,
  gemeenten: readonly Gemeente[],
  waterschappen: readonly Waterschap[],
): Map<string, PostcodeArea> {
  const distinct = lines(areas).map((line): PostcodeArea => {
    const [gemeente, waterschap] = line.split('/');
    return {
      gemeenten: positions(gemeente).map((at) => nth(gemeenten, at).id),
      waterschappen: positions(waterschap).map((at) => nth(waterschappen, at).id),
    };
  });
  const areaOf = readRepeating(area);
  const postcodes = new Map(
    readRising(known).map((postcode, at) => [String(postcode), nth(distinct, nth(areaOf, at))]),
  );
  for (const line of lines(wholePostcodes)) {
    const [postcode = '', at] = line.split(';');
    const waters = postcodes.get(postcode.slice(0, 4))?.waterschappen ?? [];
    postcodes.set(postcode, { gemeenten: positions(at).map((each) => nth(gemeenten, each).id), waterschappen: waters });
  }
  return postcodes;
}

/** Reads the contact columns of a list; `names` are the towns that were left out of addresses. */
function contacts(columns: ContactColumns, names: readonly string[] = []): (at: number) => ContactDetails {
  const [phone, website, appointment, email, visit, post] = [
    lines(columns.phone),
    lines(columns.website),
    lines(columns.appointment),
    lines(columns.email),
    lines(columns.visit),
    lines(columns.post),
  ];
  const cell = (column: readonly string[], at: number) => column[at] ?? '';
  return (at) =>
    lengthen(
      {
        phone: cell(phone, at),
        website: cell(website, at),
        appointment: cell(appointment, at),
        email: cell(email, at),
        visit: cell(visit, at),
        post: cell(post, at),
      },
      names[at] ?? '',
    );
}

function keyed<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V> {
  return new Map(values.map((value) => [key(value), value]));
}
