import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';
import { checkConditions } from './life-events/conditions.ts';
import { checkParts } from './life-events/parts.ts';
import { checkTerms } from './life-events/terms.ts';

/** What must hold for a plan beyond its form: parts that belong together, conditions and terms. */
export function checkLifeEvents(content: Content): Mistake[] {
  return inFiles('life-events', content.lifeEvents).flatMap(({ file, entry }) =>
    [...checkParts(entry), ...checkConditions(entry), ...checkTerms(entry)].map((found) => ({ file, ...found })),
  );
}
