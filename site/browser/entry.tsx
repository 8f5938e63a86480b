/** On the offline page, at the address of the page that is not there: what the data knows of it. */
import { render } from 'preact';
import { EntryView, type Parts } from '../../widgets/ask/EntryView.tsx';
import { entryAt, isSensitiveEntry, titleOf } from '../../widgets/ask/entry.ts';
import type { Whereabouts } from '../../widgets/ask/whereabouts.ts';
import { loadPlaces } from '../../widgets/data/load-places.ts';
import type { Graph, RegisterName } from '../../widgets/engine/graph/model.ts';
import type { Translator } from '../../widgets/i18n/translator.ts';
import type { Links } from '../../widgets/links/links.ts';
import { watchPlace } from '../../widgets/place/watch-place.ts';

export interface Given extends Parts {
  readonly graph: Graph;
  readonly t: Translator;
  readonly links: Links;
  readonly instanceName: (register: RegisterName, name: string) => string;
}

/** Leaves the page as it is when the data knows nothing of it. */
export async function showEntry(room: Element, { instanceName, ...given }: Given): Promise<void> {
  const { graph, t, links } = given;
  const entry = await entryAt(location.pathname, graph, links, loadPlaces);
  if (!entry) return;
  if (isSensitiveEntry(entry)) offerExit();
  const title = titleOf(entry, t, instanceName);
  document.title = `${title} | ${document.title.split(' | ').at(-1)}`;
  const draw = (whereabouts: Whereabouts): void =>
    render(<EntryView entry={entry} title={title} whereabouts={whereabouts} {...given} />, room);
  room.replaceChildren();
  draw({ instancesOf: () => [] });
  watchPlace(draw);
}

function offerExit(): void {
  const exit = document.querySelector<HTMLTemplateElement>('template[data-exit]')?.content.cloneNode(true);
  if (!exit) return;
  document.querySelector('.header')?.before(exit);
  document.dispatchEvent(new Event('exit'));
}
