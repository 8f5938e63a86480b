import { existsSync, writeFileSync } from 'node:fs';
import type { Gemeente } from '../../widgets/engine/place/model.ts';
import { type Layers, WrongInput } from './layers.ts';

export interface StartOptions {
  /** A file to write the form to, instead of the layer of the gemeente. */
  readonly to?: string;
  /** What is there already may be written over. */
  readonly overwrite?: boolean;
}

/** What became of a form: text to be printed, and words about it in Dutch. */
export interface Started {
  readonly printed: string;
  readonly said: string;
}

/**
 * Makes the form of a gemeente: its layer when it has none, else the same with what is filled
 * in and what is still open, which is printed or goes into another file. Nothing is written
 * over unasked. Throws `WrongInput`.
 */
export function startLayer(layers: Layers, gemeente: Gemeente, { to, overwrite = false }: StartOptions): Started {
  const path = layers.path(gemeente);
  const isNew = layers.read(gemeente) === undefined;
  const form = layers.form(gemeente);
  if (to !== undefined) {
    if (existsSync(to) && !overwrite)
      throw new WrongInput(`${to} is er al. Kies een andere naam, of schrijf eroverheen met --overwrite.`);
    writeTo(to, form);
    return { printed: '', said: `${to} is het formulier van ${gemeente.name}.` };
  }
  if (isNew || overwrite) {
    layers.write(gemeente, form);
    const check = 'Vul in wat van uw gemeente is, en controleer met: npm run content';
    return { printed: '', said: `${path} staat klaar. ${check}` };
  }
  const keep = `Bewaren kan met --to formulier.yaml, of in de laag zelf met --overwrite.`;
  return {
    printed: form,
    said: `${path} is er al en is niet veranderd. Dit is het formulier, met wat al is ingevuld en wat nog open is. ${keep}`,
  };
}

function writeTo(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new WrongInput(`${file} kan niet worden geschreven: ${error instanceof Error ? error.message : error}`);
  }
}
