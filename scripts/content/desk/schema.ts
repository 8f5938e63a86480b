/** The form of what editors write for the counter: notices, and texts in other languages. */
import { z } from 'zod';
import { isoDate, slug, text, texts, url } from '../schema.ts';

export const noticeSchema = z.strictObject({
  title: text,
  /** One or two sentences: what is going on, and what staff say or do meanwhile. */
  text,
  /** First day on which it is shown. */
  from: isoDate,
  /** Last day on which it is shown. */
  until: isoDate,
  /** Codes of the gemeenten whose staff it is for, such as gm0344; absent for all. */
  gemeenten: z
    .array(z.string().regex(/^gm\d{4}$/, 'schrijf de code van een gemeente, zoals gm0344'))
    .min(1)
    .optional(),
  url: url.optional(),
});

/** Version of the Dutch text that a translation was made from, as `npm run translate` prints it. */
const of = z.string().regex(/^[0-9a-f]{8}$/, 'schrijf de versie zoals `npm run translate` die geeft');

export const translationSchema = z.strictObject({
  of,
  title: text.optional(),
  summary: text.optional(),
  because: text.optional(),
  who: text.optional(),
  say: text.optional(),
  /** One for each action of the Dutch text, in the same order; empty where it has no words. */
  actions: z.array(z.strictObject({ label: text.optional(), note: text.optional() })).default([]),
  bring: texts,
  cost: text.optional(),
  term: text.optional(),
  conditions: texts,
  objection: text.optional(),
});

const byId = <T extends z.ZodType>(entry: T) => z.record(slug, entry).default({});

/** Of a situation: what has an id stands under that id, so that a step that moves keeps its words. */
export const planTranslationSchema = z.strictObject({
  of,
  title: text,
  summary: text,
  event: z.strictObject({ label: text, name: text }).optional(),
  asks: byId(
    z.strictObject({
      text,
      help: text.optional(),
      answers: z.record(slug, z.strictObject({ text, clause: text })),
    }),
  ),
  needs: byId(text),
  steps: byId(
    z.strictObject({
      title: text,
      text: text.optional(),
      condition: text.optional(),
      when: text.optional(),
      dated: text.optional(),
      ifNothing: text.optional(),
      unverified: text.optional(),
    }),
  ),
  told: texts,
  gaps: z.array(z.strictObject({ text, bridge: text })).default([]),
  overview: text.optional(),
  variesByGemeente: z.array(z.strictObject({ text, usual: text.optional() })).default([]),
  unverified: text.optional(),
});

export type SourceNotice = z.output<typeof noticeSchema>;
export type SourceTranslation = z.output<typeof translationSchema>;
export type SourcePlanTranslation = z.output<typeof planTranslationSchema>;
