/** What the resident gets: the same on the counter's screen, on paper and on the second screen. */
import { QrCode } from '../code/QrCode.tsx';
import { inGroups } from '../engine/loketcode/code.ts';
import type { Key } from '../i18n/key.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Doing, Line, Sheet, SheetPart } from './sheet.ts';

interface Props {
  readonly sheet: Sheet;
  /** The words around the text: in Dutch, and in the language beside it. */
  readonly t: Translator;
  readonly other?: Translator | undefined;
  /** Where a loketcode is opened, such as `https://…/`. */
  readonly home: string;
  /** Level of the headings of its parts. */
  readonly level: 2 | 3;
}

export function SheetView(props: Props) {
  const { sheet } = props;
  return (
    <div class="sheet">
      {sheet.parts.map((part) => (
        <Part key={part.key} {...props} part={part} />
      ))}
      {sheet.together.length > 0 && (
        <section class="sheet-part">
          <Words {...props} name="sheet.together" as={`h${props.level}`} />
          <Lines lines={sheet.together} language={sheet.language} />
        </section>
      )}
    </div>
  );
}

function Part(props: Props & { readonly part: SheetPart }) {
  const { part, sheet, level, t, home } = props;
  const { subject, who, because, doing, bring, term, objection, steps, contact, code, translation } = part;
  const Heading = `h${level}` as const;
  const words = (name: Key) => <Words {...props} name={name} as={`h${level + 1}` as 'h3' | 'h4'} />;
  return (
    <section class={part.urgent ? 'sheet-part sheet-urgent' : 'sheet-part'}>
      <Heading class="sheet-subject">
        <Both line={subject} language={sheet.language} />
      </Heading>
      {who && (
        <p class="sheet-who">
          <Words {...props} name="sheet.goTo" as="span" /> <bdi {...noTranslate}>{who}</bdi>
        </p>
      )}
      {because && (
        <p class="sheet-because">
          <Both line={because} language={sheet.language} />
        </p>
      )}
      {sheet.language !== 'nl' && translation !== 'fresh' && (
        <p class="sheet-note">{t(`sheet.translation_${translation}`)}</p>
      )}
      {doing.length > 0 && (
        <>
          {words('sheet.doing')}
          <ol class="sheet-doing">
            {doing.map((each) => (
              <li key={each.nl}>
                <DoingLine doing={each} language={sheet.language} />
              </li>
            ))}
          </ol>
        </>
      )}
      {steps.length > 0 && (
        <>
          {words('sheet.steps')}
          <ol class="sheet-doing">
            {steps.map(({ text, who: by }) => (
              <li key={text}>
                {text}
                {by && (
                  <>
                    {' '}
                    <bdi class="sheet-by" {...noTranslate}>
                      {by}
                    </bdi>
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {bring.length > 0 && (
        <>
          {words('card.bring')}
          <Lines lines={bring} language={sheet.language} />
        </>
      )}
      {term && (
        <>
          {words('card.term')}
          <p>
            <Both line={term} language={sheet.language} />
          </p>
        </>
      )}
      {objection && (
        <>
          {words('card.objection')}
          <p>
            <Both line={objection} language={sheet.language} />
          </p>
        </>
      )}
      {(contact.phone || contact.visit || contact.website) && (
        <>
          {words('sheet.contact')}
          <ul class="sheet-contact" {...noTranslate}>
            {[contact.phone, contact.visit, contact.website?.replace(/^https?:\/\/(www\.)?|\/$/g, '')].map(
              (text) => text && <li key={text}>{text}</li>,
            )}
          </ul>
        </>
      )}
      {code && (
        <div class="sheet-code">
          <QrCode text={`${home}#code=${code}`} label={t('sheet.qr', { code: inGroups(code) })} />
          <p>
            <Words {...props} name="code.name" as="span" />
            <bdi class="loketcode-code" {...noTranslate}>
              {inGroups(code)}
            </bdi>
            <Words {...props} name="sheet.codeUse" as="span" />
          </p>
        </div>
      )}
    </section>
  );
}

/** Words of the sheet itself, in both languages. */
function Words({
  t,
  other,
  name,
  as: Tag,
}: Pick<Props, 't' | 'other'> & { readonly name: Key; readonly as: 'h2' | 'h3' | 'h4' | 'span' | `h${number}` }) {
  const Element = Tag as 'span';
  return (
    <Element class="both">
      <span lang="nl">{t(name)}</span>
      {other && (
        <span class="both-other" lang={other.language}>
          {other(name)}
        </span>
      )}
    </Element>
  );
}

/** The Dutch, and beside or below it the same in the resident's language. */
function Both({ line, language }: { readonly line: Line; readonly language: string }) {
  return (
    <span class="both">
      <span lang="nl">{line.nl}</span>
      {line.other && (
        <span class="both-other" lang={language}>
          {line.other}
        </span>
      )}
    </span>
  );
}

function Lines({ lines, language }: { readonly lines: readonly Line[]; readonly language: string }) {
  return (
    <ul class="sheet-lines">
      {lines.map((line) => (
        <li key={line.nl}>
          <Both line={line} language={language} />
        </li>
      ))}
    </ul>
  );
}

function DoingLine({ doing, language }: { readonly doing: Doing; readonly language: string }) {
  return (
    <>
      <Both line={doing} language={language} />
      {doing.value && (
        <bdi class="sheet-value" {...noTranslate}>
          {doing.value}
        </bdi>
      )}
      {doing.note && (
        <span class="sheet-note">
          <Both line={doing.note} language={language} />
        </span>
      )}
    </>
  );
}
