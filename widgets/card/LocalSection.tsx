import type { LocalAnswer } from '../engine/local/local-answer.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import { type Line, localLines, type Piece } from '../local/local-lines.ts';
import { Heading } from './Heading.tsx';

interface Props {
  readonly local: LocalAnswer;
  readonly t: Translator;
  /** Level of the heading that holds the name of the body. */
  readonly under: number;
}

/** What the reader's gemeente adds; nothing when that is nothing. */
export function LocalSection({ local, t, under }: Props) {
  const lines = localLines(local, t);
  if (lines.length === 0) return null;
  return (
    <section class="fact">
      <Heading level={under + 1} class="fact-title">
        <span>{t('local.in')}</span> <bdi {...noTranslate}>{local.gemeente.name}</bdi>
      </Heading>
      <div class="fact-text">
        {lines.map((line) => (
          <Drawn key={JSON.stringify(line)} line={line} t={t} />
        ))}
      </div>
    </section>
  );
}

function Drawn({ line, t }: { readonly line: Line; readonly t: Translator }) {
  if (line.kind === 'text')
    return (
      <p class={line.tone}>
        <Pieces pieces={line.pieces} t={t} />
      </p>
    );
  return (
    <ul>
      {line.items.map((pieces) => (
        <li key={JSON.stringify(pieces)}>
          <Pieces pieces={pieces} t={t} />
        </li>
      ))}
    </ul>
  );
}

function Pieces({ pieces, t }: { readonly pieces: readonly Piece[]; readonly t: Translator }) {
  return (
    <>
      {pieces.map(({ text, href, dutch, name, strong }) => {
        const rest = { lang: dutch ? contentLanguage(t) : undefined, ...(name && noTranslate) };
        const Tag = strong ? 'strong' : 'span';
        return (
          <>
            {href ? (
              <a href={href} {...rest}>
                {text}
              </a>
            ) : (
              <Tag {...rest}>{text}</Tag>
            )}{' '}
          </>
        );
      })}
    </>
  );
}
