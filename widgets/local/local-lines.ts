/**
 * What the reader's gemeente adds to an answer, as lines of text and links: costs, terms, who
 * does it instead, help near. What is not known is said, with whom to ask. Lines rather than
 * elements, because a card that was drawn at build is completed without the view library.
 */
import { telephone } from '../action/phone.ts';
import { siteOf } from '../action/site-of.ts';
import type { IsoDate, Statement } from '../engine/graph/model.ts';
import type { DeskToday, LocalAnswer } from '../engine/local/local-answer.ts';
import type { LocalAccounted, Offer, OtherBody, Partner } from '../engine/local/model.ts';
import { day, type Translator } from '../i18n/translator.ts';

/** A text, perhaps one to press. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
  /** From the content, and so in Dutch. */
  readonly dutch?: boolean;
  /** A name or number that is not to be translated. */
  readonly name?: boolean;
  readonly strong?: boolean;
}

export type Line =
  | { readonly kind: 'text'; readonly tone?: 'notice' | 'quiet'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] };

/** Empty when the gemeente has no part in the matter and nothing to add. */
export function localLines(local: LocalAnswer, t: Translator): readonly Line[] {
  const { collector, offer, ofGemeente, partners, notices, desks, example, gemeente } = local;
  const open = ofGemeente || offer ? desks : [];
  const lines: Line[] = [
    ...notices.map(({ text, url }): Line => ({ kind: 'text', tone: 'notice', pieces: [content(text, url)] })),
    ...(collector && offer?.kind !== 'other'
      ? [text([{ text: collector, name: true }, { text: t('local.collects') }])]
      : []),
    ...(offer ? offerLines(offer, gemeente, t) : []),
    ...(offer && ofGemeente ? accountLines(offer, t) : []),
    ...(ofGemeente && !offer && !collector ? [askAt(t('local.unknown'), gemeente)] : []),
    ...(open.length > 0 ? [list(open.map((desk) => deskPieces(desk, t)))] : []),
    ...nearLines(partners, t),
  ];
  // Whoever reads the gemeente's own facts must know who wrote them down.
  const own = offer || partners.length + open.length > 0;
  return example && own ? [...lines, madeBy(example)] : lines;
}

/** Help near, and of whom nobody laid it beside a source; empty when nobody is known. */
export function nearLines(partners: readonly Partner[], t: Translator): readonly Line[] {
  if (partners.length === 0) return [];
  const unchecked = partners.filter(({ checked }) => !checked).map(({ name }) => name);
  const [checkedOn] = partners.flatMap(({ checked }) => checked?.on ?? []).sort();
  return [
    text([{ text: t('local.near'), strong: true }]),
    list(partners.map((partner) => [...bodyPieces(partner, partner.does), ...unverifiedPieces(partner, t)])),
    ...(unchecked.length > 0
      ? [text([{ text: t('local.unchecked') }, { text: `${unchecked.join(', ')}.`, dutch: true, name: true }], 'quiet')]
      : checkedOn
        ? [checkedLine(checkedOn, t)]
        : []),
  ];
}

/** Who wrote it down, when that was not the gemeente itself. */
export function madeBy(example: string): Line {
  return text([content(example)], 'quiet');
}

function offerLines(offer: Offer, gemeente: LocalAnswer['gemeente'], t: Translator): Line[] {
  const { cost, term, note, partly = [], url } = offer;
  const unknown = [...(cost ? [] : [t('card.cost')]), ...(term ? [] : [t('card.term')])];
  return [
    ...(cost ? [statedLine(t('card.cost'), cost)] : []),
    ...(term ? [statedLine(t('card.term'), term)] : []),
    ...(note ? [text([content(note)])] : []),
    ...(partly.length > 0
      ? [text([{ text: t('local.partly'), strong: true }]), list(partly.map(({ does, by }) => bodyPieces(by, does)))]
      : []),
    ...(url ? [text([{ text: t('local.page'), href: url }])] : []),
    ...(offer.kind === 'yes' && unknown.length > 0
      ? [askAt(t('local.partlyUnknown', { what: unknown.join(', ').toLowerCase() }), gemeente)]
      : []),
  ];
}

/** The same words as below a national text. */
function accountLines({ checked, unverified }: LocalAccounted, t: Translator): Line[] {
  return [
    ...(unverified ? [text(unverifiedPieces({ unverified }, t))] : []),
    checked ? checkedLine(checked.on, t) : text([{ text: t('card.unchecked') }], 'quiet'),
  ];
}

function checkedLine(on: IsoDate, t: Translator): Line {
  return text([{ text: `${t('card.checkedOn')} ${day(t, on)}` }], 'quiet');
}

function unverifiedPieces({ unverified }: LocalAccounted, t: Translator): Piece[] {
  return unverified ? [{ text: t('card.unverified'), strong: true }, content(unverified)] : [];
}

/** The home page and the number of the gemeente. */
function askAt(words: string, { website, phone }: LocalAnswer['gemeente']): Line {
  return text([{ text: words }, { text: siteOf(website), href: website, name: true }, ...phonePieces(phone)]);
}

function statedLine(title: string, statement: Statement): Line {
  return text([
    { text: `${title}:`, strong: true },
    content(statement.text),
    ...(statement.url ? [{ text: siteOf(statement.url), href: statement.url, name: true }] : []),
  ]);
}

function deskPieces(desk: DeskToday, t: Translator): Piece[] {
  const {
    name,
    byAppointment,
    day: { hours, special, unknown },
  } = desk;
  const since = unverifiedPieces(desk, t);
  if (unknown) return [content(`${name}:`), ...deskReached(desk), ...since];
  const open = hours.map(({ opens, closes }) => t('local.open', { opens: clock(opens), closes: clock(closes) }));
  return [
    { text: t('local.today') },
    content(name),
    { text: open.join(', ') || t('local.closed') },
    ...(special?.note ? [content(`(${special.note})`)] : []),
    ...(byAppointment && open.length > 0 ? [{ text: `(${t('local.byAppointment')})` }] : []),
    ...since,
  ];
}

function deskReached({ visit, phone }: DeskToday): Piece[] {
  return [...(visit ? [{ text: visit, name: true }] : []), ...phonePieces(phone)];
}

function bodyPieces({ name, website, phone }: OtherBody, does: string): Piece[] {
  return [{ ...content(`${name}.`, website), name: true, strong: true }, content(does), ...phonePieces(phone)];
}

function phonePieces(phone: string | undefined): Piece[] {
  return phone ? [{ text: phone, href: telephone(phone), name: true }] : [];
}

/** `09:00` as people write it. */
export function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}

function content(words: string, href?: string): Piece {
  return { text: words, dutch: true, ...(href && { href }) };
}

function text(pieces: readonly Piece[], tone?: 'notice' | 'quiet'): Line {
  return { kind: 'text', pieces, ...(tone && { tone }) };
}

function list(items: readonly (readonly Piece[])[]): Line {
  return { kind: 'list', items };
}
