/** Why this answer, in full and for staff alone: folded, and worked out when it is opened. */
import { useState } from 'preact/hooks';
import { answerText } from '../engine/route/answer-text.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { Circumstances } from '../engine/route/route.ts';
import { whyInFull } from '../engine/why/in-full.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Asked } from './conversation.ts';
import { KEYS } from './keys.ts';
import { WhyTables } from './WhyTables.tsx';
import { reasonInWords } from './why-words.ts';

interface Props {
  /** Without personal data. */
  readonly asked: Omit<Asked, 'id'>;
  readonly loket: Loket;
  readonly circumstances: Circumstances;
  readonly t: Translator;
}

export function WhyFull(props: Props) {
  const { asked, t } = props;
  const [open, setOpen] = useState(false);
  // What was taken over by code has no words.
  if (asked.query === '' || asked.emergency) return null;
  return (
    <details class="desk-why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-keyshortcuts={KEYS.why}>
        <span>{t('desk.why')}</span>{' '}
        <span class="desk-key" aria-hidden="true">
          {KEYS.why}
        </span>
      </summary>
      {open && <Reason {...props} />}
    </details>
  );
}

function Reason({ asked: { query, answers, start }, loket, circumstances, t }: Props) {
  const why = whyInFull(loket, { query, answers, ...(start && { start }) }, circumstances);
  const { graph } = loket;
  const chosen = why.followed.map((id) => answerText(graph, id, answers[id] ?? '') ?? t('ask.unsure'));
  return (
    <>
      {reasonInWords(why, chosen, t).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <WhyTables why={why} graph={graph} t={t} />
    </>
  );
}
