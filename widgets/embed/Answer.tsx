/** What the loket says to what was asked, or that it is on its way, or where to ask instead. */
import { Said } from '../ask/Said.tsx';
import { StepView } from '../ask/StepView.tsx';
import { saidSoFar } from '../ask/said-so-far.ts';
import { type Talk, toFragment, withAnswer, withoutAnswer } from '../ask/talk.ts';
import type { LocalParts } from '../card/local-parts.tsx';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { gemeenteOf, type Session } from './session.ts';

interface Props {
  readonly session: Session;
  /** For what the gemeente adds, once it is known. */
  readonly parts: LocalParts | undefined;
  readonly t: Translator;
  readonly links: Links;
  readonly onTalk: (talk: Talk) => void;
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
      {session.chosen && session.own && <OtherTown {...props} />}
      <Said
        said={saidSoFar(talk, loket.graph, t)}
        t={t}
        onChange={(question) => onTalk(withoutAnswer(talk, question))}
      />
      {t.language !== 'nl' && <p class="quiet">{t('card.contentIsDutch')}</p>}
      <StepView
        step={step}
        graph={loket.graph}
        complete={complete}
        brief={!complete}
        parts={parts}
        gemeente={gemeenteOf(session.where)?.name}
        t={t}
        links={links}
        onAnswer={(given) => {
          if (step.kind === 'ask') onTalk(withAnswer(talk, step.question.id, given));
        }}
      />
    </>
  );
}

/** The right town, the same question: whose site it is, and for whom the answer below is. */
function OtherTown({ session, t, onHome }: Props) {
  const [site, home] = [gemeenteOf(session.own)?.name ?? '', gemeenteOf(session.chosen)];
  return (
    <div class="notice">
      <p>{t('widget.otherTown', { site, home: home?.name ?? '' })}</p>
      <p>
        {home && <a href={home.website}>{t('widget.toTown', { home: home.name })}</a>}{' '}
        <button class="link-button" type="button" onClick={onHome}>
          {t('widget.backTo', { site })}
        </button>
      </p>
    </div>
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
