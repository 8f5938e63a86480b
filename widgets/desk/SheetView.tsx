/** What the resident gets: the same on the counter's screen, on paper and on the second screen. */
import { QrCode } from '../code/QrCode.tsx';
import { inGroups } from '../engine/loketcode/code.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import type { StepToTake } from './plan-steps.ts';
import { Both, Bring, Contact, DoingLine, NearHere, Row, type SheetWords, Words } from './SheetRows.tsx';
import type { Sheet } from './sheet.ts';
import type { SheetPart } from './sheet-part.ts';

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

export function SheetView({ sheet, level, ...props }: Props) {
  const words: SheetWords = { ...props, level };
  return (
    <div class="sheet">
      {sheet.parts.map((part) => (
        <Part key={part.key} {...props} level={level} sheet={sheet} part={part} />
      ))}
      {sheet.together.doing.length + sheet.together.bring.length > 0 && (
        <section class="sheet-part">
          <Once {...words} doing={sheet.together.doing} />
          {sheet.together.bring.length > 0 && <Bring {...words} name="sheet.together" lines={sheet.together.bring} />}
        </section>
      )}
    </div>
  );
}

function Part({ part, sheet, level, home, t, other }: Props & { readonly part: SheetPart }) {
  const { subject, who, because, cost, term, objection, translation, near } = part;
  const Heading = `h${level}` as const;
  const words: SheetWords = { t, other, level: level + 1 };
  const rows = [
    ['card.cost', cost],
    ['card.term', term],
    ['card.objection', objection],
  ] as const;
  return (
    <section class={part.urgent ? 'sheet-part sheet-urgent' : 'sheet-part'}>
      <div class="sheet-head">
        <Heading class="sheet-subject">
          <Both line={subject} {...words} />
        </Heading>
        {who && (
          <p class="sheet-who">
            <Words {...words} name={near?.refuses ? 'local.noLabel' : 'sheet.goTo'} as="span" />{' '}
            <bdi class="sheet-body" {...noTranslate}>
              {who}
            </bdi>
          </p>
        )}
      </div>
      {because && (
        <p class="sheet-because">
          <Both line={because} {...words} />
        </p>
      )}
      {sheet.language !== 'nl' && translation !== 'fresh' && (
        <p class="sheet-note">
          <Words {...words} name={`sheet.translation_${translation}`} as="span" />
        </p>
      )}
      {part.doing.length > 0 && (
        <Row {...words} name="sheet.doing">
          <ol class="sheet-doing">
            {part.doing.map((each) => (
              <li key={each.nl}>
                <DoingLine doing={each} {...words} />
              </li>
            ))}
          </ol>
        </Row>
      )}
      {part.steps.length > 0 && <Steps {...words} steps={part.steps} />}
      {part.bring.length > 0 && <Bring {...words} name="card.bring" lines={part.bring} />}
      {rows.map(
        ([name, line]) =>
          line && (
            <Row key={name} {...words} name={name}>
              <p>
                <Both line={line} {...words} />
              </p>
            </Row>
          ),
      )}
      {near && <NearHere {...words} near={near} />}
      <Contact {...words} contact={part.contact} desks={near?.desks ?? []} />
      {near?.example && (
        <p class="sheet-note" lang="nl">
          {near.example}
        </p>
      )}
      {part.code && <Code {...words} code={part.code} home={home} />}
    </section>
  );
}

/** The same door for several questions: gone through once. */
function Once({ doing, ...words }: SheetWords & Pick<Sheet['together'], 'doing'>) {
  if (doing.length === 0) return null;
  return (
    <Row {...words} name="sheet.once">
      <ul class="sheet-doing">
        {doing.map(({ subjects, ...each }) => (
          <li key={each.value}>
            <DoingLine doing={each} {...words} />
            <ul class="sheet-lines">
              {subjects.map((line) => (
                <li key={line.nl}>
                  <Both line={line} {...words} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Row>
  );
}

function Steps({ steps, ...words }: SheetWords & Pick<SheetPart, 'steps'>) {
  return (
    <Row {...words} name="sheet.steps">
      <ol class="sheet-doing">
        {steps.map((step) => (
          <li key={step.id}>
            <span class="sheet-step">
              <Both line={step.text} {...words} />
            </span>
            <span class="sheet-note">
              {step.who && <bdi {...noTranslate}>{`${step.who}. `}</bdi>}
              <Both line={step.note} {...words} />
            </span>
            {step.here && <Here {...words} {...step.here} />}
          </li>
        ))}
      </ol>
    </Row>
  );
}

/** In the gemeente's own words, and so in Dutch. */
function Here({ gemeente, texts, ...words }: SheetWords & NonNullable<StepToTake['here']>) {
  return (
    <span class="sheet-note">
      <Words {...words} name="plan.here" values={() => ({ gemeente })} as="span" />{' '}
      {texts.map((text) => (
        <span key={text} lang="nl">{`${text} `}</span>
      ))}
    </span>
  );
}

function Code({ code, home, ...words }: SheetWords & Pick<Props, 'home'> & { readonly code: string }) {
  return (
    <div class="sheet-code">
      <QrCode text={`${home}#code=${code}`} label={words.t('sheet.qr', { code: inGroups(code) })} />
      <p>
        <Words {...words} name="code.name" as="span" />
        <bdi class="loketcode-code" {...noTranslate}>
          {inGroups(code)}
        </bdi>
        <Words {...words} name="sheet.codeUse" as="span" />
      </p>
    </div>
  );
}
