/** What the resident's own gemeente adds to an answer: for the clerk to tell, and to stand on the sheet. */
import { typedAddress } from '../action/typed-address.ts';
import type { IsoDate } from '../engine/graph/model.ts';
import type { LocalAnswer } from '../engine/local/local-answer.ts';
import type { LocalPlan } from '../engine/local/local-plan.ts';
import type { Translator } from '../i18n/translator.ts';
import { hoursInWords, weekInWords } from '../local/week-in-words.ts';
import type { Line } from './sheet.ts';

export interface Near {
  /** Name as the register has it, without "gemeente". */
  readonly gemeente: string;
  /** Messages to residents that hold today. */
  readonly notices: readonly string[];
  /** What is different here, in a sentence. */
  readonly note?: string | undefined;
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
    refuses: offer?.kind === 'no',
    desks,
    partners: partners.map(({ name, does, phone, visit, website }) =>
      [`${name}.`, does, phone, visit, website && typedAddress(website)].filter(Boolean).join(' '),
    ),
    ...(example && { example }),
  };
}

/** What the gemeente says of a plan as a whole; what it says of a step stands with that step. */
export function nearPlan({ gemeente, example }: LocalPlan, texts: readonly string[]): Near {
  return { gemeente, notices: texts, refuses: false, desks: [], partners: [], ...(example && { example }) };
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
      week: week.map((nl, index) => ({ nl, other: beside?.[index] })),
    };
  });
}
