/** Opens the dialog of this page, with what this device knows. */

import { loadPlaces } from '../data/load-places.ts';
import { choosePlace, currentPlace, forgetPlace, isRemembered } from '../device/place.ts';
import { today } from '../device/today.ts';
import { findPlace } from '../engine/place/find.ts';
import { resetPicker, wirePicker } from './wire-picker.ts';

const wired = new WeakSet<HTMLDialogElement>();

/**
 * With the name of a place, chooses that, and asks no more than which one if several are called so. False
 * when the page has no dialog.
 */
export async function openPicker(name = ''): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-place-dialog]');
  if (!dialog) return false;
  const named = name === '' ? undefined : await find(name).catch(() => undefined);
  if (named?.kind === 'found') {
    choosePlace(named.place, { remember: isRemembered() });
    return true;
  }
  if (!wired.has(dialog)) {
    wired.add(dialog);
    wirePicker(dialog, {
      find,
      choose: ({ place }, options) => choosePlace(place, options),
      forget: forgetPlace,
    });
  }
  resetPicker(dialog, { place: currentPlace() !== undefined, remembered: isRemembered() });
  dialog.showModal();
  // Most readers come to type, so the list may come while they do.
  void loadPlaces().catch(() => undefined);
  const field = dialog.querySelector<HTMLInputElement>('input[name="plaats"]');
  field?.focus();
  if (name !== '' && field) {
    field.value = name;
    field.form?.requestSubmit();
  }
  return true;
}

const find = async (text: string) => findPlace(await loadPlaces(), text, today());
