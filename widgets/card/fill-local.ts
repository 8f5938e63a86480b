/**
 * Fills the empty places of a card that was drawn at build with the facts of the reader's
 * own body. Text and addresses only: the words stand on the page already, in its language.
 */
import type { Reachable } from '../action/contact-details.ts';
import { doorOf } from '../action/door.ts';
import { nameBody } from '../action/name-body.ts';
import { siteOf } from '../action/site-of.ts';
import { bodyName, doneBy } from '../body/instance.ts';
import type { Channel, RegisterName } from '../engine/graph/model.ts';
import { type Doing, localPages } from '../engine/local/local-actions.ts';
import type { LocalLayer, Offer } from '../engine/local/model.ts';
import type { InstancesOf } from '../engine/route/route.ts';
import type { Instance } from '../engine/route/step.ts';

export interface LocalFacts {
  /** The reader's gemeente; absent when it was forgotten again. */
  readonly gemeente?: Instance | undefined;
  /** Instances of a kind for that gemeente; none while it is unknown. */
  readonly instancesOf: InstancesOf;
  /** Absent when the gemeente adds nothing. */
  readonly layer?: LocalLayer | undefined;
  /** What the gemeente says of the service of the card. */
  readonly offer?: Offer | undefined;
  /** Stands in for the words on how certain it is. */
  readonly label?: string | undefined;
}

export function fillLocal(card: HTMLElement, { gemeente, instancesOf, layer, offer, label }: LocalFacts): void {
  const register = card.dataset['register'] as RegisterName;
  const collected = 'collected' in card.dataset;
  // An action can be of another kind of body than the card itself: a waterschap has not the number of a gemeente.
  const found = ({ dataset: { of = register } }: HTMLElement) =>
    instancesOf(of as RegisterName, collected && of === register);
  const focused = card.contains(document.activeElement) ? document.activeElement : null;
  const only = register && onlyOf(found(card));
  const collector = doneBy(offer) ? undefined : only?.collector;
  for (const element of slots(card, 'local')) {
    const shown = element.dataset['local'];
    const { length } = found(element);
    // The line with the reader's gemeente stays when that gemeente has several instances.
    element.hidden = shown === 'unknown' ? length > 0 : length < (shown === 'several' ? 2 : 1);
    if (shown === 'collected') element.hidden = !collector;
    if (shown === 'bare') element.hidden = !gemeente || layer !== undefined || collector !== undefined;
  }
  write(card, 'name', only && bodyName(register, only.name, offer));
  write(card, 'because', offer && offer.kind !== 'yes' ? offer.because : undefined);
  write(card, 'label', label);
  write(card, 'gemeente', gemeente?.name);
  write(card, 'collector', collector);
  const actions = slots(card, 'local-action');
  const own = actions.filter((element) => element.dataset['of'] === register);
  const pages = localPages(own.map(asDoing), offer);
  for (const element of actions) {
    const at = own.indexOf(element);
    fillAction(element, onlyOf(found(element)), at < 0 ? {} : { page: pages[at], other: doneBy(offer) });
  }
  for (const link of slots(card, 'local-door')) fillDoor(link, gemeente);
  for (const list of slots(card, 'local-list')) list.replaceChildren(...found(list).map(instanceItem));
  // What was pressed is no longer needed, and took the focus with it.
  if (focused && (!focused.isConnected || focused.closest('[hidden]'))) focusName(card);
}

function onlyOf(instances: readonly Instance[]): Instance | undefined {
  return instances.length === 1 ? instances[0] : undefined;
}

function focusName(card: HTMLElement): void {
  const name = card.querySelector<HTMLElement>('.card-name, .panel-name');
  if (!name) return;
  name.tabIndex = -1;
  name.focus();
}

function slots(card: HTMLElement, name: string): readonly HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(`[data-${name}]`)];
}

function write(card: HTMLElement, name: string, text: string | undefined): void {
  for (const element of slots(card, 'local-text')) {
    if (element.dataset['localText'] !== name) continue;
    const before = atBuild(element);
    element.textContent = text ?? before;
    // Only a name itself; "Uw gemeente" is for the browser to translate, and so are reasons.
    element.translate = text === undefined || name === 'because' || name === 'label';
  }
}

/** What stood there at build, to put it back when the place is forgotten. */
function atBuild(element: HTMLElement): string {
  element.dataset['before'] ??= element.textContent ?? '';
  return element.dataset['before'];
}

/** An action as it was drawn: what waits for the reader's place has no address of its own. */
function asDoing(element: HTMLElement): Doing {
  const words = wordsOf(element);
  return {
    channel: element.dataset['localAction'] as Channel,
    ...('labelled' in element.dataset && words && { label: atBuild(words) }),
  };
}

function wordsOf(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>('.action-words > span');
}

/** What the gemeente says of one action: its page for it, and the name of the body that does it instead. */
interface Ours {
  readonly page?: string | undefined;
  readonly other?: string | undefined;
}

/** Words that an editor wrote are read in any case; the interface's own only with a door. */
function fillAction(element: HTMLElement, at: Reachable | undefined, { page, other }: Ours): void {
  const labelled = 'labelled' in element.dataset;
  const door = at && (page ? { href: page } : doorOf(element.dataset['localAction'] as Channel, at, labelled));
  const link = element.querySelector<HTMLElement>('.action-words')?.parentElement;
  const value = element.querySelector<HTMLElement>('.action-value');
  const { href, value: shown } = door ?? {};
  element.hidden = !labelled && !door;
  if (href) link?.setAttribute('href', href);
  else link?.removeAttribute('href');
  if (link) link.className = href && element.dataset['look'] === 'button' ? 'button' : 'action';
  if (value) value.textContent = shown ?? '';
  const words = wordsOf(element);
  if (words) words.textContent = nameBody(atBuild(words), other);
}

/** Home page or number of the gemeente itself, by what people read. */
function fillDoor(link: HTMLElement, gemeente: Instance | undefined): void {
  const door = gemeente && doorOf(link.dataset['localDoor'] as Channel, gemeente);
  link.hidden = !door;
  link.setAttribute('href', door?.href ?? '');
  link.textContent = door ? (door.value ?? siteOf(gemeente.website)) : '';
}

/** One to choose: only waterschappen can be several in one place. */
function instanceItem(instance: Instance): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const name = document.createElement('bdi');
  button.type = 'button';
  button.className = 'choice';
  button.dataset['waterschap'] = instance.id;
  name.translate = false;
  name.textContent = instance.name;
  button.append(name);
  item.append(button);
  return item;
}
