import { phraseFinder } from '../phrases.ts';
import type { Content } from '../read.ts';
import { entryTexts, printedNames } from '../resident-texts.ts';

/** Per file, such as `services/huurtoeslag.yaml`: the terms of the glossary that stand in its texts, from A to Z. */
export type Occurrences = ReadonlyMap<string, readonly string[]>;

export function glossaryOccurrences(content: Content): Occurrences {
  const { glossary } = content;
  const termOf = new Map(glossary.flatMap(({ term, forms }) => [term, ...forms].map((form) => [form, term])));
  const find = phraseFinder(termOf.keys());
  const order = new Map(glossary.map(({ term }, index) => [term, index]));
  const found = new Map<string, Set<string>>();
  for (const { file, text } of [...entryTexts(content), ...printedNames(content)]) {
    for (const { phrase } of find(text)) {
      const terms = found.get(file) ?? new Set();
      found.set(file, terms.add(termOf.get(phrase) ?? phrase));
    }
  }
  return new Map(
    [...found].map(([file, terms]) => [file, [...terms].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))]),
  );
}
