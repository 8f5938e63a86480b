import { byCodeUnit } from '../../widgets/engine/by-code-unit.ts';
import { checkActions } from './check/actions.ts';
import { checkDates } from './check/dates.ts';
import { checkEmergencies } from './check/emergencies.ts';
import { checkGlossary } from './check/glossary.ts';
import { checkInterface } from './check/interface.ts';
import { checkLanguages } from './check/languages.ts';
import { checkLetters } from './check/letters.ts';
import { checkLifeEvents } from './check/life-events.ts';
import { checkLoketcodes } from './check/loketcodes.ts';
import { checkQuestions } from './check/questions.ts';
import { checkOrphans, checkReferences } from './check/references.ts';
import { checkServices } from './check/services.ts';
import { checkUniqueness } from './check/uniqueness.ts';
import { checkUpl } from './check/upl.ts';
import { checkDesk } from './desk/check.ts';
import type { Mistake } from './mistake.ts';
import type { Content } from './read.ts';
import type { UplProduct } from './registers.ts';

export interface CheckContext {
  /** The register of uniform product names; empty when it is not there. */
  readonly upl: ReadonlyMap<string, UplProduct>;
  /** Codes of the register of gemeenten; absent when it is not there. */
  readonly gemeenten?: ReadonlySet<string>;
  /** ISO date of the check. */
  readonly today: string;
  /** Whether every file could be read; what a broken file refers to would seem forgotten. */
  readonly complete: boolean;
}

/** Everything that is wrong with content whose form is right, in the order of the files. */
export function checkContent(
  content: Content,
  { upl, today, complete, gemeenten = new Set() }: CheckContext,
): Mistake[] {
  const dangling = checkReferences(content);
  return [
    ...dangling,
    ...(complete && dangling.length === 0 ? checkOrphans(content) : []),
    ...(complete ? checkGlossary(content) : []),
    ...checkInterface(content),
    ...(complete ? checkLanguages(content) : []),
    ...checkLetters(content),
    ...checkLoketcodes(content),
    ...checkLifeEvents(content),
    ...checkQuestions(content),
    ...checkEmergencies(content),
    ...checkServices(content),
    ...checkUpl(content, upl),
    ...checkActions(content),
    ...checkDates(content, today),
    ...checkDesk(content, gemeenten),
    ...checkUniqueness(content),
  ].sort((a, b) => byCodeUnit(a.file, b.file));
}
