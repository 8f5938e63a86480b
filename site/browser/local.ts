/** Puts the reader's gemeente in the header, and the reader's own body and its facts in a card that has room for it. */
import { fillLocal } from '../../widgets/card/fill-local.ts';
import { fillRoom } from '../../widgets/card/fill-room.ts';
import { today } from '../../widgets/device/today.ts';
import type { RegisterName } from '../../widgets/engine/graph/model.ts';
import { type LocalAnswer, localAnswer, localInstance } from '../../widgets/engine/local/local-answer.ts';
import { type Shown, watchPlace } from '../../widgets/place/show-place.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';

watchPlace((shown) => {
  showInHeader(shown.gemeente);
  for (const card of document.querySelectorAll<HTMLElement>('.card[data-service], .card[data-register]'))
    fill(card, shown);
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

function fill(card: HTMLElement, shown: Shown): void {
  const register = card.dataset['register'] as RegisterName | undefined;
  const local = localOf(card, register === 'gemeenten', shown);
  if (register)
    fillLocal(card, {
      ...(shown.gemeente !== undefined && { gemeente: shown.gemeente }),
      instances: local && register === 'gemeenten' ? [localInstance(local)] : shown.instancesOf(register),
      offer: local?.offer,
    });
  fillRoom(card, language, local);
}

/** What the gemeente says of the service of a card; undefined while the place is unknown. */
function localOf(card: HTMLElement, ofGemeente: boolean, { instancesOf, layer }: Shown): LocalAnswer | undefined {
  const [id, domain] = card.dataset['service']?.split(' ') ?? [];
  const [gemeente] = instancesOf('gemeenten');
  if (!id || !domain || !gemeente) return undefined;
  return localAnswer({ service: { id, domain }, ofGemeente }, { layer, gemeente, today: today() });
}
