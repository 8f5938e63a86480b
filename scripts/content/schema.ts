/**
 * The form of the files that editors write. Each comment says what a field means to a
 * resident or to the router; the type itself is said by the schema.
 */
import { z } from 'zod';
import { onePerSite } from './one-per-site.ts';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'schrijf een id met kleine letters, cijfers en streepjes');
export const text = z.string().trim().min(1, 'vul een tekst in');
export const url = z.url({ protocol: /^https$/, error: 'schrijf een volledig adres dat begint met https://' });
export const isoDate = z.iso.date('schrijf een datum als 2026-11-21');
export const texts = z.array(text).default([]);

const validity = {
  /** First day on which the entry holds. */
  validFrom: isoDate.optional(),
  /** Last day on which the entry holds. */
  validUntil: isoDate.optional(),
};

const reference = z.strictObject({ title: text, url });
const statement = z.strictObject({ text, url: url.optional() });

/** Only when the text was really compared with these pages, on that day. */
/** Several pages of one site are shown as one source, so of each site only the first address goes on. */
const checked = z.strictObject({ on: isoDate, against: z.array(url).min(1).transform(onePerSite) });

const channel = z.enum(['online', 'appointment', 'phone', 'visit', 'post', 'email', 'message']);

const target = {
  service: slug.optional(),
  organisation: slug.optional(),
  elsewhere: slug.optional(),
};
const answerTarget = z.strictObject({ ...target, question: slug.optional(), lifeEvent: slug.optional() });

const action = z.strictObject({
  channel,
  /** Verb first: "Vraag huurtoeslag aan". Absent: the interface's own words for the channel. */
  label: text.optional(),
  /** Absent: the contact point of the competent authority, for a gemeente that of the caller's own. */
  url: url.optional(),
  /** Number to dial, when it is not the general number of the organisation. */
  phone: text.optional(),
  login: text.optional(),
  note: text.optional(),
  /** Words alone, with no address of the organisation: "Bel het bedrijf in de brief". */
  advice: z.literal(true).optional(),
  organisation: slug.optional(),
});

/** What people of other languages type when they look for the entry: tests of the lists in `languages/`. */
const keywords = z.strictObject({ en: texts, tr: texts, ar: texts, pl: texts, uk: texts }).partial().default({});

const found = {
  /** Questions as people really ask them; they are the golden tests of the router. */
  questions: z.array(text).default([]),
  /** Words people use for it, former names and abbreviations included. */
  words: texts,
  keywords,
};

const accounted = {
  sources: z.array(reference).default([]),
  checked: checked.optional(),
  /** What may have changed since and was not checked; shown to the reader. */
  unverified: text.optional(),
};

export const organisationSchema = z.strictObject({
  name: text,
  shortName: text.optional(),
  /** Two to four letters by which people scan a list. */
  mark: z.string().regex(/^[A-Z0-9]{1,4}$/, 'gebruik één tot vier hoofdletters of cijfers'),
  layer: z.enum(['national', 'municipal', 'water', 'provincial', 'regional', 'private']),
  /** For a kind (gemeente, waterschap …): the register that holds the instances. */
  register: z.enum(['gemeenten', 'waterschappen', 'provincies', 'ggds']).optional(),
  partOf: slug.optional(),
  successor: slug.optional(),
  tooi: url.optional(),
  does: text,
  /** What people expect of it but another organisation does. */
  doesNot: z.array(z.strictObject({ text, organisation: slug.optional() })).default([]),
  contactPoints: z
    .array(
      z.strictObject({
        channel,
        value: text,
        url: url.optional(),
        label: text.optional(),
        /** `staff` is for the counter only and never reaches a resident's page. */
        audience: z.enum(['public', 'staff']).default('public'),
      }),
    )
    .default([]),
  words: texts,
  ...accounted,
  ...validity,
});

export const serviceSchema = z.strictObject({
  number: z.int().positive(),
  title: text,
  domain: slug,
  audience: z
    .array(z.enum(['resident', 'entrepreneur']))
    .min(1)
    .default(['resident']),
  /** Uniform product name, exactly as in the register. */
  upl: text.optional(),
  /** Further products of that register which this service answers too. */
  alsoUpl: texts,
  competentAuthority: z.strictObject({
    organisation: slug,
    /** For a kind of organisation: of which place. */
    of: z.enum(['residence', 'property', 'event', 'business']).optional(),
    /** A tax that an office may collect in its name; the register says where one does. */
    collected: z.literal(true).optional(),
  }),
  alsoCompetent: z.array(z.strictObject({ organisation: slug, does: text })).default([]),
  /** One sentence: what you can get or arrange here. */
  summary: text,
  /** One sentence: why this organisation and no other. */
  because: text,
  actions: z.array(action).min(1, 'noem minstens één ding dat de lezer nu kan doen'),
  bring: texts,
  cost: statement.optional(),
  term: statement.optional(),
  conditions: texts,
  notFor: z.array(z.strictObject({ text, ...target })).default([]),
  objection: z.strictObject({ text, weeks: z.int().positive().optional(), url: url.optional() }).optional(),
  legalResource: z.array(reference).default([]),
  confusedWith: z
    .array(z.strictObject({ service: slug.optional(), elsewhere: slug.optional(), because: text }))
    .default([]),
  /** For the counter only: what to check, what not to promise. */
  staffNote: text.optional(),
  /** Violence, debts, suicide, sexuality: answers stay out of address and storage. */
  sensitive: z.boolean().default(false),
  /** Few people a year need it: fewer example questions will do. */
  rare: z.boolean().default(false),
  ...found,
  ...accounted,
  ...validity,
});

export const questionSchema = z.strictObject({
  text,
  help: text.optional(),
  /** Words that, asked alone or in a short question, mean several bodies. */
  words: texts,
  /** The life event that is meant when a query tells of it ("mijn man is overleden") instead of naming it. */
  situation: slug.optional(),
  answers: z
    .array(z.strictObject({ id: slug, text, to: answerTarget }))
    .min(2, 'geef minstens twee antwoorden')
    .max(3, 'geef hooguit drie antwoorden; splits de vraag anders in twee'),
  /** Where "Weet ik niet" leads: a desk that can help. */
  unsure: answerTarget,
  sensitive: z.boolean().default(false),
});

/** The units of a term; exactly one of them is filled in. */
const units = {
  days: z.int().nonnegative().optional(),
  /** Monday to Friday, without the days of article 3 of the Algemene termijnenwet. */
  workdays: z.int().positive().optional(),
  weeks: z.int().positive().optional(),
  months: z.int().positive().optional(),
  years: z.int().positive().optional(),
};

/** A day as the law counts it: so long before or after the event or another step. */
const term = z.strictObject({
  /** `event`, or the id of a step. */
  after: slug.optional(),
  before: slug.optional(),
  ...units,
  /** The day that is counted to is then moved forward to the end or the start of its period. */
  to: z
    .enum(['end-of-month', 'start-of-next-month', 'end-of-quarter', 'start-of-next-quarter', 'end-of-year'])
    .optional(),
  /** The law or the official page that sets this term; absent for advice. */
  source: reference.optional(),
  /** Whether a last day in a weekend or on a public holiday moves to the next working day. */
  termijnenwet: z.boolean().default(false),
  /** First and last day of counting for which this term holds; on other days the plan shows words only. */
  ...validity,
});

/** Question → the answer or answers with which it holds. Several questions: all must hold. */
export type SourceCondition =
  | { readonly all: readonly SourceCondition[] }
  | { readonly any: readonly SourceCondition[] }
  | { readonly not: SourceCondition }
  | Readonly<Record<string, string | readonly string[]>>;

const HOW_A_CONDITION = 'schrijf een voorwaarde als {vraag: antwoord}, of met een lijst achter all of any, of met not';

const condition: z.ZodType<SourceCondition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(condition).min(2) }),
      z.strictObject({ any: z.array(condition).min(2) }),
      z.strictObject({ not: condition }),
      z
        .record(slug, z.union([slug, z.array(slug).min(1)]))
        .refine((said) => Object.keys(said).length > 0, HOW_A_CONDITION)
        .refine((said) => !('all' in said || 'any' in said || 'not' in said), HOW_A_CONDITION),
    ],
    HOW_A_CONDITION,
  ),
);

/** What is asked to make the plan fit; each question can be skipped. */
const planQuestion = z.strictObject({
  id: slug,
  text,
  help: text.optional(),
  answers: z
    .array(
      z.strictObject({
        id: slug,
        text,
        /** Follows "als" and "omdat u zei dat": "u getrouwd was". */
        clause: text,
      }),
    )
    .min(2, 'geef minstens twee antwoorden')
    .max(4, 'geef hooguit vier antwoorden'),
});

const planStep = z.strictObject({
  id: slug,
  /** What happens or what to do, in a few words: "Geef het overlijden aan". */
  title: text,
  /** What the title does not say. */
  text: text.optional(),
  who: z.enum(['automatic', 'you', 'only-if']),
  /** The condition as data over the answers. */
  if: condition.optional(),
  /** What cannot be asked, as a sentence: "U krijgt een brief van de RDW." */
  condition: text.optional(),
  when: z
    .strictObject({
      /** In words: what the terms do not say, or all of it when the law sets no term. */
      text: text.optional(),
      /** The first day on which it can be done. */
      from: term.optional(),
      /** The last day on which it can be done. */
      by: term.optional(),
    })
    .optional(),
  /** The day from which other terms run and which only the reader knows: "De datum op het besluit". */
  dated: text.optional(),
  /** What happens if the reader does nothing, or if nothing happens by itself. */
  ifNothing: text.optional(),
  /** What to have ready, by the ids of `needs`. */
  needs: z.array(slug).default([]),
  ...target,
  ...accounted,
});

/** Kinds of helpers near home; a gemeente names its own in its layer. */
const localPartner = z.enum([
  'wijkteam',
  'formulierenhulp',
  'sociaal-raadslieden',
  'schuldhulpmaatje',
  'maatschappelijk-werk',
  'ouderenadviseur',
  'mantelzorgsteunpunt',
  'bibliotheek',
  'voedselbank',
  'vluchtelingenwerk',
  'jeugdteam',
  'ondernemersloket',
  'energiecoach',
  'werkcentrum',
  'informele-zorg',
]);

export const lifeEventSchema = z.strictObject({
  number: z.int().positive(),
  title: text,
  summary: text,
  /** The day that the terms count from. */
  event: z
    .strictObject({
      /** As a question: "Op welke dag is uw naaste overleden?" */
      label: text,
      /** As it stands in a term, behind "na" and "voor": "het overlijden". */
      name: text,
    })
    .optional(),
  asks: z.array(planQuestion).max(7, 'stel hooguit zeven vragen').default([]),
  /** What to have ready, once for all steps. */
  needs: z.array(z.strictObject({ id: slug, text })).default([]),
  steps: z.array(planStep).min(2),
  /** What bodies tell one another, and what they do not (`does: false`): then the reader says it twice. */
  told: z
    .array(
      z.strictObject({
        from: slug,
        /** Organisations, or entries of `elsewhere`. */
        to: z.array(slug).min(1),
        does: z.boolean(),
        text,
      }),
    )
    .default([]),
  /** What people fall into between two bodies, and what bridges it. */
  gaps: z.array(z.strictObject({ text, bridge: text, if: condition.optional(), ...target })).default([]),
  /** Who keeps the overview: one contact. */
  overview: z.strictObject({ text, ...target }).optional(),
  local: z.array(localPartner).default([]),
  /** What each gemeente decides itself, and what is usual. By the id a gemeente says in its layer how it is there. */
  variesByGemeente: z
    .array(z.strictObject({ id: slug, text, usual: text.optional(), step: slug.optional(), url: url.optional() }))
    .default([]),
  sensitive: z.boolean().default(false),
  ...found,
  ...accounted,
});

export const letterSchema = z.strictObject({
  number: z.int().positive(),
  /** As people call it: "Aanmaning van de Belastingdienst". */
  title: text,
  /** Who sent it: a body, or somebody outside government. */
  sender: z.strictObject({ organisation: slug.optional(), elsewhere: slug.optional() }),
  /** What the letter is about; a question about the letter is answered by this service. */
  service: slug,
  /** Names that stand on the letter: "Dwangbevel", "Beschikking". */
  names: z.array(text).min(1, 'noem de naam die op de brief staat'),
  /** What one sees: colour, logo, where it comes in. */
  recognise: z.array(text).min(1, 'zeg waaraan de lezer de brief herkent'),
  /** Number by which the sender knows the matter. */
  reference: z
    .strictObject({
      name: text,
      where: text.optional(),
      /** Regular expression; only when the sender itself says how the number is built. */
      shape: text.optional(),
    })
    .optional(),
  /** One sentence: what the letter wants of the reader. */
  asks: text,
  actions: z.array(action).min(1, 'noem minstens één ding dat de lezer nu kan doen'),
  /** By when; the law stands in `legalResource`. */
  term: statement.optional(),
  legalResource: z.array(reference).default([]),
  /** What happens when the reader does nothing. */
  ifNothing: text.optional(),
  objection: z.strictObject({ text, weeks: z.int().positive().optional(), url: url.optional() }).optional(),
  /** Who can help with it. */
  helps: z.array(z.strictObject({ text, ...target })).min(1, 'noem wie kan helpen'),
  /** Whether it may be a fake, and how to tell. */
  fake: text,
  /** For the counter only. */
  staffNote: text.optional(),
  sensitive: z.boolean().default(false),
  ...found,
  ...accounted,
  ...validity,
});

export const elsewhereSchema = z.strictObject({
  title: text,
  /** Who helps: "Uw bank". */
  who: text,
  because: text,
  actions: z.array(action).default([]),
  ...found,
  ...accounted,
});

export const emergencySchema = z.strictObject({
  title: text,
  who: text,
  /** What to do, in one or two very short sentences. */
  say: text,
  actions: z.array(action).min(1),
  /**
   * Rules over the words of a query, per language. In a rule all words must occur, in any
   * order; `a|b` is either; `stem*` is a beginning; `"a b"` are words that follow each
   * other; `-word` must not occur; `@name` stands for the words of that group.
   */
  signs: z.record(z.enum(['nl', 'en', 'tr', 'ar', 'pl', 'uk']), z.array(text)),
  /** Lists of words that several rules need. */
  groups: z.record(z.string().regex(/^[a-z]+$/), z.array(text).min(1)).default({}),
  /** Lower goes first when several match. */
  order: z.int().default(10),
  sensitive: z.boolean().default(false),
  ...found,
  ...accounted,
});

export const vocabularySchema = z.strictObject({
  /** Abbreviation → what it stands for. Never a misspelling, and it names a subject outright. One word, without points. */
  abbreviations: z
    .record(z.string().regex(/^[a-z0-9]+$/, { error: 'één woord in kleine letters, zonder punten' }), text)
    .default({}),
  /** Ordinary short words that must never be taken for a misspelling of one another. */
  exact: texts,
  /** Ordinary words that stand in no text and are no misspelling of one that does: `voorjaar` is not `voornaam`. */
  ordinary: texts.default([]),
  /** What people say → the words of the content. */
  synonyms: z.record(z.string(), z.array(text)),
  /** Words that say little about the subject (kinship, general verbs) and weigh less. */
  weak: texts,
  /** Words that say nothing about the subject. */
  stop: texts,
  /** Word of the content → words of one kind that mean it too and say little else, such as all countries for "buitenland". */
  classes: z.record(z.string(), z.array(text)).default({}),
});

/** A language other than Dutch in which people ask; one file for each in `languages/`. */
export const languageSchema = z.strictObject({
  /** What is said, in that language, to who asks in it: that the answer is Dutch. */
  notice: text,
  /** Name of its script in Unicode, where no other language of ours has that script. */
  script: z
    .string()
    .regex(/^[A-Z][a-z]+$/)
    .optional(),
  /** Common words without a subject, by which the language is known. */
  signs: texts,
  /** Word or words in a row → the Dutch words that say the same. */
  words: z.record(z.string(), text),
});

export const uplLeftOutSchema = z.strictObject({
  /** Why a product has no service, by a word of our own. */
  reasons: z.record(slug, text),
  /** Names exactly as in the register, by reason. */
  products: z.record(slug, z.array(text)),
});

export const glossarySchema = z.array(
  z.strictObject({
    /** As readers look for it, perhaps with another name behind it: "burgerservicenummer (BSN)". */
    term: text,
    /** What stands for it in texts, beside the term itself: plurals, abbreviations, each name on its own. */
    forms: texts,
    /** One or two short sentences in everyday words. */
    explanation: text,
    /** Where to read more. */
    service: slug.optional(),
  }),
);

export const plainLanguageSchema = z.strictObject({
  /** Officialese → what to write instead. */
  officialese: z.record(z.string(), text).default({}),
  /** Words that residents seldom know: explained in the glossary or in the text itself, or left out. */
  officialWords: texts,
  /** Fields that may stay as they are, and why. */
  exceptions: z.array(z.strictObject({ file: text, field: text, reason: text })).default([]),
});

/** Folder of the content → form of its files. */
export const schemas = {
  organisations: organisationSchema,
  services: serviceSchema,
  questions: questionSchema,
  'life-events': lifeEventSchema,
  letters: letterSchema,
  elsewhere: elsewhereSchema,
  emergencies: emergencySchema,
} as const;

export type Folder = keyof typeof schemas;
export type Source<F extends Folder> = z.output<(typeof schemas)[F]>;
export type SourceTerm = z.output<typeof term>;
export type UplLeftOut = z.output<typeof uplLeftOutSchema>;
export type Vocabulary = z.output<typeof vocabularySchema>;
export type SourceLanguage = z.output<typeof languageSchema>;
export type GlossaryTerm = z.output<typeof glossarySchema>[number];
export type PlainLanguage = z.output<typeof plainLanguageSchema>;
