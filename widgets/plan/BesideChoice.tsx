/** Says that the Dutch stands beneath the translation and holds, and lets the reader put it away. */
import { useState } from 'preact/hooks';
import type { Translator } from '../i18n/translator.ts';

interface Props {
  /** Whether the translation is of the present Dutch text. Of an older one the Dutch stays in sight. */
  readonly fresh: boolean;
  readonly t: Translator;
}

export function BesideChoice({ fresh, t }: Props) {
  const [shown, setShown] = useState(true);
  if (!fresh) return <p class="notice column plan-beside">{t('plan.besideStale')}</p>;
  return (
    <div class={shown ? 'plan-beside column' : 'plan-beside column plan-alone'}>
      <p class="hint">{t('plan.besideHolds')}</p>
      <p class="tick needs-script no-print">
        <input
          type="checkbox"
          id="plan-nederlands"
          checked={shown}
          onChange={(change) => setShown(change.currentTarget.checked)}
        />
        <label for="plan-nederlands">{t('plan.besideShow')}</label>
      </p>
    </div>
  );
}
