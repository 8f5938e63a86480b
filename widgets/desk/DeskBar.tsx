/** The field for a question or a code, and below it what became of it. */
import type { RefObject } from 'preact';
import type { Translator } from '../i18n/translator.ts';
import { canScan } from './Camera.tsx';
import { WARNING_SECONDS } from './idle.ts';
import { PersonalWarning } from './PersonalWarning.tsx';

interface Props {
  readonly field: RefObject<HTMLInputElement>;
  /** What is in the field, as typed. */
  readonly draft: string;
  readonly status: string;
  readonly aboutToClear: boolean;
  readonly t: Translator;
  readonly onType: (draft: string) => void;
  readonly onSubmit: (text: string) => void;
  readonly onScan: () => void;
}

export function DeskBar({ field, draft, status, aboutToClear, t, onType, onSubmit, onScan }: Props) {
  return (
    <header class="desk-bar">
      <form
        class="desk-ask"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(draft);
        }}
      >
        <label for="balie-vraag">{t('desk.field')}</label>
        <div class="desk-field-line">
          <input
            class="textbox"
            type="text"
            id="balie-vraag"
            ref={field}
            value={draft}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
            autocomplete="off"
            // A clerk types before the script is there.
            autofocus
            spellcheck={false}
            maxLength={500}
            enterkeyhint="go"
            aria-describedby="balie-status"
          />
          <button class="desk-command desk-primary" type="submit">
            {t('desk.open')}
          </button>
          {canScan() && (
            <button class="desk-command" type="button" onClick={onScan}>
              {t('desk.scan')}
            </button>
          )}
        </div>
      </form>
      <p class="desk-status" id="balie-status" role="status">
        <span key={status}>{status}</span>
        <PersonalWarning text={draft} fate="desk.personal" t={t} />
        {aboutToClear && <span class="error"> {t('desk.idleWarning', { count: WARNING_SECONDS })}</span>}
      </p>
    </header>
  );
}
