import { z } from 'zod';

const day = z.iso.date();
const text = z.string().trim().min(1).max(1_000);

const report = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unanswered'), on: day, question: text }),
  z.strictObject({
    kind: z.literal('wrong-door'),
    on: day,
    question: text,
    organisation: z.string().regex(/^[a-z0-9-]+$/),
    answered: text.optional(),
  }),
  z.strictObject({ kind: z.literal('knelpunt'), on: day, situation: text, bodies: text, rule: text }),
]);

const file = z.strictObject({
  form: z.literal('eerste-loket-meldingen'),
  version: z.string(),
  reports: z.array(report),
});

export type ReviewedReport = z.output<typeof report>;

/** Either all reports of a file, or in Dutch what is wrong with it. */
export type ReadReports =
  | { readonly ok: true; readonly reports: readonly ReviewedReport[] }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** Reads what a counter saved with "Sla op als bestand". */
export function readReports(json: string): ReadReports {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, mistakes: ['dit is geen geldige JSON. Sla het bestand opnieuw op aan de balie.'] };
  }
  const result = file.safeParse(value);
  if (result.success) return { ok: true, reports: result.data.reports };
  return { ok: false, mistakes: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}
