/** Puts the reader's gemeente in the header, and the reader's own body and its facts in a card that has room for it. */
import { fillLocal } from '../../widgets/card/fill-local.ts';
import type { Shown } from '../../widgets/place/show-place.ts';
import { watchPlace } from '../../widgets/place/watch-place.ts';

watchPlace((shown) => {
  showInHeader(shown.gemeente?.name);
  for (const card of document.querySelectorAll<HTMLElement>('.card, .panel')) void fill(card, shown);
  for (const room of document.querySelectorAll<HTMLElement>('[data-near]')) {
    empty(room);
    void layerOf(shown).then((module) => module?.fillNear(room, shown));
  }
});

function showInHeader(gemeente: string | undefined): void {
  for (const line of document.querySelectorAll('[data-place-line]')) {
    for (const element of line.querySelectorAll<HTMLElement>('[data-place-known]')) {
      element.hidden = gemeente === undefined;
      if (element.localName === 'bdi') element.textContent = gemeente ?? '';
    }
    for (const element of line.querySelectorAll<HTMLElement>('[data-place-unknown]'))
      element.hidden = gemeente !== undefined;
  }
}

async function fill(card: HTMLElement, shown: Shown): Promise<void> {
  const room = card.querySelector<HTMLElement>('[data-local-room]');
  if (room) empty(room);
  const ownFacts = room && (await layerOf(shown))?.fillFromLayer(card, shown);
  fillLocal(card, { ...shown, ...ownFacts });
}

function empty(room: HTMLElement): void {
  room.hidden = true;
  room.replaceChildren();
}

/**
 * What shows what the reader's gemeente adds; few do. It is fetched for each that shares its file
 * with one that does, so that this request tells no more than that for the file. Without it the
 * card still has what the register says.
 */
async function layerOf({ layer, layered }: Shown) {
  const module = layered && (await import('./gemeente-layer.ts').catch(() => undefined));
  return layer && module ? module : undefined;
}
