import { canHaveLink } from '../../../widgets/engine/local/local-actions.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read.ts';
import type { OfferSource } from './schema.ts';

type Service = Content['services'][string];

/** Words of the actions of a service for which a gemeente can give a page of its own, in the order of the service. */
export function linkable({ actions }: Pick<Service, 'actions'>): readonly string[] {
  return actions.flatMap((action) => (action.label && canHaveLink(action) ? [action.label] : []));
}

/** What a gemeente says of a service, without links for actions that the service does not have. */
export function checkLinks(
  offer: OfferSource,
  service: Service,
  note: (field: string, cause: string, remedy: string) => void,
): OfferSource {
  if (!offer.links) return offer;
  const known = linkable(service);
  const links = Object.entries(offer.links).filter(([label]) => {
    if (known.includes(label)) return true;
    const [cause, remedy] = whyNot(label, service, known);
    note(`links.${label}`, cause, remedy);
    return false;
  });
  return { ...offer, links: Object.fromEntries(links) };
}

function whyNot(label: string, { actions }: Service, known: readonly string[]): readonly [string, string] {
  const action = actions.find((each) => each.label === label);
  if (action)
    return action.url || action.phone || action.organisation
      ? ['deze knop heeft landelijk al een eigen adres', 'Haal hem weg.']
      : ['deze knop brengt niemand naar een pagina', 'Gebruik phone voor het telefoonnummer, of haal hem weg.'];
  const meant = nearest(label, known);
  const choices = known.map((each) => `"${each}"`).join(', ');
  return [
    'deze dienst heeft geen knop met deze woorden',
    meant ? `Bedoelde u "${meant}"?` : known.length > 0 ? `Kies uit: ${choices}.` : 'Haal hem weg.',
  ];
}
