/** Brings a plan to life, over the same elements that were drawn at build. */
import { hydrate } from 'preact';
import { bodyName } from '../../widgets/body/instance.ts';
import { today } from '../../widgets/device/today.ts';
import { localPlan } from '../../widgets/engine/local/local-plan.ts';
import { createReader } from '../../widgets/i18n/create-reader.ts';
import type { Messages } from '../../widgets/i18n/key.ts';
import type { InterfaceLanguage } from '../../widgets/i18n/translator.ts';
import type { Shown } from '../../widgets/place/show-place.ts';
import { watchPlace } from '../../widgets/place/watch-place.ts';
import { PlanView } from '../../widgets/plan/PlanView.tsx';
import type { Here, OwnBody, PlanData } from '../../widgets/plan/plan-data.ts';

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
      show({ ownBody: ownBody(shown), local: localPlan(data.event.id, shown.gemeente, shown.layer) }),
    );
  hydrate(<PlanView data={data} watchHere={watchHere} today={today()} t={t} />, container);
}

function ownBody({ instancesOf, layer }: Shown): OwnBody {
  return (register, service) => {
    const [own, ...more] = instancesOf(register);
    const offer = register === 'gemeenten' ? layer?.services[service ?? ''] : undefined;
    return own && more.length === 0 ? bodyName(register, own.name, offer) : undefined;
  };
}
