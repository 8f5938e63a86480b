/**
 * Names of places that mean something else in most questions, by their `nameKey`. Made by
 * holding the list of towns against a Dutch dictionary, then by hand.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/));

/** Places only after `in`, `te`, `uit`, `gemeente` and the like. */
export const ORDINARY = words(`
  alphen, amen, anderen, annen, axel, baak, baard, baars, balk, beek, beers, bergen, bern, best, beugen, blokker, boer, bontebok, born
  broek, buren, dalem, dalen, demen, dieren, dieden, diever, dijken, donderen, dongen, doorn, dorst, dreumel, drempt, duizel
  echt, echten, elim, enter, epen, erica, gasteren, gauw, gees, gendt, gieten, glimmen, goes, goor, graft, grave, groede, groet
  haler, hall, halle, hank, haps, haren, heel, heeg, heide, helden, hemmen, herten, hoek, hoeven, horn, horst, houten, huizen, hulst
  hulten, indijk, ingen, joppe, kaag, kaard, kampen, kats, kessel, klimmen, leek, leiden, lent, leunen, leur, lieren, lies
  linde, linden, lith, loenen, loozen, lutten, maarn, made, malden, mander, marken, meeden, meppen, mill, middelaar, monster
  mussel, nagele, neer, noorden, norg, notter, nuth, ommen, onna, opende, oranje, overslag, peins, putte, putten, reek, reeve
  rekken, ressen, retranchement, ried, riel, rien, rijen, rijs, roden, rolde, roosteren, rutten, schijf, sloten, sluis, smilde
  soest, someren, spier, spijk, spui, stein, strijen, thorn, tiel, tinte, tonden, tuil, uitwijk, vasse, veen, velden
  veulen, vijlen, vlijmen, voorst, vorden, vries, vuren, waal, walem, warder, wateren, watergang, waterland, wedde, well, westhoek
  wetering, wier, wijhe, winde, wouw, zegge, zetten, zoelen, zuna, zwaag
  de bilt, de bult, de groeve, de heen, de hoef, de kiel, de klomp, de mortel, de moer, de pol, de punt, de rips, de steeg, de valk, de waal, de wilgen
  t hof, t loo, t waar, t zand
`);

/** Never places in a question: after `in` too they mostly are what the word says. */
export const NEVER = words('america, de hoeve, de wijk, een, handel, loon, nederland, waarde, winkel, zeeland, zurich');

/** Towns that hardly anybody means who writes this in a field for a place. */
export const NOT_A_TOWN = words('nederland, zeeland');

/** Short names that are no word or abbreviation. */
export const SHORT_BUT_CLEAR = words('ede, epe, urk');
