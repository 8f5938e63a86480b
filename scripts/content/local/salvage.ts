import type { z } from 'zod';
import { formatMistake, type Mistake } from '../mistake.ts';
import { explainIssue } from '../read.ts';
import { type LayerSource, layerSchema } from './schema.ts';

/** A part of a layer, as deep as can be left out by itself. */
type Path = readonly PropertyKey[];

/** Each round takes out at least one part; more rounds than this mean that nothing is left to save. */
const MOST_ROUNDS = 20;

/**
 * The layer without what is wrong in it: one bad link must not cost a gemeente its opening
 * hours. Undefined when not even the gemeente is known. Every mistake is accounted for.
 */
export function salvage(file: string, raw: unknown, mistakes: Mistake[]): LayerSource | undefined {
  const value: unknown = withoutEmptySections(structuredClone(raw));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = layerSchema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    mistakes.push(...distinctMistakes(result.error.issues.flatMap((issue) => explainIssue(file, issue, layerSchema))));
    const wrong = result.error.issues.flatMap(partsOf);
    if (wrong.some((path) => path.length === 0 || path[0] === 'gemeente')) return undefined;
    // From behind, so that the places of what comes before stay as they are.
    const distinct = [...new Map(wrong.map((path) => [JSON.stringify(path.map(String)), path])).values()];
    distinct.sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
    for (const path of distinct) remove(value, path);
  }
  return undefined;
}

/** A section of which everything still stands in comments reads as null, and so does a plan. */
function withoutEmptySections(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  return Object.fromEntries(
    Object.entries(withoutNull(raw)).map(([name, section]) => [
      name,
      name === 'plans' && isRecord(section) ? withoutNull(section) : section,
    ]),
  );
}

function withoutNull(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One wrong value can break several rules that say the same. */
function distinctMistakes(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.map((mistake) => [formatMistake(mistake), mistake])).values()];
}

/** What is to be left out because of an issue: a field that does not exist, else the whole entry that it is in. */
function partsOf(issue: z.core.$ZodIssue): readonly Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  return [issue.path.slice(0, issue.path[0] === 'plans' ? 3 : 2)];
}

function remove(value: unknown, path: Path): void {
  let parent = value;
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return;
    parent = (parent as Record<PropertyKey, unknown>)[step];
  }
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<PropertyKey, unknown>)[last];
}
