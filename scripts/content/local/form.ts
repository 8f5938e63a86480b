/** The form of a layer that is under way: every word of its editor, and between them what is still open. */
import { type Document, isMap, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Gemeente } from '../../../widgets/engine/place/model.ts';
import { formatMistake, type Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';
import { layerFileName } from './check.ts';
import { fieldsOf, filledAndOpen, serviceInWords } from './filled.ts';
import { nameOfLine, openLines } from './plan-lines.ts';
import { municipalServices } from './references.ts';
import { commentedSections, sectionForms } from './sections.ts';
import { mentionedLines, planForm, planForms, plansForm, serviceLines, servicesForm } from './starter.ts';

type National = Pick<Content, 'services' | 'lifeEvents'>;

export interface FormContext {
  readonly content: National;
  /** Of all layers. */
  readonly mistakes: readonly Mistake[];
}

/** Lines to be put into a text, at the beginning of a line. */
interface Insertion {
  readonly at: number;
  readonly lines: readonly string[];
}

/** What a layer has, by name, as it is written: also what is wrong in it. */
interface Written {
  readonly text: string;
  /** Undefined when it is no YAML. */
  readonly document: Document.Parsed | undefined;
  readonly services: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** Lines that the form writes about the layer begin so; the next form takes them out and writes them anew. */
const OURS = '#:';

/**
 * A layer with what is filled in and what is still open, in comments. The layer says the same
 * before and after it, and each of its lines is there as it was.
 */
export function filledForm(text: string, gemeente: Gemeente, { content, mistakes }: FormContext): string {
  const written = readWritten(withoutOurs(text), content);
  const head = headOf(gemeente, written, content, mistakes);
  const between = written.document && inserted(written.text, betweenEntries(written, content));
  const form = [...head, ...(between === undefined || !saysSame(between, written) ? [written.text] : [between])];
  const ready = form[form.length - 1] === between ? [] : loose(written, content);
  const whole = joined([...form, ...ready, ...absentSections(written, gemeente, content)]);
  return saysSame(whole, written) ? whole : joined([...head, written.text]);
}

function readWritten(text: string, content: National): Written {
  const document = parseDocument(text);
  const readable = document.errors.length === 0 && isMap(document.contents) ? document : undefined;
  const said = readable?.get('services');
  const known = new Set(isMap(said) ? said.items.map(({ key }) => String(key)) : []);
  const services = municipalServices(content).filter((id) => known.has(id) || text.includes(`# ${id}: { offered`));
  return { text, document: readable, services: new Set(services), lines: mentionedLines(text, content) };
}

function headOf(gemeente: Gemeente, { document }: Written, content: National, mistakes: readonly Mistake[]): string[] {
  const said = (document?.toJS() ?? {}) as Readonly<Record<string, unknown>>;
  const count = (section: string) => Object.keys(said[section] ?? {}).length;
  const lines = openLines(content);
  const plans = (said['plans'] ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  const filled = lines.filter(({ plan, line }) => plans[plan]?.[line.id]).length;
  const wrong = mistakes.filter(({ file }) => file === layerFileName(gemeente));
  return [
    `Formulier van de laag van ${gemeente.name}. Wat u schreef, staat er precies zo.`,
    'Regels die met #: beginnen, schrijft het formulier. Een volgend formulier schrijft ze opnieuw.',
    `Ingevuld: ${count('services')} van ${municipalServices(content).length} diensten, ${filled} van ${lines.length} regels van plannen, ${count('desks')} balies, ${count('own')} eigen diensten, ${count('partners')} keer hulp dichtbij, ${count('notices')} berichten.`,
    'Wat nog open is, staat klaar achter een #. Haal dat weg voor wat u invult.',
    ...wrong.map((mistake) => `Herstel dit eerst: ${formatMistake(mistake)}`),
  ].map(ours);
}

/** What each entry has and lacks, above it, and what is not there yet behind the last. */
function betweenEntries({ text, document, services, lines }: Written, content: National): readonly Insertion[] {
  if (!document) return [];
  const said = document.toJS() as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  const found: Insertion[] = [];
  const above = (node: Node | undefined, words: string) => {
    const at = lineStart(text, node?.range?.[0] ?? 0);
    const before = text.slice(at, node?.range?.[0] ?? 0);
    // In a collection on one line there is no room above its parts.
    if (node && /^ *(- +)?$/.test(before)) found.push({ at, lines: [' '.repeat(before.search(/\S|$/)) + ours(words)] });
  };
  for (const section of ['desks', 'own', 'partners'] as const) {
    const list = document.get(section);
    if (!isSeq(list)) continue;
    list.items.forEach((item, index) => {
      const entry = Object.values(said[section] ?? {})[index] ?? {};
      above(item as Node, filledAndOpen(String(entry['title'] ?? entry['name'] ?? ''), entry, fieldsOf[section]));
    });
  }
  const offers = pairOf(document, 'services');
  for (const { key } of pairsIn(offers)) {
    const service = content.services[String(key)];
    const entry = said['services']?.[String(key)];
    if (service && entry) above(key, serviceInWords(String(key), entry, service));
  }
  if (offers) found.push(behind(text, offers, serviceLines(content, services)));
  const plans = pairOf(document, 'plans');
  for (const plan of pairsIn(plans)) {
    const pad = ' '.repeat(columnOf(text, pairsIn(plan)[0]?.key) ?? 4);
    const open = openLines(content).filter((each) => each.plan === String(plan.key) && !lines.has(nameOfLine(each)));
    const forms = open.map((each) => planForm(each).replace(/^ {2}# {3}/, `${pad}# `));
    if (forms.length > 0) found.push({ at: endOf(text, plan), lines: forms });
  }
  const begun = new Set(pairsIn(plans).map(({ key }) => String(key)));
  const rest = openLines(content).filter(({ plan }) => begun.has(plan));
  if (plans) found.push(behind(text, plans, planForms(content, new Set([...lines, ...rest.map(nameOfLine)]))));
  return found;
}

/** Forms as they stand ready at two spaces, at the place and the depth of what is there. */
function behind(text: string, section: Block, forms: string): Insertion {
  const pad = ' '.repeat(columnOf(text, pairsIn(section)[0]?.key) ?? 2);
  return { at: endOf(text, section), lines: forms === '' ? [] : forms.replace(/^ {2}/gm, pad).split('\n') };
}

/** Of a layer that cannot be read all that is open stands behind it. */
function loose({ services, lines }: Written, content: National): string[] {
  return [
    ours('Zet wat u invult onder services, of onder plans, zonder het #.'),
    serviceLines(content, services),
    planForms(content, lines),
  ];
}

/** The forms of sections that the layer has not begun. */
function absentSections({ text, document }: Written, gemeente: Gemeente, content: National): string[] {
  const isThere = (section: string) => document?.has(section) || new RegExp(`^#? ?${section}:`, 'm').test(text);
  const forms = sectionForms(gemeente);
  return [
    ...commentedSections.filter((section) => !isThere(section)).map((section) => `\n${forms[section]}`),
    ...(isThere('services') ? [] : [`\n${servicesForm(content)}`]),
    ...(isThere('plans') ? [] : [`\n${plansForm(gemeente, content)}`]),
  ];
}

function inserted(text: string, insertions: readonly Insertion[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const each of insertions.toSorted((a, b) => a.at - b.at)) {
    const before = text.slice(at, each.at);
    parts.push(before, before !== '' && !before.endsWith('\n') ? '\n' : '', ...each.lines.map((line) => `${line}\n`));
    at = each.at;
  }
  return parts.join('') + text.slice(at);
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('\n') || part === '' ? part : `${part}\n`)).join('');
}

/** The text without the lines of an earlier form, unless those are words of the layer itself. */
function withoutOurs(text: string): string {
  const without = text.replace(/^ *#:.*\n/gm, '');
  return JSON.stringify(parseDocument(without).toJS()) === JSON.stringify(parseDocument(text).toJS()) ? without : text;
}

/** Nothing that was put in may count as words of the layer. A section that only stands ready says nothing. */
function saysSame(form: string, { document }: Written): boolean {
  if (!document) return true;
  const after = parseDocument(form);
  return after.errors.length === 0 && saidBy(after) === saidBy(document);
}

function saidBy(document: Document.Parsed): string {
  const said = Object.entries((document.toJS() ?? {}) as Readonly<Record<string, unknown>>);
  return JSON.stringify(said.filter(([, section]) => section !== null));
}

function ours(words: string): string {
  return `${OURS} ${words}`;
}

/** A key with what is below it. */
type Block = Pair<Node, Node | null>;

function pairOf(document: Document.Parsed, section: string): Block | undefined {
  const pairs = isMap(document.contents) ? (document.contents.items as readonly Block[]) : [];
  return pairs.find(({ key }) => String(key) === section);
}

function pairsIn(block: Block | undefined): readonly Block[] {
  return block && isMap(block.value) && !block.value.flow ? (block.value.items as unknown as readonly Block[]) : [];
}

/** Spaces before a key; undefined without one. */
function columnOf(text: string, key: Node | undefined): number | undefined {
  const at = key?.range?.[0];
  return at === undefined ? undefined : at - lineStart(text, at);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The line after the last of a block. */
function endOf(text: string, { key, value }: Block): number {
  const end = Math.max(key.range?.[1] ?? 0, value?.range?.[1] ?? 0);
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}
