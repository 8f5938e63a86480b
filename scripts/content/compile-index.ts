import { compoundParts } from '../../widgets/engine/text/compounds.ts';
import { fold, tokenise } from '../../widgets/engine/text/fold.ts';
import { makeLexicon } from '../../widgets/engine/text/lexicon.ts';
import { stem } from '../../widgets/engine/text/stem.ts';
import type { EmergencySigns, EntryKind, IndexFile } from '../../widgets/engine/search/index-file.ts';
import type { Content } from './read.ts';

interface Indexable {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly summary: string;
  readonly questions: readonly string[];
  readonly keywords: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** Entries that a question can lead to, in the order in which the ranker counts them. */
export function indexables(content: Content): Indexable[] {
  return [
    ...Object.entries(content.services).map(([id, service]) => ({
      ...service,
      kind: 'service' as const,
      id,
      summary: `${service.summary} ${service.because}`,
    })),
    ...Object.entries(content.elsewhere).map(([id, entry]) => ({
      ...entry,
      kind: 'elsewhere' as const,
      id,
      summary: `${entry.who}. ${entry.because}`,
    })),
    ...Object.entries(content.lifeEvents).map(([id, event]) => ({ ...event, kind: 'lifeEvent' as const, id })),
  ];
}

/** The index with which the ranker judges queries. */
export function compileIndex(content: Content, version: string): IndexFile {
  const { vocabulary } = content;
  const stop = new Set(vocabulary.stop.map(foldWord));
  const exact = new Set(vocabulary.exact.map(foldWord));
  const entries = indexables(content);
  const wordsOf = (text: string) =>
    tokenise(text)
      .map((token) => token.word)
      .filter((word) => !stop.has(word));

  const texts = entries.map((entry) => ({
    title: wordsOf(entry.title),
    words: entry.words.flatMap(wordsOf),
    summary: wordsOf(entry.summary),
    examples: entry.questions.map(wordsOf),
  }));
  const synonyms = Object.entries(vocabulary.synonyms).map(
    ([phrase, words]) => [tokenise(phrase).map((token) => token.word).join(' '), words.flatMap(wordsOf)] as const,
  );
  const words = [
    ...new Set([
      ...texts.flatMap((text) => [...text.title, ...text.words, ...text.summary, ...text.examples.flat()]),
      ...synonyms.flatMap(([, meanings]) => meanings),
    ]),
  ].sort();
  const at = new Map(words.map((word, index) => [word, index]));
  const indexesOf = (list: readonly string[]) => list.flatMap((word) => at.get(word) ?? []);
  const lexicon = makeLexicon(words, exact, stem);

  return {
    version,
    words: words.join(' '),
    compounds: words.flatMap((word, index) => {
      const parts = indexesOf(compoundParts(word, lexicon));
      return parts.length > 0 ? [[index, ...parts]] : [];
    }),
    entries: entries.map(({ kind, id }, index) => ({
      kind,
      id,
      title: indexesOf(texts[index]?.title ?? []),
      words: indexesOf(texts[index]?.words ?? []),
      summary: indexesOf(texts[index]?.summary ?? []),
      examples: (texts[index]?.examples ?? []).map(indexesOf),
    })),
    names: namesOf(content),
    synonyms,
    exact: [...exact],
    weak: vocabulary.weak.map(foldWord),
    stop: [...stop],
    signs: Object.entries(content.emergencies).map(([id, emergency]): EmergencySigns => ({
      id,
      order: emergency.order,
      rules: Object.values(emergency.signs).flat(),
    })),
    keywords: entries.flatMap((entry, index) => {
      const phrases = Object.values(entry.keywords)
        .flatMap((list) => list ?? [])
        .map((phrase) => tokenise(phrase).map((token) => token.word).join(' '));
      return phrases.length > 0 ? [[index, [...new Set(phrases)]] as const] : [];
    }),
  };
}

function foldWord(word: string): string {
  return fold(word).replaceAll("'", '');
}

/** Names by which people call an organisation; a name of two organisations is left out. */
function namesOf(content: Content): [string, string][] {
  const owners = new Map<string, Set<string>>();
  for (const [id, organisation] of Object.entries(content.organisations)) {
    for (const name of [organisation.name, organisation.shortName ?? organisation.name, ...organisation.words]) {
      const folded = tokenise(name).map((token) => token.word).join(' ');
      owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
    }
  }
  return [...owners].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0] ?? ''] as [string, string]] : []));
}
