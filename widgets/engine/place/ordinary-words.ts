import { nameKey } from './name-key.ts';

/**
 * Names of places that mean something else in most questions, by their `nameKey`. Made by
 * holding the list of towns against a Dutch dictionary, then by hand. The marks let a bundler
 * leave out the lists that a page does not read.
 */
const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s*[,\n]\s*/)
      .map(nameKey),
  );

/** Places only after `in`, `te`, `uit`, `gemeente` and the like. */
export const ORDINARY = /* @__PURE__ */ words(`
  adam, amen, anderen, axel, baak, baard, baars, balk, beek, beers, bergen, best, blokker, boer, bontebok, born
  broek, buren, dalem, dalen, dieren, dijken, donderen, dongen, doorn, dorst, dreumel, drempt, duiven, duizel
  echt, echten, enter, epen, erica, gasteren, gauw, gees, gieten, glimmen, goes, goor, graft, grave, groede, groet
  haler, hall, halle, hank, haps, haren, heel, heide, helden, hem, hemmen, herten, hoek, hoeven, horn, horst, houten, huizen, hulst
  indijk, kaag, kaard, kampen, klimmen, leek, leiden, lent, leunen, leur, lieren, lies
  linde, linden, made, mander, marken, meppen, mill, middelaar, monster
  mussel, neer, noorden, notter, nuth, oranje, overslag, peins, putten, reek, reeve
  rekken, retranchement, ried, rien, rijen, rijs, roden, roosteren, schijf, sloten, sluis, smilde
  son, spier, spijk, spui, stein, thorn, tinte, tuil, uitwijk, veen, velden
  veulen, vijlen, vlijmen, voorst, vorden, vries, vuren, waal, wateren, watergang, waterland, well, westhoek
  wetering, wier, winde, wouw, schoten, zegge, zetten, zoelen
  de bult, de groeve, de heen, de hoef, de kiel, de klomp, de mortel, de moer, de pol, de punt, de rips, de steeg, de valk, de waal, de wilgen
  t hof, t loo, t waar, t zand
`);

/** Never places in a question: after `in` too they mostly are what the word says. */
export const NEVER = /* @__PURE__ */ words(
  'america, de hoeve, de wijk, een, handel, loon, nederland, waarde, winkel, zeeland, zurich',
);

/** Towns that hardly anybody means who writes this in a field for a place. */
export const NOT_A_TOWN = /* @__PURE__ */ words('nederland, zeeland');

/** Short names that are no word or abbreviation. */
export const SHORT_BUT_CLEAR = /* @__PURE__ */ words('ede, epe, urk');
