/** Says what the reader should know of the version in hand. */
import { ageInDays } from '../../widgets/offline/age.ts';
import { askWorker, container } from '../../widgets/offline/ask-worker.ts';

/** Texts of more days than these may have been overtaken. */
const FRESH = 7;

/** Between two looks for a new version, for a page that stays open all day; in milliseconds. */
const LOOK = 3_600_000;

const bar = document.querySelector<HTMLElement>('[data-state]');
const { compiled = '', root = '' } = document.documentElement.dataset;

export function watchState(): void {
  show();
  addEventListener('online', show);
  addEventListener('offline', show);
  bar?.querySelector('button')?.addEventListener('click', () => location.reload());
  const workers = container();
  // Without an earlier worker this is the first visit: there is no older version to replace.
  if (workers?.controller) workers.addEventListener('controllerchange', () => void renewed());
  setInterval(
    () =>
      void workers
        ?.getRegistration()
        .then((ours) => ours?.update())
        .catch(() => undefined),
    LOOK,
  );
}

function show(): void {
  const kept = 'kept' in document.documentElement.dataset;
  const offline = !navigator.onLine;
  tell('offline', offline);
  tell('kept', kept || offline);
  tell('old', !kept && !offline && ageInDays(compiled, new Date().toISOString().slice(0, 10)) > FRESH);
}

/** Only a page of an older version has to hear of it. */
async function renewed(): Promise<void> {
  const ours = await askWorker<boolean>({ kind: 'belongs', addresses: [`${root}ask.json`, ...addresses()] });
  if (ours === false) tell('renewed', true);
}

/** Of what this page was made with. */
function addresses(): readonly string[] {
  const named = document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>(
    'link[rel="stylesheet"], script[src][type="module"]',
  );
  return [...named].map((each) => new URL('href' in each ? each.href : each.src).pathname);
}

function tell(when: string, so: boolean): void {
  const line = bar?.querySelector<HTMLElement>(`[data-when="${when}"]`);
  if (!bar || !line) return;
  line.hidden = !so;
  bar.hidden = bar.querySelector('[data-when]:not([hidden])') === null;
}
