import type { Summary } from '../summary.ts';
import type { Share } from './checked.ts';
import { NOT_YET } from './upl.ts';

/** Kinds of entries as an editor calls them. */
const DUTCH: Readonly<Record<string, string>> = {
  services: 'diensten',
  organisations: 'organisaties',
  questions: 'wedervragen',
  'life-events': 'situaties',
  letters: 'brieven',
  elsewhere: 'buiten de overheid',
  emergencies: 'noodgevallen',
};

/** Entries of a long list that are named when not all were asked for. */
const SHOWN = 12;

/** The summary as an editor reads it on a screen; with `all`, no list is cut short. */
export function formatSummary(summary: Summary, all = false): string {
  const { checked, review, upl, words, exampleQuestionsPerService: examples } = summary;
  const list = (items: readonly string[], between = ', ') => {
    const shown = all ? items : items.slice(0, SHOWN);
    const more = items.length - shown.length;
    return shown.join(between) + (more > 0 ? `${between}en nog ${more} (--all)` : '');
  };
  const counts = (record: Readonly<Record<string, number>>) =>
    list(
      Object.entries(record).map(([name, count]) => `${name} ${count}`),
      ' · ',
    );
  const gap = upl.reasons.find(({ reason }) => reason === NOT_YET)?.products ?? [];
  return [
    `${summary.services} diensten met ${summary.exampleQuestions} voorbeeldvragen (minstens ${examples.least}, middelste ${examples.median}) en ${summary.confusions} verwarringen (${summary.confusionPairs} paren)`,
    `${summary.organisations} organisaties · ${summary.questions} wedervragen · ${summary.lifeEvents} situaties · ${summary.letters} brieven · ${summary.elsewhere} adressen buiten de overheid · ${summary.emergencies} noodgevallen`,
    `Woordenlijst: ${summary.vocabulary.abbreviations} afkortingen · ${summary.vocabulary.pairs} paren · ${summary.glossary} woorden uitgelegd`,
    `Registers: ${Object.entries(summary.registers)
      .map(([name, count]) => `${name} ${count}`)
      .join(' · ')}`,
    '',
    `Diensten per organisatie: ${counts(summary.perOrganisation)}`,
    `Diensten per domein: ${counts(summary.perDomain)}`,
    `Diensten per bestuurslaag (UPL): ${counts(summary.perUplLayer)}`,
    '',
    `UPL voor inwoners: ${upl.products} producten, ${upl.answered} met een dienst (${percentage({ count: upl.answered, of: upl.products })}), ${upl.leftOut} weggelaten, waarvan ${upl.notYet} nog niet geschreven`,
    ...Object.entries(upl.perLayer).map(
      ([layer, share]) =>
        `  ${layer}: ${share.answered} van ${share.products} met een dienst, ${share.leftOut} weggelaten, waarvan ${share.notYet} nog niet geschreven`,
    ),
    ...(upl.reasons.length > 0
      ? [`  Weggelaten: ${upl.reasons.map(({ reason, products }) => `${reason} ${products.length}`).join(' · ')}`]
      : []),
    ...(gap.length > 0 ? [`  Nog niet geschreven: ${list(gap)}`] : []),
    ...(all ? upl.reasons.map(({ reason, products }) => `  ${reason}: ${products.join(', ')}`) : []),
    '',
    `Nagekeken bij de bron: ${checked.count} van ${checked.of} (${percentage(checked)})`,
    ...Object.entries(checked.perKind)
      .filter(([, { of }]) => of > 0)
      .map(([kind, share]) => `  ${DUTCH[kind]}: ${share.count} van ${share.of} (${percentage(share)})`),
    ...(checked.not.length > 0 ? [`Nog niet nagekeken: ${list(checked.not)}`] : []),
    `Toe aan opnieuw nakijken: ${review.due.length}${review.next ? `; op ${review.next.on} komen er ${review.next.count} bij` : ''}`,
    ...(review.due.length > 0
      ? [`  ${list(review.due.map(({ name, checkedOn }) => `${name} (nagekeken op ${checkedOn})`))}`]
      : []),
    '',
    'Woorden per tekst:',
    ...Object.entries(words).map(
      ([kind, lengths]) =>
        `  ${DUTCH[kind]}: middelste ${lengths.median}, langste ${lengths.longest
          .slice(0, all ? undefined : 3)
          .map((each) => `${each.name.replace(/^.*\//, '')} ${each.words}`)
          .join(', ')}`,
    ),
  ].join('\n');
}

function percentage({ count, of }: Share): string {
  return `${Math.floor((100 * count) / Math.max(of, 1))} %`;
}
