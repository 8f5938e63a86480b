import { rank } from '../../widgets/engine/rank/rank.ts';
import { type Circumstances, route } from '../../widgets/engine/route/route.ts';
import { type ReadWord, readWords } from '../../widgets/engine/why/read-words.ts';
import { type Reason, reasonFor } from '../../widgets/engine/why/reason.ts';
import { type ExplainedCandidate, explainCandidate } from '../../widgets/engine/why/votes.ts';
import { type AnswerLine, answerOf } from '../route/jsonl.ts';
import type { LoadedLoket } from '../route/load.ts';
import { type ExplainedCertainty, explainCertainty } from './certainty.ts';
import { emergencyRule } from './emergency-rule.ts';

/** How many candidates and bodies are shown. */
const SHOWN = 5;

/** How the loket came to its answer. */
export interface Explanation {
  readonly query: string;
  readonly answer: Pick<AnswerLine, 'kind' | 'certainty'> & {
    /** Id of what was answered: an entry, a question, an organisation or an emergency. */
    readonly id: string;
  };
  readonly reason: Reason;
  /** Of an emergency, the rule that the query set off. */
  readonly rule?: string;
  /** Of the language that it is in; absent for Dutch. */
  readonly language?: string;
  readonly words: readonly ReadWord[];
  /** Organisations that the query names, with the words that do, as typed. */
  readonly named: readonly { readonly organisation: string; readonly words: readonly string[] }[];
  /** Best first, by their belief. */
  readonly candidates: readonly ExplainedCandidate[];
  /** How many entries were considered. */
  readonly considered: number;
  /** Share of the belief per body, best first. */
  readonly bodies: readonly { readonly id: string; readonly share: number }[];
  /** Absent when nothing was found. */
  readonly certainty?: ExplainedCertainty;
}

/** Takes apart how a query is answered. */
export function explain(loaded: LoadedLoket, query: string, circumstances: Circumstances): Explanation {
  const { loket } = loaded;
  const ranking = rank(loket.ranker, query, circumstances);
  const step = route(loket, { query, answers: {} }, circumstances);
  const { kind, certainty } = answerOf(step, loket.graph);
  return {
    query,
    answer: { kind, certainty, id: idOf(step) },
    reason: reasonFor(loket, query, circumstances, ranking, step),
    ...(step.kind === 'emergency' && {
      rule: emergencyRule(loaded.compiled.content, step.emergency.id, query),
    }),
    ...(ranking.query.language && { language: ranking.query.language.id }),
    words: readWords(ranking.query, loket.ranker),
    named: ranking.named.map(({ organisation, words }) => ({
      organisation,
      words: words.flatMap((at) => ranking.query.tokens[at] ?? []),
    })),
    candidates: ranking.believed.slice(0, SHOWN).map((each) => explainCandidate(each)),
    considered: ranking.believed.length,
    bodies: ranking.bodies.slice(0, SHOWN),
    ...(ranking.candidates.length > 0 && { certainty: explainCertainty(ranking) }),
  };
}

function idOf(step: ReturnType<typeof route>): string {
  switch (step.kind) {
    case 'refer':
      return (step.referral.service ?? step.referral.own ?? step.referral.organisation).id;
    case 'ask':
      return step.question.id;
    case 'plan':
      return step.lifeEvent.id;
    case 'elsewhere':
      return step.elsewhere.id;
    case 'emergency':
      return step.emergency.id;
    case 'none':
      return step.organisation.id;
  }
}
