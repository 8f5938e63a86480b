/** Strings, brackets, commas and other values of JSON, and the ends of its lines. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},:]+/g;

/**
 * The line on which each record of a list starts, counted from 1: of the list that valid JSON
 * is, or of the one that it has under a name; the last, as JSON.parse does.
 */
export function recordLines(json: string, list?: string): number[] {
  const inside = list === undefined ? 1 : 2;
  let starts: number[] = [];
  let [line, depth, name, due] = [1, 0, '', false];
  const inList = () => depth === inside && (list === undefined || name === list);
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '\n') {
      line += 1;
    } else if (token === ',') {
      due = inList();
    } else if (token === ']' || token === '}') {
      depth -= 1;
    } else {
      if (due) starts.push(line);
      due = false;
      if (depth === 1 && token.startsWith('"')) name = JSON.parse(token);
      if (token === '[' || token === '{') {
        depth += 1;
        due = token === '[' && inList();
        if (due) starts = [];
      }
    }
  }
  return starts;
}
