import type { ComponentChildren } from 'preact';
import type { Translator } from '../i18n/translator.ts';
import { Heading } from './Heading.tsx';

/** More lines than this fold, so that the rows below stay in sight. */
const readable = 4;

interface Props {
  readonly title: string;
  readonly level: number;
  /** Number of lines; a statement counts as none. */
  readonly length: number;
  readonly t: Translator;
  readonly children: ComponentChildren;
}

export function Fact({ title, level, length, t, children }: Props) {
  return (
    <section class="fact">
      <Heading level={level} class="fact-title">
        {title}
      </Heading>
      <div class="fact-text">
        {length > readable ? (
          <details>
            <summary>{t('card.showAll', { count: length })}</summary>
            {children}
          </details>
        ) : (
          children
        )}
      </div>
    </section>
  );
}
