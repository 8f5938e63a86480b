/**
 * Why the loket says what it says, in a few plain sentences. What the reader typed is quoted
 * as it stands, and what it was taken for beside it, so that a mistake of ours can be seen.
 */
import type { ComponentChildren } from 'preact';
import type { Graph, Slug } from '../engine/graph/model.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { Circumstances } from '../engine/route/route.ts';
import type { Step } from '../engine/route/step.ts';
import { fold } from '../engine/text/fold.ts';
import { asWritten } from '../engine/why/as-written.ts';
import { inShort } from '../engine/why/in-short.ts';
import type { LeadingWords, Reading } from '../engine/why/leading-words.ts';
import { type Why, whyOf } from '../engine/why/why.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import { listed, sentence } from './sentence.tsx';
import type { Talk } from './talk.ts';

/** What the reader sees and wants to know the reason of. */
export interface AskedWhy {
  readonly loket: Loket;
  readonly talk: Talk;
  readonly step: Step;
  readonly circumstances: Circumstances;
  /** The answers given so far, in words. */
  readonly said: readonly { readonly question: Slug; readonly text: string }[];
  /** The reader wants to ask in other words. */
  readonly onAgain: () => void;
}

interface Props extends AskedWhy {
  readonly t: Translator;
}

/** Unknown words beyond these tell nobody more. */
const MOST_UNKNOWN = 3;

export function WhyText({ t, ...asked }: Props) {
  const why = whyOf(asked.loket, asked.talk, asked.circumstances);
  return (
    <>
      <p>{sentencesOf(why, asked, t)}</p>
      <p>
        <button class="link-button" type="button" onClick={asked.onAgain}>
          {t('why.again')}
        </button>
      </p>
    </>
  );
}

function sentencesOf(why: Why, { loket, talk, step, said }: AskedWhy, t: Translator): ComponentChildren {
  const { graph } = loket;
  const lang = contentLanguage(t);
  const typed = (text: string) => quote(text, why.ranking.query.language?.id ?? lang);
  const ours = (text: string) => quote(text, lang);
  const pieces = inShort(why.said, talk.query).map((each) => withoutOwnName(each, graph));
  const chosen = said.filter(({ question }) => why.followed.includes(question)).map(({ text }) => text);
  const unknown = isUnsure(step, why) ? [...new Set(why.unknown)].slice(0, MOST_UNKNOWN) : [];
  const isNamed = why.reason.kind === 'named';
  const readings = pieces.flatMap(({ text, reading }) => (reading && !isNamed ? [{ text, reading }] : []));
  const lines = [
    pieces.length > 0 &&
      sentence(t, 'why.wrote', {
        words: listed(
          t,
          pieces.map(({ text }) => typed(text)),
        ),
      }),
    ...readings.map(({ text, reading }) =>
      sentence(t, reading.kind === 'parts' ? 'why.readIn' : 'why.readAs', {
        said: typed(text),
        read: listed(t, wordsOf(reading, step, graph).map(ours)),
      }),
    ),
    chosen.length > 0 && sentence(t, 'why.chose', { words: listed(t, chosen.map(ours)) }),
    outcome(why, step, t),
    unknown.length > 0 && sentence(t, 'why.unknown', { words: listed(t, unknown.map(typed)) }),
  ];
  return lines.filter(Boolean).flatMap((line, index) => (index > 0 ? [' ', line] : [line]));
}

/** What came of it. Undefined when the answer says all there is. */
function outcome({ reason, said, followed }: Why, step: Step, t: Translator): ComponentChildren {
  const about = (subject: string) => sentence(t, 'why.about', { subject: quote(subject, contentLanguage(t)) });
  switch (step.kind) {
    case 'emergency':
      return sentence(t, 'why.urgent', {});
    case 'ask':
      return sentence(t, 'why.several', {});
    case 'none':
      return [said.length > 0 && [sentence(t, 'why.letter', {}), ' '], sentence(t, 'why.nothing', {})];
    case 'plan':
      return about(step.lifeEvent.title);
    case 'elsewhere':
      return about(step.elsewhere.title);
    case 'refer': {
      const { service, own, organisation } = step.referral;
      if (own) return [about(own.title), ' ', sentence(t, 'why.own', {})];
      if (service) return about(service.title);
      if (reason.kind !== 'named' || followed.length > 0) return undefined;
      return sentence(t, 'why.name', { subject: quote(organisation.name, contentLanguage(t)) });
    }
  }
}

/** What is unknown matters when the answer may be wrong; words without a subject in another language do not. */
function isUnsure(step: Step, { ranking }: Why): boolean {
  if (step.kind === 'none') return true;
  return ranking.query.language === undefined && 'certainty' in step && step.certainty !== 'certain';
}

/** A name that is written as we write it was not read otherwise. */
function withoutOwnName({ reading, ...words }: LeadingWords, graph: Graph): LeadingWords {
  const [id = ''] = reading?.words ?? [];
  const isOwn = reading?.kind === 'name' && fold(graph.organisations[id]?.name ?? '').includes(fold(words.text));
  return reading && !isOwn ? { ...words, reading } : words;
}

/** What was read, as the answer writes it. */
function wordsOf({ kind, words }: Reading, step: Step, graph: Graph): readonly string[] {
  if (kind === 'name') return words.map((id) => graph.organisations[id]?.name ?? id);
  return words.map((word) => asWritten(word, textsOf(step)));
}

function textsOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'refer': {
      const { service } = step.referral;
      return [service?.title ?? '', service?.because ?? '', service?.summary ?? ''];
    }
    case 'plan':
      return [step.lifeEvent.title, step.lifeEvent.summary ?? ''];
    case 'elsewhere':
      return [step.elsewhere.title, step.elsewhere.because ?? ''];
    case 'ask':
    case 'emergency':
    case 'none':
      return [];
  }
}

/** Words of somebody, which a browser must not translate. */
function quote(text: string, lang: string | undefined): ComponentChildren {
  return (
    <q key={text}>
      <bdi {...noTranslate} lang={lang}>
        {text}
      </bdi>
    </q>
  );
}
