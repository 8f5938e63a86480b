/** Leaving a sensitive page in a hurry. */

/** The weather: nobody has to explain why that is on the screen. */
export const neutralPage = 'https://www.knmi.nl/';

/** Long enough for three deliberate presses, too short for three stray ones. */
const within = 1500;

/**
 * Leaves by button or by Esc three times. The page is emptied at once, because a slow
 * connection would leave it standing, and its entry in the history is replaced. Entries
 * before it stay: no page can remove those.
 */
export function watchQuickExit(leave: () => void = leaveForNeutralPage): void {
  let presses: readonly number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const now = event.timeStamp;
    presses = [...presses.filter((at) => now - at < within), now];
    if (presses.length >= 3) leave();
  });
  for (const button of document.querySelectorAll('[data-quick-exit]')) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
  }
}

export function leaveForNeutralPage(): void {
  document.title = '\u200b';
  document.body.replaceChildren();
  location.replace(neutralPage);
}
