import { createHash } from 'node:crypto';
import type { Source } from '../schema.ts';

/** Parts of a national text that a gemeente builds on, with the words for them. */
const PARTS = [
  ['de beschrijving', ({ title, summary, because }) => [title, summary, because]],
  ['wat u nu doet', ({ actions }) => actions],
  ['wat u meeneemt', ({ bring }) => bring],
  ['de kosten', ({ cost }) => cost],
  ['de termijn', ({ term }) => term],
  ['de voorwaarden', ({ conditions, notFor, objection }) => [conditions, notFor, objection]],
] as const satisfies readonly (readonly [string, (service: Source<'services'>) => unknown])[];

const WIDTH = 4;

/**
 * Fingerprint of the national text of a service: four hexadecimal digits for each part, so
 * that two of them tell which part changed. Kept in a layer beside what the gemeente says.
 */
export function fingerprint(service: Source<'services'>): string {
  const known = made.get(service) ?? make(service);
  made.set(service, known);
  return known;
}

/** Asked of every service for each of 342 gemeenten. */
const made = new WeakMap<Source<'services'>, string>();

function make(service: Source<'services'>): string {
  return PARTS.map(([, part]) =>
    createHash('sha256')
      .update(JSON.stringify(part(service) ?? null))
      .digest('hex')
      .slice(0, WIDTH),
  ).join('');
}

/** The parts in which two fingerprints differ, in words; empty when nothing changed. */
export function changedParts(before: string, now: string): readonly string[] {
  return PARTS.flatMap(([name], index) => {
    const at = index * WIDTH;
    return before.slice(at, at + WIDTH) === now.slice(at, at + WIDTH) ? [] : [name];
  });
}
