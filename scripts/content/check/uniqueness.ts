import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';

/** Numbers, example questions and question words that stand in two places. */
export function checkUniqueness(content: Content): Mistake[] {
  const services = inFiles('services', content.services);
  const lifeEvents = inFiles('life-events', content.lifeEvents);
  const letters = inFiles('letters', content.letters);
  const asked = [
    ...services,
    ...lifeEvents,
    ...letters,
    ...inFiles('elsewhere', content.elsewhere),
    ...inFiles('emergencies', content.emergencies),
  ];
  return [
    ...doubles(
      [...services, ...lifeEvents, ...letters].map(({ file, entry }) => ({ file, key: String(entry.number) })),
      'number',
      (key, other) => ({
        cause: `nummer ${key} is al van ${other}`,
        remedy: 'Kies een nummer dat nog nooit gebruikt is.',
      }),
    ),
    ...doubles(
      asked.flatMap(({ file, entry }) => entry.questions.map((question) => ({ file, key: normalised(question) }))),
      'questions',
      (key, other) => ({
        cause: `"${key}" staat ook in ${other}`,
        remedy: 'Een vraag hoort bij één antwoord. Haal hem hier weg of maak hem duidelijker.',
      }),
    ),
    ...doubles(
      inFiles('questions', content.questions).flatMap(({ file, entry }) =>
        entry.words.map((word) => ({ file, key: normalised(word) })),
      ),
      'words',
      (key, other) => ({
        cause: `"${key}" roept ook de vraag in ${other} op`,
        remedy: 'Laat elk woord één vraag oproepen.',
      }),
    ),
  ];
}

function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function doubles(
  list: readonly { file: string; key: string }[],
  field: string,
  say: (key: string, other: string) => Pick<Mistake, 'cause' | 'remedy'>,
): Mistake[] {
  const first = new Map<string, string>();
  return list.flatMap(({ file, key }) => {
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [{ file, field, ...say(key, other === file ? 'ditzelfde bestand' : other) }];
  });
}
