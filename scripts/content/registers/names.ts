import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Mistake } from '../mistake.ts';

const FILE = 'registers/names.yaml';

const name = z.string().min(1);
const gemeenten = z.union([name, z.array(name).min(1)]);

const schema = z.strictObject({
  /** Official name → the name people use. Holds for gemeenten, GGDs and tax offices. */
  displayNames: z.record(name, name).default({}),
  /** Another name → gemeente, or several to choose from. */
  aliases: z.record(name, gemeenten).default({}),
  /** Gemeente that is no more → gemeente it is part of now, or several. */
  former: z.record(name, gemeenten).default({}),
  /** Postcode with letters → the gemeenten in which it lies, where its digits say only one. */
  postcodes: z.record(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/), z.array(name).min(2)).default({}),
  changes: z
    .array(
      z.strictObject({
        gemeente: name,
        /** Last day on which it exists. */
        validUntil: z.iso.date(),
        successor: name,
        /** Law or bill. */
        because: name,
      }),
    )
    .default([]),
});

/** The names and dates that no register has, as written in `names.yaml`. */
export type Names = z.infer<typeof schema>;

const NONE: Names = { displayNames: {}, aliases: {}, former: {}, postcodes: {}, changes: [] };

/** Reads `names.yaml`. Without that file, or when it cannot be used, there are no names. */
export function readNames(folder: string, mistakes: Mistake[]): Names {
  const path = join(folder, 'names.yaml');
  if (!existsSync(path)) return NONE;
  const document = parseDocument(readFileSync(path, 'utf8'));
  for (const error of document.errors) {
    mistakes.push({
      file: FILE,
      field: `regel ${error.linePos?.[0].line ?? 1}`,
      cause:
        error.code === 'DUPLICATE_KEY' ? 'deze naam staat er twee keer' : `dit is geen geldige YAML (${error.code})`,
      remedy: 'Kijk naar inspringen, aanhalingstekens en dubbele punten rond deze regel.',
    });
  }
  if (document.errors.length > 0) return NONE;
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  for (const { path: at, message } of result.error.issues) {
    mistakes.push({ file: FILE, field: at.join('.'), cause: message.charAt(0).toLowerCase() + message.slice(1) });
  }
  return NONE;
}
