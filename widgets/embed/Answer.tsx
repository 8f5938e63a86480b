/** What the loket says to what was asked, or that it is on its way, or where to ask instead. */
import { StepView } from '../ask/StepView.tsx';
import { type Talk, toFragment, withAnswer } from '../ask/talk.ts';
import type { AskedWhy } from '../ask/WhyText.tsx';
import type { LocalParts } from '../card/local-parts.tsx';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { OtherTown } from './OtherTown.tsx';
import { SoFar } from './SoFar.tsx';
import { gemeenteOf, type Session } from './session.ts';
import { Why } from './Why.tsx';

interface Props {
  readonly session: Session;
  /** For what the gemeente adds, once it is known. */
  readonly parts: LocalParts | undefined;
  readonly t: Translator;
  readonly links: Links;
  readonly onTalk: (talk: Talk) => void;
  /** Draws why it is this answer. */
  readonly onWhy: (room: Element, asked: Omit<AskedWhy, 'onAgain'>) => Promise<void>;
  /** Back to the gemeente of the site. */
  readonly onHome: () => void;
}

export function Answer(props: Props) {
  const { session, parts, t, links, onTalk } = props;
  const { talk, loket, news } = session;
  const step = session.step(parts?.locality);
  if (!step || !loket) return news === 'failed' ? <Failed {...props} /> : <p class="quiet">{t('ask.loading')}</p>;
  const complete = news === 'complete';
  return (
    <>
      {session.chosen && session.own && <OtherTown session={session} t={t} onHome={props.onHome} />}
      <SoFar talk={talk} graph={loket.graph} t={t} onTalk={onTalk} />
      {t.language !== 'nl' && <p class="quiet">{t('card.contentIsDutch')}</p>}
      <StepView
        step={step}
        graph={loket.graph}
        complete={complete}
        brief={!complete}
        parts={parts}
        gemeente={gemeenteOf(session.where)}
        t={t}
        links={links}
        onAnswer={(given) => {
          if (step.kind === 'ask') onTalk(withAnswer(talk, step.question.id, given));
        }}
        why={<Why step={step} session={session} loket={loket} parts={parts} t={t} onWhy={props.onWhy} />}
      />
    </>
  );
}

/** The same question on the loket's own site; in the fragment, which no browser sends. */
function Failed({ session, t, links }: Props) {
  return (
    <div class="notice">
      <p>{t('widget.failed')}</p>
      <p>
        <a class="button" href={links.home + toFragment(session.talk)}>
          {t('widget.askThere')}
        </a>
      </p>
    </div>
  );
}
