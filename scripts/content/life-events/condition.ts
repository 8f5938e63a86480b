import type { Condition } from '../../../widgets/engine/graph/model.ts';
import type { SourceCondition } from '../schema.ts';

/**
 * The condition that an editor wrote, as the engine walks it. Question and answer ids are not
 * checked here; that no question is called `all`, `any` or `not` is.
 */
export function readCondition(source: SourceCondition): Condition {
  const { all, any, not } = source as {
    readonly all?: readonly SourceCondition[];
    readonly any?: readonly SourceCondition[];
    readonly not?: SourceCondition;
  };
  if (all) return { kind: 'all', of: all.map(readCondition) };
  if (any) return { kind: 'any', of: any.map(readCondition) };
  if (not) return { kind: 'not', of: readCondition(not) };
  const said = Object.entries(source).map(
    ([question, answers]): Condition => ({ kind: 'said', question, answers: [answers].flat() as string[] }),
  );
  const [only] = said;
  return only && said.length === 1 ? only : { kind: 'all', of: said };
}
