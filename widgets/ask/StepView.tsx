/** Shows a step. Everything in it is keyed by the step, so that a new one is drawn anew. */
import type { ComponentChildren } from 'preact';
import { Card } from '../card/Card.tsx';
import type { LocalParts } from '../card/local-parts.tsx';
import type { Graph } from '../engine/graph/model.ts';
import type { Instance, Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { ElsewherePanel } from './ElsewherePanel.tsx';
import { EmergencyPanel } from './EmergencyPanel.tsx';
import { NonePanel } from './NonePanel.tsx';
import { Others } from './Others.tsx';
import { PlanPanel } from './PlanPanel.tsx';

interface Props {
  readonly step: Step;
  readonly graph: Graph;
  /** Whether everything about the answers is there, or only what a first answer needs. */
  readonly complete: boolean;
  /** Only the answer itself, while the reader is still typing. */
  readonly brief: boolean;
  readonly gemeente?: Instance | undefined;
  /** Ways to a place that the question names. */
  readonly mentioned?: ComponentChildren;
  /** For what the reader's gemeente adds, once it is known. */
  readonly parts?: LocalParts | undefined;
  readonly t: Translator;
  readonly links: Links;
  readonly onAnswer: (answer: string) => void;
  /** Says on demand why it is this step. */
  readonly why?: ComponentChildren;
}

export function StepView({ step, graph, complete, brief, gemeente, mentioned, parts, t, links, onAnswer, why }: Props) {
  const shared = { graph, t, links, gemeente, mentioned };
  switch (step.kind) {
    case 'emergency':
      return (
        <>
          <EmergencyPanel emergency={step.emergency} {...shared} />
          {why}
        </>
      );
    case 'ask':
      return (
        <>
          <AskedQuestion question={step.question} t={t} onAnswer={onAnswer} />
          {why}
        </>
      );
    case 'refer':
      return (
        <>
          <Card
            referral={step.referral}
            certainty={step.certainty}
            label={parts?.label(step.referral)}
            localSection={parts && ((under) => parts.section(step.referral, under))}
            level={2}
            subject
            complete={complete}
            {...shared}
          />
          {why}
          {!brief && <Others others={step.others} {...shared} />}
        </>
      );
    case 'plan':
      return (
        <>
          <PlanPanel lifeEvent={step.lifeEvent} t={t} links={links} />
          {why}
          {!brief && <Others others={step.others} {...shared} />}
        </>
      );
    case 'elsewhere':
      return (
        <>
          <ElsewherePanel elsewhere={step.elsewhere} {...shared} />
          {why}
          {!brief && <Others others={step.others} {...shared} />}
        </>
      );
    case 'none':
      return (
        <>
          <NonePanel organisation={step.organisation} instances={step.instances} {...shared} />
          {why}
          {!brief && <Others others={step.others} {...shared} />}
        </>
      );
  }
}

/** What makes a step another step: browser translation rewrites text, so a changed step must not reuse elements. */
export function stepKey(step: Step): string {
  switch (step.kind) {
    case 'emergency':
      return `emergency:${step.emergency.id}`;
    case 'ask':
      return `ask:${step.question.id}:${step.question.answers.map((answer) => answer.id).join()}`;
    case 'refer':
      return `refer:${step.referral.own?.id ?? ''}:${step.referral.service?.id ?? ''}:${step.referral.organisation.id}:${step.certainty}`;
    case 'plan':
      return `plan:${step.lifeEvent.id}`;
    case 'elsewhere':
      return `elsewhere:${step.elsewhere.id}`;
    case 'none':
      return 'none';
  }
}
