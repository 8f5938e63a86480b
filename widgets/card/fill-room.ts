import type { LocalAnswer } from '../engine/local/local-answer.ts';
import { createReader } from '../i18n/create-reader.ts';
import type { Messages } from '../i18n/key.ts';
import { contentLanguage, type InterfaceLanguage, type Translator } from '../i18n/translator.ts';
import { type Line, localLines, type Piece } from '../local/local-lines.ts';

/** Writes what the reader's gemeente adds into the room that a card keeps for that; empties it when the place is forgotten. */
export function fillRoom(room: HTMLElement, local: LocalAnswer | undefined): void {
  writeRoom(room, local?.gemeente.name ?? '', local ? localLines(local, roomReader(room)) : []);
}

/** Writes lines below the name of the gemeente; a room without lines is hidden. */
export function writeRoom(room: HTMLElement, gemeente: string, lines: readonly Line[]): void {
  room.hidden = lines.length === 0;
  room.replaceChildren(
    ...(lines.length > 0 ? [section(gemeente, lines, Number(room.dataset['under']), roomReader(room))] : []),
  );
}

/** The words for it, which the page itself holds, written by the build that made this script. */
export function roomReader(room: HTMLElement): Translator {
  const language: InterfaceLanguage = document.documentElement.lang === 'en' ? 'en' : 'nl';
  return createReader(language, JSON.parse(room.dataset['localRoom'] ?? '{}') as Messages);
}

/** The same elements as `LocalSection` draws. */
function section(gemeente: string, lines: readonly Line[], under: number, t: Translator): HTMLElement {
  const [whole, heading, text] = ['section', `h${under + 1}`, 'div'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const name = document.createElement('bdi');
  name.translate = false;
  name.textContent = gemeente;
  heading.className = 'fact-title';
  heading.append(t('local.in'), ' ', name);
  text.className = 'fact-text';
  text.append(...lines.map((line) => drawn(line, t)));
  whole.className = 'fact';
  whole.append(heading, text);
  return whole;
}

function drawn(line: Line, t: Translator): HTMLElement {
  if (line.kind === 'list') {
    const list = document.createElement('ul');
    list.append(...line.items.map((pieces) => withPieces('li', pieces, t)));
    return list;
  }
  const paragraph = withPieces('p', line.pieces, t);
  if (line.tone) paragraph.className = line.tone;
  return paragraph;
}

function withPieces(tag: 'li' | 'p', pieces: readonly Piece[], t: Translator): HTMLElement {
  const element = document.createElement(tag);
  for (const { text, href, dutch, name, strong } of pieces) {
    const piece = document.createElement(href ? 'a' : strong ? 'strong' : 'span');
    if (piece instanceof HTMLAnchorElement && href) piece.href = href;
    const language = dutch && contentLanguage(t);
    if (language) piece.lang = language;
    if (name) piece.translate = false;
    piece.textContent = text;
    element.append(piece, ' ');
  }
  return element;
}
