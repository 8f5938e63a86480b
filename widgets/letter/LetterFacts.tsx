/** What to know of a letter besides who sent it and what to do now. */
import type { ComponentChildren } from 'preact';
import { Accounted } from '../card/Accounted.tsx';
import { Fact } from '../card/Fact.tsx';
import { Disagree, Stated } from '../card/Facts.tsx';
import type { CardGraph } from '../card/props.ts';
import { TargetLink } from '../card/TargetLink.tsx';
import type { Letter } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

/** Below the name of the sender. */
const LEVEL = 3;

interface Props {
  readonly letter: Letter;
  readonly graph: CardGraph;
  readonly t: Translator;
  readonly links: Links;
}

export function LetterFacts({ letter, graph, t, links }: Props) {
  const lang = contentLanguage(t);
  const { term, ifNothing, objection, names, recognise, reference, fake, helps } = letter;
  const fact = (title: string, children: ComponentChildren) => (
    <Fact title={title} level={LEVEL} length={0} t={t}>
      {children}
    </Fact>
  );
  return (
    <>
      <div class="facts">
        {term && fact(t('letter.term'), <Stated statement={term} link={t('letter.termLink')} t={t} />)}
        {ifNothing && fact(t('letter.ifNothing'), <p lang={lang}>{ifNothing}</p>)}
        {objection && fact(t('card.objection'), <Disagree objection={objection} t={t} />)}
        {fact(t('letter.fake'), <p lang={lang}>{fake}</p>)}
        {fact(
          t('letter.recognise'),
          <ul>
            <li>
              <span>{t('letter.names')}</span> <bdi lang={lang}>{names.map((name) => `“${name}”`).join(', ')}</bdi>
            </li>
            {recognise.map((sign) => (
              <li key={sign} lang={lang}>
                {sign}
              </li>
            ))}
            {reference && (
              <li>
                <span>{t('letter.reference')}</span>{' '}
                <bdi lang={lang}>{[reference.name, reference.where].filter(Boolean).join(', ')}</bdi>
              </li>
            )}
          </ul>,
        )}
        {fact(
          t('letter.helps'),
          <ul>
            {helps.map((help) => (
              <li key={help.text}>
                <span lang={lang}>{help.text}</span> <TargetLink to={help} graph={graph} t={t} links={links} />
              </li>
            ))}
          </ul>,
        )}
      </div>
      <Accounted of={letter} t={t} />
    </>
  );
}
