/** What is said to a webmaster in the console. Fetched only when there is something to say. */
import { interfaceLanguages } from '../i18n/translator.ts';
import { attributes, type Wrong } from './attributes.ts';

/** One sentence: what is wrong, and what happens instead. */
export function complaint({ name, value }: Wrong): string {
  switch (name) {
    case 'gemeente':
      return `gemeente="${value}" is niet bekend. Het moet een code zijn, zoals "gm0344". De bezoeker kiest nu zelf een gemeente.`;
    case 'lang':
      return `lang="${value}" spreekt het loket niet. Wel: ${interfaceLanguages.join(', ')}. Het is nu Nederlands.`;
    case 'heading':
      return `heading="${value}" is geen 2, 3, 4 of 5. Het is nu 2.`;
    case 'site':
      return `site="${value}" is geen volledig adres. De links gaan nu naar de site waar het loket vandaan komt.`;
    default:
      return `het attribuut ${name}="${value}" bestaat niet. Wel: ${attributes.join(', ')}.`;
  }
}
