/** Opens loketcodes on the ask page. Fetched only when somebody types, scans or follows what looks like one. */
import { sayWrong } from '../../widgets/code/say-wrong.ts';
import type { loadLoket } from '../../widgets/data/load-loket.ts';
import type { choosePlace, isRemembered } from '../../widgets/device/place.ts';
import { inGroups, intendedCode, readCode } from '../../widgets/engine/loketcode/code.ts';
import { type Destination, locate } from '../../widgets/engine/loketcode/locate.ts';
import type { CodeReading, CodeState } from '../../widgets/engine/loketcode/model.ts';
import type { Loket } from '../../widgets/engine/route/loket.ts';
import type { createReader } from '../../widgets/i18n/create-reader.ts';
import type { Messages } from '../../widgets/i18n/key.ts';
import type { Translator } from '../../widgets/i18n/translator.ts';
import type { Links } from '../../widgets/links/links.ts';
import { pageOfLocated } from '../../widgets/links/located.ts';
import type { Shown } from '../../widgets/place/show-place.ts';

type Wrong = Extract<CodeReading, { readonly kind: 'wrong' }>;

/** What became of a code that cannot simply be opened. */
type Opened =
  | { readonly kind: 'wrong'; readonly reading: Wrong }
  | { readonly kind: 'other'; readonly since: Destination['since']; readonly href: string }
  /** The data could not be had. */
  | { readonly kind: 'failed' };

/** What the ask page hands over, so that it is fetched once. A list, because names would weigh on that page. */
type AskPage = readonly [
  /** Holds the field; what there is to say comes below it. */
  asking: HTMLElement,
  links: Links,
  read: typeof createReader,
  load: typeof loadLoket,
  complete: (first: Loket) => Promise<Loket>,
  choose: typeof choosePlace,
  remembers: typeof isRemembered,
];

/** From now on a code in the field or in the address is opened. A code is no question, so the view of questions does not see it. */
export function acceptCodes(page: AskPage): void {
  const [asking] = page;
  const field = asking.querySelector('input');
  for (const kind of ['input', 'submit'])
    asking.addEventListener(
      kind,
      (event) => {
        const reading = intendedCode(field?.value ?? '');
        clear(asking);
        if (!reading) return;
        event.stopPropagation();
        event.preventDefault();
        if (kind === 'submit') void open(reading, page);
      },
      true,
    );
  const follow = (): void => {
    // Also what was asked as a question before this listened.
    const text = location.hash.startsWith('#code=')
      ? location.hash
      : (new URLSearchParams(location.hash.slice(1)).get('vraag') ?? '');
    const reading = intendedCode(text);
    if (reading) void open(reading, page);
  };
  addEventListener('hashchange', follow);
  follow();
}

async function open(reading: CodeReading, page: AskPage): Promise<void> {
  const opened = reading.kind === 'wrong' ? ({ kind: 'wrong', reading } as const) : await goTo(reading, page);
  if (!opened) return;
  const [asking, , read] = page;
  // Written into the page at build, so that they weigh on no script.
  const words = JSON.parse(asking.dataset['codeWords'] ?? '{}') as Messages;
  const t = read(document.documentElement.lang === 'en' ? 'en' : 'nl', words);
  const heading = element('h2', 'asked-question', t(opened.kind === 'wrong' ? 'code.wrongTitle' : 'code.name'));
  heading.tabIndex = -1;
  const panel = element('section', 'panel');
  panel.append(heading, ...said(opened, t, (meant) => void open(readCode(meant), page)));
  roomBelow(asking).replaceChildren(panel);
  heading.focus();
}

// Elements rather than Preact: sharing that with the ask page would cost every reader a file more.
function said(opened: Opened, t: Translator, onCode: (code: string) => void): readonly HTMLElement[] {
  switch (opened.kind) {
    case 'failed':
      return [element('p', '', t('code.failed'))];
    case 'other': {
      const link = element('a', 'button', t('code.open'));
      link.href = opened.href;
      return [element('p', '', t(opened.since === 'gone' ? 'code.gone' : 'code.changed')), link];
    }
    case 'wrong': {
      const { reading } = opened;
      const written = element('p', 'loketcode-code', inGroups(reading.code));
      written.translate = false;
      const meant = 'meant' in reading ? reading.meant : undefined;
      return [
        written,
        element('p', '', sayWrong(reading, t)),
        meant === undefined ? element('p', '', t('code.again')) : correction(meant, t, onCode),
      ];
    }
  }
}

function correction(meant: string, t: Translator, onCode: (code: string) => void): HTMLElement {
  const button = element('button', 'button', `${t('code.meant')} `);
  const code = element('bdi', '', inGroups(meant));
  code.translate = false;
  button.type = 'button';
  button.append(code);
  button.addEventListener('click', () => onCode(meant));
  return button;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

/** Leaves for where the code was made, unless there is something to say first. */
async function goTo(
  { state, code }: Extract<CodeReading, { readonly kind: 'read' }>,
  [, links, , load, complete, choose, remembers]: AskPage,
): Promise<Opened | undefined> {
  const loket = await load()
    .then(complete)
    .catch(() => undefined);
  if (!loket) return { kind: 'failed' };
  const { gemeente, layer } = await knownOf(state);
  const { to, since } = locate(state, loket.graph, layer);
  // The place that this device remembers, if any, is the reader's own; that of the code may be somebody else's.
  if (state.place && !remembers()) choose(state.place, { remember: false });
  const page = pageOfLocated(to, links, gemeente?.slug);
  const href = to.kind === 'lifeEvent' ? `${page}#code=${code}` : page;
  if (since !== 'same') return { kind: 'other', since, href };
  location.replace(href);
  return undefined;
}

/** The gemeente of an own service, and what it adds. Nothing for another code, or when it cannot be had: then the code leads to the gemeente. */
async function knownOf({ target, place }: CodeState): Promise<Partial<Pick<Shown, 'gemeente' | 'layer'>>> {
  if (target.kind !== 'own' || !place) return {};
  return import('../../widgets/place/show-place.ts').then(({ showPlace }) => showPlace(place)).catch(() => ({}));
}

function roomBelow(asking: HTMLElement): HTMLElement {
  const there = asking.nextElementSibling;
  if (there instanceof HTMLElement && there.dataset['code'] !== undefined) return there;
  const room = document.createElement('div');
  room.dataset['code'] = '';
  asking.after(room);
  return room;
}

/** What was said of an earlier code goes as soon as the reader types on. */
function clear(asking: HTMLElement): void {
  const there = asking.nextElementSibling;
  if (there instanceof HTMLElement && there.dataset['code'] !== undefined) there.replaceChildren();
}
