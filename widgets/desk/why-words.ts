/** What the explanation of an answer says, in words and figures for staff. */
import type { Graph } from '../engine/graph/model.ts';
import type { WhyInFull } from '../engine/why/in-full.ts';
import type { ReadWord } from '../engine/why/read-words.ts';
import type { Translator } from '../i18n/translator.ts';

/** How a word was read, in a few words. */
export function readingOf({ stop, place, known, weight, parts, heard, slip, phrase }: ReadWord, t: Translator): string {
  if (heard) return t('desk.whyHeard', { words: heard });
  if (stop) return t('desk.whyStop');
  if (place) return t('desk.whyPlace');
  if (slip) return t('desk.whySlip', { words: slip });
  if (weight > 0) return t('desk.whySame');
  if (parts.length > 0) return t('desk.whyParts', { words: parts.join(' + ') });
  if (phrase) return t('desk.whyMeans', { words: phrase.means.join(', ') });
  return known ? t('desk.whySame') : t('desk.whyUnknown');
}

/** Least share, 0 to 1, for each word for it. */
const SHARES = [
  ['all', 0.85],
  ['most', 0.5],
  ['part', 0.15],
  ['little', 0.01],
  ['none', 0],
] as const;

/** A share in a word and in per cent: `het meeste, 64 %`. */
export function shareInWords(share: number, t: Translator): string {
  const [word] = SHARES.find(([, least]) => share >= least) ?? ['none'];
  return `${t(`desk.whyShare_${word}`)}, ${percent(share, t)}`;
}

/** A chance or a share, 0 to 1; what is almost sure is never written as sure, nor what is unlikely as impossible. */
export function percent(share: number, { language }: Translator): string {
  const written = new Intl.NumberFormat(language, { style: 'percent' });
  return share < 0.01 ? `< ${written.format(0.01)}` : written.format(Math.min(share, 0.99));
}

/** With two decimals. */
export function decimal(value: number, { language }: Translator): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' } as const;
  return new Intl.NumberFormat(language, digits).format(value);
}

/** Name of a body; what is not government counts under its own entry. */
export function bodyNamed(id: string, { organisations, elsewhere, lifeEvents }: Graph): string {
  return organisations[id]?.name ?? elsewhere[id]?.who ?? lifeEvents[id]?.title ?? id;
}

/** Why the loket answered or asked, and how sure it is, as sentences. */
export function reasonInWords(
  { reason, said, followed, isPicked, certainty, ranking, letters }: WhyInFull,
  answers: readonly string[],
  t: Translator,
): readonly string[] {
  const words = said.map(({ text }) => `‘${text}’`).join(', ');
  const { language } = ranking.query;
  return [
    isPicked ? t('desk.whyPicked') : t(`desk.whyReason_${reason.kind}`, { words }),
    ...(reason.kind === 'written' && reason.told && !isPicked ? [t('desk.whyTold')] : []),
    ...(followed.length > 0 ? [t('desk.whyFollowed', { words: answers.join(', ') })] : []),
    ...(language ? [t('desk.whyLanguage', { language: nameOf(language.id, t) })] : []),
    ...(certainty && reason.kind !== 'emergency'
      ? [t(`desk.whySure_${certainty.class}`, { chance: percent(certainty.chance, t) })]
      : []),
    ...letters.map(({ link, name, isSent, isMatter }) =>
      [
        t('desk.whyLetter', { title: link.title }),
        name && t('desk.whyLetterName', { name }),
        isSent && t('desk.whyLetterSender'),
        isMatter && t('desk.whyLetterMatter'),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

function nameOf(language: string, t: Translator): string {
  return new Intl.DisplayNames([t.language], { type: 'language' }).of(language) ?? language;
}
