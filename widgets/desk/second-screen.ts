/** The window that the resident sees follows the counter, within this browser alone. */
import type { Sheet } from './sheet.ts';
import { isSheet } from './sheet-form.ts';

/** `hello` asks for what there is to show; `show` without a sheet empties the screen. */
type Message = { readonly kind: 'hello' } | { readonly kind: 'show'; readonly sheet?: Sheet | undefined };

const NAME = 'loket.balie';

/** At the counter. Shows a sheet on every open screen, and again to each screen that opens later. */
export function showOnScreens(): { readonly show: (sheet: Sheet | undefined) => void; readonly close: () => void } {
  const channel = new BroadcastChannel(NAME);
  let last: Sheet | undefined;
  const send = (): void => channel.postMessage({ kind: 'show', sheet: last } satisfies Message);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isKind(data, 'hello')) send();
  });
  return {
    show(sheet) {
      last = sheet;
      send();
    },
    close: () => channel.close(),
  };
}

/** On the second screen: calls back with what the counter shows, and with nothing that is no sheet. */
export function followCounter(onSheet: (sheet: Sheet | undefined) => void): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isKind(data, 'show') && (data.sheet === undefined || isSheet(data.sheet))) onSheet(data.sheet);
  });
  channel.postMessage({ kind: 'hello' } satisfies Message);
}

/** Any page of this origin can speak here, and say anything. */
function isKind(
  data: unknown,
  kind: Message['kind'],
): data is { readonly kind: Message['kind']; readonly sheet?: unknown } {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === kind;
}
