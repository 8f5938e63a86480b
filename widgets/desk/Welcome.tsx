/** Before the first question: notices, and what reads differently since the last shift. */
import type { Notice } from '../engine/desk/model.ts';
import type { Translator } from '../i18n/translator.ts';

/** A message to staff; of a gemeente's own layer it has no title. */
export type Message = Pick<Notice, 'text' | 'url'> & { readonly title?: string };

interface Props {
  readonly notices: readonly Message[];
  readonly changed: readonly string[];
  readonly t: Translator;
}

export function Welcome({ notices, changed, t }: Props) {
  return (
    <div class="desk-welcome">
      <h2>{t('desk.welcome')}</h2>
      <p class="quiet">{t('desk.welcomeText')}</p>
      {notices.length > 0 && (
        <section class="desk-block">
          <h3>{t('desk.notices')}</h3>
          {notices.map(({ title, text, url }) => (
            <article class="desk-notice" key={text}>
              {title && <h4>{title}</h4>}
              <p>{text}</p>
              {url && (
                <p>
                  <a href={url}>{t('desk.noticeMore')}</a>
                </p>
              )}
            </article>
          ))}
        </section>
      )}
      {changed.length > 0 && (
        <section class="desk-block">
          <h3>{t('desk.changed', { count: changed.length })}</h3>
          <ul>
            {changed.slice(0, 20).map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          {changed.length > 20 && <p class="quiet">{t('desk.changedMore', { count: changed.length - 20 })}</p>}
        </section>
      )}
    </div>
  );
}
