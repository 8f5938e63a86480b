const DAY = 86_400_000;

/** Days from one day to another, both as `YYYY-MM-DD`. Zero when the second is the earlier: then a clock is wrong. */
export function ageInDays(from: string, to: string): number {
  const age = (Date.parse(to) - Date.parse(from)) / DAY;
  return Number.isFinite(age) ? Math.max(0, age) : 0;
}
