/** What the reader's gemeente adds to a page that was drawn at build. Apart, since only services and plans need it. */

import type { LocalFacts } from '../../widgets/card/fill-local.ts';
import { fillRoom, roomReader, writeRoom } from '../../widgets/card/fill-room.ts';
import { today } from '../../widgets/device/today.ts';
import { localAnswer, localInstance, partnersIn } from '../../widgets/engine/local/local-answer.ts';
import { madeBy, nearLines } from '../../widgets/local/local-lines.ts';
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
    instancesOf: (register, collected) => {
      const found = instancesOf(register, collected);
      return register === 'gemeenten' ? [localInstance(local, found[0])] : found;
    },
    offer: local.offer,
    label,
  };
}

/** Fills the room of a plan with who helps near with any of its steps. */
export function fillNear(room: HTMLElement, { gemeente, layer }: Shown): void {
  const matters = (room.dataset['near'] ?? '').split(' ').map((each) => {
    const [id = '', domain = ''] = each.split(':');
    return { id, domain };
  });
  const lines = nearLines(partnersIn(layer, matters), roomReader(room));
  const made = lines.length > 0 && layer?.example ? [madeBy(layer.example)] : [];
  writeRoom(room, gemeente?.name ?? '', [...lines, ...made]);
}
