/** What the reader's gemeente adds to a card that was drawn at build. Apart, since only cards of services need it. */

import type { LocalFacts } from '../../widgets/card/fill-local.ts';
import { fillRoom, roomReader } from '../../widgets/card/fill-room.ts';
import { today } from '../../widgets/device/today.ts';
import { localAnswer, localInstance } from '../../widgets/engine/local/local-answer.ts';
import type { Shown } from '../../widgets/place/show-place.ts';

/** Fills the room of the card, and returns the facts with what the layer says instead of the register; undefined while the place is unknown. */
export function fillFromLayer(
  card: HTMLElement,
  { gemeente, instancesOf, layer }: Shown,
): Pick<LocalFacts, 'instancesOf' | 'offer' | 'label'> | undefined {
  const room = card.querySelector<HTMLElement>('[data-local-room]');
  const [id = '', domain = ''] = card.dataset['service']?.split(' ') ?? [];
  if (!room) return undefined;
  const ofGemeente = card.dataset['register'] === 'gemeenten';
  const local = gemeente && localAnswer({ service: { id, domain }, ofGemeente }, { layer, gemeente, today: today() });
  fillRoom(room, local);
  if (!local) return undefined;
  const label = local.offer?.kind === 'no' ? roomReader(room)('local.noLabel') : undefined;
  return {
    instancesOf: (register) => (register === 'gemeenten' ? [localInstance(local)] : instancesOf(register)),
    offer: local.offer,
    label,
  };
}
