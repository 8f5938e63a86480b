/**
 * Services that stand on the front page and on a gemeente's page: what people ask most.
 * A choice of editors, not a measurement; one that does not exist is passed over.
 */
import { graph, servicesOf } from './content.ts';

const chosen = [
  'paspoort-aanvragen',
  'rijbewijs-aanvragen',
  'verhuizing-doorgeven',
  'digid-aanvragen',
  'huurtoeslag',
  'zorgtoeslag',
  'ww-aanvragen',
  'kinderbijslag',
  'aow-aanvragen',
  'bijstand-aanvragen',
];

const askedAtGemeente = [
  'paspoort-aanvragen',
  'verhuizing-doorgeven',
  'rijbewijs-aanvragen',
  'uittreksel-brp',
  'afval-en-containers',
  'melding-openbare-ruimte',
  'huishoudelijke-hulp',
  'bijstand-aanvragen',
];

const existing = (slugs: readonly string[]) =>
  slugs.map((slug) => graph.services[slug]).filter((service) => service !== undefined);

/** An even number, because they stand in two columns. */
export const featuredServices = ((found) => found.slice(0, found.length - (found.length % 2)).slice(0, 8))(
  existing(chosen),
);
export const gemeenteServices = existing(askedAtGemeente).filter((service) => servicesOf('gemeente').includes(service));
