/** Brings the counter to life. */
import { hydrate } from 'preact';
import { completeLoket } from '../../widgets/data/complete-loket.ts';
import { fetchData } from '../../widgets/data/fetch-data.ts';
import { loadLayer } from '../../widgets/data/load-layer.ts';
import { loadLoket } from '../../widgets/data/load-loket.ts';
import { loadPlaces } from '../../widgets/data/load-places.ts';
import { turn } from '../../widgets/data/turn.ts';
import { DeskView } from '../../widgets/desk/DeskView.tsx';
import { currentPlace, onPlaceChange } from '../../widgets/device/place.ts';
import { today } from '../../widgets/device/today.ts';
import type { DeskFile } from '../../widgets/engine/desk/model.ts';
import { createReader } from '../../widgets/i18n/create-reader.ts';
import { deskMessages } from '../../widgets/i18n/desk-messages.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { messageOf } from '../../widgets/place/message.ts';

const container = document.querySelector<HTMLElement>('[data-desk]');

if (container) {
  const links = createLinks('nl');
  // At white space between the elements Preact would move them, and so take the focus from who is typing.
  for (const node of [...container.childNodes]) if (node instanceof Text) node.remove();
  const typed = container.querySelector('input')?.value;
  hydrate(
    <DeskView
      t={createReader('nl', deskMessages.nl)}
      other={createReader('en', deskMessages.en)}
      links={links}
      today={today}
      home={new URL(links.home, location.href).href}
      loadLoket={() => turn().then(() => loadLoket())}
      completeLoket={async (first) => {
        const loket = await completeLoket(first, today());
        container.dataset['complete'] = '';
        // Nothing that the clerk waits for is under way: other work of the page can go on.
        container.dataset['calm'] = '';
        container.dispatchEvent(new Event('calm'));
        return loket;
      }}
      loadDesk={() => turn().then(() => fetchData<DeskFile>('desk.json'))}
      loadPlaces={loadPlaces}
      loadLayer={loadLayer}
      watchPlace={(show) => {
        show(currentPlace());
        onPlaceChange(show);
      }}
      placeMessage={messageOf}
    />,
    container,
  );
  if (typed) container.querySelector('input')?.dispatchEvent(new Event('input'));
}
