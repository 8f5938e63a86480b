import type { Condition } from '../../../../widgets/engine/graph/model.ts';
import { type Answers, everyAnswer } from '../../../../widgets/engine/plan/answers.ts';
import { evaluate, questionsIn } from '../../../../widgets/engine/plan/condition.ts';
import { readCondition } from '../../life-events/condition.ts';
import type { FoundInEvent, SourceLifeEvent } from './found.ts';
import { suggestion } from './parts.ts';

interface ConditionAt {
  readonly field: string;
  readonly condition: Condition;
}

/**
 * Every condition can hold and can fail, every question decides about a step, and with any
 * answers there is something left to do.
 */
export function checkConditions(event: SourceLifeEvent): FoundInEvent[] {
  const inSteps = event.steps.flatMap((step, index) => conditionAt(`steps.${index}.if`, step.if));
  const inGaps = event.gaps.flatMap((gap, index) => conditionAt(`gaps.${index}.if`, gap.if));
  const unknown = [...inSteps, ...inGaps].flatMap((each) => unknownIn(each, event));
  // What speaks of an answer that does not exist cannot be walked.
  if (unknown.length > 0) return unknown;
  return [
    ...[...inSteps, ...inGaps].flatMap((each) => contradiction(each, event)),
    ...withoutUse(event, inSteps),
    ...nothingLeft(event),
  ];
}

function conditionAt(field: string, source: SourceLifeEvent['steps'][number]['if']): readonly ConditionAt[] {
  return source === undefined ? [] : [{ field, condition: readCondition(source) }];
}

function unknownIn({ field, condition }: ConditionAt, event: SourceLifeEvent): FoundInEvent[] {
  switch (condition.kind) {
    case 'not':
      return unknownIn({ field, condition: condition.of }, event);
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => unknownIn({ field, condition: part }, event));
    case 'said': {
      const question = event.asks.find(({ id }) => id === condition.question);
      const known = question?.answers.map(({ id }) => id) ?? [];
      if (!question) {
        return [
          {
            field,
            cause: `vraag "${condition.question}" bestaat niet`,
            remedy: suggestion(
              condition.question,
              event.asks.map(({ id }) => id),
            ),
          },
        ];
      }
      return condition.answers
        .filter((id) => !known.includes(id))
        .map((id) => ({
          field,
          cause: `vraag "${question.id}" heeft geen antwoord "${id}"`,
          remedy: suggestion(id, known),
        }));
    }
  }
}

function contradiction({ field, condition }: ConditionAt, event: SourceLifeEvent): FoundInEvent[] {
  const truths = new Set(answersTo(condition, event).map((answers) => evaluate(condition, answers)));
  if (!truths.has('true')) {
    return [
      {
        field,
        cause: 'deze voorwaarde kan nooit waar zijn',
        remedy: 'Haal de tegenspraak eruit, of haal de stap weg.',
      },
    ];
  }
  if (!truths.has('false')) {
    return [{ field, cause: 'deze voorwaarde is altijd waar', remedy: 'Haal hem weg; dan geldt het voor iedereen.' }];
  }
  return [];
}

function withoutUse(event: SourceLifeEvent, inSteps: readonly ConditionAt[]): FoundInEvent[] {
  return event.asks
    .filter(({ id }) => !inSteps.some(({ condition }) => decides(id, condition, event)))
    .map(({ id }) => ({
      field: 'asks',
      cause: `vraag "${id}" verandert geen enkele stap`,
      remedy: 'Gebruik het antwoord in de if van een stap, of haal de vraag weg.',
    }));
}

/** Whether another answer to the question alone can make the condition turn. */
function decides(question: string, condition: Condition, event: SourceLifeEvent): boolean {
  if (!questionsIn(condition).includes(question)) return false;
  const others = answersTo(condition, event);
  const answers = event.asks.find(({ id }) => id === question)?.answers ?? [];
  return others.some(
    (given) => new Set(answers.map(({ id }) => evaluate(condition, { ...given, [question]: id }))).size > 1,
  );
}

function nothingLeft(event: SourceLifeEvent): FoundInEvent[] {
  if (event.steps.some((step) => step.if === undefined)) return [];
  const conditions = event.steps.flatMap((step) => (step.if === undefined ? [] : readCondition(step.if)));
  for (const answers of everyAnswer(event.asks)) {
    if (conditions.some((condition) => evaluate(condition, answers) === 'true')) continue;
    const said = Object.entries(answers).map(([question, answer]) => `${question}: ${answer}`);
    return [
      {
        field: 'steps',
        cause: `met deze antwoorden blijft er geen stap over: ${said.join(', ')}`,
        remedy: 'Voeg een stap toe die voor iedereen geldt.',
      },
    ];
  }
  return [];
}

/** Every way to answer what a condition speaks of. */
function answersTo(condition: Condition, event: SourceLifeEvent): readonly Answers[] {
  const spokenOf = questionsIn(condition);
  return [...everyAnswer(event.asks.filter(({ id }) => spokenOf.includes(id)))];
}
