import type { Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';

/** Language whose messages decide which there must be. */
const LEADING = 'nl';

/** Interface messages that a language lacks, or has beyond the Dutch ones. */
export function checkInterface({ interface: languages }: Content): Mistake[] {
  const wanted = new Set(keysOf(languages[LEADING] ?? {}));
  return Object.entries(languages).flatMap(([language, messages]) => {
    if (language === LEADING) return [];
    const file = `ui/${language}.json`;
    const keys = new Set(keysOf(messages));
    return [
      ...[...wanted]
        .filter((key) => !keys.has(key))
        .map((key) => ({
          file,
          field: key,
          cause: 'deze schermtekst ontbreekt',
          remedy: `Vertaal hem uit ui/${LEADING}.json.`,
        })),
      ...[...keys]
        .filter((key) => !wanted.has(key))
        .map((key) => ({
          file,
          field: key,
          cause: 'deze schermtekst bestaat niet in het Nederlands',
          remedy: 'Haal hem weg.',
        })),
    ];
  });
}

/** Paths of all messages; plural forms of one message count as one, since languages differ in them. */
function keysOf(messages: object, prefix = ''): string[] {
  return [
    ...new Set(
      Object.entries(messages).flatMap(([name, value]) =>
        typeof value === 'object' && value !== null
          ? keysOf(value, `${prefix}${name}.`)
          : [`${prefix}${name.replace(/_(zero|one|two|few|many|other)$/, '')}`],
      ),
    ),
  ];
}
