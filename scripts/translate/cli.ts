/**
 * `npm run translate -- services paspoort-aanvragen`: the form of a translation, with the
 * version of the Dutch text and each Dutch line as a comment above the place of its translation.
 */

import { translationForm } from '../content/desk/form.ts';
import { readContent } from '../content/read.ts';

const [folder, id] = process.argv.slice(2);
const { content } = readContent('content');
const form =
  (folder === 'services' || folder === 'emergencies') && id ? translationForm(content, folder, id) : undefined;
if (form === undefined) {
  console.error('Gebruik: npm run translate -- services|emergencies ID. De ID is de naam van een bestand in die map.');
  process.exitCode = 2;
} else console.log(form);
