import { Document, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Content } from '../read.ts';
import { dutchWords, type TranslatedFolder, versionOfWords } from './translatable.ts';

/** An empty translation as YAML, each Dutch line as a comment beside its place; undefined for an unknown entry. */
export function translationForm(content: Content, folder: TranslatedFolder, id: string): string | undefined {
  const words = dutchWords(content, folder, id);
  if (!words) return undefined;
  const filled = Object.entries(words).filter(([, value]) => Object.keys(value).length > 0);
  const document = new Document({ of: versionOfWords(words), ...Object.fromEntries(filled) });
  leaveRoom(document.contents as YAMLMap);
  return document.toString({ lineWidth: 0 });
}

/** Puts every text behind a comment sign, and nothing in its place. */
function leaveRoom(node: YAMLMap | YAMLSeq): void {
  for (const item of node.items) {
    const value = isPair(item) ? item.value : item;
    if (isPair(item) && String(item.key) === 'of') continue;
    if (value instanceof Scalar) {
      value.comment = ` ${String(value.value)}`;
      value.value = '';
      value.type = Scalar.QUOTE_DOUBLE;
    } else leaveRoom(value as YAMLMap | YAMLSeq);
  }
}

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item;
}
