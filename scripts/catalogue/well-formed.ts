import { lineOf } from './decode.ts';
import { FeedError } from './problem.ts';

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

/**
 * Whether every element is closed where it should be: the parser itself forgives that, and
 * half a feed would be taken for a whole one. Also refuses a document type, since its
 * entities could read other files or grow without end. Throws a `FeedError` that names the line.
 */
export function expectWellFormed(text: string): void {
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) fail(text, doctype, 'hier staat een DOCTYPE, en die hoort niet in een feed');
  const open: { name: string; at: number }[] = [];
  let end = 0;
  let roots = 0;
  for (const match of text.matchAll(MARKUP)) {
    expectText(text, end, match.index);
    end = match.index + match[0].length;
    const [, closed, opened, , empty] = match;
    if (closed !== undefined) {
      const last = open.pop();
      if (last?.name !== closed)
        fail(
          text,
          match.index,
          last
            ? `</${closed}> sluit <${last.name}> van regel ${lineOf(text, last.at)} niet`
            : `</${closed}> sluit niets`,
        );
    } else if (opened !== undefined) {
      if (open.length === 0) roots += 1;
      if (roots > 1) fail(text, match.index, `<${opened}> staat naast het eerste element, en niet erin`);
      if (!empty) open.push({ name: opened, at: match.index });
    }
  }
  expectText(text, end, text.length);
  const [left] = open.slice(-1);
  if (left) fail(text, left.at, `<${left.name}> is nergens gesloten; de feed is misschien afgebroken`);
  if (roots === 0) fail(text, 0, 'dit is geen XML');
}

/** Between the elements no loose `<` and no `&` that is not written as such. */
function expectText(text: string, from: number, to: number): void {
  const loose = /<|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(text.slice(from, to));
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
