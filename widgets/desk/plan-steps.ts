/** The steps of a situation that are left for this resident, after what they answered. */
import { typedAddress } from '../action/typed-address.ts';
import { ownBody, type Whose } from '../body/own-body.ts';
import type { DeskFile, PlanOnSheet } from '../engine/desk/model.ts';
import type { Graph, IsoDate, LifeEvent, LifeEventStep, PlanQuestion } from '../engine/graph/model.ts';
import { type LocalPlan, linesAt } from '../engine/local/local-plan.ts';
import type { LocalVariation } from '../engine/local/model.ts';
import { questionsIn } from '../engine/plan/condition.ts';
import { inEnglish, inWords } from '../engine/plan/in-words.ts';
import { makePlan, type Plan, type PlannedStep } from '../engine/plan/plan.ts';
import type { Answers, Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import { lineInWords } from '../local/line-in-words.ts';
import { lastDay, type TermContext, termInWords } from '../term/term-words.ts';
import type { Asked } from './conversation.ts';
import type { Line } from './line.ts';

export interface StepToTake {
  readonly id: string;
  readonly text: Line;
  /** Whether it goes by itself, in which case only, and by when; empty when there is nothing to say. */
  readonly note: Line;
  /** Name of who acts, where the content knows. */
  readonly who?: string | undefined;
  /** How it goes in the resident's gemeente, in its own words. */
  readonly here?: { readonly gemeente: string; readonly texts: readonly string[] } | undefined;
}

interface Sources extends Whose {
  readonly graph: Pick<Graph, 'organisations' | 'services' | 'elsewhere'>;
  readonly today: IsoDate;
  /** What that gemeente says of the lines that the plan leaves to it. */
  readonly local?: LocalPlan | undefined;
  readonly t: Translator;
  /** The interface in the language beside the Dutch, and the words of the plan in it. */
  readonly beside?: { readonly t: Translator; readonly words: PlanOnSheet } | undefined;
}

/** In the order of the plan. */
export function stepsToTake(plan: LifeEvent, answers: Answers, sources: Sources): readonly StepToTake[] {
  const { today, t, beside, local } = sources;
  const { steps } = planFor(plan, answers, today);
  const position = new Map(steps.map(({ step: { id } }, index) => [id, index + 1]));
  const numberOf = (id: string) => position.get(id);
  const dutch = { t, eventName: plan.event?.name, numberOf };
  const other = beside && { t: beside.t, eventName: beside.words.event?.name, numberOf };
  return steps.map((planned) => {
    const { step, open } = planned;
    const words = beside?.words.steps[step.id];
    const condition = open ? inWords(open, plan.asks) : step.condition;
    const clauseOf = (ask: string, answer: string) => beside?.words.asks[ask]?.answers[answer]?.clause;
    const conditionBeside = open ? inEnglish(open, plan.asks, clauseOf) : words?.condition;
    // Half a sentence in another language says less than none.
    const whole = other && words && (condition === undefined) === (conditionBeside === undefined);
    return {
      id: step.id,
      text: { nl: step.title, other: words?.title },
      note: {
        nl: stepInWords(planned, condition, dutch),
        ...(whole && { other: stepInWords(planned, conditionBeside, other) }),
      },
      who: actorOf(step, sources),
      here: local && said(linesAt(plan, local, step.id), local, t),
    };
  });
}

function said(lines: readonly LocalVariation[], { gemeente }: LocalPlan, t: Translator): StepToTake['here'] {
  return lines.length > 0 ? { gemeente, texts: lines.map((line) => lineOnPaper(line, t)) } : undefined;
}

/** A line of the gemeente with its page as people type it. */
export function lineOnPaper(line: LocalVariation, t: Translator): string {
  return lineInWords(line, t, typedAddress);
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
  { graph, ...whose }: Sources,
): string | undefined {
  const id = organisation ?? graph.services[service ?? '']?.competentAuthority.organisation;
  const body = graph.organisations[id ?? ''];
  if (!body) return graph.elsewhere[elsewhere ?? '']?.who;
  return (body.register && ownBody(body.register, service, whose)) ?? body.name;
}

/** The last day is as the law counts it; a resident fills in the day itself at home. */
function stepInWords({ step, who }: PlannedStep, condition: string | undefined, context: TermContext): string {
  const { t } = context;
  const by = step.when?.by && t(`plan.${lastDay(step, 'open')}`, { term: termInWords(step.when.by, context) });
  const only = condition && `${t('situation.only-if')} ${condition.replace(/\.$/, '')}`;
  const alone = who === 'automatic' ? t('situation.automatic') : undefined;
  return [alone, only, by]
    .filter((each) => each !== undefined)
    .map((each) => `${each}.`)
    .join(' ');
}
