import { siteOf } from '../action/site-of.ts';
import type { LocalPlan } from '../engine/local/local-plan.ts';
import type { LocalVariation } from '../engine/local/model.ts';
import { contentLanguage, day, type Translator } from '../i18n/translator.ts';

interface Props {
  readonly local: LocalPlan | undefined;
  readonly lines: readonly LocalVariation[];
  readonly t: Translator;
}

/** How it goes in the reader's gemeente, in its own words; nothing where it said nothing. */
export function LocalLines({ local, lines, t }: Props) {
  const [checkedOn] = lines.map(({ checked }) => checked.on).sort();
  if (!local || !checkedOn) return null;
  return (
    <div class="plan-here">
      <p class="step-label">{t('plan.here', { gemeente: local.gemeente })}</p>
      {lines.map(({ text, url, unverified }) => (
        <p key={text}>
          <span lang={contentLanguage(t)}>{text}</span> {url && <a href={url}>{siteOf(url)}</a>}{' '}
          {unverified && (
            <>
              <strong>{t('card.unverified')}</strong> <span lang={contentLanguage(t)}>{unverified}</span>
            </>
          )}
        </p>
      ))}
      <p class="quiet">{t('plan.checked', { day: day(t, checkedOn) })}</p>
    </div>
  );
}
