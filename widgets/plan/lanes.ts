import type { PlannedStep } from '../engine/plan/plan.ts';
import { type Door, doorOf } from './door.ts';
import type { PlanData } from './plan-data.ts';

/** A step with its number in the whole plan, which it keeps in a lane. */
export interface NumberedStep {
  readonly planned: PlannedStep;
  readonly number: number;
}

export interface Lane {
  /** Undefined for what is done at home. */
  readonly body: Door['body'] | undefined;
  readonly steps: readonly NumberedStep[];
}

/** The steps per body, in the order in which the bodies first come. */
export function lanesOf(steps: readonly NumberedStep[], data: PlanData): readonly Lane[] {
  const lanes = new Map<string, { readonly body: Door['body'] | undefined; readonly steps: NumberedStep[] }>();
  for (const each of steps) {
    const body = doorOf(each.planned.step, data)?.body;
    const lane = lanes.get(body?.key ?? '') ?? { body, steps: [] };
    lane.steps.push(each);
    lanes.set(body?.key ?? '', lane);
  }
  return [...lanes.values()];
}
