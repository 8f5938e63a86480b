/** On a gemeente's page: make it the reader's own. For this visit; the picker offers to remember. */
import { choosePlace, isRemembered } from '../../widgets/device/place.ts';

for (const choice of document.querySelectorAll<HTMLElement>('[data-place-choice]')) {
  const status = choice.querySelector('[role="status"]');
  const said = choice.querySelector('template')?.content.textContent ?? '';
  choice.dataset['ready'] = '';
  choice.querySelector('button')?.addEventListener('click', () => {
    choosePlace({ gemeente: choice.dataset['placeChoice'] ?? '' }, { remember: isRemembered() });
    if (status) status.textContent = said;
  });
}
