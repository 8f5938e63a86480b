/** What the data knows of a page, for when the page itself is not at hand. */

import type {
  Elsewhere,
  Graph,
  PublicOrganisation,
  PublicService,
  Question,
  RegisterName,
} from '../engine/graph/model.ts';
import type { Instance, Places } from '../engine/place/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

export type Entry =
  | { readonly kind: 'service'; readonly service: PublicService; readonly organisation: PublicOrganisation }
  | { readonly kind: 'organisation'; readonly organisation: PublicOrganisation }
  | {
      readonly kind: 'instance';
      readonly organisation: PublicOrganisation;
      readonly register: RegisterName;
      readonly instance: Instance;
    }
  | { readonly kind: 'elsewhere'; readonly elsewhere: Elsewhere }
  | { readonly kind: 'question'; readonly question: Question }
  /** All services, from A to Z. */
  | { readonly kind: 'all' };

type PlaceRegister = Extract<RegisterName, 'gemeenten' | 'waterschappen' | 'provincies'>;

const REGISTERS: Readonly<Record<string, PlaceRegister>> = {
  gemeenten: 'gemeenten',
  waterschappen: 'waterschappen',
  provincies: 'provincies',
};

/** The entry that has its page at a path. Undefined when the data does not know of one. */
export async function entryAt(
  path: string,
  graph: Graph,
  links: Links,
  loadPlaces: () => Promise<Places>,
): Promise<Entry | undefined> {
  const [folder = '', slug] = path.slice(links.home.length).split('/').filter(Boolean);
  if (slug === undefined) return `${links.home}${folder}/` === links.az ? { kind: 'all' } : undefined;
  const register = REGISTERS[folder];
  if (register) return instanceAt(register, slug, graph, await loadPlaces());
  switch (folder) {
    case 'diensten': {
      const service = graph.services[slug];
      const organisation = graph.organisations[service?.competentAuthority.organisation ?? ''];
      return service && organisation && { kind: 'service', service, organisation };
    }
    case 'organisaties': {
      const organisation = graph.organisations[slug];
      return organisation && { kind: 'organisation', organisation };
    }
    case 'elders': {
      const elsewhere = graph.elsewhere[slug];
      return elsewhere && { kind: 'elsewhere', elsewhere };
    }
    case 'vragen': {
      const question = graph.questions[slug];
      return question && { kind: 'question', question };
    }
    default:
      return undefined;
  }
}

/** `nameOf` is `instanceName`. */
export function titleOf(entry: Entry, t: Translator, nameOf: (register: RegisterName, name: string) => string): string {
  switch (entry.kind) {
    case 'service':
      return entry.service.title;
    case 'organisation':
      return entry.organisation.name;
    case 'instance':
      return nameOf(entry.register, entry.instance.name);
    case 'elsewhere':
      return entry.elsewhere.title;
    case 'question':
      return entry.question.text;
    case 'all':
      return t('nav.az');
  }
}

/** Violence, debts, suicide, sexuality: offers a quick exit. */
export function isSensitiveEntry(entry: Entry): boolean {
  switch (entry.kind) {
    case 'service':
      return entry.service.sensitive;
    case 'question':
      return entry.question.sensitive;
    case 'organisation':
    case 'instance':
    case 'elsewhere':
    case 'all':
      return false;
  }
}

function instanceAt(register: PlaceRegister, slug: string, graph: Graph, places: Places): Entry | undefined {
  const instance = [...places[register].values()].find((each) => each.slug === slug);
  const organisation = Object.values(graph.organisations).find((each) => each.register === register);
  return instance && organisation && { kind: 'instance', organisation, register, instance };
}
