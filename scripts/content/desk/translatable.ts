import { createHash } from 'node:crypto';
import type { PlanWords, StepWords } from '../../../widgets/engine/plan/words.ts';
import type { Content } from '../read.ts';
import type { Source } from '../schema.ts';
import type { SourceTranslation } from './schema.ts';

/** Words of an entry that are translated, in the shape of a translation. */
export type Translatable = Omit<SourceTranslation, 'of'>;

/** Folders whose entries have translations. */
export const TRANSLATED = ['services', 'emergencies', 'life-events'] as const;
export type TranslatedFolder = (typeof TRANSLATED)[number];

/** The Dutch words of an entry; undefined for one that is not there. */
export function dutchWords(
  content: Pick<Content, 'services' | 'emergencies' | 'lifeEvents'>,
  folder: TranslatedFolder,
  id: string,
): Translatable | PlanWords | undefined {
  switch (folder) {
    case 'services': {
      const service = content.services[id];
      return service && serviceWords(service);
    }
    case 'emergencies': {
      const emergency = content.emergencies[id];
      return emergency && emergencyWords(emergency);
    }
    case 'life-events': {
      const event = content.lifeEvents[id];
      return event && planWords(event);
    }
  }
}

export function serviceWords(service: Source<'services'>): Translatable {
  const { title, summary, because, actions, bring, cost, term, conditions, objection } = service;
  return {
    title,
    summary,
    because,
    actions: actions.map(wordsOf),
    bring,
    conditions,
    ...(cost && { cost: cost.text }),
    ...(term && { term: term.text }),
    ...(objection && { objection: objection.text }),
  };
}

function emergencyWords({ title, who, say, actions }: Source<'emergencies'>): Translatable {
  return { title, who, say, actions: actions.map(wordsOf), bring: [], conditions: [] };
}

function planWords(event: Source<'life-events'>): PlanWords {
  const { title, summary, asks, needs, steps, told, gaps, overview, variesByGemeente, unverified } = event;
  return {
    title,
    summary,
    ...(event.event && { event: event.event }),
    asks: byId(asks, ({ text, help, answers }) => ({
      text,
      ...(help && { help }),
      answers: byId(answers, (answer) => ({ text: answer.text, clause: answer.clause })),
    })),
    needs: byId(needs, ({ text }) => text),
    steps: byId(steps, stepWords),
    told: told.map(({ text }) => text),
    gaps: gaps.map(({ text, bridge }) => ({ text, bridge })),
    ...(overview && { overview: overview.text }),
    variesByGemeente: variesByGemeente.map(({ text, usual }) => ({ text, ...(usual && { usual }) })),
    ...(unverified && { unverified }),
  };
}

function stepWords(step: Source<'life-events'>['steps'][number]): StepWords {
  const { title, text, condition, when, dated, ifNothing, unverified } = step;
  return {
    title,
    ...(text && { text }),
    ...(condition && { condition }),
    ...(when?.text && { when: when.text }),
    ...(dated && { dated }),
    ...(ifNothing && { ifNothing }),
    ...(unverified && { unverified }),
  };
}

/** Short fingerprint: another one when any of the words is. */
export function versionOfWords(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
}

function wordsOf({ label, note }: { readonly label?: string | undefined; readonly note?: string | undefined }) {
  return { ...(label && { label }), ...(note && { note }) };
}

function byId<T extends { readonly id: string }, R>(entries: readonly T[], map: (entry: T) => R): Record<string, R> {
  return Object.fromEntries(entries.map((entry) => [entry.id, map(entry)]));
}
