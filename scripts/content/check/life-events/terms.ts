import type { Term } from '../../../../widgets/engine/graph/model.ts';
import { everyAnswer } from '../../../../widgets/engine/plan/answers.ts';
import { evaluate } from '../../../../widgets/engine/plan/condition.ts';
import { exemption } from '../../../../widgets/engine/plan/termijnenwet.ts';
import { readCondition } from '../../life-events/condition.ts';
import { isTerm, readTerm } from '../../life-events/term.ts';
import type { SourceTerm } from '../../schema.ts';
import type { FoundInEvent, SourceLifeEvent } from './found.ts';
import { suggestion } from './parts.ts';

interface TermAt {
  readonly step: string;
  readonly field: string;
  readonly source: SourceTerm;
}

/** Terms count from something that exists, in one unit, without a circle, and as the law counts. */
export function checkTerms(event: SourceLifeEvent): FoundInEvent[] {
  const terms = termsOf(event);
  const unclear = terms.flatMap(checkForm);
  if (unclear.length > 0) return unclear;
  const read = terms.flatMap(({ source, ...at }) => {
    const term = readTerm(source);
    return isTerm(term) ? [{ ...at, term }] : [];
  });
  const dangling = read.flatMap((each) => checkAnchor(each, event));
  if (dangling.length > 0) return dangling;
  return [
    ...read.flatMap(checkLaw),
    ...circles(read),
    ...read.flatMap((each) => neverTogether(each, event)),
    ...withoutUse(event, read),
  ];
}

function termsOf(event: SourceLifeEvent): TermAt[] {
  return event.steps.flatMap(({ id, when }, index) =>
    (['from', 'by'] as const).flatMap((name) => {
      const source = when?.[name];
      return source ? [{ step: id, field: `steps.${index}.when.${name}`, source }] : [];
    }),
  );
}

function checkForm({ field, source }: TermAt): FoundInEvent[] {
  const read = readTerm(source);
  switch (read) {
    case 'direction':
      return [{ field, cause: 'er staat niet waarvan geteld wordt', remedy: 'Vul after of before in, één van beide.' }];
    case 'unit':
      return [
        { field, cause: 'een termijn heeft één maat', remedy: 'Kies één van days, workdays, weeks, months, years.' },
      ];
    default:
      return [];
  }
}

interface ReadAt {
  readonly step: string;
  readonly field: string;
  readonly term: Term;
}

function checkAnchor({ step, field, term: { anchor } }: ReadAt, event: SourceLifeEvent): FoundInEvent[] {
  if (anchor === 'event') {
    return event.event
      ? []
      : [
          {
            field,
            cause: 'deze situatie heeft geen dag om vanaf te tellen',
            remedy: 'Vul event in, met label en name.',
          },
        ];
  }
  if (anchor === step) {
    return [{ field, cause: 'een stap telt niet vanaf zichzelf', remedy: 'Tel vanaf event of vanaf een andere stap.' }];
  }
  const known = event.steps.map(({ id }) => id);
  return known.includes(anchor)
    ? []
    : [{ field, cause: `stap "${anchor}" bestaat niet`, remedy: suggestion(anchor, ['event', ...known]) }];
}

function checkLaw({ field, term }: ReadAt): FoundInEvent[] {
  const found: FoundInEvent[] = [];
  if (term.to && term.direction === 'before') {
    found.push({ field: `${field}.to`, cause: 'het einde van een periode hoort bij after', remedy: 'Haal to weg.' });
  }
  if (!term.termijnenwet) return found;
  const at = `${field}.termijnenwet`;
  if (!term.source) {
    found.push({ field: at, cause: 'alleen een termijn uit een wet verschuift', remedy: 'Vul source in met de wet.' });
  }
  switch (exemption(term)) {
    case 'counted-back':
      found.push({
        field: at,
        cause: 'een termijn die terugtelt verschuift niet (artikel 1, lid 2)',
        remedy: 'Haal termijnenwet weg.',
      });
      break;
    case 'too-long':
      found.push({
        field: at,
        cause: 'een termijn langer dan 90 dagen, 12 weken of 3 maanden verschuift niet (artikel 4)',
        remedy: 'Haal termijnenwet weg.',
      });
      break;
    case undefined:
      break;
  }
  return found;
}

function circles(terms: readonly ReadAt[]): FoundInEvent[] {
  const next = (step: string) => terms.filter((each) => each.step === step).map(({ term }) => term.anchor);
  const circleFrom = (start: string): string[] | undefined => {
    const queue = [[start]];
    const seen = new Set<string>();
    for (let path = queue.shift(); path; path = queue.shift()) {
      for (const step of next(path.at(-1) ?? '')) {
        if (step === start) return [...path, start];
        if (seen.has(step)) continue;
        seen.add(step);
        queue.push([...path, step]);
      }
    }
    return undefined;
  };
  const found = [...new Set(terms.map(({ step }) => step))].flatMap((step) => circleFrom(step) ?? []);
  return found.length === 0
    ? []
    : [
        {
          field: 'steps',
          cause: `deze stappen wachten op elkaar: ${found.slice(0, found.indexOf(found[0] ?? '', 1) + 1).join(' → ')}`,
          remedy: 'Laat minstens één ervan tellen vanaf event.',
        },
      ];
}

/** A term that counts from a step which is never in the plan at the same time. */
function neverTogether({ step, field, term: { anchor } }: ReadAt, event: SourceLifeEvent): FoundInEvent[] {
  const conditions = event.steps
    .filter(({ id }) => id === step || id === anchor)
    .flatMap((each) => (each.if === undefined ? [] : [readCondition(each.if)]));
  if (conditions.length < 2) return [];
  for (const answers of everyAnswer(event.asks)) {
    if (conditions.every((condition) => evaluate(condition, answers) === 'true')) return [];
  }
  return [
    {
      field,
      cause: `stap "${step}" telt vanaf "${anchor}", maar die twee staan nooit samen in een plan`,
      remedy: 'Tel vanaf event of vanaf een andere stap.',
    },
  ];
}

function withoutUse(event: SourceLifeEvent, terms: readonly ReadAt[]): FoundInEvent[] {
  const anchors = new Set(terms.map(({ term }) => term.anchor));
  return [
    ...(event.event && !anchors.has('event')
      ? [
          {
            field: 'event',
            cause: 'geen enkele stap telt vanaf deze dag',
            remedy: 'Gebruik hem in een when, of haal hem weg.',
          },
        ]
      : []),
    ...event.steps.flatMap(({ id, dated }, index) =>
      dated === undefined || anchors.has(id)
        ? []
        : [
            {
              field: `steps.${index}.dated`,
              cause: 'geen andere stap telt vanaf deze dag',
              remedy: 'Gebruik hem in de when van een andere stap, of haal hem weg.',
            },
          ],
    ),
  ];
}
