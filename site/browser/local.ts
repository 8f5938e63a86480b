/** Puts the reader's gemeente in the header, and the reader's own body in a card that has room for it. */
import { fillLocal } from '../../widgets/card/fill-local.ts';
import type { RegisterName } from '../../widgets/engine/graph/model.ts';
import { watchPlace } from '../../widgets/place/show-place.ts';

watchPlace(({ gemeente, instancesOf }) => {
  for (const line of document.querySelectorAll('[data-place-line]')) {
    for (const element of line.querySelectorAll<HTMLElement>('[data-place-known]')) {
      element.hidden = gemeente === undefined;
      if (element.localName === 'bdi') element.textContent = gemeente ?? '';
    }
    for (const element of line.querySelectorAll<HTMLElement>('[data-place-unknown]'))
      element.hidden = gemeente !== undefined;
  }
  for (const card of document.querySelectorAll<HTMLElement>('.card[data-register]')) {
    const register = card.dataset['register'] as RegisterName;
    fillLocal(card, { ...(gemeente !== undefined && { gemeente }), instances: instancesOf(register) });
  }
});
