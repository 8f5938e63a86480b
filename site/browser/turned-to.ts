/** What a reader does who is about to ask: over the field, in it, or with its button. */
const SIGNS = ['pointerover', 'focusin', 'input', 'submit'] as const;

/**
 * Ends when the reader turns to the field, or the address asks. Making the index takes a slow phone
 * half a second, which is not spent for who only reads on or follows a link, and is over before a
 * question is typed. On the offline page the data draws the page itself.
 */
export function turnedTo(container: HTMLElement): Promise<void> {
  return new Promise((turned) => {
    const done = () => turned();
    for (const sign of SIGNS) container.addEventListener(sign, done, { once: true });
    addEventListener('popstate', done, { once: true });
    if (
      location.hash ||
      container.contains(document.activeElement) ||
      container.querySelector('input')?.value ||
      document.querySelector('[data-entry]')
    )
      done();
  });
}

/** Ends when the page is drawn and has nothing to do: what is fetched then takes no line from what is drawn with. */
export function atRest(): Promise<void> {
  const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  return new Promise((rest) => {
    if (document.readyState === 'complete') idle(() => rest());
    else addEventListener('load', () => idle(() => rest()), { once: true });
  });
}
