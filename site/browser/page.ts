/** Script of every page. It adds; nothing on the page waits for it. */
import { choosePlace, currentPlace, isRemembered, onPlaceChange } from '../../widgets/device/place.ts';
import { watchQuickExit } from '../../widgets/device/quick-exit.ts';

if (document.querySelector('[data-quick-exit]')) watchQuickExit();
// Where the page finds out later that its subject is sensitive.
else document.addEventListener('exit', () => watchQuickExit(), { once: true });

// What is heavy is fetched when it is used, or when this device remembers a place.
const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
addEventListener('load', () => whenIdle(() => void import('./later.ts')));
const showing = () => import('./local.ts');
if (currentPlace()) whenIdle(() => void showing());
onPlaceChange(() => void showing());

if (document.querySelector('[data-place-choice]')) void import('./place-choice.ts');

// On the document, because the ask view draws these later.
document.addEventListener('click', async (event) => {
  const pressed = event.target instanceof Element ? event.target : null;
  const waterschap = pressed?.closest<HTMLElement>('[data-waterschap]')?.dataset['waterschap'];
  const place = currentPlace();
  if (waterschap && place) choosePlace({ ...place, waterschap }, { remember: isRemembered() });
  const link = pressed?.closest<HTMLAnchorElement>('a[data-choose-place]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const opened = await import('../../widgets/place/open-picker.ts').then(
    ({ openPicker }) => openPicker(link.dataset['placeName']),
    () => false,
  );
  // Without the dialog: to the list of gemeenten, which needs no script.
  if (!opened) location.assign(link.href);
});
