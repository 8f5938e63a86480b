/** The steps of a situation that are left for this resident, after what they answered. */
import { instanceName } from '../body/instance.ts';
import type { DeskFile } from '../engine/desk/model.ts';
import type { Graph, IsoDate, LifeEvent, LifeEventStep, PlanQuestion, Responsibility } from '../engine/graph/model.ts';
import { questionsIn } from '../engine/plan/condition.ts';
import { inWords } from '../engine/plan/in-words.ts';
import { makePlan, type Plan } from '../engine/plan/plan.ts';
import type { Circumstances } from '../engine/route/route.ts';
import type { Answers, Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import { lastDay, termInWords } from '../term/term-words.ts';
import type { Asked } from './conversation.ts';

export interface StepToTake {
  readonly id: string;
  readonly text: string;
  readonly responsibility: Responsibility;
  /** What still decides about it: follows "alleen als". */
  readonly condition?: string | undefined;
  /** Name of who acts, where the content knows. */
  readonly who?: string | undefined;
  /** The last day, as the law counts it; a resident fills in the day itself at home. */
  readonly by?: string | undefined;
}

interface Sources {
  readonly graph: Pick<Graph, 'organisations' | 'services' | 'elsewhere'>;
  readonly today: IsoDate;
  /** The gemeente, waterschap … of the resident. */
  readonly instancesOf: Circumstances['instancesOf'];
  readonly t: Translator;
}

/** In the order of the plan. */
export function stepsToTake(plan: LifeEvent, answers: Answers, sources: Sources): readonly StepToTake[] {
  const { today, t } = sources;
  const { steps } = planFor(plan, answers, today);
  const position = new Map(steps.map(({ step: { id } }, index) => [id, index + 1]));
  const context = { t, eventName: plan.event?.name, numberOf: (id: string) => position.get(id) };
  return steps.map(({ step, who, open }) => ({
    id: step.id,
    text: step.title,
    responsibility: who,
    condition: open ? inWords(open, plan.asks) : step.condition,
    who: actorOf(step, sources),
    by: step.when?.by && t(`plan.${lastDay(step, 'open')}`, { term: termInWords(step.when.by, context) }),
  }));
}

/** The first question that would still take a step away or make one certain. */
export function openQuestion(
  step: Step,
  { answers, skipped = [] }: Pick<Asked, 'answers' | 'skipped'>,
  { plans }: Pick<DeskFile, 'plans'>,
  today: IsoDate,
): PlanQuestion | undefined {
  const plan = step.kind === 'plan' ? plans[step.lifeEvent.id] : undefined;
  if (!plan) return undefined;
  const deciding = new Set(planFor(plan, answers, today).steps.flatMap(({ open }) => (open ? questionsIn(open) : [])));
  return plan.asks.find(({ id }) => deciding.has(id) && !skipped.includes(id));
}

function planFor(plan: LifeEvent, answers: Answers, today: IsoDate): Plan {
  return makePlan(plan, { answers, days: {}, done: {}, today });
}

function actorOf(
  { service, organisation, elsewhere }: Pick<LifeEventStep, 'service' | 'organisation' | 'elsewhere'>,
  { graph, instancesOf }: Sources,
): string | undefined {
  const id = organisation ?? graph.services[service ?? '']?.competentAuthority.organisation;
  const body = graph.organisations[id ?? ''];
  if (!body) return graph.elsewhere[elsewhere ?? '']?.who;
  const [only, ...more] = body.register ? instancesOf(body.register) : [];
  return body.register && only && more.length === 0 ? instanceName(body.register, only.name) : body.name;
}

/** Whether it goes by itself, in which case only, and by when; empty when there is nothing to say. */
export function stepInWords({ responsibility, condition, by }: StepToTake, t: Translator): string {
  const only = condition && `${t('situation.only-if')} ${condition.replace(/\.$/, '')}`;
  const alone = responsibility === 'automatic' ? t('situation.automatic') : undefined;
  return [alone, only, by]
    .filter((each) => each !== undefined)
    .map((each) => `${each}.`)
    .join(' ');
}
