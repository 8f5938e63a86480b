/** "Waarom dit antwoord?": folded, and fetched and worked out when somebody opens it. */
import type { Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';

interface Props {
  readonly step: Step;
  readonly t: Translator;
  /** Opened for the first time: draws the reason in the room for it. */
  readonly onOpen: (room: Element) => Promise<void>;
}

export function WhyFold({ step, t, onOpen }: Props) {
  const open = ({ currentTarget }: { readonly currentTarget: EventTarget }): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
    const room = currentTarget.lastElementChild;
    if (!room || room.hasChildNodes()) return;
    // What says it could not be fetched: the reader can try again.
    onOpen(room).catch(() => {
      currentTarget.open = false;
    });
  };
  return (
    <details class="why no-print" onToggle={open}>
      <summary>{t(step.kind === 'ask' ? 'ask.whyAsk' : 'ask.why')}</summary>
      <div class="why-room" />
    </details>
  );
}
