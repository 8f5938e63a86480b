import type {
  ContactDetails,
  Gemeente,
  Ggd,
  PostcodeArea,
  Provincie,
  TaxOffice,
  Waterschap,
} from '../../../widgets/engine/place/model.ts';
import { placeSlug } from '../../../widgets/engine/place/slug.ts';
import type { Mistake } from '../mistake.ts';
import type { Registers, Town, UplProduct } from './model.ts';
import { type Names, readNames } from './names.ts';
import { otherNames, resolver, withChanges } from './resolve.ts';
import { type Cells, listed, readTable } from './table.ts';

const CONTACT = ['telefoon', 'website', 'email', 'bezoekadres', 'postadres'] as const;

/**
 * Reads the registers of a folder such as `content/registers`, and the names kept by hand.
 * Anything that is not right is a mistake and left out, so the registers can always be used.
 */
export function readRegisters(folder: string): { registers: Registers; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const names = readNames(folder, mistakes);
  const official = new Set<string>();
  const called = (name: string) => {
    official.add(name);
    return names.displayNames[name] ?? name;
  };
  const offices = readOffices(folder, called, mistakes);
  const ggds = readGgds(folder, called, mistakes);
  const provincies = readProvincies(folder, mistakes);
  const waterschappen = readWaterschappen(folder, offices, mistakes);
  const known = readGemeenten(folder, called, { offices, ggds, waterschappen, provincies }, mistakes);
  const resolve = resolver(known, mistakes);
  const gemeenten = withChanges(known, names, resolve, mistakes);
  const codes = new Set(gemeenten.map(({ id }) => id));
  checkDisplayNames(names, official, mistakes);
  const registers: Registers = {
    gemeenten,
    waterschappen,
    provincies,
    ggds: ggds.map(({ ggd }) => ggd),
    taxOffices: offices.map(({ office }) => office),
    towns: readTowns(folder, codes, mistakes),
    postcodes: readPostcodes(folder, codes, new Set(waterschappen.map(({ id }) => id)), mistakes),
    aliases: otherNames('aliases', names, resolve),
    former: otherNames('former', names, resolve),
    wholePostcodes: otherNames('postcodes', names, resolve),
    upl: readUpl(folder, mistakes),
  };
  return { registers, mistakes };
}

interface OfficeWithMembers {
  readonly office: TaxOffice;
  readonly members: ReadonlySet<string>;
}

function readOffices(folder: string, called: (name: string) => string, mistakes: Mistake[]): OfficeWithMembers[] {
  return readTable(folder, 'belastingkantoren.tsv', ['naam', ...CONTACT, 'deelnemers'], mistakes).map((cells) => {
    const name = called(cells.naam);
    return { office: { slug: placeSlug(name), name, ...contact(cells) }, members: new Set(listed(cells.deelnemers)) };
  });
}

interface GgdWithMembers {
  readonly ggd: Ggd;
  readonly members: readonly string[];
}

function readGgds(folder: string, called: (name: string) => string, mistakes: Mistake[]): GgdWithMembers[] {
  return readTable(folder, 'ggds.tsv', ['naam', ...CONTACT, 'gemeenten'], mistakes).map((cells) => {
    const name = called(cells.naam);
    const id = placeSlug(name);
    return { ggd: { id, slug: id, name, ...contact(cells) }, members: listed(cells.gemeenten) };
  });
}

function readProvincies(folder: string, mistakes: Mistake[]): Provincie[] {
  return readTable(folder, 'provincies.tsv', ['code', 'naam', ...CONTACT], mistakes).map((cells) => ({
    id: cells.code,
    slug: placeSlug(cells.naam),
    name: cells.naam,
    ...contact(cells),
  }));
}

function readWaterschappen(folder: string, offices: readonly OfficeWithMembers[], mistakes: Mistake[]): Waterschap[] {
  return readTable(folder, 'waterschappen.tsv', ['code', 'naam', ...CONTACT], mistakes).map((cells) => ({
    id: cells.code,
    slug: placeSlug(cells.naam),
    name: cells.naam,
    taxOffices: offices.flatMap(({ office, members }) => (members.has(cells.code) ? [office.slug] : [])),
    ...contact(cells),
  }));
}

interface Lists {
  readonly offices: readonly OfficeWithMembers[];
  readonly ggds: readonly GgdWithMembers[];
  readonly waterschappen: readonly Waterschap[];
  readonly provincies: readonly Provincie[];
}

function readGemeenten(
  folder: string,
  called: (name: string) => string,
  lists: Lists,
  mistakes: Mistake[],
): Gemeente[] {
  const file = 'gemeenten.tsv';
  const ggdOf = new Map(lists.ggds.flatMap(({ ggd, members }) => members.map((code) => [code, ggd.slug] as const)));
  const provincies = new Set(lists.provincies.map(({ id }) => id));
  const waterschappen = new Set(lists.waterschappen.map(({ id }) => id));
  const columns = ['code', 'naam', 'provincie', 'waterschappen', ...CONTACT, 'afspraak'] as const;
  return readTable(folder, file, columns, mistakes).flatMap((cells) => {
    const refuse = (cause: string) => mistakes.push({ file: `registers/${file}`, field: cells.code, cause });
    const ggd = ggdOf.get(cells.code);
    const waters = listed(cells.waterschappen);
    if (ggd === undefined) refuse('deze gemeente hoort bij geen GGD');
    if (!provincies.has(cells.provincie)) refuse(`provincie "${cells.provincie}" bestaat niet`);
    if (waters.length === 0) refuse('deze gemeente heeft geen waterschap');
    for (const each of waters) if (!waterschappen.has(each)) refuse(`waterschap "${each}" bestaat niet`);
    if (
      ggd === undefined ||
      !provincies.has(cells.provincie) ||
      waters.length === 0 ||
      !waters.every((each) => waterschappen.has(each))
    )
      return [];
    const name = called(cells.naam);
    const offices = lists.offices.filter(({ members }) => members.has(cells.code));
    return [
      {
        id: cells.code,
        slug: placeSlug(name),
        name,
        ...(name !== cells.naam && { officialName: cells.naam }),
        provincie: cells.provincie,
        ggd,
        waterschappen: waters,
        // Of two offices the register does not say which one collects.
        ...(offices.length === 1 && offices[0] && { taxOffice: offices[0].office.slug }),
        ...contact(cells),
        ...(cells.afspraak && { appointment: cells.afspraak }),
      },
    ];
  });
}

function readTowns(folder: string, gemeenten: ReadonlySet<string>, mistakes: Mistake[]): Town[] {
  const file = 'plaatsen.tsv';
  return readTable(folder, file, ['plaats', 'gemeente'], mistakes).flatMap(({ plaats, gemeente }) => {
    if (gemeenten.has(gemeente)) return [{ name: plaats, gemeente }];
    mistakes.push({ file: `registers/${file}`, field: plaats, cause: `gemeente "${gemeente}" bestaat niet` });
    return [];
  });
}

function readPostcodes(
  folder: string,
  gemeenten: ReadonlySet<string>,
  waterschappen: ReadonlySet<string>,
  mistakes: Mistake[],
): Map<string, PostcodeArea> {
  const file = 'postcodes.tsv';
  const postcodes = new Map<string, PostcodeArea>();
  for (const cells of readTable(folder, file, ['postcode', 'gemeenten', 'waterschappen'], mistakes)) {
    const area = { gemeenten: listed(cells.gemeenten), waterschappen: listed(cells.waterschappen) };
    const unknown = [
      ...area.gemeenten.filter((code) => !gemeenten.has(code)),
      ...area.waterschappen.filter((code) => !waterschappen.has(code)),
    ];
    const cause = unknown[0] ?? (area.gemeenten.length === 0 || area.waterschappen.length === 0 ? '' : undefined);
    if (cause === undefined) postcodes.set(cells.postcode, area);
    else mistakes.push({ file: `registers/${file}`, field: cells.postcode, cause: `code "${cause}" bestaat niet` });
  }
  return postcodes;
}

function readUpl(folder: string, mistakes: Mistake[]): Map<string, UplProduct> {
  return new Map(
    readTable(folder, 'upl.tsv', ['naam', 'uri', 'lagen', 'doelgroep'], mistakes).map(
      ({ naam, uri, lagen, doelgroep }) => [
        naam,
        { uri, layers: listed(lagen), forCitizens: listed(doelgroep).includes('burger') },
      ],
    ),
  );
}

function contact(cells: Cells<(typeof CONTACT)[number]>): ContactDetails {
  const { telefoon, website, email, bezoekadres, postadres } = cells;
  return {
    website,
    ...(telefoon && { phone: telefoon }),
    ...(email && { email }),
    ...(bezoekadres && { visit: bezoekadres }),
    ...(postadres && { post: postadres }),
  };
}

/** A name in use for what no register has is a slip of the pen. */
function checkDisplayNames({ displayNames }: Names, official: ReadonlySet<string>, mistakes: Mistake[]): void {
  for (const name of Object.keys(displayNames)) {
    if (official.has(name)) continue;
    mistakes.push({
      file: 'registers/names.yaml',
      field: `displayNames.${name}`,
      cause: `geen register kent de naam "${name}"`,
    });
  }
}
