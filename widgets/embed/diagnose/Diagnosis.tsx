import type { Translator } from '../../i18n/translator.ts';
import type { Finding } from './finding.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly t: Translator;
  readonly onClose: () => void;
}

/** What is well and what is not, each with its remedy. */
export function Diagnosis({ findings, t, onClose }: Props) {
  const wrong = findings.filter(({ ok }) => !ok).length;
  return (
    <section class="diagnosis" popover="manual" aria-labelledby="diagnose-titel">
      <h2 id="diagnose-titel" tabIndex={-1}>
        {t('diagnose.title')}
      </h2>
      <p>{wrong === 0 ? t('diagnose.allWell') : t('diagnose.wrong', { count: wrong })}</p>
      <ul>
        {findings.map(({ subject, ok, facts }) => (
          <li class={ok ? 'well' : 'not-well'}>
            <strong>{t(`diagnose.${subject}`)}</strong> <span>{t(ok ? 'diagnose.well' : 'diagnose.notWell')}</span>
            {!ok && <p>{t(`diagnose.fix_${subject}`)}</p>}
            {facts.map((fact) => (
              <p>
                <code>{fact}</code>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <button class="button" type="button" onClick={onClose}>
          {t('diagnose.close')}
        </button>
      </p>
    </section>
  );
}
