/** Brings a plan to life, over the same elements that were drawn at build. */
import { hydrate } from 'preact';
import { ownBody } from '../../widgets/body/own-body.ts';
import { today } from '../../widgets/device/today.ts';
import { localPlan } from '../../widgets/engine/local/local-plan.ts';
import { createReader } from '../../widgets/i18n/create-reader.ts';
import type { Messages } from '../../widgets/i18n/key.ts';
import type { InterfaceLanguage } from '../../widgets/i18n/translator.ts';
import { watchPlace } from '../../widgets/place/watch-place.ts';
import { PlanView } from '../../widgets/plan/PlanView.tsx';
import type { Here, PlanData } from '../../widgets/plan/plan-data.ts';

const language: InterfaceLanguage = document.documentElement.lang === 'en' ? 'en' : 'nl';
const container = document.querySelector<HTMLElement>('[data-plan]');
const source = container?.dataset['plan'];

if (container && source) {
  // At white space between the elements Preact would move them, and so take the focus from who is reading.
  for (const node of [...container.childNodes]) if (node instanceof Text) node.remove();
  // Written by the build that made this page: the shape is its promise.
  const { messages, ...data } = JSON.parse(source) as PlanData & { readonly messages: Messages };
  const t = createReader(language, messages);
  // The page in the other language is the same plan: the answers go along, in the part that no browser sends.
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
    if (link) link.hash = location.hash;
  });
  const watchHere = (show: (here: Here) => void): void =>
    watchPlace((shown) =>
      show({
        ownBody: (register, service) => ownBody(register, service, shown),
        local: localPlan(data.event.id, shown.gemeente, shown.layer),
      }),
    );
  hydrate(<PlanView data={data} watchHere={watchHere} today={today()} t={t} />, container);
}
