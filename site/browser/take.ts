/** The button below an answer that draws its QR code. What draws it is fetched when it is pressed. */
import { currentPlace } from '../../widgets/device/place.ts';

for (const button of document.querySelectorAll('[data-show-qr]'))
  button.addEventListener('click', () => {
    const line = button.closest<HTMLElement>('[data-loketcode]');
    if (line) void import('./loketcode.ts').then(({ showQr }) => showQr(line, currentPlace()));
  });
