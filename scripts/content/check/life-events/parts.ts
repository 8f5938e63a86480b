import { nearest } from '../../nearest.ts';
import type { FoundInEvent, SourceLifeEvent } from './found.ts';

const TARGETS = ['service', 'organisation', 'elsewhere'] as const;

/** Words that mean something else where an id is read. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  steps: ['event'],
  asks: ['all', 'any', 'not'],
};

/** Ids that stand twice or mean something else, and parts of a plan that nothing uses. */
export function checkParts(event: SourceLifeEvent): FoundInEvent[] {
  return [
    ...idsOnce('steps', event.steps),
    ...idsOnce('asks', event.asks),
    ...event.asks.flatMap(({ answers }, index) => idsOnce(`asks.${index}.answers`, answers)),
    ...idsOnce('needs', event.needs),
    ...idsOnce('variesByGemeente', event.variesByGemeente),
    ...event.steps.flatMap(checkWho),
    ...[...event.steps.map((step, at) => ({ field: `steps.${at}`, ...pick(step) }))].flatMap(oneTarget),
    ...[...event.gaps.map((gap, at) => ({ field: `gaps.${at}`, ...pick(gap) }))].flatMap(oneTarget),
    ...checkNeeds(event),
    ...checkStepNames(event),
  ];
}

function idsOnce(field: string, list: readonly { readonly id: string }[]): FoundInEvent[] {
  const ids = list.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return [
    ...twice.map((id) => ({ field, cause: `"${id}" staat er twee keer`, remedy: 'Geef elk deel een eigen id.' })),
    ...ids
      .filter((id) => RESERVED[field]?.includes(id))
      .map((id) => ({ field, cause: `het id "${id}" heeft een eigen betekenis`, remedy: 'Kies een ander id.' })),
  ];
}

function checkWho(step: SourceLifeEvent['steps'][number], index: number): FoundInEvent[] {
  const conditional = step.if !== undefined || step.condition !== undefined;
  const field = `steps.${index}.who`;
  if (step.who === 'only-if' && !conditional) {
    return [
      {
        field,
        cause: `stap "${step.id}" is er alleen soms, maar er staat niet wanneer`,
        remedy: 'Vul if of condition in, of schrijf you.',
      },
    ];
  }
  if (step.who === 'you' && conditional) {
    return [
      { field, cause: `stap "${step.id}" heeft een voorwaarde, maar geldt voor iedereen`, remedy: 'Schrijf only-if.' },
    ];
  }
  return [];
}

type Targets = Readonly<Partial<Record<(typeof TARGETS)[number], string | undefined>>>;

function pick({ service, organisation, elsewhere }: Targets): Targets {
  return { service, organisation, elsewhere };
}

function oneTarget({ field, ...to }: Targets & { readonly field: string }): FoundInEvent[] {
  return TARGETS.filter((target) => to[target] !== undefined).length > 1
    ? [{ field, cause: 'dit wijst naar meer dan één ding', remedy: `Kies één van ${TARGETS.join(', ')}.` }]
    : [];
}

function checkNeeds({ needs, steps }: SourceLifeEvent): FoundInEvent[] {
  const known = needs.map(({ id }) => id);
  const used = new Set(steps.flatMap((step) => step.needs));
  return [
    ...steps.flatMap((step, index) =>
      step.needs
        .filter((id) => !known.includes(id))
        .map((id) => ({
          field: `steps.${index}.needs`,
          cause: `"${id}" staat niet bij de needs van deze situatie`,
          remedy: suggestion(id, known),
        })),
    ),
    ...known
      .filter((id) => !used.has(id))
      .map((id) => ({
        field: 'needs',
        cause: `geen stap heeft "${id}" nodig`,
        remedy: 'Noem het bij de stap die het vraagt, of haal het weg.',
      })),
  ];
}

function checkStepNames({ steps, variesByGemeente }: SourceLifeEvent): FoundInEvent[] {
  const known = steps.map(({ id }) => id);
  return variesByGemeente.flatMap(({ step }, index) =>
    step === undefined || known.includes(step)
      ? []
      : [
          {
            field: `variesByGemeente.${index}.step`,
            cause: `stap "${step}" bestaat niet`,
            remedy: suggestion(step, known),
          },
        ],
  );
}

/** What to write instead of an id that does not exist. */
export function suggestion(id: string, known: readonly string[]): string {
  const meant = nearest(id, known);
  return meant ? `Bedoelde u "${meant}"?` : `Kies uit: ${known.join(', ')}.`;
}
