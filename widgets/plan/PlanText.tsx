/** A text of the plan: in the reader's language with the Dutch beneath it, or where there is no translation the Dutch alone. */
import { contentLanguage, type Translator } from '../i18n/translator.ts';

interface Props {
  readonly nl: string;
  /** The same in the language of the interface. */
  readonly other?: string | undefined;
  readonly t: Translator;
}

export function PlanText({ nl, other, t }: Props) {
  return (
    <>
      <span lang={other === undefined ? contentLanguage(t) : undefined}>{other ?? nl}</span>
      {other !== undefined && (
        <span class="beside" lang="nl">
          {nl}
        </span>
      )}
    </>
  );
}
