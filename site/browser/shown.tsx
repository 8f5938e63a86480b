/** The second screen of the counter. */
import { render } from 'preact';
import { ShownView } from '../../widgets/desk/ShownView.tsx';
import { createReader } from '../../widgets/i18n/create-reader.ts';
import { shownMessages } from '../../widgets/i18n/shown-messages.ts';
import { createLinks } from '../../widgets/links/links.ts';

const container = document.querySelector('[data-shown]');

if (container) {
  container.replaceChildren();
  render(
    <ShownView
      t={createReader('nl', shownMessages.nl)}
      other={createReader('en', shownMessages.en)}
      home={new URL(createLinks('nl').home, location.href).href}
    />,
    container,
  );
}
