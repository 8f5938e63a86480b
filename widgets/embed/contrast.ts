/**
 * Whether the host's colours can be read. Where they fall short of 4.5:1 (WCAG 1.4.3) the
 * element takes a safe pair instead.
 */
import { contrast, over, type Rgba, readColour } from './colour.ts';

/** What is held against its background. */
export type Colours = 'text' | 'link' | 'button';

export interface Measured {
  readonly of: Colours;
  /** 1 to 21; 0 when what lies behind is a picture and cannot be known. */
  readonly ratio: number;
}

const enough = 4.5;

/** The contrasts as the host's colours make them, before anything is mended. */
export function measure(loket: HTMLElement): readonly Measured[] {
  const mended = loket.dataset['safe'];
  delete loket.dataset['safe'];
  const behind = background(loket);
  const between = (front: Rgba, back: Rgba | undefined) => (back ? contrast(over(front, back), back) : 0);
  const style = (selector: string) => getComputedStyle(loket.querySelector(selector) ?? loket);
  const button = style('button[type="submit"]');
  const fill = readColour(button.backgroundColor);
  const measured: Measured[] = [
    { of: 'text', ratio: between(readColour(getComputedStyle(loket).color), behind) },
    { of: 'link', ratio: between(readColour(style('.foot a').color), behind) },
    {
      of: 'button',
      ratio: between(readColour(button.color), behind ? over(fill, behind) : fill.alpha === 1 ? fill : undefined),
    },
  ];
  if (mended !== undefined) loket.dataset['safe'] = mended;
  return measured;
}

/** Mends what cannot be read, now and whenever the page changes its looks. Returns how to stop. */
export function watchContrast(loket: HTMLElement): () => void {
  const mend = (): void => {
    const failing = measure(loket).filter(({ ratio }) => ratio < enough);
    const safe = failing.map(({ of }) => of).join(' ');
    if (loket.dataset['safe'] !== safe) loket.dataset['safe'] = safe;
  };
  mend();
  const themes = new MutationObserver(mend);
  for (const root of [document.documentElement, document.body])
    themes.observe(root, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', mend);
  // Styles that are still on their way when the element is drawn.
  addEventListener('load', mend, { once: true });
  return () => {
    themes.disconnect();
    dark.removeEventListener('change', mend);
    removeEventListener('load', mend);
  };
}

/** What lies behind an element: the layers of its page, through every shadow root, down to the canvas. */
function background(from: Element): Rgba | undefined {
  const layers: Rgba[] = [];
  for (let element: Element | null = from; element; element = above(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const colour = readColour(backgroundColor);
    layers.unshift(colour);
    if (colour.alpha === 1) return layers.reduce((back, front) => over(front, back));
    if (backgroundImage !== 'none') return undefined;
  }
  return layers.reduce((back, front) => over(front, back), canvas(from));
}

function above(element: Element): Element | null {
  const { parentNode } = element.assignedSlot ?? element;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentNode instanceof Element ? parentNode : null;
}

/** The colour of an empty page, which is dark in a page that says it can be. */
function canvas(from: Element): Rgba {
  const { colorScheme } = getComputedStyle(from.ownerDocument.documentElement);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? { red: 18, green: 18, blue: 18, alpha: 1 } : { red: 255, green: 255, blue: 255, alpha: 1 };
}
