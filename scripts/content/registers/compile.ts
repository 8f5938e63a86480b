import { writePositions, writeRepeating, writeRising } from '../../../widgets/engine/place/columns.ts';
import { shorten } from '../../../widgets/engine/place/contact.ts';
import type { ContactColumns, PlacesFile } from '../../../widgets/engine/place/file.ts';
import type { ContactDetails, Gemeente } from '../../../widgets/engine/place/model.ts';
import { nameKey } from '../../../widgets/engine/place/name-key.ts';
import type { OtherName, Registers } from './model.ts';

/** The registers as the browser gets them. `decodePlaces` makes them ready for use there. */
export function compilePlaces(registers: Registers): PlacesFile {
  const gemeenten = alongTheMap(registers);
  const { waterschappen, provincies, ggds, taxOffices } = registers;
  const gemeente = positionsOf(gemeenten.map(({ id }) => id));
  const waterschap = positionsOf(waterschappen.map(({ id }) => id));
  const provincie = positionsOf(provincies.map(({ id }) => id));
  const ggd = positionsOf(ggds.map(({ id }) => id));
  const office = positionsOf(taxOffices.map(({ slug }) => slug));
  const other = (names: readonly OtherName[]) =>
    column(names, ({ name, gemeenten: ids }) => `${name};${gemeente(ids)}`);
  return {
    gemeenten: {
      code: column(gemeenten, ({ id }) => id.slice(2)),
      name: column(gemeenten, ({ name }) => name),
      officialName: column(gemeenten, ({ officialName = '' }) => officialName).trimEnd(),
      provincie: column(gemeenten, (each) => provincie([each.provincie])),
      ggd: column(gemeenten, (each) => ggd([each.ggd])),
      taxOffice: column(gemeenten, ({ taxOffice }) => (taxOffice ? office([taxOffice]) : '')),
      waterschappen: column(gemeenten, (each) => waterschap(each.waterschappen)),
      towns: townColumn(gemeenten, registers),
      ...contactColumns(gemeenten, ({ name }) => name),
    },
    waterschappen: {
      code: column(waterschappen, ({ id }) => id.slice(2)),
      name: column(waterschappen, ({ name }) => name),
      taxOffices: column(waterschappen, ({ taxOffices: offices }) => office(offices)),
      ...contactColumns(waterschappen),
    },
    provincies: {
      code: column(provincies, ({ id }) => id.slice(2)),
      name: column(provincies, ({ name }) => name),
      ...contactColumns(provincies),
    },
    ggds: { name: column(ggds, ({ name }) => name), ...contactColumns(ggds) },
    taxOffices: { name: column(taxOffices, ({ name }) => name), ...contactColumns(taxOffices) },
    postcodes: postcodeColumns(registers, gemeente, waterschap),
    aliases: other(registers.aliases),
    former: other(registers.former),
    wholePostcodes: other(registers.wholePostcodes),
    changes: gemeenten
      .flatMap(({ id, validUntil, successor }) =>
        validUntil && successor ? [`${gemeente([id])};${validUntil};${gemeente([successor])}`] : [],
      )
      .join('\n'),
  };
}

/** By lowest postcode: neighbours have much in common, and postcodes then point at rising positions. */
function alongTheMap({ gemeenten, postcodes }: Registers): Gemeente[] {
  const first = new Map<string, string>();
  for (const [postcode, { gemeenten: ids }] of postcodes) {
    const [main] = ids;
    if (main !== undefined && !first.has(main)) first.set(main, postcode);
  }
  const at = ({ id }: Gemeente) => `${first.get(id) ?? '9999'}${id}`;
  return gemeenten.toSorted((a, b) => (at(a) < at(b) ? -1 : 1));
}

/** Writes ids as positions in their list. Throws on an id that is not in it: `readRegisters` lets none through. */
function positionsOf(ids: readonly string[]): (wanted: readonly string[]) => string {
  const at = new Map(ids.map((id, position) => [id, position]));
  return (wanted) =>
    writePositions(
      wanted.map((id) => {
        const position = at.get(id);
        if (position === undefined) throw new RangeError(`register: "${id}" does not exist`);
        return position;
      }),
    );
}

function column<T>(values: readonly T[], cell: (value: T) => string): string {
  return values.map(cell).join('\n');
}

function townColumn(gemeenten: readonly Gemeente[], { towns }: Registers): string {
  const within = new Map<string, string[]>();
  for (const { name, gemeente } of towns) within.set(gemeente, [...(within.get(gemeente) ?? []), name]);
  return column(gemeenten, ({ id, name }) =>
    (within.get(id) ?? []).filter((town) => nameKey(town) !== nameKey(name)).join(';'),
  );
}

function contactColumns<T extends ContactDetails>(
  organisations: readonly T[],
  town: (organisation: T) => string = () => '',
): ContactColumns {
  const short = organisations.map((each) => shorten(each, town(each)));
  return {
    phone: column(short, ({ phone }) => phone),
    website: column(short, ({ website }) => website),
    appointment: column(short, ({ appointment }) => appointment),
    email: column(short, ({ email }) => email),
    visit: column(short, ({ visit }) => visit),
    post: column(short, ({ post }) => post),
  };
}

function postcodeColumns(
  { postcodes }: Registers,
  gemeente: (ids: readonly string[]) => string,
  waterschap: (ids: readonly string[]) => string,
): PlacesFile['postcodes'] {
  const areas = new Map<string, number>();
  const area = Array.from(postcodes.values(), ({ gemeenten, waterschappen }) => {
    const written = `${gemeente(gemeenten)}/${waterschap(waterschappen)}`;
    const known = areas.get(written) ?? areas.size;
    areas.set(written, known);
    return known;
  });
  return {
    known: writeRising(Array.from(postcodes.keys(), Number)),
    area: writeRepeating(area),
    areas: [...areas.keys()].join('\n'),
  };
}
