import type { Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read.ts';
import { emergencyWords, serviceWords, TRANSLATED, type Translatable, versionOfWords } from './translatable.ts';

/** Notices that end before they begin, and translations that cannot stand beside their Dutch line by line. */
export function checkDesk(content: Content, gemeenten: ReadonlySet<string>): Mistake[] {
  return [...checkNotices(content, gemeenten), ...checkTranslations(content)];
}

/** Files of translations whose Dutch text is another by now. */
export function staleTranslations(content: Content): string[] {
  return translations(content)
    .filter(({ dutch, of }) => dutch && versionOfWords(dutch) !== of)
    .map(({ file }) => file);
}

function checkNotices({ notices }: Content, gemeenten: ReadonlySet<string>): Mistake[] {
  return Object.entries(notices).flatMap(([id, notice]) => {
    const file = `notices/${id}.yaml`;
    const unknown = (notice.gemeenten ?? []).filter((code) => gemeenten.size > 0 && !gemeenten.has(code));
    return [
      ...(notice.until < notice.from
        ? [
            {
              file,
              field: 'until',
              cause: `het bericht eindigt op ${notice.until}, maar begint pas op ${notice.from}`,
              remedy: 'Draai de datums om.',
            },
          ]
        : []),
      ...unknown.map((code) => ({
        file,
        field: 'gemeenten',
        cause: `gemeente "${code}" staat niet in het register`,
        remedy: 'Kijk in registers/gemeenten.tsv.',
      })),
    ];
  });
}

function checkTranslations(content: Content): Mistake[] {
  return translations(content).flatMap(({ file, id, dutch, known, of, words }): Mistake[] => {
    if (!dutch) {
      const meant = nearest(id, known);
      return [
        {
          file,
          cause: 'bij deze vertaling hoort geen Nederlandse tekst',
          remedy: meant ? `Bedoelde u "${meant}"?` : 'Haal het bestand weg.',
        },
      ];
    }
    // Made from an older text: marked where it is shown, and mended when somebody translates it anew.
    if (versionOfWords(dutch) !== of) return [];
    return compare(dutch, words).map((mistake) => ({ file, ...mistake }));
  });
}

type Found = Pick<Mistake, 'cause' | 'remedy'> & { readonly field: string };

/** Every Dutch line has one beside it, and no more than that. */
function compare(dutch: Translatable, words: Translatable): Found[] {
  const lists = (['actions', 'bring', 'conditions'] as const).flatMap((field): Found[] =>
    dutch[field].length === words[field].length
      ? []
      : [
          {
            field,
            cause: `hier staan ${words[field].length} regels, in het Nederlands ${dutch[field].length}`,
            remedy: 'Geef elke regel een vertaling, in dezelfde volgorde.',
          },
        ],
  );
  const singles = (['title', 'summary', 'because', 'who', 'say', 'cost', 'term', 'objection'] as const).flatMap(
    (field) => missing(field, dutch[field], words[field]),
  );
  const inActions = dutch.actions.flatMap((action, index) =>
    (['label', 'note'] as const).flatMap((field) =>
      missing(`actions.${index}.${field}`, action[field], words.actions[index]?.[field]),
    ),
  );
  return [...lists, ...singles, ...(lists.some(({ field }) => field === 'actions') ? [] : inActions)];
}

function missing(field: string, dutch: string | undefined, words: string | undefined): Found[] {
  if ((dutch === undefined) === (words === undefined)) return [];
  return dutch === undefined
    ? [{ field, cause: 'dit staat niet in het Nederlands', remedy: 'Haal het weg.' }]
    : [{ field, cause: 'de vertaling ontbreekt', remedy: `Vertaal: "${dutch}"` }];
}

function translations(content: Content) {
  return Object.entries(content.translations).flatMap(([language, folders]) =>
    TRANSLATED.flatMap((folder) =>
      Object.entries(folders[folder]).map(([id, { of, ...words }]) => {
        const service = folder === 'services' ? content.services[id] : undefined;
        const emergency = folder === 'emergencies' ? content.emergencies[id] : undefined;
        return {
          file: `translations/${language}/${folder}/${id}.yaml`,
          id,
          of,
          words,
          known: Object.keys(content[folder]),
          dutch: service ? serviceWords(service) : emergency && emergencyWords(emergency),
        };
      }),
    ),
  );
}
