import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';

/** Validity that cannot be, successors that overlap, and checks in the future. */
export function checkDates(content: Content, today: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const entries = [
    ...inFiles('organisations', content.organisations),
    ...inFiles('services', content.services),
    ...inFiles('letters', content.letters),
  ];
  for (const { file, entry } of entries) {
    if (entry.validFrom && entry.validUntil && entry.validFrom > entry.validUntil) {
      mistakes.push({
        file,
        field: 'validUntil',
        cause: `geldig tot ${entry.validUntil}, maar pas vanaf ${entry.validFrom}`,
        remedy: 'Draai de datums om.',
      });
    }
  }
  for (const { file, entry: organisation } of inFiles('organisations', content.organisations)) {
    const successor = organisation.successor ? content.organisations[organisation.successor] : undefined;
    if (!successor) continue;
    if (!organisation.validUntil) {
      mistakes.push({
        file,
        field: 'validUntil',
        cause: 'er is een opvolger, maar geen laatste dag',
        remedy: 'Vul validUntil in.',
      });
    } else if (successor.validFrom && successor.validFrom <= organisation.validUntil) {
      mistakes.push({
        file,
        field: 'successor',
        cause: `"${organisation.successor}" begint op ${successor.validFrom}, terwijl deze nog geldt tot en met ${organisation.validUntil}`,
        remedy: 'Laat de opvolger de dag erna beginnen.',
      });
    }
  }
  const checked = [
    ...entries,
    ...inFiles('life-events', content.lifeEvents),
    ...inFiles('elsewhere', content.elsewhere),
    ...inFiles('emergencies', content.emergencies),
  ];
  for (const { file, entry } of checked) {
    if (entry.checked && entry.checked.on > today) {
      mistakes.push({
        file,
        field: 'checked.on',
        cause: `${entry.checked.on} is nog niet geweest`,
        remedy: 'Vul de dag in waarop u de tekst echt vergeleek.',
      });
    }
  }
  return mistakes;
}
