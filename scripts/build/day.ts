/**
 * The day of the build as `YYYY-MM-DD`: today, or that of `SOURCE_DATE_EPOCH` (seconds), so
 * that a build can be made again byte for byte. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildDay(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(seconds)) throw new EpochError(seconds);
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** `SOURCE_DATE_EPOCH` is no number of seconds. */
export class EpochError extends Error {
  constructor(value: string) {
    super(`SOURCE_DATE_EPOCH is "${value}", maar dat is geen aantal seconden sinds 1970.`);
    this.name = 'EpochError';
  }
}
