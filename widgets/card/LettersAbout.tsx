import { contentLanguage } from '../i18n/translator.ts';
import { Fact } from './Fact.tsx';
import type { CardPartProps } from './props.ts';

/** Letters that people get about the matter: who holds one wants to know what that one says. */
export function LettersAbout({ service, graph, t, links, under }: CardPartProps) {
  const letters = Object.values(graph.letters).filter((letter) => letter.service === service.id);
  if (letters.length === 0) return null;
  return (
    <Fact title={t('card.letters')} level={under + 1} length={0} t={t}>
      <ul lang={contentLanguage(t)}>
        {letters.map(({ id, title }) => (
          <li key={id}>
            <a class="target" href={links.letter(id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
