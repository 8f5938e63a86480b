import type { LocalAnswer } from '../engine/local/local-answer.ts';
import { createReader } from '../i18n/create-reader.ts';
import type { Messages } from '../i18n/key.ts';
import { contentLanguage, type InterfaceLanguage, type Translator } from '../i18n/translator.ts';
import { type Line, localLines, type Piece } from '../local/local-lines.ts';

/** Writes what the reader's gemeente adds into the room that a card keeps for it; empties it when the place is forgotten. */
export function fillRoom(card: HTMLElement, language: InterfaceLanguage, local: LocalAnswer | undefined): void {
  const room = card.querySelector<HTMLElement>('[data-local-room]');
  const [name, text] = [room?.querySelector('bdi'), room?.querySelector('.fact-text')];
  if (!room || !name || !text) return;
  // The page itself holds these words, written by the build that made this script.
  const t = createReader(language, JSON.parse(room.dataset['localRoom'] ?? '{}') as Messages);
  const lines = local ? localLines(local, t) : [];
  room.hidden = lines.length === 0;
  name.textContent = local?.gemeente.name ?? '';
  name.translate = false;
  text.replaceChildren(...lines.map((line) => drawn(line, t)));
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
