import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';

/** Fewest example questions with which the router learns a service, and one that few people need. */
const FEWEST_QUESTIONS = { common: 15, rare: 8 };

/** What must hold for a service beyond its form. */
export function checkServices(content: Content): Mistake[] {
  return inFiles('services', content.services).flatMap(({ id, file, entry: service }) => {
    const mistakes: Mistake[] = [];
    const { organisation, of } = service.competentAuthority;
    const authority = content.organisations[organisation];
    if (authority?.register && !of) {
      mistakes.push({
        file,
        field: 'competentAuthority.of',
        cause: `van "${organisation}" zijn er veel, en er staat niet welke`,
        remedy:
          'Kies residence (waar u woont), property (waar het pand ligt), event (waar het gebeurt) of business (waar het bedrijf zit).',
      });
    }
    if (authority && !authority.register && of) {
      mistakes.push({
        file,
        field: 'competentAuthority.of',
        cause: `van "${organisation}" is er maar één`,
        remedy: 'Haal dit veld weg.',
      });
    }
    const fewest = service.rare ? FEWEST_QUESTIONS.rare : FEWEST_QUESTIONS.common;
    if (service.questions.length < fewest) {
      mistakes.push({
        file,
        field: 'questions',
        cause: `er staan ${service.questions.length} voorbeeldvragen, het zijn er minstens ${fewest}`,
        remedy:
          'Schrijf er vragen bij zoals verschillende mensen ze stellen. Hebben weinig mensen dit nodig, zet dan rare: true; dan zijn er acht genoeg.',
      });
    }
    if (service.confusedWith.some((each) => each.service === id)) {
      mistakes.push({
        file,
        field: 'confusedWith',
        cause: 'een dienst lijkt niet op zichzelf',
        remedy: 'Noem een andere dienst.',
      });
    }
    return mistakes;
  });
}
