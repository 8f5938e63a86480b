import { glossaryOccurrences } from '../glossary/occurrences.ts';
import type { Mistake } from '../mistake.ts';
import { sentencesOf } from '../plain-language/sentences.ts';
import type { Content } from '../read.ts';

const FILE = 'glossary.yaml';

/** Longest explanation, in sentences: more is a text of its own, for which there are services. */
const LONGEST = 2;

/** Terms that stand twice, that no text uses, or whose explanation has become a text. */
export function checkGlossary(content: Content): Mistake[] {
  const doubles = doubleForms(content);
  // Of a form that stands twice only one term is found in the texts; the other is not forgotten.
  return [...doubles, ...(doubles.length === 0 ? unused(content) : []), ...explanations(content)];
}

function doubleForms({ glossary }: Content): Mistake[] {
  const first = new Map<string, string>();
  return glossary.flatMap(({ term, forms }) =>
    [term, ...forms].flatMap((form) => {
      const key = form.toLowerCase();
      const other = first.get(key);
      first.set(key, other ?? term);
      if (other === undefined) return [];
      return [
        { file: FILE, field: term, cause: `"${form}" staat ook bij "${other}"`, remedy: 'Leg elk woord één keer uit.' },
      ];
    }),
  );
}

function unused(content: Content): Mistake[] {
  const used = new Set([...glossaryOccurrences(content).values()].flat());
  return content.glossary
    .filter(({ term }) => !used.has(term))
    .map(({ term }) => ({
      file: FILE,
      field: term,
      cause: 'dit woord staat in geen enkele tekst',
      remedy: 'Haal het weg, of voeg bij forms toe hoe het er wel staat.',
    }));
}

function explanations({ glossary, services }: Content): Mistake[] {
  return glossary.flatMap(({ term, explanation, service }) => {
    const mistakes: Mistake[] = [];
    // Here a colon ends no sentence: it is part of the one short thing that is said.
    if (sentencesOf(explanation.replace(/[:;]/g, ',')).length > LONGEST) {
      mistakes.push({
        file: FILE,
        field: term,
        cause: 'deze uitleg is te lang',
        remedy: `Gebruik hooguit ${LONGEST} korte zinnen.`,
      });
    }
    if (service !== undefined && !(service in services)) {
      mistakes.push({
        file: FILE,
        field: term,
        cause: `dienst "${service}" bestaat niet`,
        remedy: 'Kies een dienst die er is, of haal service weg.',
      });
    }
    return mistakes;
  });
}
