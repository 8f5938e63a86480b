import type { LifeEvent, Slug } from '../graph/model.ts';
import type { LocalLayer, LocalVariation } from './model.ts';

/** What the reader's gemeente says of the lines that a plan leaves to each gemeente. */
export interface LocalPlan {
  /** Name as the register has it, without "gemeente". */
  readonly gemeente: string;
  /** By the id of the line. */
  readonly lines: Readonly<Record<string, LocalVariation>>;
  /** Who made the layer, when that was not the gemeente. */
  readonly example?: string;
}

/** Undefined when the gemeente fills in no line of the plan. */
export function localPlan(
  plan: Slug,
  gemeente: { readonly name: string } | undefined,
  layer: LocalLayer | undefined,
): LocalPlan | undefined {
  const lines = layer?.plans?.[plan];
  if (!gemeente || !lines) return undefined;
  return { gemeente: gemeente.name, lines, ...(layer.example && { example: layer.example }) };
}

/** What it says of one step, or without a step of the plan as a whole; in the order of the plan. */
export function linesAt(
  { variesByGemeente }: Pick<LifeEvent, 'variesByGemeente'>,
  local: LocalPlan | undefined,
  step?: string,
): readonly LocalVariation[] {
  return variesByGemeente.flatMap((line) => (line.step === step ? (local?.lines[line.id] ?? []) : []));
}
