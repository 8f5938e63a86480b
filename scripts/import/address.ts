const ADDRESS = /^(?<street>.+), (?<postcode>\d{4} [A-Z]{2}) (?<town>[^,]+)$/;

/**
 * An address in one line with the town in ordinary letters: `…, 9712 HN GRONINGEN` becomes
 * `…, 9712 HN Groningen`. `spell` gives the spelling of a town by its form in capitals.
 * Undefined when it is not an address.
 */
export function address(value: string, spell: (town: string) => string | undefined): string | undefined {
  const { street, postcode, town } = ADDRESS.exec(value.replace(/\s+/g, ' ').trim())?.groups ?? {};
  if (street === undefined || postcode === undefined || town === undefined) return undefined;
  const written = town === town.toUpperCase() ? (spell(town) ?? inOrdinaryLetters(town)) : town;
  return `${street}, ${postcode} ${written}`;
}

const SMALL = new Set(['aan', 'bij', 'de', 'den', 'der', 'en', 'het', 'in', 'op', 'ter', 'van']);

/** Town names that no list has; the letters of a provincie at the end stay capitals. */
function inOrdinaryLetters(town: string): string {
  return town
    .split(' ')
    .map((word, index, words) => {
      const lower = word.toLowerCase();
      if (index > 0 && SMALL.has(lower)) return lower;
      if (index > 0 && index === words.length - 1 && word.length <= 3) return word;
      return lower.replace(/(^|-)(ij|\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
    })
    .join(' ');
}
