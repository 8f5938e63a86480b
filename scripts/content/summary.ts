import type { Compiled } from './compile.ts';
import type { Folder } from './schema.ts';
import { type Checked, checkedShare } from './summary/checked.ts';
import { type Coverage, coverage } from './summary/coverage.ts';
import { median } from './summary/median.ts';
import { confusionPairs } from './summary/pairs.ts';
import { type Review, reviews } from './summary/review.ts';
import { type UplCoverage, uplCoverage } from './summary/upl.ts';
import { type Lengths, lengths } from './summary/words.ts';

/** What there is, in numbers; the same for the command line and for the page of the editors. */
export interface Summary extends Coverage {
  readonly services: number;
  readonly organisations: number;
  readonly questions: number;
  readonly lifeEvents: number;
  readonly letters: number;
  readonly elsewhere: number;
  readonly emergencies: number;
  /** What is said in need, and what is no matter of government, together. */
  readonly emergenciesAndElsewhere: number;
  readonly exampleQuestions: number;
  readonly exampleQuestionsPerService: { readonly least: number; readonly median: number };
  /** How often a service names another for which it is taken. */
  readonly confusions: number;
  /** The same, two that name each other counted once. */
  readonly confusionPairs: number;
  readonly vocabulary: {
    /** Each with what it stands for. */
    readonly abbreviations: number;
    /** What people say with what we call it, one by one. */
    readonly pairs: number;
  };
  /** Official words that are explained where they stand. */
  readonly glossary: number;
  readonly upl: UplCoverage;
  readonly checked: Checked;
  readonly review: Review;
  readonly words: Partial<Record<Folder, Lengths>>;
  readonly registers: Readonly<Record<string, number>>;
}

export function summarise({ content, registers, graph }: Compiled): Summary {
  const services = Object.values(content.services);
  const examples = services.map(({ questions }) => questions.length);
  const emergencies = Object.keys(content.emergencies).length;
  const elsewhere = Object.keys(content.elsewhere).length;
  return {
    services: services.length,
    organisations: Object.keys(content.organisations).length,
    questions: Object.keys(content.questions).length,
    lifeEvents: Object.keys(content.lifeEvents).length,
    letters: Object.keys(content.letters).length,
    elsewhere,
    emergencies,
    emergenciesAndElsewhere: emergencies + elsewhere,
    exampleQuestions: examples.reduce((sum, count) => sum + count, 0),
    exampleQuestionsPerService: { least: Math.min(...examples), median: median(examples) },
    confusions: services.reduce((sum, { confusedWith }) => sum + confusedWith.length, 0),
    confusionPairs: confusionPairs(content),
    vocabulary: {
      abbreviations: Object.keys(content.vocabulary.abbreviations).length,
      pairs: Object.values(content.vocabulary.synonyms).reduce((sum, words) => sum + words.length, 0),
    },
    glossary: content.glossary.length,
    ...coverage(content, registers.upl),
    upl: uplCoverage(content, registers.upl),
    checked: checkedShare(content),
    review: reviews(content, graph.compiledOn),
    words: lengths(content),
    registers: {
      gemeenten: registers.gemeenten.length,
      waterschappen: registers.waterschappen.length,
      provincies: registers.provincies.length,
      ggds: registers.ggds.length,
      belastingkantoren: registers.taxOffices.length,
      postcodes: registers.postcodes.size,
      upl: registers.upl.size,
    },
  };
}
