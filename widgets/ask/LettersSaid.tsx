/** Letters that the question seems to be about: who holds one wants to know what that one says. */
import type { LetterLink } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

interface Props {
  readonly letters: readonly LetterLink[];
  readonly t: Translator;
  readonly links: Links;
}

export function LettersSaid({ letters, t, links }: Props) {
  if (letters.length === 0) return null;
  return (
    <section class="others">
      <h2>{t('ask.letters', { count: letters.length })}</h2>
      <ul lang={contentLanguage(t)}>
        {letters.map(({ id, title }) => (
          <li key={id}>
            <a class="target" href={links.letter(id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
