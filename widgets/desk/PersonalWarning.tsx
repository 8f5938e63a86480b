/** Says which personal data stand in a field, and what becomes of them. */
import { findPersonalData } from '../engine/desk/personal-data.ts';
import type { Translator } from '../i18n/translator.ts';

interface Props {
  /** All that was typed. */
  readonly text: string;
  /** What becomes of them: not on paper and not copied, or not kept. */
  readonly fate: 'desk.personal' | 'desk.personalReport';
  readonly t: Translator;
}

export function PersonalWarning({ text, fate, t }: Props) {
  if (text === '') return null;
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return <span class="error">{t(fate, { what: kinds.map((kind) => t(`desk.personal_${kind}`)).join(', ') })}</span>;
}
