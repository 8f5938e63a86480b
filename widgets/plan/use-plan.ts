import { useEffect, useMemo, useState } from 'preact/hooks';
import { choosePlace, currentPlace } from '../device/place.ts';
import { type KeptPlan, keepPlan, keptPlan, wipePlan } from '../device/plan.ts';
import type { IsoDate, LifeEvent } from '../engine/graph/model.ts';
import { makePlan, type Plan } from '../engine/plan/plan.ts';
import { codeOf, readPlanCode, withCode } from './plan-code.ts';

/** Stands for the question after the day of the event, among the ids of the other questions. */
export const DAY_QUESTION = 'event';

const NOTHING: KeptPlan = { answers: {}, days: {}, done: {} };

export interface PlanTalk {
  readonly filled: KeptPlan;
  readonly plan: Plan;
  /** Id of the question to ask now, `DAY_QUESTION` included; undefined when all were asked. */
  readonly asking: string | undefined;
  readonly kept: boolean;
  /** Whether the address held a code whose answers belong to an older plan. */
  readonly outdated: boolean;
  answer(question: string, answer: string): void;
  skip(question: string): void;
  change(question: string): void;
  setEventDay(day: IsoDate): void;
  setDay(step: string, day: IsoDate | undefined): void;
  tick(step: string, done: boolean): void;
  keep(yes: boolean): void;
  wipe(): void;
}

/**
 * What the reader filled in, and the plan that follows. The answers stand in the fragment of
 * the address, except those to a sensitive plan; days and ticks stand nowhere unless kept.
 */
export function usePlan(event: LifeEvent, today: IsoDate): PlanTalk {
  const [filled, setFilled] = useState(NOTHING);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [changing, setChanging] = useState<string>();
  const [kept, setKept] = useState(false);
  const [outdated, setOutdated] = useState(false);

  useEffect(() => {
    const stored = keptPlan(event.id);
    if (stored) {
      setFilled(stored);
      setKept(true);
    }
    const readAddress = (): void => {
      const code = readPlanCode(location.hash, event);
      if (!code) return;
      setOutdated(code.changed);
      if (code.place && !currentPlace()) choosePlace(code.place, { remember: false });
      setFilled((before) => ({ ...before, answers: { ...before.answers, ...code.answers } }));
    };
    readAddress();
    addEventListener('hashchange', readAddress);
    return () => removeEventListener('hashchange', readAddress);
  }, [event]);

  const update = (next: KeptPlan): void => {
    setFilled(next);
    setChanging(undefined);
    if (kept) keepPlan(event.id, next);
    showInAddress(event, next.answers);
  };
  const plan = useMemo(() => makePlan(event, { ...filled, today }), [event, filled, today]);
  const questions = [...(event.event ? [DAY_QUESTION] : []), ...event.asks.map(({ id }) => id)];
  const isOpen = (id: string): boolean => (id === DAY_QUESTION ? !filled.eventDay : !(id in filled.answers));

  return {
    filled,
    plan,
    kept,
    outdated,
    asking: changing ?? questions.find((id) => isOpen(id) && !skipped.includes(id)),
    answer: (question, answer) => update({ ...filled, answers: { ...filled.answers, [question]: answer } }),
    skip: (question) => {
      setSkipped([...skipped, question]);
      update(without(filled, question));
    },
    change: setChanging,
    setEventDay: (eventDay) => update({ ...filled, eventDay }),
    setDay: (step, day) => update({ ...filled, days: put(filled.days, step, day) }),
    tick: (step, done) => update({ ...filled, done: put(filled.done, step, done ? today : undefined) }),
    keep: (yes) => {
      setKept(yes);
      if (yes) keepPlan(event.id, filled);
      else wipePlan(event.id);
    },
    wipe: () => {
      wipePlan(event.id);
      setKept(false);
      setSkipped([]);
      setOutdated(false);
      setFilled(NOTHING);
      setChanging(undefined);
      showInAddress(event, {});
    },
  };
}

function without(filled: KeptPlan, question: string): KeptPlan {
  if (question !== DAY_QUESTION) return { ...filled, answers: put(filled.answers, question, undefined) };
  const { eventDay: _day, ...rest } = filled;
  return rest;
}

function put(
  record: Readonly<Record<string, string>>,
  key: string,
  value: string | undefined,
): Readonly<Record<string, string>> {
  const { [key]: _before, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Replaces and adds no entry: "back" leaves the plan, and the history holds no trail of answers. */
function showInAddress(event: LifeEvent, answers: KeptPlan['answers']): void {
  const address = location.pathname + location.search;
  const shown = !event.sensitive && Object.keys(answers).length > 0;
  history.replaceState(history.state, '', shown ? withCode(address, codeOf(event, answers)) : address);
}
