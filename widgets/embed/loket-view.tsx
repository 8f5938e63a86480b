/**
 * What stands inside `<eerste-loket>`: a field, and what the loket says. Nothing of it is left
 * in the host's page when the element is taken out.
 */

import { isSensitive } from '../ask/is-sensitive.ts';
import type { Talk } from '../ask/talk.ts';
import type { AskedWhy } from '../ask/WhyText.tsx';
import type { LocalParts } from '../card/local-parts.tsx';
import { today } from '../device/today.ts';
import type { Step } from '../engine/route/step.ts';
import { createReader } from '../i18n/create-reader.ts';
import type { Messages } from '../i18n/key.ts';
import type { InterfaceLanguage, Translator } from '../i18n/translator.ts';
import { createLinks, type Links } from '../links/links.ts';
import { Answer } from './Answer.tsx';
import { type LoketAttributes, readAttributes, type Wrong } from './attributes.ts';
import { destination, tell, tellOf } from './events.ts';
import { nodesOf, withHeadings } from './jsx-runtime.ts';
import { bringRest, type Rest } from './late.tsx';
import type { LoketData } from './loket-data.ts';
import { PlaceLine } from './PlaceLine.tsx';
import { Shell } from './Shell.tsx';
import { gemeenteOf, type News, Session } from './session.ts';
import { firstSheet } from './sheet.ts';
import { words as nl } from './words.nl.ts';

/** Parts of the script that are fetched when they are used. */
export type Part = 'contrast' | 'rest' | 'words' | 'place' | 'why' | 'complain' | 'diagnose';

/** Holds a part against its fingerprint, where the loader has one. Rejects when it differs. */
export type Seal = (part: Part) => Promise<unknown>;

/** A screen reader that still reads the button that was pressed would swallow it sooner. */
const announcePause = 500;

export class LoketView {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #session: Session;
  readonly #seal: Seal;
  readonly #wrong = new Map<string, Wrong>();
  #attributes: LoketAttributes = { lang: 'nl', heading: 2 };
  #words: Messages = nl;
  #t: Translator = createReader('nl', nl);
  #links: Links = createLinks('nl');
  #turn = 0;
  #unwatch = (): void => undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, data: LoketData, seal: Seal) {
    this.host = host;
    this.#seal = seal;
    this.#session = new Session(data, this.#bring, this.#hear);
    this.root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [firstSheet()];
    this.root.addEventListener('click', this.#press);
    // The data come when the loket is used, and not for everyone who scrolls past.
    for (const use of ['focusin', 'pointerdown']) this.root.addEventListener(use, () => void this.#session.load());
  }

  /** The element stands in a page, or an attribute of it was set. What was asked stays. */
  async update(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const attributes = readAttributes(this.host, this.#complain);
    const { lang, gemeente, site = this.#session.data.site } = attributes;
    const [known, words] = await Promise.all([this.#session.learnOwn(gemeente), this.#wordsOf(lang)]);
    if (!known && gemeente) this.#complain({ name: 'gemeente', value: gemeente });
    // Another attribute was set meanwhile, or the element was taken out.
    if (turn !== this.#turn) return;
    this.#words = words;
    this.#t = createReader(lang, words);
    this.#attributes = attributes;
    this.#links = createLinks(lang, site);
    this.#drawShell();
    this.#drawAnswer();
    tell(this.host, 'loket:ready', { version: this.#session.data.version });
    if (isDiagnosed(this.host)) await this.#diagnose();
  }

  /** The element was taken out of its page. */
  disconnect(): void {
    this.#turn += 1;
    clearTimeout(this.#announcing);
    this.#unwatch();
  }

  /** Once for each thing that is wrong. */
  readonly #complain = async (wrong: Wrong): Promise<void> => {
    const about = `${wrong.name}=${wrong.value}`;
    if (this.#wrong.has(about)) return;
    this.#wrong.set(about, wrong);
    await this.#seal('complain');
    console.warn(`<eerste-loket>: ${(await import('./complain.ts')).complaint(wrong)}`);
  };

  async #wordsOf(language: InterfaceLanguage): Promise<Messages> {
    if (language === 'nl') return nl;
    await this.#seal('words');
    return (await import('./words.en.ts')).words;
  }

  async #diagnose(): Promise<void> {
    await this.#seal('diagnose');
    const { showDiagnosis } = await import('./diagnose/show-diagnosis.tsx');
    const [host, root, session, attributes] = [this.host, this.root, this.#session, this.#attributes];
    await showDiagnosis({ host, root, session, attributes, wrong: [...this.#wrong.values()] });
  }

  #drawShell(): void {
    const query = this.#field?.value ?? '';
    const gemeente = gemeenteOf(this.#session.where)?.name;
    this.root.replaceChildren(
      ...nodesOf(<Shell t={this.#t} links={this.#links} gemeente={gemeente} query={query} onQuery={this.#ask} />),
    );
    void this.#watchContrast();
  }

  /** Not waited for, and done without where it may not load: an answer needs no colours, and those of most hosts can be read. */
  async #watchContrast(): Promise<void> {
    const turn = this.#turn;
    const watchContrast = await this.#seal('contrast')
      .then(() => import('./contrast.ts'))
      .then(
        (part) => part.watchContrast,
        () => undefined,
      );
    if (!watchContrast) return;
    this.#unwatch();
    // Meanwhile the element was drawn anew, or taken out.
    if (turn === this.#turn) this.#unwatch = watchContrast(this.#part('.loket'));
  }

  get #field(): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>('#vraag');
  }

  #part(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new MissingPart(selector);
    return found;
  }

  readonly #hear = (news: News): void => {
    if (this.#session.rest) this.#useRest(this.#session.rest);
    if (news === 'failed') tell(this.host, 'loket:problem', { reason: 'data' });
    if (news === 'first' && this.#session.talk.query !== '') this.#tellStep();
    this.#drawAnswer(news !== 'complete');
  };

  readonly #bring = async (): Promise<Rest> => {
    await this.#seal('rest');
    return (await import('./rest.ts')).rest;
  };

  /** What shows everything about an answer. */
  #useRest(rest: Rest): void {
    bringRest(rest);
    this.#learnWords(rest.words);
    if (!this.root.adoptedStyleSheets.includes(rest.sheet)) this.root.adoptedStyleSheets.push(rest.sheet);
  }

  /** Dutch words of a part that came later; other languages come whole. */
  #learnWords(more: Messages): void {
    if (this.#attributes.lang !== 'nl') return;
    this.#words = merged(this.#words, more);
    this.#t = createReader('nl', this.#words);
  }

  readonly #ask = (query: string): void => {
    this.#sayEmpty(query === '');
    if (query === '') this.#field?.focus();
    else this.#say({ query, answers: {} });
  };

  #sayEmpty(empty: boolean): void {
    const field = this.#part('#vraag');
    this.root.querySelector('#vraag-fout')?.remove();
    field.setAttribute('aria-describedby', empty ? 'vraag-fout vraag-uitleg' : 'vraag-uitleg');
    field.toggleAttribute('aria-invalid', false);
    if (!empty) return;
    field.setAttribute('aria-invalid', 'true');
    const message = nodesOf(
      <p class="error" id="vraag-fout">
        {this.#t('ask.empty')}
      </p>,
    );
    this.#part('.query-line').before(...message);
  }

  /** Goes on with the talk: its answer is drawn as soon as it is known, and the focus goes there. */
  #say(talk: Talk): void {
    this.#session.talk = talk;
    void this.#session.load();
    this.#drawAnswer(true);
    this.#tellStep();
  }

  /** For what the gemeente adds; undefined while it, or what shows it, is not known. */
  get #parts(): LocalParts | undefined {
    const { where } = this.#session;
    const gemeente = gemeenteOf(where);
    return gemeente && this.#session.rest?.localParts(this.#t, { gemeente, layer: where?.layer, today: today() });
  }

  #tellStep(): void {
    const { talk, loket } = this.#session;
    const step = this.#session.step(this.#parts?.locality);
    if (step && loket) tellOf(this.host, step, isSensitive(step, talk, loket.graph));
  }

  /** `arriving`: the visitor waits for this answer, so the focus goes to it. */
  #drawAnswer(arriving = false): void {
    if (this.#session.talk.query === '') return;
    const answer = this.#part('.answer');
    const focused = this.root.activeElement;
    const drawn = withHeadings(this.#attributes.heading - 2, () =>
      nodesOf(
        <Answer
          session={this.#session}
          parts={this.#parts}
          t={this.#t}
          links={this.#links}
          onTalk={(talk) => this.#say(talk)}
          onWhy={this.#tellWhy}
          onHome={() => this.#place(undefined)}
        />,
      ),
    );
    const inside = answer.contains(focused) ? focused : null;
    answer.replaceChildren(...drawn);
    // What had the focus was drawn anew: the same link, or else the heading.
    if (arriving || inside) showAnswer(answer, arriving ? null : inside);
    const step = this.#session.step(this.#parts?.locality);
    if (arriving && step) this.#announce(step);
  }

  readonly #tellWhy = async (room: Element, asked: Omit<AskedWhy, 'onAgain'>): Promise<void> => {
    await this.#seal('why');
    const { drawWhy } = await import('./draw-why.tsx');
    const onAgain = () => {
      this.#field?.focus();
      this.#field?.select();
    };
    drawWhy(room, this.#t.language, { ...asked, onAgain });
  };

  #announce(step: Step): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const others = 'others' in step ? step.others.length : 0;
      const found = this.#t(step.kind === 'ask' ? 'ask.announceAsk' : 'ask.announceRefer');
      const more = others > 0 ? `. ${this.#t('ask.announceOthers', { count: others })}` : '';
      this.#part('[role="status"]').replaceChildren(...nodesOf(<span>{found + more}</span>));
    }, announcePause);
  }

  readonly #press = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('a,[data-waterschap]') : null;
    const { where } = this.#session;
    const { waterschap } = pressed?.dataset ?? {};
    if (waterschap && where) this.#place({ ...where, place: { ...where.place, waterschap } });
    if (!(pressed instanceof HTMLAnchorElement)) return;
    if ('choosePlace' in pressed.dataset) {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      void this.#openPlaceForm(pressed);
    } else if (this.#part('.answer').contains(pressed)) {
      tell(this.host, 'loket:action', { to: destination(pressed.href, this.#links.home) });
    }
  };

  async #openPlaceForm(link: HTMLAnchorElement): Promise<void> {
    try {
      await this.#seal('place');
      const { openPlaceForm, words } = await import('./place-form.tsx');
      this.#learnWords(words);
      await openPlaceForm({
        room: this.#part('.place-form'),
        t: this.#t,
        links: this.#links,
        data: this.#session.data,
        choose: async (places, place) =>
          this.#place({ places, place, layer: await this.#session.layerOf(place.gemeente) }),
        close: () => this.#drawPlace().querySelector('a')?.focus(),
      });
    } catch {
      // Without the form: to the list of gemeenten, which needs no script.
      location.assign(link.href);
    }
  }

  /** Goes on with the same question in another place; in that of the site when none is given. */
  #place(where: Session['where']): void {
    const own = where ? this.#session.choose(where) : true;
    if (!where) this.#session.chosen = undefined;
    tell(this.host, 'loket:place', { own });
    this.#drawPlace();
    if (this.#session.talk.query === '') this.#field?.focus();
    else this.#drawAnswer(true);
  }

  #drawPlace(): HTMLElement {
    const gemeente = gemeenteOf(this.#session.where)?.name;
    this.#part('.place-line').replaceWith(
      ...nodesOf(<PlaceLine t={this.#t} links={this.#links} gemeente={gemeente} />),
    );
    this.#part('.place-form').replaceChildren();
    return this.#part('.place-line');
  }
}

/** Messages of both, by namespace. */
function merged(some: Messages, more: Messages): Messages {
  const entries = Object.entries(more).map(([name, words]) => [name, Object.assign({}, some[name], words)]);
  return { ...some, ...Object.fromEntries(entries) };
}

function isDiagnosed(host: HTMLElement): boolean {
  return host.hasAttribute('diagnose') || new URLSearchParams(location.search).has('loket-diagnose');
}

/** The focus goes to what is like `before`; without it to the heading, which is then read out. */
function showAnswer(answer: HTMLElement, before: Element | null): void {
  const like = (each: Element) => each.localName === before?.localName && each.textContent === before.textContent;
  const same = [...answer.querySelectorAll<HTMLElement>('a, button, summary')].find(like);
  const heading = answer.querySelector<HTMLElement>('h2, h3, h4, h5, h6, .notice');
  if (heading) heading.tabIndex = -1;
  (same ?? heading)?.focus({ preventScroll: true });
  if (!before) answer.scrollIntoView({ block: 'nearest' });
}

class MissingPart extends Error {
  constructor(selector: string) {
    super(`The loket has no "${selector}".`);
    this.name = 'MissingPart';
  }
}
