/** Changes in a layer that leave what its editor wrote, comments included, as it is. */
import { type Document, isAlias, isMap, parseDocument, stringify, visit, type YAMLMap } from 'yaml';
import type { Content } from '../read.ts';
import { fingerprint, lineFingerprint } from './fingerprint.ts';
import { nameOfLine, openLines } from './plan-lines.ts';
import { mentionedLines, planForms, serviceLines } from './starter.ts';

const FORM = { lineWidth: 0 } as const;

type National = Pick<Content, 'services' | 'lifeEvents'>;

/**
 * The layer with the fingerprints of the national text as it is now, of all that it speaks of
 * or only of these: services by their id, lines of plans as `verbouwen.leges`.
 */
export function withFingerprints(text: string, content: National, only?: ReadonlySet<string>): string {
  const document = parseDocument(text);
  writeOut(document.get('services'), document);
  const write = (at: YAMLMap, name: string, print: string) => {
    if (!only || only.has(name)) at.set('national', quoted(document, print));
  };
  for (const { key, value } of mapsIn(document.get('services'))) {
    const service = content.services[key];
    if (service) write(value, key, fingerprint(service));
  }
  for (const { value: lines } of mapsIn(document.get('plans'))) writeOut(lines, document);
  for (const open of openLines(content)) {
    const own = document.getIn(['plans', open.plan, open.line.id]);
    if (isMap(own)) write(own, nameOfLine(open), lineFingerprint(open.line));
  }
  return document.toString(FORM);
}

export interface Addition {
  readonly service: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The layer with services that it did not speak of, and fields that it did not fill in. What is there stays. */
export function withServices(text: string, additions: readonly Addition[]): string {
  const document = parseDocument(text);
  ensureMap(document, ['services']);
  for (const { service, fields } of additions) {
    if (!document.hasIn(['services', service])) document.setIn(['services', service], document.createNode({}));
    for (const [name, value] of Object.entries(fields)) {
      if (!document.hasIn(['services', service, name]))
        document.setIn(['services', service, name], document.createNode(value));
    }
  }
  return additions.reduce((layer, { service }) => withoutOffer(layer, service), document.toString(FORM));
}

/** Without the line that stood ready for a service: taken out of its comment, it would say it once more. */
function withoutOffer(text: string, service: string): string {
  return text.replace(new RegExp(`^ *# ${service}: \\{ offered: yes, national: "[^"]*" \\}.*\\n`, 'm'), '');
}

/**
 * A layer as it should be on a day: messages and special days that are over taken out,
 * fingerprints of the national text of now, and what is missing ready to be filled in.
 */
export function correctedLayer(text: string, content: National, today: string): string {
  const document = parseDocument(withFingerprints(text, content));
  dropFrom(document, ['notices'], (notice) => String(notice.get('validUntil') ?? '9999') < today);
  const desks = document.get('desks');
  const count = isSequence(desks) ? desks.items.length : 0;
  for (let index = 0; index < count; index += 1) {
    dropFrom(
      document,
      ['desks', index, 'specialOpeningHoursSpecification'],
      (day) => String(day.get('validThrough') ?? '9999') < today,
    );
  }
  const known = new Set(mapsIn(document.get('services')).map(({ key }) => key));
  const mentioned = new Set(Object.keys(content.services).filter((id) => known.has(id) || text.includes(`# ${id}:`)));
  const stillOpen = (section: string, lines: string) =>
    lines ? `\n# Nog niet ingevuld. Zet wat u invult onder ${section}, zonder het #.\n${lines}\n` : '';
  return [
    document.toString(FORM),
    stillOpen('services', serviceLines(content, mentioned)),
    stillOpen('plans', planForms(content, mentionedLines(text, content))),
  ].join('');
}

/** The layer of another gemeente with that of one that merged into it; says what stood in the way. */
export function mergedLayer(target: string, source: string, from: string): { text: string; conflicts: string[] } {
  const into = parseDocument(target);
  const added = parseDocument(source).toJS() as Readonly<Record<string, unknown>>;
  const conflicts: string[] = [];
  const put = (path: readonly string[], entry: unknown) => {
    if (into.hasIn(path)) conflicts.push(path.join('.'));
    else {
      ensureMap(into, path.slice(0, -1));
      into.setIn(path, into.createNode(entry));
    }
  };
  for (const [id, offer] of entriesOf(added['services'])) put(['services', id], offer);
  for (const [plan, lines] of entriesOf(added['plans']))
    for (const [line, own] of entriesOf(lines)) put(['plans', plan, line], own);
  const renamed = newIds(into, added['own'], from);
  for (const section of ['desks', 'own', 'partners', 'notices'])
    append(into, section, withNewIds(section, added[section], renamed));
  if (added['contact']) conflicts.push('contact');
  const kept = Object.fromEntries(
    conflicts.map((field) => [field, field.split('.').reduce<unknown>((value, name) => partOf(value, name), added)]),
  );
  const rest = conflicts.length > 0 ? asComment(`Niet overgenomen van ${from}:`, stringify(kept, FORM)) : '';
  return { text: into.toString(FORM) + rest, conflicts };
}

function partOf(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** None of a section that is absent, or of which everything still stands in comments. */
function entriesOf(section: unknown): [string, unknown][] {
  return Object.entries((section ?? {}) as Readonly<Record<string, unknown>>);
}

function asComment(head: string, text: string): string {
  return `\n${[head, ...text.trimEnd().split('\n')].map((line) => `# ${line}`).join('\n')}\n`;
}

/** Another code in the same file. */
export function withGemeente(text: string, gemeente: string): string {
  const document = parseDocument(text);
  document.set('gemeente', gemeente);
  return document.toString(FORM);
}

type Entry = Readonly<Record<string, unknown>>;

function append(into: Document, section: string, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  if (!isSequence(into.get(section))) into.set(section, into.createNode([]));
  for (const entry of entries) into.addIn([section], into.createNode(entry));
}

/** Own services keep different ids: one that is taken gets the gemeente of before behind it. */
function newIds(into: Document, own: unknown, from: string): ReadonlyMap<unknown, string> {
  const taken = new Set(listed((into.toJS() as Entry)['own']).map(({ id }) => id));
  return new Map(listed(own).flatMap(({ id }) => (taken.has(id) ? [[id, `${id}-${from}`]] : [])));
}

/** A desk that is for an own service follows it to its new id. */
function withNewIds(section: string, entries: unknown, renamed: ReadonlyMap<unknown, string>): readonly Entry[] {
  const now = (id: unknown) => renamed.get(id) ?? id;
  return listed(entries).map((entry) => ({
    ...entry,
    ...(section === 'own' && { id: now(entry['id']) }),
    ...(section === 'desks' && Array.isArray(entry['services']) && { services: entry['services'].map(now) }),
  }));
}

function listed(entries: unknown): readonly Entry[] {
  return Array.isArray(entries) ? (entries as readonly Entry[]) : [];
}

/** Entries that share what they say through `*` get a copy each: their national texts differ. */
function writeOut(section: unknown, document: Document): void {
  if (!isMap(section)) return;
  for (const pair of section.items) {
    if (!isAlias(pair.value)) continue;
    pair.value = document.createNode(pair.value.resolve(document)?.toJS(document));
  }
  visit(section, {
    Map: (_, map) => {
      delete map.anchor;
    },
  });
}

function mapsIn(section: unknown): { key: string; value: YAMLMap }[] {
  if (!isMap(section)) return [];
  return section.items.flatMap(({ key, value }) => (isMap(value) ? [{ key: String(key), value }] : []));
}

function dropFrom(document: Document, path: readonly (string | number)[], isOver: (entry: YAMLMap) => boolean): void {
  const list = document.getIn(path);
  if (!isSequence(list)) return;
  // An empty list stays: what its editor wrote above it hangs on it.
  list.items = list.items.filter((item) => !isMap(item) || !isOver(item));
}

function isSequence(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && !isMap(node);
}

/** A place for entries, and above it those it stands in. One whose lines still stand in comments keeps those. */
function ensureMap(document: Document, path: readonly string[]): void {
  for (const depth of path.keys()) {
    const at = path.slice(0, depth + 1);
    if (isMap(document.getIn(at))) continue;
    const before = document.getIn(at, true) as { comment?: string | null; commentBefore?: string | null } | undefined;
    const map = document.createNode({}) as unknown as YAMLMap;
    const comment = before?.comment ?? before?.commentBefore;
    if (comment) map.comment = comment;
    document.setIn(at, map);
  }
}

/** Of digits alone a fingerprint would be read as a number. */
function quoted(document: Document, value: string): unknown {
  const node = document.createNode(value) as unknown as { type: string };
  node.type = 'QUOTE_DOUBLE';
  return node;
}
