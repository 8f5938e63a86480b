/** Makes the dialog work: asks what a text means, and hands over what the reader chose. */
import type { PlaceCandidate, PlaceResult } from '../engine/place/model.ts';
import { candidateItem } from './candidate-item.ts';
import { messageOf } from './message.ts';

export interface PickerActions {
  /** Rejects when the list of places cannot be loaded. */
  readonly find: (text: string) => Promise<PlaceResult>;
  readonly choose: (candidate: PlaceCandidate, options: { readonly remember: boolean }) => void;
  readonly forget: () => void;
}

export function wirePicker(dialog: HTMLDialogElement, { find, choose, forget }: PickerActions): void {
  const field = part<HTMLInputElement>(dialog, 'input[name="plaats"]');
  const remember = part<HTMLInputElement>(dialog, 'input[name="onthoud"]');
  const done = (candidate: PlaceCandidate): void => {
    choose(candidate, { remember: remember.checked });
    dialog.close();
  };
  part(dialog, 'form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const result = await find(field.value).catch(() => 'failed' as const);
    if (result !== 'failed' && result.kind === 'found') return done(result.found);
    say(dialog, field, result);
    offer(dialog, candidatesOf(result), done);
  });
  part(dialog, '[data-place-close]').addEventListener('click', () => dialog.close());
  part(dialog, '[data-place-forget]').addEventListener('click', () => {
    forget();
    dialog.close();
  });
  // A press beside the dialog lands on the dialog itself, outside its box.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && isOutside(dialog, event)) dialog.close();
  });
}

/** Puts the dialog back as it was drawn, with what is known now. */
export function resetPicker(
  dialog: HTMLDialogElement,
  known: { readonly place: boolean; readonly remembered: boolean },
): void {
  const field = part<HTMLInputElement>(dialog, 'input[name="plaats"]');
  field.value = '';
  part<HTMLInputElement>(dialog, 'input[name="onthoud"]').checked = known.remembered;
  part(dialog, '[data-place-known]').hidden = !known.place;
  say(dialog, field, undefined);
  offer(dialog, [], () => undefined);
}

function candidatesOf(result: PlaceResult | 'failed'): readonly PlaceCandidate[] {
  if (result === 'failed') return [];
  if (result.kind === 'choose') return result.candidates;
  return result.kind === 'unknown' ? result.suggestions : [];
}

/** The words stand in the dialog already, perhaps translated by the browser since. */
function say(dialog: HTMLElement, field: HTMLInputElement, result: PlaceResult | 'failed' | undefined): void {
  const key = result && messageOf(result);
  const words = key && dialog.querySelector(`[data-message="${key}"]`)?.textContent;
  part(dialog, '#plaats-melding').textContent = words ?? '';
  field.setAttribute('aria-describedby', words ? 'plaats-melding plaats-uitleg' : 'plaats-uitleg');
  if (words) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  if (words) field.focus();
}

function offer(
  dialog: HTMLElement,
  candidates: readonly PlaceCandidate[],
  done: (candidate: PlaceCandidate) => void,
): void {
  const section = part(dialog, '[data-place-choose]');
  section.hidden = candidates.length === 0;
  part(section, 'ul').replaceChildren(...candidates.map((candidate) => candidateItem(candidate, done)));
  // A suggestion goes with a message, which has the focus on the field; a choice has none.
  if (candidates.length > 0 && !dialog.querySelector('[aria-invalid]')) part(section, 'h3').focus();
}

function isOutside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

function part<E extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new MissingPart(selector);
  return found;
}

class MissingPart extends Error {
  constructor(selector: string) {
    super(`The place dialog holds no "${selector}".`);
    this.name = 'MissingPart';
  }
}
