import { describe, expect, it } from 'vitest';
import { countWords, sentencesOf } from '../../../scripts/content/plain-language/sentences.ts';

describe('sentences', () => {
  it.each([
    ['one after another', 'Eén zin. Nog een? Ja!', ['Eén zin.', 'Nog een?', 'Ja!']],
    ['an abbreviation does not end one', 'Neem bijv. Uw pas mee.', ['Neem bijv. Uw pas mee.']],
    ['nor does the article of a law', 'Zie art. 7 van de wet.', ['Zie art. 7 van de wet.']],
    ['nor several letters in a row', 'Een kaart, o.a. Het paspoort.', ['Een kaart, o.a. Het paspoort.']],
    ['nor an initial', 'Vraag het mevrouw J. Jansen.', ['Vraag het mevrouw J. Jansen.']],
    ['a short word does', 'Dit doet u. U bent klaar.', ['Dit doet u.', 'U bent klaar.']],
    ['an amount with a stop', 'U betaalt 1.250 euro. Soms meer.', ['U betaalt 1.250 euro.', 'Soms meer.']],
    ['a site', 'Kijk op toeslagen.nl en log in.', ['Kijk op toeslagen.nl en log in.']],
    ['a number at the end', 'Bel 112. Dat is gratis.', ['Bel 112.', 'Dat is gratis.']],
    ['a list after a colon stands on its own', 'Neem mee: uw pas, een foto.', ['Neem mee:', 'uw pas, een foto.']],
    ['a time is no colon', 'Bel tussen 9:00 en 17:00 uur.', ['Bel tussen 9:00 en 17:00 uur.']],
    ['lines', 'Straat 1\nUtrecht', ['Straat 1', 'Utrecht']],
    [
      'a quote that ends',
      'Kies "Weet ik niet." Dan helpt het loket.',
      ['Kies "Weet ik niet."', 'Dan helpt het loket.'],
    ],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('words', () => {
  it.each([
    ['Dit zijn vier woorden.', 4],
    ['Bel 030 286 00 00 – vandaag', 3],
    ['op 1.250,50 euro', 3],
    ['', 0],
  ])('of %j: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
