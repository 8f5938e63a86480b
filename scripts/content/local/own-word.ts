import type { Content } from '../read.ts';
import { dueOn } from '../summary/review.ts';
import { changedLineParts, changedParts, fingerprint, lineFingerprint } from './fingerprint.ts';
import { nameOfLine, openLines } from './plan-lines.ts';
import type { LayerSource, OfferSource } from './schema.ts';

/** What a gemeente says of one matter that the national content describes too, and how the two stand. */
export interface OwnWord {
  /** Where in the layer: `services.paspoort-aanvragen`, `plans.verbouwen.leges`. */
  readonly field: string;
  /** How `npm run gemeente -- seen` calls it. */
  readonly name: string;
  /** What it is about, as residents see it. */
  readonly title: string;
  /** What is the gemeente's own in it, in Dutch. */
  readonly says: string;
  /** Parts of the national text that changed since; undefined when it is not known which text that was. */
  readonly changed: readonly string[] | undefined;
  readonly checkedOn: string | undefined;
  /** What may have changed since, as residents read it. */
  readonly unverified: string | undefined;
  /** Day from which it is due for review; undefined when it was never checked. */
  readonly due: string | undefined;
}

/** All of a layer: services first, then lines of plans. */
export function ownWords(layer: LayerSource, content: Pick<Content, 'services' | 'lifeEvents'>): readonly OwnWord[] {
  return [...ofServices(layer, content), ...ofLines(layer, content)];
}

function ofServices({ services }: LayerSource, content: Pick<Content, 'services'>): readonly OwnWord[] {
  return Object.entries(services).flatMap(([id, offer]) => {
    const service = content.services[id];
    if (!service) return [];
    const { national, checked, unverified, cost, term } = offer;
    return [
      {
        field: `services.${id}`,
        name: id,
        title: service.title,
        says: saidOf(offer),
        changed: national === undefined ? undefined : changedParts(national, fingerprint(service)),
        checkedOn: checked?.on,
        unverified,
        due: dueOn({ checked, sensitive: service.sensitive, cost, term }),
      },
    ];
  });
}

function ofLines({ plans }: LayerSource, content: Pick<Content, 'lifeEvents'>): readonly OwnWord[] {
  return openLines(content).flatMap((open) => {
    const { plan, title, line } = open;
    const own = plans[plan]?.[line.id];
    if (!own) return [];
    const { national, checked, unverified, text } = own;
    return [
      {
        field: `plans.${nameOfLine(open)}`,
        name: nameOfLine(open),
        title: `${title}: ${line.text}`,
        says: `Eigen: ${text}`,
        changed: national === undefined ? undefined : changedLineParts(national, lineFingerprint(line)),
        checkedOn: checked.on,
        unverified,
        // A figure in it goes out of date as that of a cost does.
        due: dueOn({ checked, sensitive: content.lifeEvents[plan]?.sensitive, cost: { text } }),
      },
    ];
  });
}

const FIELD_WORDS = {
  url: 'eigen pagina',
  apply: 'aanvragen',
  links: 'adressen van knoppen',
  phone: 'telefoon',
  appointment: 'afspraak',
  cost: 'kosten',
  term: 'termijn',
  note: 'toelichting',
  partly: 'wie een deel doet',
} as const;

function saidOf(offer: OfferSource): string {
  const filled = new Set(Object.entries(offer).flatMap(([name, value]) => (value ? [name] : [])));
  const own = Object.entries(FIELD_WORDS).flatMap(([name, words]) => (filled.has(name) ? [words] : []));
  switch (offer.offered) {
    case 'yes':
      return own.length > 0 ? `Eigen: ${own.join(', ')}.` : 'Alleen dat de gemeente het doet.';
    case 'no':
      return `De gemeente doet dit niet: ${offer.because}`;
    case 'other':
      return `${offer.by.name} doet dit${own.length > 0 ? `; eigen: ${own.join(', ')}` : ''}.`;
  }
}
