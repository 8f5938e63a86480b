import type { Gemeente } from '../../../widgets/engine/place/model.ts';
import type { Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read.ts';
import { checkLinks } from './links.ts';
import { checkPlans } from './plan-lines.ts';
import type { LayerSource } from './schema.ts';

export interface LayerContext {
  readonly content: Pick<Content, 'services' | 'organisations' | 'lifeEvents'>;
  /** By code. */
  readonly gemeenten: ReadonlyMap<string, Gemeente>;
}

const GEMEENTE = 'gemeente';

/** Services that are of the gemeente where one lives, works or builds: what a layer can speak of. */
export function municipalServices({ services }: Pick<Content, 'services'>): string[] {
  return Object.keys(services).filter((id) => services[id]?.competentAuthority.organisation === GEMEENTE);
}

/**
 * The layer without what points at nothing. Undefined when the gemeente of the file is
 * another one, or in no register. Every mistake is accounted for.
 */
export function checkLayer(
  file: string,
  layer: LayerSource,
  { content, gemeenten }: LayerContext,
  mistakes: Mistake[],
): LayerSource | undefined {
  const gemeente = gemeenten.get(layer.gemeente);
  const note = (field: string, cause: string, remedy?: string) =>
    void mistakes.push({ file, field, cause, ...(remedy && { remedy }) });
  if (!gemeente) {
    note('gemeente', `gemeente "${layer.gemeente}" bestaat niet`, 'Kijk in registers/gemeenten.tsv.');
    return undefined;
  }
  if (file !== layerFileName(gemeente)) {
    note('gemeente', `dit is de code van ${gemeente.name}`, `Noem het bestand ${layerFileName(gemeente)}.`);
    return undefined;
  }
  const municipal = new Set(municipalServices(content));
  const domains = new Set(Object.values(content.services).map(({ domain }) => domain));
  const isKnown = (field: string, id: string) => {
    if (content.services[id]) return true;
    const meant = nearest(id, Object.keys(content.services));
    note(field, `dienst "${id}" bestaat niet`, meant ? `Bedoelde u "${meant}"?` : 'Haal hem weg.');
    return false;
  };
  const services = Object.entries(layer.services).flatMap(([id, offer]) => {
    const service = content.services[id];
    if (!isKnown(`services.${id}`, id) || !service) return [];
    if (municipal.has(id))
      return [[id, checkLinks(offer, service, (field, ...mistake) => note(`services.${id}.${field}`, ...mistake))]];
    const body = service.competentAuthority.organisation;
    note(
      `services.${id}`,
      `deze dienst is niet van de gemeente maar van ${content.organisations[body]?.name ?? body}`,
      'Haal hem weg.',
    );
    return [];
  });
  const seen = new Set<string>();
  const own = layer.own.filter(({ id }, index) => {
    if (!seen.has(id)) return seen.add(id);
    note(`own.${index}.id`, `"${id}" is er al`, 'Geef elke eigen dienst een ander id.');
    return false;
  });
  const partners = layer.partners.map((partner, index) => ({
    ...partner,
    services: partner.services.filter((id) => isKnown(`partners.${index}.services`, id)),
    domains: partner.domains.filter((domain) => {
      if (domains.has(domain)) return true;
      note(
        `partners.${index}.domains`,
        `domein "${domain}" bestaat niet`,
        `Kies uit ${[...domains].sort().join(', ')}.`,
      );
      return false;
    }),
  }));
  const notices = layer.notices.map((notice, index) => ({
    ...notice,
    services: notice.services.filter((id) => isKnown(`notices.${index}.services`, id)),
  }));
  // A message about services that do not exist must not become one for everyone.
  const told = notices.filter(
    ({ services: about }, index) => about.length > 0 || layer.notices[index]?.services.length === 0,
  );
  const plans = checkPlans(layer.plans, content, note);
  return { ...layer, services: Object.fromEntries(services), plans, own, partners, notices: told };
}

/** Path below `content/` of the layer of a gemeente. */
export function layerFileName({ slug }: Pick<Gemeente, 'slug'>): string {
  return `local/${slug}.yaml`;
}
