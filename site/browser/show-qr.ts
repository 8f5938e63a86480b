/** The QR code of a page's loketcode, with the reader's place in it. Fetched when somebody asks for it. */
import { qrPath } from '../../widgets/code/qr-path.ts';
import { withPlace } from '../../widgets/code/with-place.ts';
import { inGroups } from '../../widgets/engine/loketcode/code.ts';
import type { Place } from '../../widgets/engine/place/model.ts';

/** Draws the code into the element that says which it is. */
export function showQr(line: HTMLElement, place: Place | undefined): void {
  const code = withPlace(line.dataset['loketcode'] ?? '', place);
  const words = line.querySelector('.loketcode-code');
  if (words) words.textContent = inGroups(code);
  const room = line.querySelector<HTMLElement>('[data-qr]');
  if (!room) return;
  const home = line.querySelector<HTMLElement>('[data-show-qr]')?.dataset['showQr'] ?? '/';
  const { size, path } = qrPath(new URL(`${home}#code=${code}`, location.href).href);
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'qr');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawing.setAttribute('aria-hidden', 'true');
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', path);
  drawing.append(modules);
  room.replaceChildren(drawing);
}

const SVG = 'http://www.w3.org/2000/svg';
