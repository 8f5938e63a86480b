import type { Gemeente } from '../../widgets/engine/place/model.ts';
import type { Addition } from '../content/local/edit.ts';
import { fingerprint } from '../content/local/fingerprint.ts';
import { municipalServices } from '../content/local/references.ts';
import type { LayerSource } from '../content/local/schema.ts';
import { nearest } from '../content/nearest.ts';
import type { Content } from '../content/read.ts';
import type { Product } from './parse.ts';

/** What became of a product. Every product of a feed is in exactly one list. */
export interface Match {
  /** Taken over, or already there. */
  readonly matched: readonly { readonly product: Product; readonly service: string }[];
  /** Further products of a service that an earlier one stands for. */
  readonly duplicates: readonly { readonly product: Product; readonly service: string; readonly first: Product }[];
  readonly unmatched: readonly { readonly product: Product; readonly because: string }[];
  /** Of another organisation. */
  readonly foreign: readonly Product[];
  /** Lacks what a link needs. */
  readonly unusable: readonly { readonly product: Product; readonly because: string }[];
  /** Where the gemeente says something else than the national text or its own layer. */
  readonly disagreements: readonly { readonly product: Product; readonly what: string }[];
  /** What is to be written into the layer. */
  readonly additions: readonly Addition[];
}

export interface MatchContext {
  readonly gemeente: Gemeente;
  readonly content: Pick<Content, 'services' | 'organisations' | 'uplLeftOut'>;
  /** Names of the register of uniform product names. */
  readonly upl: ReadonlySet<string>;
  /** What the layer says already. */
  readonly layer: LayerSource | undefined;
}

type Drafts = { -readonly [K in keyof Match]: Match[K][number][] };

export function matchProducts(products: readonly Product[], context: MatchContext): Match {
  const lists: Drafts = {
    matched: [],
    duplicates: [],
    unmatched: [],
    foreign: [],
    unusable: [],
    disagreements: [],
    additions: [],
  };
  const taken = new Map<string, Product>();
  const municipal = new Set(municipalServices(context.content));
  for (const product of products) {
    const wrong = unusable(product);
    if (wrong) lists.unusable.push({ product, because: wrong });
    else if (!isOf(product, context.gemeente)) lists.foreign.push(product);
    else {
      const service = serviceFor(product, context);
      if (!service) lists.unmatched.push({ product, because: whyUnmatched(product, context) });
      else if (!municipal.has(service)) {
        const body = bodyOf(service, context);
        lists.unmatched.push({ product, because: `landelijk doet ${body} dit` });
        lists.disagreements.push({
          product,
          what: `landelijk doet ${body} dit ("${titleOf(service, context)}"), en niet de gemeente`,
        });
      } else {
        const first = taken.get(service);
        if (first) lists.duplicates.push({ product, service, first });
        else {
          taken.set(service, product);
          lists.matched.push({ product, service });
          takeOver(product, service, context, lists);
        }
      }
    }
  }
  return lists;
}

function takeOver(product: Product, service: string, { content, layer }: MatchContext, lists: Drafts): void {
  const differ = (what: string) => lists.disagreements.push({ product, what });
  const national = content.services[service];
  const own = layer?.services[service];
  if (!national) return;
  const online = national.actions.find(({ channel }) => channel === 'online');
  if (product.online === 'nee' && national.actions[0]?.channel === 'online')
    differ('volgens de gemeente kan dit niet online; landelijk is online de eerste weg');
  if (product.online === 'digid' && online && !online.login)
    differ('bij de gemeente met DigiD; landelijk staat dat er niet bij');
  if (product.online === 'ja' && online?.login)
    differ(`bij de gemeente zonder inloggen; landelijk met ${online.login}`);
  if (
    product.audience.length > 0 &&
    !product.audience.some((each) => national.audience.includes(AUDIENCE[each] ?? 'resident'))
  )
    differ(`bij de gemeente voor ${product.audience.join(' en ')}; landelijk voor een ander`);
  if (own && own.offered !== 'yes') {
    differ(`de laag zegt dat de gemeente dit niet zelf doet (${own.offered}); niets overgenomen`);
    return;
  }
  if (own?.url && own.url !== product.page) differ(`de laag heeft al een andere pagina: ${own.url}; die blijft staan`);
  lists.additions.push({
    service,
    fields: {
      offered: 'yes',
      url: product.page,
      ...(isHttps(product.apply) && { apply: product.apply }),
      national: fingerprint(national),
    },
  });
}

const AUDIENCE: Readonly<Record<string, 'resident' | 'entrepreneur'>> = {
  particulier: 'resident',
  ondernemer: 'entrepreneur',
};

function unusable({ title, page }: Product): string | undefined {
  if (title === '') return 'er staat geen titel';
  if (page === '') return 'er staat geen adres (identifier)';
  return isHttps(page) ? undefined : `het adres "${page.slice(0, 80)}" begint niet met https://`;
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:' && !/[\s"'<>\\]/.test(address);
}

/** A feed that says of no product whose it is, is believed to be of the gemeente that it was imported for. */
function isOf({ authorities }: Product, { name, officialName }: Gemeente): boolean {
  return authorities.length === 0 || authorities.some((each) => sameGemeente(each, [name, officialName ?? name]));
}

/** `Utrecht`, `Gemeente Utrecht`, `Utrecht (gemeente)` and `Utrecht (Utr)` are one. */
export function sameGemeente(written: string, names: readonly string[]): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^gemeente /, '')
      .replace(/ \((gemeente|[a-z]{1,4})\)$/, '')
      .trim();
  return names.some((name) => bare(name) === bare(written) || name.toLowerCase() === written.toLowerCase());
}

/** The service that is named after one of the product names first, then one that answers it too. */
function serviceFor({ upl }: Product, { content }: MatchContext): string | undefined {
  const entries = Object.entries(content.services);
  const byName = (test: (service: Content['services'][string], name: string) => boolean) =>
    upl.flatMap((name) => entries.find(([, service]) => test(service, name))?.[0] ?? [])[0];
  return byName((service, name) => service.upl === name) ?? byName((service, name) => service.alsoUpl.includes(name));
}

function whyUnmatched({ upl }: Product, { content, upl: known }: MatchContext): string {
  if (upl.length === 0) return 'het heeft geen uniforme productnaam';
  const unknown = upl.filter((name) => !known.has(name));
  const [first] = unknown;
  if (first !== undefined) {
    const meant = nearest(first, known);
    return `"${first}" is geen uniforme productnaam${meant ? `; bedoelt de feed "${meant}"?` : ''}`;
  }
  const left = Object.entries(content.uplLeftOut?.products ?? {}).find(([, names]) =>
    upl.some((name) => names.includes(name)),
  );
  const why = left && content.uplLeftOut?.reasons[left[0]];
  return `van "${upl.join('", "')}" is geen dienst beschreven${why ? `: ${why}` : ''}`;
}

function titleOf(service: string, { content }: MatchContext): string {
  return content.services[service]?.title ?? service;
}

function bodyOf(service: string, { content }: MatchContext): string {
  const id = content.services[service]?.competentAuthority.organisation ?? '';
  return content.organisations[id]?.name ?? id;
}
