import type { Gemeente } from '../../../widgets/engine/place/model.ts';
import { formatMistake, type Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';
import { dueOn } from '../summary/review.ts';
import { layerFileName, municipalServices } from './check.ts';
import { changedParts, fingerprint } from './fingerprint.ts';
import type { LayerSource } from './schema.ts';

/** Why an editor of a gemeente should look at something; in the order of urgency. */
export const driftKinds = ['broken', 'changed', 'overdue', 'overridden', 'missing'] as const;
export type DriftKind = (typeof driftKinds)[number];

/** One thing in a layer that an editor may want to look at. */
export interface DriftRow {
  readonly kind: DriftKind;
  /** Where in the layer: `services.paspoort-aanvragen`. */
  readonly field: string;
  /** What it is about, as residents see it. */
  readonly title: string;
  /** What is the matter and what can be done, in Dutch. */
  readonly detail: string;
}

export interface Drift {
  readonly gemeente: Gemeente;
  readonly hasLayer: boolean;
  readonly rows: readonly DriftRow[];
}

export interface DriftContext {
  readonly content: Pick<Content, 'services'>;
  readonly today: string;
  /** Mistakes of all layers. */
  readonly mistakes: readonly Mistake[];
}

/** How a layer stands to the national content on a day: most urgent first, within that in the order of the layer. */
export function driftOf(gemeente: Gemeente, layer: LayerSource | undefined, context: DriftContext): Drift {
  const file = layerFileName(gemeente);
  const rows = [
    ...context.mistakes.filter((mistake) => mistake.file === file).map(broken),
    ...(layer ? [...services(layer, gemeente, context), ...dated(layer, context.today)] : []),
    ...missing(layer, context),
    ...gone(gemeente, layer, context.today),
  ];
  const rank = (row: DriftRow) => driftKinds.indexOf(row.kind);
  return {
    gemeente,
    hasLayer: layer !== undefined || rows.some(({ kind }) => kind === 'broken'),
    rows: rows.sort((a, b) => rank(a) - rank(b)),
  };
}

function broken(mistake: Mistake): DriftRow {
  const { field = '' } = mistake;
  return { kind: 'broken', field, title: field || mistake.file, detail: `Weggelaten. ${formatMistake(mistake)}` };
}

function services(layer: LayerSource, gemeente: Gemeente, { content, today }: DriftContext): DriftRow[] {
  return Object.entries(layer.services).flatMap(([id, offer]) => {
    const service = content.services[id];
    if (!service) return [];
    const field = `services.${id}`;
    const { title } = service;
    const changed = offer.national ? changedParts(offer.national, fingerprint(service)) : [];
    const seen = `Klopt uw tekst nog? Leg dat vast: npm run gemeente -- seen ${gemeente.slug} ${id}.`;
    const due = dueOn({ checked: offer.checked, sensitive: service.sensitive, cost: offer.cost, term: offer.term });
    return [
      ...(changed.length > 0
        ? [row('changed', field, title, `Landelijk veranderd: ${changed.join(', ')}. ${seen}`)]
        : []),
      ...(offer.national
        ? []
        : [row('changed', field, title, `Niet bekend bij welke landelijke tekst dit is geschreven. ${seen}`)]),
      ...(due !== undefined && due <= today
        ? [row('overdue', field, title, `Nagekeken op ${offer.checked?.on}, dus opnieuw aan de beurt sinds ${due}.`)]
        : []),
      ...(offer.checked ? [] : [row('overdue', field, title, 'Nog niet bij een bron nagekeken.')]),
      row('overridden', field, title, overridden(offer)),
    ];
  });
}

const FIELD_WORDS = {
  url: 'eigen pagina',
  apply: 'aanvragen',
  phone: 'telefoon',
  appointment: 'afspraak',
  cost: 'kosten',
  term: 'termijn',
  note: 'toelichting',
} as const;

function overridden(offer: LayerSource['services'][string]): string {
  const own = Object.entries(FIELD_WORDS).flatMap(([name, words]) =>
    name in offer && offer[name as keyof typeof FIELD_WORDS] ? [words] : [],
  );
  switch (offer.offered) {
    case 'yes':
      return own.length > 0 ? `Eigen: ${own.join(', ')}.` : 'Alleen dat de gemeente het doet.';
    case 'no':
      return `De gemeente doet dit niet: ${offer.because}`;
    case 'other':
      return `${offer.by.name} doet dit${own.length > 0 ? `; eigen: ${own.join(', ')}` : ''}.`;
  }
}

/** What holds for some time and is over, or has nothing yet for the public holidays to come. */
function dated({ notices, desks }: LayerSource, today: string): DriftRow[] {
  return [
    ...notices.flatMap(({ text, validUntil }, index) =>
      validUntil < today
        ? [row('overdue', `notices.${index}`, text, `Dit bericht gold tot en met ${validUntil}. Haal het weg.`)]
        : [],
    ),
    ...desks.flatMap((desk, index) => [
      ...desk.specialOpeningHoursSpecification.flatMap(({ validThrough, note = '' }, at) =>
        validThrough < today
          ? [
              row(
                'overdue',
                `desks.${index}.specialOpeningHoursSpecification.${at}`,
                `${desk.name} ${note}`.trim(),
                `Deze afwijkende dag was op ${validThrough}. Haal hem weg, of zet hem op het nieuwe jaar.`,
              ),
            ]
          : [],
      ),
      ...(desk.checked && (dueOn({ checked: desk.checked }) ?? '') <= today
        ? [row('overdue', `desks.${index}`, desk.name, `Nagekeken op ${desk.checked.on}, dus opnieuw aan de beurt.`)]
        : []),
    ]),
  ];
}

function missing(layer: LayerSource | undefined, { content }: DriftContext): DriftRow[] {
  return municipalServices(content)
    .filter((id) => layer?.services[id] === undefined)
    .map((id) =>
      row(
        'missing',
        `services.${id}`,
        content.services[id]?.title ?? id,
        'Inwoners zien: niet bekend, met uw website en telefoon.',
      ),
    );
}

/** A layer of a gemeente that is no more serves nobody. */
function gone({ name, validUntil, successor }: Gemeente, layer: LayerSource | undefined, today: string): DriftRow[] {
  if (!layer || !validUntil || validUntil >= today) return [];
  return [
    row(
      'broken',
      'gemeente',
      name,
      `${name} bestaat niet meer sinds ${validUntil}. Verhuis deze laag: npm run gemeente -- move ${layer.gemeente} ${successor}.`,
    ),
  ];
}

function row(kind: DriftKind, field: string, title: string, detail: string): DriftRow {
  return { kind, field, title, detail };
}
