import type { Certainty } from '../../widgets/engine/route/step.ts';
import type { ReadWord } from '../../widgets/engine/why/read-words.ts';
import type { ExplainedCandidate } from '../../widgets/engine/why/votes.ts';
import type { ExplainedCertainty } from './certainty.ts';
import type { Explanation } from './explain.ts';
import { aligned, decimal, likelihood, signed } from './table.ts';

const CLASSES: Readonly<Record<Certainty, string>> = {
  certain: 'zeker',
  probable: 'waarschijnlijk',
  unsure: 'onzeker',
};
const ANSWERS: Readonly<Record<Explanation['answer']['kind'], string>> = {
  refer: 'verwijst naar',
  plan: 'toont het plan van',
  elsewhere: 'wijst buiten de overheid naar',
  ask: 'stelt de vraag',
  emergency: 'toont de spoedhulp',
  none: 'vindt niets en wijst naar',
};

/** An explanation as text for a developer or an editor, in Dutch. */
export function printExplanation(explanation: Explanation): string {
  const { query, answer, candidates, certainty, bodies, considered } = explanation;
  return [
    `"${query}"`,
    `Het loket ${ANSWERS[answer.kind]} ${answer.id} (${CLASSES[answer.certainty]}).`,
    `Waarom: ${reasonLine(explanation)}`,
    '',
    explanation.language ? `Woorden, uit languages/${explanation.language}.yaml in het Nederlands` : 'Woorden',
    ...aligned(explanation.words.map((each) => [`  ${each.word}`, readingOf(each)])),
    `Genoemde organisaties: ${listed(explanation.named.map(({ organisation, words }) => `${organisation} ("${words.join(' ')}")`))}`,
    '',
    ...(candidates.length > 0
      ? [
          `Kandidaten: de eerste ${candidates.length} van ${considered}`,
          ...candidateLines(candidates),
          '',
          'Stemmen: waarde × gewicht = stem',
          ...votes(candidates),
          '',
          `Organisaties: ${bodies.map(({ id, share }) => `${id} ${decimal(share)}`).join(', ')}`,
          '',
        ]
      : ['Kandidaten: geen', '']),
    ...(certainty ? certaintyLines(certainty) : []),
  ].join('\n');
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'geen' : items.join(', ');
}

function readingOf({ stop, place, known, weight, parts, heard, slip, phrase }: ReadWord): string {
  const readings = [
    ...(heard ? [`is "${heard}"`] : []),
    ...(stop ? ['telt niet mee'] : []),
    ...(place ? ['is een plaats'] : []),
    ...(slip ? [`gelezen als "${slip}"`] : []),
    ...(weight > 0 ? [`telt ${decimal(weight)}`] : []),
    ...(parts.length > 0 ? [`in delen: ${parts.join(' + ')}`] : []),
    ...(phrase ? [`woordenlijst: "${phrase.said}" is ${phrase.means.join(', ')}`] : []),
    ...(known || stop || place ? [] : ['staat nergens in de inhoud']),
  ];
  return readings.length > 0 ? readings.join('; ') : 'telt al bij een ander woord';
}

function reasonLine({ reason, rule }: Pick<Explanation, 'reason' | 'rule'>): string {
  switch (reason.kind) {
    case 'emergency':
      return `de regel "${rule}" van ${reason.emergency} gaat voor alles.`;
    case 'several':
      return `de tekst noemt meer dan één ding: ${reason.entries.join(', ')}.`;
    case 'own':
      return 'de gekozen gemeente heeft hiervoor iets eigens.';
    case 'written':
      return reason.told
        ? `het woord "${reason.words.join(' ')}" roept questions/${reason.question}.yaml op, en de rest van de tekst geeft het antwoord.`
        : `het woord "${reason.words.join(' ')}" roept questions/${reason.question}.yaml op.`;
    case 'made':
      return `te onzeker om te verwijzen; de wedervraag kiest tussen ${reason.entries.join(', ')}.`;
    case 'named':
      return 'de vraag noemt alleen de organisatie.';
    case 'nothing':
      return 'niets in de inhoud lijkt genoeg op de vraag.';
    case 'sure':
      return 'er is geen wedervraag nodig.';
  }
}

function candidateLines(candidates: readonly ExplainedCandidate[]): string[] {
  return aligned(
    candidates.map(({ id, organisation, belief }, at) => [
      `  ${at + 1}. ${id}`,
      organisation ?? 'geen overheid',
      `geloof ${decimal(belief)}`,
    ]),
  );
}

/** A row per part, a column per candidate; parts that say nothing of any of them are left out. */
function votes(candidates: readonly ExplainedCandidate[]): string[] {
  const [one] = candidates;
  const rows = (one?.votes ?? []).flatMap(({ part, weight }, at) => {
    const values = candidates.map(({ votes: each }) => each[at]?.value ?? 0);
    if (values.every((value) => value === 0)) return [];
    return [
      [`  ${part}`, ...values.map((value) => `${decimal(value)} × ${decimal(weight)} = ${signed(value * weight)}`)],
    ];
  });
  const sums = candidates.map(({ votes: each }) => signed(each.reduce((sum, { vote }) => sum + vote, 0)));
  return aligned([['', ...candidates.map((_, at) => `${at + 1}.`)], ...rows, ['  samen', ...sums]]);
}

function certaintyLines({ class: found, chance, votes: each, needed }: ExplainedCertainty): string[] {
  const limit = (name: string, needs: ExplainedCertainty['needed']['certain']) =>
    needs
      ? `  ${name} vanaf kans ${decimal(needs.chance)}: bij deze vraag als de eerste organisatie ${decimal(needs.share)} van het geloof heeft`
      : `  ${name} kan deze vraag niet worden: er wordt te weinig van begrepen`;
  return [
    `Zekerheid: ${CLASSES[found]}, kans ${likelihood(chance)} dat de eerste organisatie kan helpen`,
    ...aligned(
      each.map(({ part, value, weight, vote }) => [
        `  ${part}`,
        `${decimal(value)} × ${decimal(weight)} = ${signed(vote)}`,
      ]),
    ),
    limit('zeker', needed.certain),
    limit('waarschijnlijk', needed.probable),
    '',
  ];
}
