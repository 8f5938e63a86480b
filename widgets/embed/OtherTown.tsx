import type { Translator } from '../i18n/translator.ts';
import { gemeenteOf, type Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly t: Translator;
  /** Back to the gemeente of the site. */
  readonly onHome: () => void;
}

/** The right town, the same question: whose site it is, and for whom the answer below is. */
export function OtherTown({ session, t, onHome }: Props) {
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
