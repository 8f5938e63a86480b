/** Brings the field of the ask page to life, over the same elements that were drawn at build. */
import { hydrate } from 'preact';
import { AskedQuestion } from '../../widgets/ask/AskedQuestion.tsx';
import { AskView } from '../../widgets/ask/AskView.tsx';
import { ElsewherePanel } from '../../widgets/ask/ElsewherePanel.tsx';
import type { Whereabouts } from '../../widgets/ask/whereabouts.ts';
import { instanceName } from '../../widgets/body/instance.ts';
import { Card } from '../../widgets/card/Card.tsx';
import { loadLoket } from '../../widgets/data/load-loket.ts';
import { choosePlace, isRemembered } from '../../widgets/device/place.ts';
import { today } from '../../widgets/device/today.ts';
import type { Loket } from '../../widgets/engine/route/loket.ts';
import { askMessages } from '../../widgets/i18n/ask-messages.ts';
import { createReader } from '../../widgets/i18n/create-reader.ts';
import type { InterfaceLanguage, Translator } from '../../widgets/i18n/translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import type { Shown } from '../../widgets/place/show-place.ts';
import { watchPlace } from '../../widgets/place/watch-place.ts';
import { atRest, turnedTo } from './turned-to.ts';

const language: InterfaceLanguage = document.documentElement.lang === 'en' ? 'en' : 'nl';
const container = document.querySelector<HTMLElement>('[data-ask]');
const completeLoket = async (first: Loket) =>
  (await import('../../widgets/data/complete-loket.ts')).completeLoket(first, today());

if (container) {
  const t = createReader(language, await askMessages[language]());
  const links = createLinks(language);
  // At white space between the elements Preact would move them, and so take the focus from who is typing.
  for (const node of [...container.childNodes]) if (node instanceof Text) node.remove();
  // Nothing that the reader waits for is under way: other work of the page can go on.
  const calm = () => {
    container.dataset['calm'] = '';
    container.dispatchEvent(new Event('calm'));
  };
  let asking = false;
  const turned = turnedTo(container).then(() => {
    asking = true;
  });
  hydrate(
    <AskView
      t={t}
      links={links}
      today={today}
      loadLoket={async () => {
        await Promise.race([turned, atRest()]);
        return loadLoket(() => {
          if (!asking) calm();
          return turned;
        });
      }}
      completeLoket={async (first) => {
        const loket = await completeLoket(first);
        container.dataset['complete'] = '';
        calm();
        const room = document.querySelector('[data-entry]');
        const given = { graph: loket.graph, t, links, instanceName, Card, AskedQuestion, ElsewherePanel };
        if (room) void import('./entry.tsx').then(({ showEntry }) => showEntry(room, given));
        return loket;
      }}
      tellWhy={async (room, asked) => (await import('./why.tsx')).tellWhy(room, asked, language)}
      watchPlace={(show) => watchPlace((shown) => void withParts(t, shown).then(show))}
    />,
    container,
  );
  performance.mark('usable');
  // What understands loketcodes is fetched when something looks like one. It gets what is here already.
  const watch = () => {
    if (!/^#code|^[2-9].{6}/.test(container.querySelector('input')?.value || location.hash)) return;
    container.oninput = null;
    // Who scans a code has pressed Enter before that is here: asked again then, or it would be taken for a question.
    let held: EventTarget | null = null;
    const hold = (event: Event) => {
      held = event.target;
      event.stopPropagation();
      event.preventDefault();
    };
    container.addEventListener('submit', hold, true);
    void import('./loketcode.ts')
      .then(({ acceptCodes }) =>
        acceptCodes([container, links, createReader, loadLoket, completeLoket, choosePlace, isRemembered]),
      )
      .finally(() => {
        container.removeEventListener('submit', hold, true);
        held?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
  };
  container.oninput = watch;
  watch();
}

/** The place with what shows what its gemeente adds; without it when that could not be had. */
async function withParts(t: Translator, { layer, ...shown }: Shown): Promise<Whereabouts> {
  const { gemeente } = shown;
  if (!gemeente) return shown;
  try {
    const { localParts } = await import('../../widgets/card/local-parts.tsx');
    return { ...shown, parts: localParts(t, { gemeente, layer, today: today() }) };
  } catch {
    return shown;
  }
}
