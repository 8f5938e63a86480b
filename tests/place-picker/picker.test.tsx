// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaceCandidate, PlaceResult } from '../../widgets/engine/place/model.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { PlaceDialog } from '../../widgets/place/PlaceDialog.tsx';
import { resetPicker, wirePicker } from '../../widgets/place/wire-picker.ts';

const beek: PlaceCandidate = { place: { gemeente: 'gm0888' }, name: 'Beek', gemeente: 'Beek', provincie: 'Limburg' };
const montferland: PlaceCandidate = {
  place: { gemeente: 'gm1955' },
  name: 'Beek',
  gemeente: 'Montferland',
  provincie: 'Gelderland',
};

let dialog: HTMLDialogElement;
let result: PlaceResult | Error;
const choose = vi.fn();
const forget = vi.fn();

beforeEach(() => {
  const { container } = render(<PlaceDialog t={createTranslator('nl')} list="/gemeenten/" />);
  dialog = container.querySelector('dialog') as HTMLDialogElement;
  wirePicker(dialog, { find: async () => (result instanceof Error ? Promise.reject(result) : result), choose, forget });
  resetPicker(dialog, { place: false, remembered: false });
  dialog.showModal();
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const field = () => dialog.querySelector('#plaats') as HTMLInputElement;
const message = () => dialog.querySelector('#plaats-melding')?.textContent;

async function ask(answer: PlaceResult | Error): Promise<void> {
  result = answer;
  dialog.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  await new Promise((done) => setTimeout(done));
}

describe('the place picker', () => {
  it('takes a place that means one gemeente, for this visit', async () => {
    await ask({ kind: 'found', place: beek.place, found: beek });
    expect(choose).toHaveBeenCalledWith(beek, { remember: false });
    expect(dialog.open).toBe(false);
  });

  it('remembers only when that was ticked', async () => {
    (dialog.querySelector('#plaats-onthoud') as HTMLInputElement).checked = true;
    await ask({ kind: 'found', place: beek.place, found: beek });
    expect(choose).toHaveBeenCalledWith(beek, { remember: true });
  });

  it('lets the reader choose between namesakes', async () => {
    await ask({ kind: 'choose', because: 'name', candidates: [beek, montferland] });
    expect(choose).not.toHaveBeenCalled();
    const buttons = [...dialog.querySelectorAll<HTMLButtonElement>('.choice')];
    expect(buttons.map((button) => button.textContent)).toEqual(['Beek Limburg', 'Beek Montferland, Gelderland']);
    buttons[1]?.click();
    expect(choose).toHaveBeenCalledWith(montferland, { remember: false });
  });

  it('says beside the field that a postcode is impossible', async () => {
    await ask({ kind: 'impossible', code: 'range' });
    expect(message()).toBe('Deze postcode bestaat niet. De laagste postcode is 1000.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toBe('plaats-melding plaats-uitleg');
    expect(document.activeElement).toBe(field());
  });

  it('suggests what a slip of the pen may have meant', async () => {
    await ask({ kind: 'unknown', because: 'name', suggestions: [beek] });
    expect(message()).toBe('Deze naam kennen we niet zo. Bedoelde u een van deze?');
    expect(dialog.querySelectorAll('.choice')).toHaveLength(1);
  });

  it('asks for something when nothing was filled in', async () => {
    await ask({ kind: 'empty' });
    expect(message()).toBe('Vul uw postcode of woonplaats in.');
  });

  it('says what to do when the list does not load', async () => {
    await ask(new Error('offline'));
    expect(message()).toBe('De lijst met gemeenten laadt niet. Kies uw gemeente uit de lijst van A tot Z.');
  });

  it('is as new when it opens again', async () => {
    await ask({ kind: 'impossible', code: 'digits' });
    resetPicker(dialog, { place: true, remembered: true });
    expect(message()).toBe('');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect((dialog.querySelector('#plaats-onthoud') as HTMLInputElement).checked).toBe(true);
    (dialog.querySelector('[data-place-forget]') as HTMLButtonElement).click();
    expect(forget).toHaveBeenCalled();
  });
});
