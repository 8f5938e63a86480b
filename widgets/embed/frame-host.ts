/**
 * For a host that uses the iframe: gives each frame of the loket the height of its content.
 * Heard is only what the frame itself says, from the origin of this script.
 */
const here = new URL(import.meta.url);
const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /^\/(en\/)?widget\/kader\//.test(pathOf(src)));

/** Lowest and highest that a frame may become, in pixels. */
const [lowest, highest] = [120, 20_000];

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (origin !== here.origin) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const height = frame && heightOf(data);
  // The attribute and not a style: a policy of the host may forbid those.
  if (height) frame.height = String(Math.min(highest, Math.max(lowest, Math.ceil(height))));
});

function hello(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ type: 'loket:hello' }, here.origin);
}

for (const frame of frames()) {
  frame.addEventListener('load', () => hello(frame));
  hello(frame);
}

function pathOf(src: string): string {
  const url = URL.canParse(src) ? new URL(src) : undefined;
  return url?.origin === here.origin ? url.pathname : '';
}

function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'loket:height') return undefined;
  return 'height' in data && typeof data.height === 'number' && Number.isFinite(data.height) ? data.height : undefined;
}
