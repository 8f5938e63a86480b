import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SecurityTxt {
  readonly origin: string;
  /** Day of the build, as `YYYY-MM-DD`. */
  readonly day: string;
  /** Page or `mailto:` where weaknesses can be reported; by default the mailbox that RFC 2142 sets apart for it. */
  readonly contact?: string | undefined;
}

/** RFC 9116 asks for less than a year. */
const DAYS_VALID = 364;

/** Writes `.well-known/security.txt` (RFC 9116) into the built site. */
export function writeSecurityTxt(folder: string, settings: SecurityTxt): void {
  mkdirSync(join(folder, '.well-known'), { recursive: true });
  writeFileSync(join(folder, '.well-known', 'security.txt'), securityTxt(settings));
}

/** Says whom to tell of a weakness, and until when that holds. */
export function securityTxt({ origin, day, contact }: SecurityTxt): string {
  const expires = new Date(Date.parse(day) + DAYS_VALID * 86_400_000).toISOString();
  const lines = {
    Contact: contact ?? `mailto:security@${new URL(origin).hostname}`,
    Expires: expires,
    'Preferred-Languages': 'nl, en',
    Canonical: new URL('/.well-known/security.txt', origin).href,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
