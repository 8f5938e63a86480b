import { Said } from '../ask/Said.tsx';
import { saidSoFar } from '../ask/said-so-far.ts';
import { type Talk, withoutAnswer } from '../ask/talk.ts';
import type { Graph } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';

interface Props {
  readonly talk: Talk;
  readonly graph: Graph;
  readonly t: Translator;
  readonly onTalk: (talk: Talk) => void;
}

/** What the visitor answered so far, to be changed. Nobody has answered before the first answer is there. */
export function SoFar({ talk, graph, t, onTalk }: Props) {
  return <Said said={saidSoFar(talk, graph, t)} t={t} onChange={(question) => onTalk(withoutAnswer(talk, question))} />;
}
