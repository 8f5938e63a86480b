import type { PlanQuestion } from '../../widgets/engine/graph/model.ts';
import type { Answers } from '../../widgets/engine/plan/answers.ts';

const MOST = 10_000;

/**
 * Every way to answer or skip the questions. When there are more than ten thousand: every pair
 * of answers, with the other questions skipped, and with the first and with the last answer.
 */
export function walk(asks: readonly PlanQuestion[]): readonly Answers[] {
  const size = asks.reduce((product, { answers }) => product * (answers.length + 1), 1);
  return size <= MOST ? everyWay(asks) : everyPair(asks);
}

function everyWay(asks: readonly PlanQuestion[]): readonly Answers[] {
  return asks.reduce<readonly Answers[]>(
    (ways, ask) => ways.flatMap((way) => [way, ...ask.answers.map(({ id }) => ({ ...way, [ask.id]: id }))]),
    [{}],
  );
}

function everyPair(asks: readonly PlanQuestion[]): readonly Answers[] {
  const backgrounds: readonly Answers[] = [
    {},
    ...[0, -1].map((at) => Object.fromEntries(asks.map(({ id, answers }) => [id, answers.at(at)?.id ?? '']))),
  ];
  return asks.flatMap((one, index) =>
    asks.slice(index + 1).flatMap((other) =>
      backgrounds.flatMap((background) => {
        const { [one.id]: _one, [other.id]: _other, ...rest } = background;
        return everyWay([one, other]).map((pair) => ({ ...rest, ...pair }));
      }),
    ),
  );
}
