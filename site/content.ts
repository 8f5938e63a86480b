/**
 * The one place where pages read what `npm run content` compiled. Parsed once a build; the
 * compiler has checked every reference, so a lookup that fails here is a mistake in a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Translated, TranslationLanguage } from '../widgets/engine/desk/model.ts';
import type { Graph, Letter, LifeEvent, Slug } from '../widgets/engine/graph/model.ts';
import { type LayersFile, layerFiles } from '../widgets/engine/local/layer-file.ts';
import type { LocalLayer } from '../widgets/engine/local/model.ts';
import type { Gemeente, GemeenteId, Ggd, Provincie, TaxOffice, Waterschap } from '../widgets/engine/place/model.ts';

/** A register as a whole, for the page that accounts for it. */
export interface RegisterSource {
  /** Name of the register: `gemeenten`, `postcodes`. */
  readonly register: string;
  /** Who made it, where, and the day it was captured, as a Dutch sentence. */
  readonly source: string;
  readonly licence: string;
}

export interface Registers {
  readonly gemeenten: readonly Gemeente[];
  readonly waterschappen: readonly Waterschap[];
  readonly provincies: readonly Provincie[];
  readonly ggds: readonly Ggd[];
  readonly taxOffices: readonly TaxOffice[];
  readonly sources: readonly RegisterSource[];
}

/** An official word in everyday ones. */
export interface GlossaryTerm {
  readonly term: string;
  readonly explanation: string;
  /** Where to read more. */
  readonly service?: Slug;
}

/** Folders of the content whose entries have a page of their own. */
export type Folder = 'services' | 'organisations' | 'life-events' | 'letters' | 'elsewhere' | 'questions';

interface Glossary {
  /** From A to Z. */
  readonly terms: readonly GlossaryTerm[];
  /** File of an entry → the terms that stand in its texts. */
  readonly occurrences: Readonly<Record<string, readonly string[]>>;
}

const browserFiles = ['ask', 'details', 'index', 'places', 'ranking', 'examples', 'desk', ...layerFiles] as const;

/** Files handed to the browser as they are. */
export type DataFile = (typeof browserFiles)[number];

const compiled = new URL(`file://${process.cwd()}/.loket/`);

/** A compiled file as text, for the endpoint that serves it unchanged. */
export function readCompiled(
  name:
    | DataFile
    | 'graph'
    | 'letters'
    | 'life-events'
    | 'glossary'
    | 'registers'
    | 'summary'
    | 'synonyms'
    | 'translations'
    | 'drift',
): string {
  return readFileSync(new URL(`${name}.json`, compiled), 'utf8');
}

/** A file made for the editors of one gemeente. */
export function readDriftFile(slug: Slug, kind: 'csv' | 'yaml'): string {
  return readFileSync(new URL(`drift/${slug}.${kind}`, compiled), 'utf8');
}

/** Those that this build has. */
export const dataFiles: readonly DataFile[] = browserFiles.filter((name) =>
  existsSync(new URL(`${name}.json`, compiled)),
);

// Written by our own compiler moments ago: the shape is its promise, not a guess.
export const graph = JSON.parse(readCompiled('graph')) as Graph;
export const registers = JSON.parse(readCompiled('registers')) as Registers;
/** Words that people use, by service. */
export const words = JSON.parse(readCompiled('synonyms')) as Readonly<Record<Slug, readonly string[]>>;
export const { terms: glossary, occurrences } = JSON.parse(readCompiled('glossary')) as Glossary;

/** Where the browser finds the data that belongs to this build. */
export const dataRoot = `/data/${graph.version}/`;

/** Layers of those gemeenten that have one. */
export const layers: ReadonlyMap<GemeenteId, LocalLayer> = new Map(
  layerFiles.flatMap((name) => Object.entries((JSON.parse(readCompiled(name)) as LayersFile).layers)),
);

/** Entries in the order of their Dutch titles. */
export function sorted<T>(entries: Iterable<T>, title: (entry: T) => string): readonly T[] {
  return [...entries].sort((a, b) => title(a).localeCompare(title(b), 'nl'));
}

export const services = sorted(Object.values(graph.services), (service) => service.title);
export const organisations = sorted(Object.values(graph.organisations), (organisation) => organisation.name);
export const letters = sorted(
  Object.values(JSON.parse(readCompiled('letters')) as Record<Slug, Letter>),
  (letter) => letter.title,
);
export const lifeEvents = sorted(
  Object.values(JSON.parse(readCompiled('life-events')) as Record<Slug, LifeEvent>),
  (event) => event.title,
);

/** 112 first, then the others as they stand in the graph. */
export const emergencies = Object.values(graph.emergencies).sort((a, b) => rank(a.id) - rank(b.id));

/** What of the content is translated, by language. */
export const translations = JSON.parse(readCompiled('translations')) as Readonly<
  Record<TranslationLanguage, Translated>
>;

/** What an organisation is competent for. */
export function servicesOf(organisation: Slug): typeof services {
  return services.filter((service) => service.competentAuthority.organisation === organisation);
}

/** Official words that stand in the texts of an entry, explained. */
export function termsOf(folder: Folder, id: Slug): readonly GlossaryTerm[] {
  const found = occurrences[`${folder}/${id}.yaml`] ?? [];
  return glossary.filter(({ term }) => found.includes(term));
}

/** The organisation of a service. */
export function authorityOf(service: { readonly competentAuthority: { readonly organisation: Slug } }) {
  const found = graph.organisations[service.competentAuthority.organisation];
  if (!found) throw new MissingOrganisation(service.competentAuthority.organisation);
  return found;
}

class MissingOrganisation extends Error {
  readonly organisation: Slug;

  constructor(organisation: Slug) {
    super(`The graph holds no organisation "${organisation}", which its compiler promises.`);
    this.name = 'MissingOrganisation';
    this.organisation = organisation;
  }
}

function rank(emergency: Slug): number {
  return emergency.endsWith('112') ? 0 : 1;
}
