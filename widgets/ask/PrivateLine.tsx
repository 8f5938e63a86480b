import type { Translator } from '../i18n/translator.ts';

/** Says beside the field what happens to the question: nothing leaves the device. */
export function PrivateLine({ t }: { readonly t: Translator }) {
  return (
    <p class="private quiet">
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
      </svg>
      <span>{t('ask.private')}</span>
    </p>
  );
}
