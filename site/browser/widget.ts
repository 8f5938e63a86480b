/** Makes the page for webmasters work: what is chosen is shown at once, in the code and in the element itself. */
import { qrPath } from '../../widgets/code/qr-path.ts';
import { type Choice, type Form, type Offered, snippetOf } from '../../widgets/embed/snippet.ts';
import type { Look } from '../looks.ts';

const tried = document.querySelector<HTMLElement>('.widget-try');
const choices = tried?.querySelectorAll('select');
const looksOf = new CSSStyleSheet();

if (tried && choices) {
  // Written by this page: the shape is its promise.
  const offered = JSON.parse(tried.dataset['offered'] ?? '{}') as Offered;
  const looks = JSON.parse(tried.dataset['looks'] ?? '{}') as Readonly<Record<string, Look>>;
  document.adoptedStyleSheets.push(looksOf);
  const show = (): void => {
    const chosen = (name: string) => [...choices].find((each) => each.name === name);
    const text = (name: string) => chosen(name)?.value ?? '';
    dress(text('look'), looks[text('look')] ?? {});
    const choice: Choice = {
      gemeente: text('gemeente'),
      slug: chosen('gemeente')?.selectedOptions[0]?.dataset['slug'] ?? '',
      lang: text('lang') === 'en' ? 'en' : 'nl',
      heading: Number(text('heading')),
      form: text('form') as Form,
    };
    write(choice, offered);
  };
  for (const each of choices) each.addEventListener('change', show);
  show();
  const loader = '/widget/v1/loket.js';
  void import(/* @vite-ignore */ loader);
}

function dress(name: string, look: Look): void {
  const rules = Object.entries(look).map(([property, value]) => `${property}:${value}`);
  looksOf.replaceSync(`[data-preview]{${rules.join(';')}}`);
  // The element judges colours again when the page's own attributes change.
  document.body.dataset['theme'] = name;
}

function write(choice: Choice, offered: Offered): void {
  const snippet = snippetOf(choice, offered);
  for (const [name, text] of Object.entries(snippet))
    for (const block of document.querySelectorAll(`[data-code="${name}"]`)) block.textContent = text;
  const element = document.querySelector('[data-preview] eerste-loket');
  for (const name of ['gemeente', 'lang'] as const)
    if (element?.getAttribute(name) !== choice[name]) element?.setAttribute(name, choice[name]);
  drawQr(snippet.plain);
}

function drawQr(address: string): void {
  const picture = document.querySelector<SVGElement>('[data-qr]');
  const { size, path } = qrPath(address);
  picture?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture?.querySelector('path')?.setAttribute('d', path);
  picture?.parentElement?.removeAttribute('hidden');
}

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-copy]') : null;
  const code = button?.parentElement?.querySelector('code');
  if (!code) return;
  const status = document.querySelector<HTMLElement>('[data-copied]');
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    if (status) status.textContent = status.dataset['copied'] ?? '';
  } catch {
    // Without the right to copy: selected, so that a key does it.
    getSelection()?.selectAllChildren(code);
  }
});
