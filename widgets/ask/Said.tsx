/** What the reader said so far, each as a chip that can be changed. */
import type { Slug } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';

interface Props {
  readonly said: readonly { readonly question: Slug; readonly text: string }[];
  readonly t: Translator;
  readonly onChange: (question: Slug) => void;
}

export function Said({ said, t, onChange }: Props) {
  if (said.length === 0) return null;
  return (
    <div class="said">
      <p>{t('ask.said')}</p>
      {said.map(({ question, text }) => (
        <button class="chip" type="button" key={`${question}:${text}`} onClick={() => onChange(question)}>
          <span lang={contentLanguage(t)}>{text}</span> <span class="chip-change">{t('ask.change')}</span>
        </button>
      ))}
    </div>
  );
}
