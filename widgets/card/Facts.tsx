/** What else to know, as short rows that fold only when long. */
import type { ComponentChildren } from 'preact';
import type { NotFor, Objection, Statement } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import { Fact } from './Fact.tsx';
import type { CardPartProps, CardProps } from './props.ts';
import { TargetLink } from './TargetLink.tsx';

export function Facts(props: CardPartProps) {
  const { service, t, under } = props;
  const { bring, cost, term, conditions, notFor, objection } = service;
  const fact = (title: string, children: ComponentChildren, length = 0) => (
    <Fact title={title} level={under + 1} length={length} t={t}>
      {children}
    </Fact>
  );
  return (
    <div class="facts">
      {bring.length > 0 && fact(t('card.bring'), <Lines texts={bring} t={t} />, bring.length)}
      {cost && fact(t('card.cost'), <Stated statement={cost} link={t('card.costLink')} t={t} />)}
      {term && fact(t('card.term'), <Stated statement={term} link={t('card.termLink')} t={t} />)}
      {conditions.length > 0 && fact(t('card.conditions'), <Lines texts={conditions} t={t} />, conditions.length)}
      {notFor.length > 0 && fact(t('card.notFor'), <Exceptions {...props} notFor={notFor} />, notFor.length)}
      {objection && fact(t('card.objection'), <Disagree objection={objection} t={t} />)}
    </div>
  );
}

function Lines({ texts, t }: { readonly texts: readonly string[]; readonly t: Translator }) {
  return (
    <ul lang={contentLanguage(t)}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function Stated({
  statement,
  link,
  t,
}: {
  readonly statement: Statement;
  readonly link: string;
  readonly t: Translator;
}) {
  return (
    <>
      <p lang={contentLanguage(t)}>{statement.text}</p>
      {statement.url && (
        <p>
          <a href={statement.url}>{link}</a>
        </p>
      )}
    </>
  );
}

function Exceptions(props: CardProps & { readonly notFor: readonly NotFor[] }) {
  return (
    <ul>
      {props.notFor.map((item) => (
        <li key={item.text}>
          <span lang={contentLanguage(props.t)}>{item.text}</span> <TargetLink {...props} to={item} />
        </li>
      ))}
    </ul>
  );
}

export function Disagree({ objection, t }: { readonly objection: Objection; readonly t: Translator }) {
  return (
    <>
      <p lang={contentLanguage(t)}>{objection.text}</p>
      {objection.weeks && <p>{t('card.objectionWeeks', { count: objection.weeks })}</p>}
      {objection.url && (
        <p>
          <a href={objection.url}>{t('card.objectionLink')}</a>
        </p>
      )}
    </>
  );
}
