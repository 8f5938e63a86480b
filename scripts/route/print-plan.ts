import type { LifeEvent, Target } from '../../widgets/engine/graph/model.ts';
import { type LocalPlan, linesAt } from '../../widgets/engine/local/local-plan.ts';
import type { LocalVariation } from '../../widgets/engine/local/model.ts';
import { inWords } from '../../widgets/engine/plan/in-words.ts';
import { makePlan, type PlannedStep } from '../../widgets/engine/plan/plan.ts';
import type { PlannedDay } from '../../widgets/engine/plan/planned-days.ts';
import type { Situation } from '../../widgets/engine/plan/situation.ts';
import { day, type Translator } from '../../widgets/i18n/translator.ts';
import { lineInWords } from '../../widgets/local/line-in-words.ts';
import { type LastDay, lastDay } from '../../widgets/term/term-words.ts';

/** A plan as lines for a terminal, in the order of its page; `local` is what the gemeente of the place says of it. */
export function planLines(
  event: LifeEvent,
  situation: Situation,
  bodyOf: (target: Target) => string | undefined,
  local: LocalPlan | undefined,
  t: Translator,
): string[] {
  const here = (lines: readonly LocalVariation[]) =>
    lines.map(
      (line) => `${t('plan.here', { gemeente: local?.gemeente ?? '' })} ${lineInWords(line, t, (url) => `<${url}>`)}`,
    );
  const plan = makePlan(event, situation);
  const { told, overview, local: helpers, variesByGemeente } = event;
  // Of either kind it is not known here which: one of the two has the name.
  const nameOf = (id: string) => bodyOf({ organisation: id }) ?? bodyOf({ elsewhere: id }) ?? id;
  return [
    ...(plan.needs.length > 0 ? [`${t('plan.needs')}:`, ...plan.needs.map(({ text }) => `  - ${text}`), ''] : []),
    ...plan.steps.flatMap((planned, index) => [
      ...stepLines(planned, index + 1, event, bodyOf(planned.step), t),
      ...here(linesAt(event, local, planned.step.id)).map((line) => `   ${line}`),
    ]),
    ...section(
      t('plan.gaps'),
      plan.gaps.flatMap(({ gap }) => [`  - ${gap.text}`, `    ${gap.bridge}`]),
    ),
    ...section(
      t('plan.told'),
      told.flatMap(({ from, to, does, text }) => [
        `  - ${t(does ? 'plan.told_yes' : 'plan.told_no')}: ${text}`,
        `    ${nameOf(from)} → ${to.map(nameOf).join(', ')}`,
      ]),
    ),
    ...section(t('plan.help'), [
      ...(overview ? [`  ${overview.text}`] : []),
      ...helpers.map((kind) => `  - ${t(`plan.local_${kind}` as 'plan.local_wijkteam')}`),
    ]),
    ...section(
      t('plan.varies'),
      variesByGemeente
        .filter(
          ({ id, step }) =>
            step === undefined || (!local?.lines[id] && plan.steps.some((planned) => planned.step.id === step)),
        )
        .flatMap(({ id, text, usual }) => {
          const own = local?.lines[id];
          return [`  - ${text}`, ...(own ? here([own]) : usual ? [usual] : []).map((line) => `    ${line}`)];
        }),
    ),
    ...(local?.example ? ['', local.example] : []),
  ];
}

/** Nothing for a heading with nothing below it. */
function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', `${title}:`, ...lines] : [];
}

function stepLines(
  { step, who, open, because, from, by, state }: PlannedStep,
  number: number,
  event: LifeEvent,
  body: string | undefined,
  t: Translator,
): string[] {
  const conditions = [open && inWords(open, event.asks), step.condition].filter((each) => each !== undefined);
  const label = t(who === 'automatic' && conditions.length > 0 ? 'plan.automaticIf' : `situation.${who}`);
  const lines = [
    [label, ...conditions].join(' '),
    because.length > 0 && `${t('plan.because')} ${because.map(({ clause }) => clause).join(' en dat ')}.`,
    from && dayLine('first', from, t),
    by && dayLine(lastDay(step, state), by, t),
    step.text,
    step.when?.text,
    step.ifNothing && `${t(step.who === 'automatic' ? 'plan.ifNotBySelf' : 'plan.ifNothing')} ${step.ifNothing}`,
    body && `→ ${body}`,
  ];
  return [`${number}. ${step.title}`, ...lines.flatMap((line) => (line ? [`   ${line}`] : []))];
}

function dayLine(kind: 'first' | LastDay, { day: date, moved, term }: PlannedDay, t: Translator): string {
  return [
    t(`plan.${kind}`, { term: day(t, date) }),
    moved && `(${t(`plan.moved_${moved.because}`, { day: day(t, moved.from) })})`,
    term.source && `[${term.source.title}]`,
  ]
    .filter(Boolean)
    .join(' ');
}
