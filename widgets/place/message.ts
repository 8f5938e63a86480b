import type { PlaceResult } from '../engine/place/model.ts';
import type { Key } from '../i18n/key.ts';

/** All that can be said beside the field; the dialog holds each, ready and in the page's language. */
export const messages = [
  'place.failed',
  'place.empty',
  'place.impossible_digits',
  'place.impossible_range',
  'place.impossible_letters',
  'place.unknown_name',
  'place.unknown_postcode',
  'place.unknown_provincie',
  'place.unknown_suggest',
] as const satisfies readonly Key[];

type Message = (typeof messages)[number];

/** What to say beside the field; nothing when the text was understood. */
export function messageOf(result: PlaceResult | 'failed'): Message | undefined {
  if (result === 'failed') return 'place.failed';
  switch (result.kind) {
    case 'empty':
      return 'place.empty';
    case 'impossible':
      return `place.impossible_${result.code}`;
    case 'unknown':
      return result.suggestions.length > 0 ? 'place.unknown_suggest' : `place.unknown_${result.because}`;
    case 'found':
    case 'choose':
      return undefined;
  }
}
