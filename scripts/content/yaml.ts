import { CORE_SCHEMA, load } from 'js-yaml';
import { parseDocument, type YAMLError } from 'yaml';
import type { Mistake } from './mistake.ts';

/**
 * What a YAML text says; undefined, with its mistakes, when it is none.
 *
 * Two readers: js-yaml is some eight times quicker, `yaml` knows on which lines all
 * that is wrong stands. So the quick one reads what is right, and whatever it refuses
 * (or could read at great length: aliases) goes to the exact one, which has the last word.
 */
export function parseYaml(file: string, text: string, mistakes: Mistake[]): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
  } catch {
    return parseExactly(file, text, mistakes);
  }
}

function parseExactly(file: string, text: string, mistakes: Mistake[]): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  for (const [line, error] of firstOfEachLine(document.errors)) {
    mistakes.push({
      file,
      ...(line && { field: `regel ${line}` }),
      cause:
        error.code === 'DUPLICATE_KEY' ? 'dit veld staat er twee keer' : `dit is geen geldige YAML (${error.code})`,
      remedy: 'Kijk naar inspringen, aanhalingstekens en dubbele punten rond deze regel.',
    });
  }
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() as unknown;
  } catch {
    mistakes.push({
      file,
      cause: 'dit bestand verwijst te vaak naar zichzelf',
      remedy: 'Schrijf uit wat er met * en & staat.',
    });
    return undefined;
  }
}

/** What goes wrong after the first few comes of those, and is gone once they are mended. */
const MOST_LINES = 3;

function firstOfEachLine(errors: readonly YAMLError[]): readonly (readonly [line: number | undefined, YAMLError])[] {
  const byLine = Map.groupBy(errors, (error) => error.linePos?.[0].line);
  return [...byLine].slice(0, MOST_LINES).flatMap(([line, [first]]) => (first ? [[line, first] as const] : []));
}
