/** What the resident's own gemeente adds to an answer: for the clerk to tell, and to stand on the sheet. */
import { typedAddress } from '../action/typed-address.ts';
import type { IsoDate } from '../engine/graph/model.ts';
import type { LocalAnswer } from '../engine/local/local-answer.ts';
import type { LocalPlan } from '../engine/local/local-plan.ts';
import type { OtherBody } from '../engine/local/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { hoursInWords, weekInWords } from '../local/week-in-words.ts';
import type { Line } from './line.ts';

export interface Near {
  /** Name as the register has it, without "gemeente". */
  readonly gemeente: string;
  /** Messages to residents that hold today. */
  readonly notices: readonly string[];
  /** What is different here, in a sentence. */
  readonly note?: string | undefined;
  /** What may have changed since, and was not checked. */
  readonly unverified?: string | undefined;
  /** Other bodies that do a part of it: who, which part, how to reach them. */
  readonly partly: readonly string[];
  /** Whether the gemeente says that it does not do this. */
  readonly refuses: boolean;
  readonly desks: readonly NearDesk[];
  /** Help that is no public body: name, what they do, how to reach them. */
  readonly partners: readonly string[];
  /** Who made the layer, when that was not the gemeente. */
  readonly example?: string | undefined;
}

export interface NearDesk {
  readonly name: string;
  /** Address or number, where the desk has its own. */
  readonly at?: string | undefined;
  /** Today's hours, for who asks now; undefined when nobody wrote them down. */
  readonly today: string | undefined;
  /** What may have changed since, and was not checked. */
  readonly unverified?: string | undefined;
  /** The week, for who takes it home, and days that differ. */
  readonly week: readonly Line[];
}

interface Sources {
  readonly today: IsoDate;
  readonly t: Translator;
  readonly other?: Translator | undefined;
}

/** Undefined when the gemeente adds nothing to this answer. */
export function makeNear(local: LocalAnswer, sources: Sources): Near | undefined {
  const { gemeente, offer, notices, partners, example } = local;
  const desks = desksOf(local, sources);
  if (!offer && notices.length + partners.length + desks.length === 0) return undefined;
  return {
    gemeente: gemeente.name,
    notices: notices.map(({ text, url }) => [text, url && typedAddress(url)].filter(Boolean).join(' ')),
    note: offer?.note,
    unverified: inWords(offer?.unverified, sources),
    partly: (offer?.partly ?? []).map(({ does, by }) => reachInWords(by, does)),
    refuses: offer?.kind === 'no',
    desks,
    partners: partners.map((partner) =>
      [reachInWords(partner, partner.does), inWords(partner.unverified, sources)].filter(Boolean).join(' '),
    ),
    ...(example && { example }),
  };
}

/** What the gemeente says of a plan as a whole; what it says of a step stands with that step. */
export function nearPlan({ gemeente, example }: LocalPlan, texts: readonly string[]): Near {
  return { gemeente, notices: texts, refuses: false, partly: [], desks: [], partners: [], ...(example && { example }) };
}

function reachInWords({ name, phone, visit, website }: OtherBody, does: string): string {
  return [`${name}.`, does, phone, visit, website && typedAddress(website)].filter(Boolean).join(' ');
}

function inWords(unverified: string | undefined, { t }: Sources): string | undefined {
  return unverified && `${t('card.unverified')} ${unverified}`;
}

function desksOf({ desks }: LocalAnswer, { today, t, other }: Sources): readonly NearDesk[] {
  return desks.map((desk) => {
    const week = weekInWords(desk, today, t);
    const { hours, unknown } = desk.day;
    const beside = other && weekInWords(desk, today, other);
    return {
      name: desk.name,
      at: desk.visit ?? desk.phone,
      today: unknown ? undefined : hoursInWords(hours, t),
      unverified: inWords(desk.unverified, { today, t }),
      week: week.map((nl, index) => ({ nl, other: beside?.[index] })),
    };
  });
}
