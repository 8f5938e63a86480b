/**
 * The dialog in which the reader chooses a gemeente. Drawn at build and closed, so that the
 * browser translates it along with the page and script has only to wire it (`wirePicker`).
 */
import type { Key } from '../i18n/key.ts';
import type { Translator } from '../i18n/translator.ts';
import { messages } from './message.ts';

interface Props {
  readonly t: Translator;
  /** Where the list of all gemeenten is, for who would rather look. */
  readonly list: string;
}

export function PlaceDialog({ t, list }: Props) {
  return (
    <dialog class="place-dialog" aria-labelledby="plaats-titel" data-place-dialog>
      <div class="place-head">
        <h2 id="plaats-titel">{t('place.title')}</h2>
        <button class="link-button" type="button" data-place-close>
          {t('place.close')}
        </button>
      </div>
      <form class="place-form" noValidate>
        <div class="place-field">
          <label for="plaats">{t('place.label')}</label>
          <p class="hint" id="plaats-uitleg">
            {t('place.hint')}
          </p>
          {/* Empty from the start: a live region that arrives with its text is not read out. */}
          <p class="error" id="plaats-melding" aria-live="polite" />
          <input
            class="textbox"
            id="plaats"
            name="plaats"
            type="text"
            autocomplete="postal-code"
            aria-describedby="plaats-uitleg"
          />
        </div>
        <div class="tick">
          <input type="checkbox" id="plaats-onthoud" name="onthoud" aria-describedby="plaats-onthoud-uitleg" />
          <label for="plaats-onthoud">{t('place.remember')}</label>
          <p class="hint" id="plaats-onthoud-uitleg">
            {t('place.rememberHint')}
          </p>
        </div>
        <button class="button" type="submit">
          {t('place.submit')}
        </button>
      </form>
      <section class="asked" data-place-choose hidden>
        <h3 tabIndex={-1}>{t('place.chooseGemeente')}</h3>
        <ul class="asked-answers" />
      </section>
      <p class="quiet">{t('place.private')}</p>
      <p>
        <a href={list}>{t('place.list')}</a>
      </p>
      <p data-place-known hidden>
        <button class="link-button" type="button" data-place-forget>
          {t('place.forget')}
        </button>
      </p>
      {messages.map((key: Key) => (
        <p key={key} data-message={key} hidden>
          {t(key)}
        </p>
      ))}
    </dialog>
  );
}
