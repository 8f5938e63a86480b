import { join } from 'node:path';
import type { DeskFile, Translated, TranslationLanguage } from '../../widgets/engine/desk/model.ts';
import type { Graph, Letter, LifeEvent } from '../../widgets/engine/graph/model.ts';
import type { LocalLayer } from '../../widgets/engine/local/model.ts';
import type { IndexFile, RankingDetails } from '../../widgets/engine/search/index-file.ts';
import { checkContent } from './check.ts';
import { compileGraph, compileLetters } from './compile-graph.ts';
import { compileDesk, compileTranslations } from './desk/compile.ts';
import { compileRanking } from './index/compile.ts';
import { compileLifeEvents } from './life-events/compile.ts';
import { compileLayer } from './local/compile.ts';
import { type LayersRead, readLayers } from './local/read.ts';
import type { Mistake } from './mistake.ts';
import { type Content, readContent } from './read.ts';
import { type RegisterSource, registerSources } from './registers/sources.ts';
import { compilePlaces, type Registers, readRegisters } from './registers.ts';

/** Everything that is made of the content folder. */
export interface Compiled {
  readonly content: Content;
  readonly registers: Registers;
  readonly registerSources: readonly RegisterSource[];
  readonly graph: Graph;
  readonly letters: Readonly<Record<string, Letter>>;
  readonly lifeEvents: Readonly<Record<string, LifeEvent>>;
  readonly desk: DeskFile;
  readonly translations: Readonly<Record<TranslationLanguage, Translated>>;
  readonly index: IndexFile;
  readonly ranking: RankingDetails;
  readonly places: ReturnType<typeof compilePlaces>;
  /** Layers of gemeenten as residents get them. */
  readonly layers: readonly LocalLayer[];
  /** The same as their editors wrote them, with what was left out; no reason to stop. */
  readonly local: LayersRead;
}

/** Either everything, or all the mistakes that stood in the way. */
export type Compilation =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Reads, checks and compiles a content folder. `today` is an ISO date. */
export function compile(folder: string, today: string): Compilation {
  const { content, mistakes } = readContent(folder);
  const { registers, mistakes: inRegisters } = readRegisters(join(folder, 'registers'));
  const gemeenten = new Set(registers.gemeenten.map(({ id }) => id));
  const context = { upl: registers.upl, gemeenten, today, complete: mistakes.length === 0 };
  const all = [...mistakes, ...inRegisters, ...checkContent(content, context)];
  if (all.length > 0) return { ok: false, mistakes: all };
  const byCode = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
  const local = readLayers(folder, { content, gemeenten: byCode });
  const layers = local.layers.map(compileLayer);
  const graph = compileGraph(content, { upl: registers.upl, compiledOn: today, layers });
  const lifeEvents = compileLifeEvents(content);
  const translations = { en: compileTranslations(content, 'en') };
  return {
    ok: true,
    compiled: {
      content,
      registers,
      registerSources: registerSources(join(folder, 'registers')),
      graph,
      letters: compileLetters(content),
      lifeEvents,
      desk: compileDesk(content, graph, lifeEvents, translations.en),
      translations,
      ...compileRanking(content, registers, graph.version),
      places: compilePlaces(registers),
      layers,
      local,
    },
  };
}
