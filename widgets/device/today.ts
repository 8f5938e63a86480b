/**
 * The day where the reader is, as `YYYY-MM-DD`. By hand: the first date that `Intl` writes takes
 * a slow phone a tenth of a second. Never before the day on which this page was made: a clock that says so is wrong, and would
 * undo what has changed since.
 */
export function today(made: string | undefined = madeOn()): string {
  const date = new Date();
  const now = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return made !== undefined && now < made ? made : now;
}

/** Absent on pages of others, which hold the loket as an element. */
function madeOn(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.dataset['compiled'];
}
