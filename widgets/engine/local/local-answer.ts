import type { IsoDate, PublicService } from '../graph/model.ts';
import type { Instance } from '../place/model.ts';
import type { Desk, LocalLayer, LocalNotice, Offer, OwnService, Partner } from './model.ts';
import { type OpenDay, openOn } from './opening.ts';

/** What a gemeente's layer says about one answer. */
export interface LocalAnswer {
  /** The gemeente as it can be reached in general: where to ask for what is not known here. */
  readonly gemeente: Instance;
  /** Name of the office that collects the tax that it is about, where the register names one. */
  readonly collector?: string | undefined;
  /** Absent when nothing is known about this service: that is said to the reader, never left out. */
  readonly offer?: Offer;
  /** Whether a service of the gemeente is at stake, of which an offer could be known. */
  readonly ofGemeente: boolean;
  readonly partners: readonly Partner[];
  readonly notices: readonly LocalNotice[];
  /** Counters and telephones that are for this, with their hours of today. */
  readonly desks: readonly DeskToday[];
  /** Who made the layer, when that was not the gemeente. */
  readonly example?: string;
}

export interface DeskToday extends Desk {
  readonly day: OpenDay;
}

export interface LocalContext {
  readonly layer: LocalLayer | undefined;
  /** The reader's gemeente as the register has it. */
  readonly gemeente: Instance;
  readonly today: IsoDate;
}

/** As much of a service as a layer speaks of. */
export type Matter = Pick<PublicService, 'id' | 'domain'>;

/** What the layer of a gemeente says about a service, one of its own services, or the gemeente itself. */
export function localAnswer(
  of: { readonly service?: Matter; readonly own?: OwnService; readonly ofGemeente: boolean },
  { layer, gemeente, today }: LocalContext,
): LocalAnswer {
  const { service, own, ofGemeente } = of;
  const offer = own ? offerOf(own) : ofGemeente && service ? layer?.services[service.id] : undefined;
  const matter = own ? { id: own.id, domain: '' } : service;
  return {
    gemeente: { ...gemeente, ...layer?.contact },
    ...(offer && { offer }),
    ofGemeente: ofGemeente && service !== undefined,
    partners: partnersIn(layer, service ? [service] : []),
    notices: noticesOn(layer, today).filter(
      ({ services }) => services.length === 0 || services.includes(service?.id ?? ''),
    ),
    desks: (layer?.desks ?? [])
      .filter((desk) => (own || ofGemeente ? isFor(desk, matter, offer?.kind === 'other') : false))
      .map((desk) => ({ ...desk, day: openOn(desk, today) })),
    ...(layer?.example && { example: layer.example }),
  };
}

/** Who helps near with one of these matters. */
export function partnersIn(layer: LocalLayer | undefined, matters: readonly Matter[]): readonly Partner[] {
  return (layer?.partners ?? []).filter((partner) => matters.some((matter) => helpsWith(partner, matter)));
}

/** Messages for residents that hold on a day. */
export function noticesOn(layer: LocalLayer | undefined, today: IsoDate): readonly LocalNotice[] {
  return (layer?.notices ?? []).filter(
    ({ audience, validFrom = '', validUntil = '9999-12-31' }) =>
      audience === 'public' && validFrom <= today && today <= validUntil,
  );
}

/**
 * The body where a matter is arranged, as a referral names it: the gemeente with the number and
 * appointment of this very service, or the other body that does it. Pages are with the actions.
 * `reached` is the gemeente as the register says that it is reached for this.
 */
export function localInstance({ gemeente: itself, offer }: LocalAnswer, reached: Instance | undefined): Instance {
  const gemeente = reached?.collector ? reached : itself;
  if (!offer) return gemeente;
  const { phone, appointment } = offer;
  const { id, slug, website } = gemeente;
  // What the gemeente itself has does not count for another body: its own desk would send the reader on.
  const who = offer.kind === 'other' ? { id, slug, website, ...offer.by } : gemeente;
  return { ...who, ...definedOnly({ phone, appointment }) };
}

function offerOf(own: OwnService): Offer {
  // How far it was checked stands with the service itself, as it does for a national one.
  const { url, apply, phone, appointment, cost, term, note, partly, by, summary } = own;
  const facts = definedOnly({ url, apply, phone, appointment, cost, term, note, partly });
  return by ? { kind: 'other', because: summary, by, ...facts } : { kind: 'yes', ...facts };
}

/** Who does it instead has desks of its own: of those of the gemeente only one that is for this matter counts then. */
function isFor({ services = [], domains = [] }: Desk, matter: Matter | undefined, doneByOther: boolean): boolean {
  if (services.length + domains.length === 0) return !doneByOther;
  return !matter || helpsWith({ services, domains }, matter);
}

function helpsWith({ services, domains }: Pick<Partner, 'services' | 'domains'>, { id, domain }: Matter): boolean {
  return services.includes(id) || domains.includes(domain);
}

/** As JSON a field that is undefined is absent, which its type cannot tell. */
function definedOnly<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(fields)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
