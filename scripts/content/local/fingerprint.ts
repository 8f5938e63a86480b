import { createHash } from 'node:crypto';
import type { Source } from '../schema.ts';

type Service = Source<'services'>;
/** A line of `variesByGemeente`. */
export type SourceVariation = Source<'life-events'>['variesByGemeente'][number];

/** Parts of a national text that a gemeente builds on, with the words for them. */
type Parts<T> = readonly (readonly [name: string, part: (of: T) => unknown])[];

const OF_SERVICE: Parts<Service> = [
  ['de beschrijving', ({ title, summary, because }) => [title, summary, because]],
  ['wat u nu doet', ({ actions }) => actions],
  ['wat u meeneemt', ({ bring }) => bring],
  ['de kosten', ({ cost }) => cost],
  ['de termijn', ({ term }) => term],
  ['de voorwaarden', ({ conditions, notFor, objection }) => [conditions, notFor, objection]],
];

const OF_LINE: Parts<SourceVariation> = [
  ['de regel', ({ text }) => text],
  ['wat gewoon is', ({ usual }) => usual],
];

const WIDTH = 4;

/** Hexadecimal digits of a fingerprint. */
export const SERVICE_DIGITS = OF_SERVICE.length * WIDTH;
export const LINE_DIGITS = OF_LINE.length * WIDTH;

/**
 * Fingerprint of the national text of a service: four hexadecimal digits for each part, so
 * that two of them tell which part changed. Kept in a layer beside what the gemeente says.
 */
export const fingerprint = printer(OF_SERVICE);

/** The same of what a plan says that each gemeente decides itself. */
export const lineFingerprint = printer(OF_LINE);

/** The parts in which two fingerprints of a service differ, in words; empty when nothing changed. */
export const changedParts = comparer(OF_SERVICE);

/** The same of two fingerprints of a line. */
export const changedLineParts = comparer(OF_LINE);

/** Asked of every entry for each of 342 gemeenten, so each is made once. */
function printer<T extends object>(parts: Parts<T>): (of: T) => string {
  const made = new WeakMap<T, string>();
  return (of) => {
    const known = made.get(of) ?? parts.map(([, part]) => digest(part(of))).join('');
    made.set(of, known);
    return known;
  };
}

function digest(part: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(part ?? null))
    .digest('hex')
    .slice(0, WIDTH);
}

function comparer<T>(parts: Parts<T>): (before: string, now: string) => readonly string[] {
  return (before, now) =>
    parts.flatMap(([name], index) => {
      const at = index * WIDTH;
      return before.slice(at, at + WIDTH) === now.slice(at, at + WIDTH) ? [] : [name];
    });
}
