/** Looks of an element that can show that it has the focus. */
const shown = [
  'outlineStyle',
  'outlineWidth',
  'outlineColor',
  'boxShadow',
  'backgroundColor',
  'borderColor',
  'color',
  'textDecorationLine',
] as const;

/**
 * Names the first link or button of the host's page of which nothing changes when it gets the
 * focus; nothing when all is well. The focus is put back where it was.
 */
export function keepsFocusRing(page: Document): readonly string[] {
  const first = [...page.querySelectorAll<HTMLElement>('a[href], button')].find((each) => each.checkVisibility());
  if (!first) return [];
  const before = page.activeElement;
  const looks = () => shown.map((name) => getComputedStyle(first)[name]).join();
  const without = looks();
  first.focus({ preventScroll: true });
  const hasRing = looks() !== without && first.matches(':focus');
  first.blur();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return hasRing ? [] : [`<${first.localName}>`];
}
