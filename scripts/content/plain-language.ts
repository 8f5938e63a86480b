import { byCodeUnit } from '../../widgets/engine/by-code-unit.ts';
import type { Mistake } from './mistake.ts';
import { withoutExceptions } from './plain-language/exceptions.ts';
import { longSentences } from './plain-language/long-sentences.ts';
import { officialWords } from './plain-language/official-words.ts';
import { officialese } from './plain-language/officialese.ts';
import { passives } from './plain-language/passive.ts';
import type { Content } from './read.ts';
import { entryTexts, sharedTexts } from './resident-texts.ts';

/**
 * What makes residents' texts harder to read than need be, in the order of the files. Warnings
 * only: a hard text that is right still helps somebody.
 */
export function checkPlainLanguage(content: Content): readonly Mistake[] {
  const { plainLanguage: rules, glossary } = content;
  const texts = [...entryTexts(content), ...sharedTexts(content)];
  const explained = glossary.flatMap(({ term, forms }) => [term, ...forms]);
  const warnings = [
    ...longSentences(texts),
    ...officialese(texts, rules.officialese, explained),
    ...passives(texts),
    ...officialWords(texts, rules.officialWords, explained),
  ];
  return [...withoutExceptions(warnings, rules.exceptions)].sort((a, b) => byCodeUnit(a.file, b.file));
}
