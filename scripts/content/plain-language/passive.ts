import type { Mistake } from '../mistake.ts';
import type { ResidentText } from '../resident-texts.ts';
import { sentencesOf } from './sentences.ts';

const BECOME = /(?<!\p{L})(?:word|wordt|worden|werd|werden)(?!\p{L})/iu;
/** "door te bellen" names a means, and "geeft door dat" is another verb: nobody who acts. */
const BY = /(?<!\p{L})door(?!\p{L})(?! (?:te|dat|of|wat|wie|hoe|aan|als|en) )/iu;

const SEPARABLE =
  '(?:aan|achter|af|bij|binnen|door|goed|in|mee|na|om|onder|op|over|terug|toe|tegen|uit|vast|voor|vrij|weg)?';
/** With ge: betaald does not have it, uitbetaald neither; gedaan, aangevraagd and opgenomen do. */
const WITH_GE = `${SEPARABLE}ge\\p{L}{2,}(?:d|t|en|aan)`;
/** Without: the weak ones end in d or t, of the strong ones these are common. */
const WITHOUT_GE = `${SEPARABLE}(?:be|ver|ont|her|er)(?:\\p{L}+[dt]|vangen|nomen|loten|boden|keken|schreven|zonden|trokken|sproken|wezen|dreven|legd|geten|loren)`;
const PARTICIPLE = new RegExp(`(?<!\\p{L})(?:${WITH_GE}|${WITHOUT_GE})(?!\\p{L})`, 'giu');

/** Nouns and other words that look like participles. */
const NO_PARTICIPLE = new Set([
  ...['geld', 'geen', 'gemeenten', 'gewicht', 'gezicht', 'gebieden', 'gesprekken', 'gevallen', 'gezinnen', 'geluiden'],
  ...['gebrek', 'gedeelten', 'getuigen', 'gevolgen', 'gerechten', 'geboorten', 'gebouwen', 'gewoonten', 'gezamenlijk'],
  ...['besluit', 'bericht', 'bestand', 'bewind', 'bezit', 'bevat', 'beleid', 'bent', 'bedraagt', 'beslist', 'betaalt'],
  ...['verband', 'verstand', 'verdriet', 'verlies', 'vertrek', 'verblijft', 'verschilt', 'verkeert', 'verdient'],
  ...['verandert', 'vertelt', 'verhuist', 'overzicht', 'opdracht', 'herhaalt', 'ontslag', 'inzicht', 'geacht', 'ertoe'],
]);

/** Warns of "wordt … door": who acts comes last, though it is what the reader asks for. */
export function passives(texts: readonly ResidentText[]): Mistake[] {
  return texts.flatMap(({ file, field, text }) =>
    sentencesOf(text)
      .filter((sentence) => BECOME.test(sentence) && BY.test(sentence) && hasParticiple(sentence))
      .map((sentence) => ({
        file,
        field,
        cause: `deze zin zegt pas na "door" wie het doet: "${sentence}"`,
        remedy: 'Begin met wie het doet.',
      })),
  );
}

function hasParticiple(sentence: string): boolean {
  return [...sentence.matchAll(PARTICIPLE)].some(([word]) => !NO_PARTICIPLE.has(word.toLowerCase()));
}
