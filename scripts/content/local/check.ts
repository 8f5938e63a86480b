import type { Gemeente } from '../../../widgets/engine/place/model.ts';
import type { Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';
import { checkLinks } from './links.ts';
import { checkPlans } from './plan-lines.ts';
import { type Note, type References, referencesTo } from './references.ts';
import type { LayerSource } from './schema.ts';

export interface LayerContext {
  readonly content: Pick<Content, 'services' | 'organisations' | 'lifeEvents'>;
  /** By code. */
  readonly gemeenten: ReadonlyMap<string, Gemeente>;
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
  const note: Note = (field, cause, remedy) => void mistakes.push({ file, field, cause, remedy });
  if (!gemeente) {
    note('gemeente', `gemeente "${layer.gemeente}" bestaat niet`, 'Kijk in registers/gemeenten.tsv.');
    return undefined;
  }
  if (file !== layerFileName(gemeente)) {
    note('gemeente', `dit is de code van ${gemeente.name}`, `Noem het bestand ${layerFileName(gemeente)}.`);
    return undefined;
  }
  const references = referencesTo(content, note);
  const services = Object.entries(layer.services).flatMap(([id, offer]) => {
    const service = content.services[id];
    if (!references.municipal(`services.${id}`, id) || !service) return [];
    return [[id, checkLinks(offer, service, (field, ...mistake) => note(`services.${id}.${field}`, ...mistake))]];
  });
  const own = layer.own.filter(({ id }, index) => {
    if (layer.own.findIndex((each) => each.id === id) === index) return true;
    note(`own.${index}.id`, `"${id}" is er al`, 'Geef elke eigen dienst een ander id.');
    return false;
  });
  const partners = layer.partners.map((partner, index) => ({
    ...partner,
    services: partner.services.filter((id) => references.service(`partners.${index}.services`, id)),
    domains: partner.domains.filter((domain) => references.domain(`partners.${index}.domains`, domain)),
  }));
  const desks = checkDesks(layer, references);
  const notices = layer.notices.map((notice, index) => ({
    ...notice,
    services: notice.services.filter((id) => references.service(`notices.${index}.services`, id)),
  }));
  // A message about services that do not exist must not become one for everyone.
  const told = notices.filter(
    ({ services: about }, index) => about.length > 0 || layer.notices[index]?.services.length === 0,
  );
  const plans = checkPlans(layer.plans, content, note);
  return { ...layer, desks, services: Object.fromEntries(services), plans, own, partners, notices: told };
}

/** A desk for something that does not exist must not become one for everything. */
function checkDesks({ desks, own }: LayerSource, references: References): LayerSource['desks'] {
  return desks.flatMap((desk, index) => {
    const isOurs = (id: string) =>
      own.some((each) => each.id === id) || references.municipal(`desks.${index}.services`, id);
    const services = desk.services.filter(isOurs);
    const domains = desk.domains.filter((domain) => references.domain(`desks.${index}.domains`, domain));
    const limited = desk.services.length + desk.domains.length > 0;
    return limited && services.length + domains.length === 0 ? [] : [{ ...desk, services, domains }];
  });
}

/** Path below `content/` of the layer of a gemeente. */
export function layerFileName({ slug }: Pick<Gemeente, 'slug'>): string {
  return `local/${slug}.yaml`;
}
