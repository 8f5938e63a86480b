/**
 * `npm run translate -- services paspoort-aanvragen`: the form of a translation, with the
 * version of the Dutch text and each Dutch line as a comment above the place of its translation.
 */

import { translationForm } from '../content/desk/form.ts';
import { TRANSLATED } from '../content/desk/translatable.ts';
import { readContent } from '../content/read.ts';

const [folder, id] = process.argv.slice(2);
const { content } = readContent('content');
const known = TRANSLATED.find((each) => each === folder);
const form = known && id ? translationForm(content, known, id) : undefined;
if (form === undefined) {
  console.error(
    `Gebruik: npm run translate -- ${TRANSLATED.join('|')} ID. De ID is de naam van een bestand in die map.`,
  );
  process.exitCode = 2;
} else console.log(form);
