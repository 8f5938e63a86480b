import type { IsoDate } from '../graph/model.ts';
import type { Answers } from './answers.ts';

/** What the reader said about their own situation; all of it may be absent. */
export interface Situation {
  readonly answers: Answers;
  /** The day of the event. */
  readonly eventDay?: IsoDate;
  /** Step id → a day that only the reader knows, such as the date on a decision. */
  readonly days: Readonly<Record<string, IsoDate>>;
  /** Steps that are done → the day on which that was said. */
  readonly done: Readonly<Record<string, IsoDate>>;
  readonly today: IsoDate;
}
