import { saidSoFar } from '../ask/said-so-far.ts';
import { WhyFold } from '../ask/WhyFold.tsx';
import type { AskedWhy } from '../ask/WhyText.tsx';
import type { LocalParts } from '../card/local-parts.tsx';
import type { Loket } from '../engine/route/loket.ts';
import type { Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Session } from './session.ts';

interface Props {
  readonly step: Step;
  readonly session: Session;
  readonly loket: Loket;
  readonly parts: LocalParts | undefined;
  readonly t: Translator;
  readonly onWhy: (room: Element, asked: Omit<AskedWhy, 'onAgain'>) => Promise<void>;
}

/** Says why, when somebody asks. */
export function Why({ step, session, loket, parts, t, onWhy }: Props) {
  const { talk } = session;
  const asked = () => ({
    loket,
    talk,
    step,
    said: saidSoFar(talk, loket.graph, t),
    circumstances: session.circumstances(parts?.locality),
  });
  return <WhyFold step={step} t={t} onOpen={(room) => onWhy(room, asked())} />;
}
