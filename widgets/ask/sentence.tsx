/** Messages with something in their places that is more than text. */
import type { ComponentChildren } from 'preact';
import type { Key } from '../i18n/key.ts';
import type { Translator } from '../i18n/translator.ts';

/** Signs of no script, which stand for the places while the message is text. */
const PLACE = 0xe000;
const PLACES = /([\ue000-\ue00f])/;

/** A message with these in its places. */
export function sentence(
  t: Translator,
  key: Key,
  parts: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren {
  const names = Object.keys(parts);
  const marked = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(PLACE + at)]));
  const pieces = t(key, marked)
    .split(PLACES)
    .filter((piece) => piece !== '');
  return (
    <span>{pieces.map((piece) => (PLACES.test(piece) ? parts[names[piece.charCodeAt(0) - PLACE] ?? ''] : piece))}</span>
  );
}

/** "dit, dat en dat", in the language of the interface. */
export function listed({ language }: Translator, items: readonly ComponentChildren[]): ComponentChildren {
  return new Intl.ListFormat(language, { type: 'conjunction' })
    .formatToParts(items.map((_, at) => String(at)))
    .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value));
}
