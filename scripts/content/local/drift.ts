import type { Gemeente } from '../../../widgets/engine/place/model.ts';
import { formatMistake, type Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';
import { dueOn } from '../summary/review.ts';
import { layerFileName } from './check.ts';
import { type OwnWord, ownWords } from './own-word.ts';
import { nameOfLine, openLines } from './plan-lines.ts';
import { municipalServices } from './references.ts';
import type { LayerSource } from './schema.ts';
import type { Taken } from './taken.ts';
import { type TakenWords, takenInWords } from './taken-words.ts';

/** Why an editor of a gemeente should look at something; in the order of urgency. */
export const driftKinds = ['broken', 'taken', 'changed', 'overdue', 'overridden', 'missing'] as const;
export type DriftKind = (typeof driftKinds)[number];

/** One thing in a layer that an editor may want to look at. */
export interface DriftRow {
  readonly kind: DriftKind;
  /** Where in the layer: `services.paspoort-aanvragen`, `plans.verbouwen.leges`. */
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
  readonly content: Pick<Content, 'services' | 'lifeEvents'>;
  readonly today: string;
  /** Mistakes of all layers. */
  readonly mistakes: readonly Mistake[];
  /** National questions that own services take, of all layers. */
  readonly taken: readonly Taken[];
}

/** How a layer stands to the national content on a day: most urgent first, within that in the order of the layer. */
export function driftOf(gemeente: Gemeente, layer: LayerSource | undefined, context: DriftContext): Drift {
  const file = layerFileName(gemeente);
  const rows = [
    ...context.mistakes.filter((mistake) => mistake.file === file).map(broken),
    ...(layer ? takenInWords(layer, context.taken, context.content).map(takes) : []),
    ...(layer
      ? [...said(layer, gemeente, context), ...alone(layer, context.today), ...dated(layer, context.today)]
      : []),
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

function takes({ field, title, cause, remedy }: TakenWords): DriftRow {
  return row('taken', field, title, `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. ${remedy}`);
}

/** What the gemeente says beside the national text: whether it still fits, was looked at in time, and what is its own. */
function said(layer: LayerSource, gemeente: Gemeente, { content, today }: DriftContext): DriftRow[] {
  return ownWords(layer, content).flatMap(({ field, name, title, says, changed, checkedOn, unverified, due }) => {
    const seen = `Klopt uw tekst nog? Leg dat vast: npm run gemeente -- seen ${gemeente.slug} ${name}.`;
    return [
      ...(changed === undefined
        ? [row('changed', field, title, `Niet bekend bij welke landelijke tekst dit is geschreven. ${seen}`)]
        : changed.length > 0
          ? [row('changed', field, title, `Landelijk veranderd: ${changed.join(', ')}. ${seen}`)]
          : []),
      ...accounted({ field, title, checkedOn, unverified, due }, today),
      row('overridden', field, title, says),
    ];
  });
}

/** What stands in the layer alone: its own services, its partners and its desks. */
function alone({ own, partners, desks }: LayerSource, today: string): DriftRow[] {
  const rows = (section: string, index: number, title: string, entry: Parameters<typeof dueOn>[0] & Unsure) =>
    accounted(
      {
        field: `${section}.${index}`,
        title,
        checkedOn: entry.checked?.on,
        unverified: entry.unverified,
        due: dueOn(entry),
      },
      today,
    );
  return [
    ...own.flatMap((each, index) => rows('own', index, each.title, each)),
    ...partners.flatMap(({ name, checked, unverified }, index) =>
      rows('partners', index, name, { checked, unverified }),
    ),
    ...desks.flatMap(({ name, checked, unverified }, index) => rows('desks', index, name, { checked, unverified })),
  ];
}

interface Unsure {
  readonly unverified?: string | undefined;
}

/** Whether it is time to look at something again, or for the first time, and what its editor was not sure of. */
function accounted(
  { field, title, checkedOn, unverified, due }: Omit<OwnWord, 'name' | 'says' | 'changed'>,
  today: string,
): DriftRow[] {
  return [
    ...(due !== undefined && due <= today
      ? [row('overdue', field, title, `Nagekeken op ${checkedOn}, dus opnieuw aan de beurt sinds ${due}.`)]
      : []),
    ...(checkedOn === undefined ? [row('overdue', field, title, 'Nog niet bij een bron nagekeken.')] : []),
    ...(unverified ? [row('overdue', field, title, `Kan veranderd zijn, zoek dit uit: ${unverified}`)] : []),
  ];
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
    ]),
  ];
}

function missing(layer: LayerSource | undefined, { content }: DriftContext): DriftRow[] {
  const services = municipalServices(content)
    .filter((id) => layer?.services[id] === undefined)
    .map((id) =>
      row(
        'missing',
        `services.${id}`,
        content.services[id]?.title ?? id,
        'Inwoners zien: niet bekend, met uw website en telefoon.',
      ),
    );
  const lines = openLines(content)
    .filter(({ plan, line }) => layer?.plans[plan]?.[line.id] === undefined)
    .map((open) =>
      row(
        'missing',
        `plans.${nameOfLine(open)}`,
        `${open.title}: ${open.line.text}`,
        'Inwoners zien in dit plan alleen dat elke gemeente dit zelf beslist.',
      ),
    );
  return [...services, ...lines];
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
