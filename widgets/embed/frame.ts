/**
 * The page for an iframe: the element, and its height for the page around it. That page has to
 * say hello first, so that the height goes to nobody else.
 */
const given = new URLSearchParams(location.search);
const element = document.querySelector('eerste-loket');

for (const name of ['gemeente', 'heading']) {
  const value = given.get(name);
  if (value) element?.setAttribute(name, value);
}
// An absolute address in its own words: the page is built apart from the element.
const loader = '/widget/v1/loket.js';
void import(/* @vite-ignore */ loader);

let tell: (() => void) | undefined;

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (source !== parent || !isHello(data)) return;
  tell = () => parent.postMessage({ type: 'loket:height', height: document.documentElement.scrollHeight }, origin);
  tell();
});

new ResizeObserver(() => tell?.()).observe(document.body);

function isHello(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'loket:hello';
}
