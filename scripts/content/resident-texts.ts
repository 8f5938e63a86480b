import { type Content, inFiles } from './read.ts';

/** A text that residents read, with where an editor finds it. */
export interface ResidentText {
  /** Path below `content/`. */
  readonly file: string;
  /** Path of the field inside the file, such as `conditions.2`. */
  readonly field: string;
  readonly text: string;
}

/** Fields that hold sentences, or parts of them, at whatever depth. */
const READ = new Set([
  'title',
  'summary',
  'because',
  'label',
  'note',
  'login',
  'text',
  'bring',
  'conditions',
  'does',
  'condition',
  'when',
  'help',
  'say',
  'recognise',
  'where',
  'asks',
  'ifNothing',
  'fake',
  'unverified',
  'clause',
  'dated',
  'bridge',
  'usual',
]);

/** Fields whose parts residents do not read, or that others wrote: titles of laws and pages, the words of a search. */
const NOT_READ = new Set(['sources', 'legalResource', 'checked', 'questions', 'words', 'keywords', 'signs', 'groups']);

/** All that residents read on the pages of the entries, in the order of the files. */
export function entryTexts(content: Content): ResidentText[] {
  return [
    ...inFiles('organisations', content.organisations),
    ...inFiles('services', content.services),
    ...inFiles('questions', content.questions),
    ...inFiles('life-events', content.lifeEvents),
    ...inFiles('letters', content.letters),
    ...inFiles('elsewhere', content.elsewhere),
    ...inFiles('emergencies', content.emergencies),
  ].flatMap(({ file, entry }) => [
    // In a step of a situation `who` is a choice and no text.
    ...('who' in entry ? [{ file, field: 'who', text: entry.who }] : []),
    ...textsIn(entry).map((found) => ({ file, ...found })),
  ]);
}

/** What stands on letters: residents read it here too, but its words were chosen by who sent the letter. */
export function printedNames(content: Content): ResidentText[] {
  return inFiles('letters', content.letters).flatMap(({ file, entry }) =>
    entry.names.map((text, index) => ({ file, field: `names.${index}`, text })),
  );
}

/** What residents read on every page: explanations of terms, and the Dutch words of the screens. */
export function sharedTexts({ glossary, interface: { nl = {} } }: Content): ResidentText[] {
  return [
    ...glossary.map(({ term, explanation }) => ({ file: 'glossary.yaml', field: term, text: explanation })),
    ...messagesIn(nl).map((found) => ({ file: 'ui/nl.json', ...found })),
  ];
}

type Found = Omit<ResidentText, 'file'>;

function textsIn(value: unknown, path = '', name = ''): Found[] {
  if (typeof value === 'string') return READ.has(name) ? [{ field: path, text: value }] : [];
  if (typeof value !== 'object' || value === null || isForStaff(value)) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) =>
    NOT_READ.has(key) ? [] : textsIn(part, path ? `${path}.${key}` : key, list ? name : key),
  );
}

function isForStaff(value: object): boolean {
  return 'audience' in value && value.audience === 'staff';
}

function messagesIn(messages: object, prefix = ''): Found[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? messagesIn(value, `${prefix}${name}.`)
      : [{ field: prefix + name, text: String(value) }],
  );
}
