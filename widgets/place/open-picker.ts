/** Opens the dialog of this page, with what this device knows. */

import { loadPlaces } from '../data/load-places.ts';
import { choosePlace, currentPlace, forgetPlace, isRemembered } from '../device/place.ts';
import { today } from '../device/today.ts';
import { findPlace } from '../engine/place/find.ts';
import { resetPicker, wirePicker } from './wire-picker.ts';

const wired = new WeakSet<HTMLDialogElement>();

/** False when the page has no dialog. */
export function openPicker(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-place-dialog]');
  if (!dialog) return false;
  if (!wired.has(dialog)) {
    wired.add(dialog);
    wirePicker(dialog, {
      find: async (text) => findPlace(await loadPlaces(), text, today()),
      choose: ({ place }, options) => choosePlace(place, options),
      forget: forgetPlace,
    });
  }
  resetPicker(dialog, { place: currentPlace() !== undefined, remembered: isRemembered() });
  dialog.showModal();
  // Most readers come to type, so the list may come while they do.
  void loadPlaces().catch(() => undefined);
  dialog.querySelector<HTMLInputElement>('input[name="plaats"]')?.focus();
  return true;
}
