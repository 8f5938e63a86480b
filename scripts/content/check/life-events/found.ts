import type { Mistake } from '../../mistake.ts';
import type { Source } from '../../schema.ts';

export type SourceLifeEvent = Source<'life-events'>;

/** What is wrong with one life event; the file is filled in for all of them at once. */
export type FoundInEvent = Omit<Mistake, 'file'>;
