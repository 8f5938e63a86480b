import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';
import type { Source } from '../schema.ts';
import { checkConditions } from './life-events/conditions.ts';
import { checkParts } from './life-events/parts.ts';
import { checkTerms } from './life-events/terms.ts';

export type SourceLifeEvent = Source<'life-events'>;

/** What is wrong with one life event; the file is filled in for all of them at once. */
export type FoundInEvent = Omit<Mistake, 'file'>;

/** What must hold for a plan beyond its form: parts that belong together, conditions and terms. */
export function checkLifeEvents(content: Content): Mistake[] {
  return inFiles('life-events', content.lifeEvents).flatMap(({ file, entry }) =>
    [...checkParts(entry), ...checkConditions(entry), ...checkTerms(entry)].map((found) => ({ file, ...found })),
  );
}
