/**
 * The day where the reader is, as `YYYY-MM-DD`: Sweden writes dates the way ISO 8601 does.
 * Never before the day on which this page was made: a clock that says so is wrong, and would
 * undo what has changed since.
 */
export function today(made: string | undefined = madeOn()): string {
  const now = new Intl.DateTimeFormat('sv-SE').format(new Date());
  return made !== undefined && now < made ? made : now;
}

/** Absent on pages of others, which hold the loket as an element. */
function madeOn(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.dataset['compiled'];
}
