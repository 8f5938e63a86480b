/** The window that the resident sees follows the counter, within this browser alone. */
import type { Sheet } from './sheet.ts';

/** `hello` asks for what there is to show; `show` without a sheet empties the screen. */
type Message = { readonly kind: 'hello' } | { readonly kind: 'show'; readonly sheet?: Sheet | undefined };

const NAME = 'loket.balie';

/** At the counter. Shows a sheet on every open screen, and again to each screen that opens later. */
export function showOnScreens(): { readonly show: (sheet: Sheet | undefined) => void; readonly close: () => void } {
  const channel = new BroadcastChannel(NAME);
  let last: Sheet | undefined;
  const send = (): void => channel.postMessage({ kind: 'show', sheet: last } satisfies Message);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'hello') send();
  });
  return {
    show(sheet) {
      last = sheet;
      send();
    },
    close: () => channel.close(),
  };
}

/** On the second screen: calls back with what the counter shows. */
export function followCounter(onSheet: (sheet: Sheet | undefined) => void): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'show') onSheet(data.sheet);
  });
  channel.postMessage({ kind: 'hello' } satisfies Message);
}
