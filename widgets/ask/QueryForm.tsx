/** The question in the reader's own words. It is never sent, with script or without. */
import type { Translator } from '../i18n/translator.ts';
import { PrivateLine } from './PrivateLine.tsx';

interface Props {
  readonly t: Translator;
  /** What is in the field at first. */
  readonly query?: string;
  /** Whether nothing was typed when the question was asked. */
  readonly empty?: boolean;
  readonly onQuery?: (query: string) => void;
  /** Called at each key, with what is typed so far and when the key was pressed. */
  readonly onType?: (query: string, pressed: number) => void;
}

export function QueryForm({ t, query = '', empty = false, onQuery, onType }: Props) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (form instanceof HTMLFormElement) onQuery?.(String(new FormData(form).get('vraag') ?? '').trim());
  };
  return (
    <search>
      {/* Outside a dialog this method goes nowhere: a question that is asked before the script has run is not sent. */}
      <form class="query" method="dialog" onSubmit={submit}>
        <label for="vraag">{t('ask.label')}</label>
        <p class="hint" id="vraag-uitleg">
          {t('ask.hint')}
        </p>
        {empty && (
          <p class="error" id="vraag-fout">
            {t('ask.empty')}
          </p>
        )}
        <div class="query-line">
          <input
            class="textbox"
            id="vraag"
            name="vraag"
            type="text"
            defaultValue={query}
            onInput={(event) => onType?.(event.currentTarget.value.trim(), event.timeStamp)}
            autocomplete="off"
            autocapitalize="sentences"
            enterkeyhint="search"
            maxLength={500}
            aria-describedby={empty ? 'vraag-fout vraag-uitleg' : 'vraag-uitleg'}
            aria-invalid={empty || undefined}
          />
          <button class="button" type="submit">
            {t('ask.submit')}
          </button>
        </div>
        <PrivateLine t={t} />
      </form>
    </search>
  );
}
