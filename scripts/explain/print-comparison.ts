import type { Advice, Outcome } from './advice.ts';
import type { Comparison, Named } from './compare.ts';
import { aligned, decimal, signed } from './table.ts';

const FOLDERS: Readonly<Record<Named['kind'], string>> = {
  service: 'services',
  elsewhere: 'elsewhere',
  lifeEvent: 'life-events',
};

/** What stands between an entry and the first place, and which content would change it, in Dutch. */
export function printComparison({ wanted, first, place, parts, missing, advice }: Comparison): string {
  const standing = place ? `staat op plaats ${place}` : 'is niet eens overwogen';
  if (first?.id === wanted.id) return `Gewenst: ${wanted.id} komt al als eerste.\n`;
  return [
    `Gewenst: ${wanted.id} ${standing}${first ? `; eerst komt ${first.id}` : ''}.`,
    ...(first && parts.length > 0 ? difference(parts, first.id, wanted.id) : []),
    missing.length > 0
      ? `Woorden van de vraag die ${fileOf(wanted)} nergens heeft: ${missing.join(', ')}`
      : `${fileOf(wanted)} heeft elk woord van de vraag dat iets zegt.`,
    '',
    'Wat zou helpen',
    ...advice.map((each) => `  - ${adviceLine(each, wanted)}`),
    '',
  ].join('\n');
}

function difference(parts: Comparison['parts'], first: string, wanted: string): string[] {
  const rows = parts.filter((each) => each.first !== 0 || each.wanted !== 0);
  return aligned([
    ['', first, wanted, 'verschil'],
    ...rows.map((each) => [
      `  ${each.part}`,
      signed(each.first),
      signed(each.wanted),
      signed(each.first - each.wanted),
    ]),
  ]);
}

function adviceLine(advice: Advice, wanted: Named): string {
  const file = fileOf(wanted);
  switch (advice.kind) {
    case 'validity':
      return `${file} geldt niet op deze dag (${advice.from ?? '…'} tot en met ${advice.until ?? '…'}).`;
    case 'word':
      return `Zet "${advice.word}" bij words in ${file}: ${outcome(advice.outcome)}`;
    case 'example':
      return `Zet deze vraag bij questions in ${file}: ${outcome(advice.outcome)}`;
    case 'confused':
      return advice.present
        ? `services/${advice.first}.yaml noemt ${wanted.id} al bij confusedWith, en biedt het dus aan.`
        : `Halen mensen die twee door elkaar, zet ${wanted.id} dan bij confusedWith in services/${advice.first}.yaml, met de reden. Dan staat het onder "Bedoelde u iets anders?".`;
    case 'synonym':
      return `vocabulary.yaml leest "${advice.said}" als ${advice.means.join(', ')}. Dat spreekt alleen voor de eerste. Klopt dat?`;
    case 'slip':
      return `"${advice.word}" is gelezen als "${advice.meant}". Is het een gewoon woord, zet het dan bij exact in vocabulary.yaml.`;
  }
}

function outcome({ first, belief }: Outcome): string {
  return `geprobeerd, ${first ? 'dan komt het als eerste' : 'dan komt het nog niet als eerste'} (geloof ${decimal(belief)}).`;
}

function fileOf({ kind, id }: Named): string {
  return `${FOLDERS[kind]}/${id}.yaml`;
}
