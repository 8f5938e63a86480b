import type { Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read.ts';
import { dutchWords, TRANSLATED, versionOfWords } from './translatable.ts';

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
    return compare(dutch, words, '').map((mistake) => ({ file, ...mistake }));
  });
}

/** A text, or texts by their fields or in their order. */
type Texts = string | readonly Texts[] | { readonly [field: string]: Texts | undefined };
type Found = Pick<Mistake, 'cause' | 'remedy'> & { readonly field: string };

/** Every Dutch line has one beside it, and no more than that. */
function compare(dutch: Texts | undefined, words: Texts | undefined, field: string): Found[] {
  if (dutch === undefined && words === undefined) return [];
  if (dutch === undefined) return [{ field, cause: 'dit staat niet in het Nederlands', remedy: 'Haal het weg.' }];
  if (typeof dutch === 'string')
    return words === undefined ? [{ field, cause: 'de vertaling ontbreekt', remedy: `Vertaal: "${dutch}"` }] : [];
  if (isList(dutch) && isList(words) && dutch.length !== words.length)
    return [
      {
        field,
        cause: `hier staan ${words.length} regels, in het Nederlands ${dutch.length}`,
        remedy: 'Geef elke regel een vertaling, in dezelfde volgorde.',
      },
    ];
  const [lines, others] = [fields(dutch), fields(words)];
  return [...new Set([...Object.keys(lines), ...Object.keys(others)])].flatMap((key) =>
    compare(lines[key], others[key], field ? `${field}.${key}` : key),
  );
}

function isList(texts: Texts | undefined): texts is readonly Texts[] {
  return Array.isArray(texts);
}

function fields(texts: Texts | undefined): Readonly<Record<string, Texts | undefined>> {
  return typeof texts === 'object' ? Object.fromEntries(Object.entries(texts)) : {};
}

function translations(content: Content) {
  return Object.entries(content.translations).flatMap(([language, folders]) =>
    TRANSLATED.flatMap((folder) =>
      Object.entries(folders[folder]).map(([id, { of, ...words }]) => ({
        file: `translations/${language}/${folder}/${id}.yaml`,
        id,
        of,
        words: words as Texts,
        known: Object.keys(folder === 'life-events' ? content.lifeEvents : content[folder]),
        dutch: dutchWords(content, folder, id) as Texts | undefined,
      })),
    ),
  );
}
