import { lineOf } from './decode.ts';
import { FeedError } from './problem.ts';

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** The standard nests some ten deep and has a few attributes; parsers take ever longer, or break, on what goes far beyond. */
const DEEPEST = 100;
const MOST_ATTRIBUTES = 100;

/**
 * Whether every element is closed where it should be: the parser itself forgives that, and
 * half a feed would be taken for a whole one. Also refuses a document type, since its
 * entities could read other files or grow without end. Throws a `FeedError` that names the line.
 */
export function expectWellFormed(text: string): void {
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) fail(text, doctype, 'hier staat een DOCTYPE, en die hoort niet in een feed');
  const open: Opened[] = [];
  let end = 0;
  let roots = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', end)) {
    expectText(text, end, at);
    const [whole, closed, opened, attributes = '', empty] = markupAt(text, at);
    end = at + whole.length;
    if (closed !== undefined) close(text, at, closed, open);
    if (opened === undefined) continue;
    if (open.length === 0) roots += 1;
    if (roots > 1) fail(text, at, `<${opened}> staat naast het eerste element, en niet erin`);
    if (open.length > DEEPEST) fail(text, at, `<${opened}> staat dieper dan een feed ooit gaat`);
    if (attributes.split('=').length > MOST_ATTRIBUTES) fail(text, at, `<${opened}> heeft te veel kenmerken`);
    if (!empty) open.push({ name: opened, at });
  }
  expectText(text, end, text.length);
  const [left] = open.slice(-1);
  if (left) fail(text, left.at, `<${left.name}> is nergens gesloten; de feed is misschien afgebroken`);
  if (roots === 0) fail(text, 0, 'dit is geen XML');
}

interface Opened {
  readonly name: string;
  readonly at: number;
}

/** What begins with the `<` here. Only there: looking further each time would never end in a file full of them. */
function markupAt(text: string, at: number): RegExpExecArray {
  MARKUP.lastIndex = at;
  return MARKUP.exec(text) ?? fail(text, at, `"${text.slice(at, at + 20).trim()}" is geen geldige XML`);
}

function close(text: string, at: number, name: string, open: Opened[]): void {
  const last = open.pop();
  if (!last) fail(text, at, `</${name}> sluit niets`);
  if (last.name !== name) fail(text, at, `</${name}> sluit <${last.name}> van regel ${lineOf(text, last.at)} niet`);
}

/** Between the elements no `&` that is not written as such. */
function expectText(text: string, from: number, to: number): void {
  const loose = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(text.slice(from, to));
  if (loose)
    fail(
      text,
      from + loose.index,
      `"${text.slice(from + loose.index, Math.min(to, from + loose.index + 20)).trim()}" is geen geldige XML`,
    );
}

function fail(text: string, offset: number, what: string): never {
  throw new FeedError(`Regel ${lineOf(text, offset)}: ${what}.`);
}
