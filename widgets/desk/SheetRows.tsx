/** The parts that a sheet is made of: a heading with what belongs to it, in one language or two. */
import type { ComponentChildren } from 'preact';
import { typedAddress } from '../action/typed-address.ts';
import type { Key } from '../i18n/key.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator, Values } from '../i18n/translator.ts';
import type { Line } from './line.ts';
import type { Near, NearDesk } from './near.ts';
import type { Doing, SheetPart } from './sheet-part.ts';

export interface SheetWords {
  readonly t: Translator;
  /** The language beside the Dutch. */
  readonly other?: Translator | undefined;
  /** Of the headings. */
  readonly level: number;
}

interface RowProps extends SheetWords {
  readonly name: Key;
  readonly values?: (t: Translator) => Values;
  readonly children: ComponentChildren;
}

/** On wide paper the heading stands beside its text. */
export function Row({ children, level, ...words }: RowProps) {
  return (
    <div class="sheet-row">
      <Words {...words} as={`h${level}`} />
      <div class="sheet-text">{children}</div>
    </div>
  );
}

/** Words of the sheet itself, in both languages. */
export function Words({
  t,
  other,
  name,
  values,
  as,
}: Omit<SheetWords, 'level'> & {
  readonly name: Key;
  /** The `{{name}}` parts, in the language that they stand in. */
  readonly values?: ((t: Translator) => Values) | undefined;
  readonly as: 'span' | `h${number}`;
}) {
  const Tag = as as 'span';
  const dutch = t(name, values?.(t));
  const beside = other?.(name, values?.(other));
  return (
    <Tag class="both">
      <span lang="nl">{dutch}</span>
      {other && beside !== dutch && (
        <span class="both-other" lang={other.language}>
          {beside}
        </span>
      )}
    </Tag>
  );
}

/** The Dutch, and beside or below it the same in the resident's language. */
export function Both({ line, other }: Pick<SheetWords, 'other'> & { readonly line: Line }) {
  return (
    <span class="both">
      <span lang="nl">{line.nl}</span>
      {other && line.other && (
        <span class="both-other" lang={other.language}>
          {line.other}
        </span>
      )}
    </span>
  );
}

export function Bring({ lines, ...words }: SheetWords & { readonly name: Key; readonly lines: readonly Line[] }) {
  return (
    <Row {...words}>
      <ul class="sheet-lines">
        {lines.map((line) => (
          <li key={line.nl}>
            <Both line={line} {...words} />
          </li>
        ))}
      </ul>
    </Row>
  );
}

export function DoingLine({ doing, ...words }: SheetWords & { readonly doing: Doing }) {
  return (
    <>
      <Both line={doing} {...words} />
      {doing.value && (
        <bdi class="sheet-value" {...noTranslate}>
          {doing.value}
        </bdi>
      )}
      {doing.note && (
        <span class="sheet-note">
          <Both line={doing.note} {...words} />
        </span>
      )}
    </>
  );
}

/** What the resident's gemeente adds, in its own words and so in Dutch. */
export function NearHere({ near, ...words }: SheetWords & { readonly near: Near }) {
  const { gemeente, notices, note, unverified, partly, partners } = near;
  const texts = [...notices, note, unverified].filter((each) => each !== undefined);
  return (
    <>
      {texts.length > 0 && (
        <Row {...words} name="sheet.in" values={() => ({ gemeente })}>
          {texts.map((text) => (
            <p key={text} lang="nl">
              {text}
            </p>
          ))}
        </Row>
      )}
      <Bodies {...words} name="local.partly" bodies={partly} />
      <Bodies {...words} name="local.near" bodies={partners} />
    </>
  );
}

type BodiesProps = SheetWords & { readonly name: 'local.partly' | 'local.near'; readonly bodies: readonly string[] };

function Bodies({ bodies, name, ...words }: BodiesProps) {
  if (bodies.length === 0) return null;
  return (
    <Row {...words} name={name}>
      <ul class="sheet-lines" lang="nl">
        {bodies.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Row>
  );
}

type ContactProps = SheetWords & Pick<SheetPart, 'contact'> & { readonly desks: readonly NearDesk[] };

/** How the body is reached, and when its desks are open. */
export function Contact({ contact, desks, ...words }: ContactProps) {
  const { phone, visit, website } = contact;
  const ways = [phone, visit, website && typedAddress(website)].filter((each) => each !== undefined);
  if (ways.length + desks.length === 0) return null;
  return (
    <Row {...words} name="sheet.contact">
      <ul class="sheet-contact" {...noTranslate}>
        {ways.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {desks.map(({ name, at, unverified, week }) => (
        <ul key={name} class="sheet-hours">
          <li lang="nl">
            <strong>{name}</strong> {at !== undefined && !ways.includes(at) && <bdi {...noTranslate}>{at}</bdi>}
          </li>
          {week.map((line) => (
            <li key={line.nl}>
              <Both line={line} {...words} />
            </li>
          ))}
          {unverified && <li lang="nl">{unverified}</li>}
        </ul>
      ))}
    </Row>
  );
}
