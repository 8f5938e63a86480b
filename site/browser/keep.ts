/** On the page about use without a connection: how much this device keeps, and keeping all of it or none. */

import { container } from '../../widgets/offline/ask-worker.ts';
import { forgetLoket, keepPacks, type Progress, packsOf, progressOf } from '../../widgets/offline/keep-packs.ts';
import type { Pack } from '../../widgets/offline/pack.ts';
import { keepLoket } from '../../widgets/offline/register.ts';

/** A first visit has to fetch the loket itself before it can keep more. */
const PATIENCE = 20_000;

const room = document.querySelector<HTMLElement>('[data-keep]');
// Written into the page by its template, which has all of these.
const words = JSON.parse(room?.querySelector<HTMLElement>('template')?.dataset['keepWords'] ?? '{}') as Record<
  'impossible' | 'some' | 'all' | 'full' | 'broken' | 'forgotten' | 'size',
  string
>;
const part = <T extends HTMLElement>(selector: string) => room?.querySelector<T>(selector);

const packs = await readyPacks();
const now = packs && (await progressOf(packs).catch(() => undefined));
if (packs && now) offer(packs, now);
else say(words.impossible);

function offer(packs: readonly Pack[], now: Progress): void {
  show(now);
  const keep = part<HTMLButtonElement>('[data-keep-do="keep"]');
  const forget = part<HTMLButtonElement>('[data-keep-do="forget"]');
  if (!keep || !forget) return;
  keep.hidden = now.kept === now.all;
  forget.hidden = false;
  keep.addEventListener('click', async () => {
    // Nothing is removed under what is being kept.
    for (const each of [keep, forget]) each.disabled = true;
    const kept = await keepPacks(packs, show).catch(() => ({ kind: 'broken' }) as const);
    for (const each of [keep, forget]) each.disabled = false;
    keep.hidden = kept.kind === 'all';
    if (kept.kind !== 'all') say(words[kept.kind]);
  });
  forget.addEventListener('click', async () => {
    await forgetLoket().catch(() => undefined);
    for (const each of [keep, forget]) each.hidden = true;
    part('[data-keep-show="progress"]')?.setAttribute('hidden', '');
    say(words.forgotten);
  });
}

function show({ kept, all, pages }: Progress): void {
  const bar = part<HTMLProgressElement>('progress');
  const size = part('[data-keep-size]');
  if (bar) bar.value = all > 0 ? kept / all : 1;
  if (size) size.textContent = words.size.replace('{{size}}', megabytes(all - kept));
  if (bar) part('[data-keep-show="progress"]')?.toggleAttribute('hidden', kept === 0);
  const said = kept === all ? words.all : words.some;
  say(said.replace('{{pages}}', String(pages)));
}

function say(text: string): void {
  const status = part('[data-keep-status]');
  if (status) status.textContent = text;
}

/** As people say it, in millions of bytes. */
function megabytes(bytes: number): string {
  const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  return format.format(Math.max(0.1, bytes / 1_000_000));
}

async function readyPacks(): Promise<readonly Pack[] | undefined> {
  const workers = container();
  if (!workers || !room || !(await keepLoket())) return undefined;
  if (!workers.controller) await Promise.race([controlled(workers), new Promise((stop) => setTimeout(stop, PATIENCE))]);
  return packsOf(room.dataset['keep'] ?? 'nl');
}

function controlled(workers: ServiceWorkerContainer): Promise<unknown> {
  return new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }));
}
