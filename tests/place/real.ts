import { compilePlaces, readRegisters } from '../../scripts/content/registers.ts';
import { decodePlaces, findPlace } from '../../widgets/engine/place/place.ts';

/** The real registers of `content/registers`, as read, as compiled and as the browser has them. */
export const { registers, mistakes } = readRegisters('content/registers');
export const file = compilePlaces(registers);
export const places = decodePlaces(file);

/** Last day of Wijdemeren, and the first without it. */
export const DAY_BEFORE = '2026-12-31';
export const DAY_AFTER = '2027-01-01';

/** What a resident's text comes to: the name of the gemeente, names to choose from, or what is wrong. */
export function outcome(text: string, today = DAY_BEFORE): string | string[] {
  const result = findPlace(places, text, today);
  switch (result.kind) {
    case 'found':
      return result.found.gemeente;
    case 'choose':
      return result.candidates.map(({ gemeente }) => gemeente);
    case 'unknown':
      return `onbekend: ${result.because}`;
    case 'impossible':
      return `kan niet: ${result.code}`;
    case 'empty':
      return 'leeg';
  }
}

/** Names of the gemeenten that a slip of the pen gives as suggestions. */
export function suggested(text: string, today = DAY_BEFORE): string[] {
  const result = findPlace(places, text, today);
  return result.kind === 'unknown' ? result.suggestions.map(({ gemeente }) => gemeente) : [];
}
