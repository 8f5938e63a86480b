import { findEmergency, indexSigns, stepsToSigns } from '../../widgets/engine/rank/signs.ts';
import { atOnce } from '../../widgets/engine/steps/at-once.ts';
import type { Content } from '../content/read.ts';

/** The rule of an emergency that a query sets off, as its editor wrote it; empty when none does. */
export function emergencyRule({ emergencies }: Content, id: string, query: string): string {
  const { signs, groups } = emergencies[id] ?? { signs: {}, groups: {} };
  const holds = (rule: string) =>
    findEmergency(query, indexSigns(atOnce(stepsToSigns([{ id, order: 0, rules: [rule], groups }])))) !== undefined;
  return Object.values(signs).flat().find(holds) ?? '';
}
