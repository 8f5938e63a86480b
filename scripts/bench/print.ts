import type { ElementFigures } from './elements.ts';
import type { BrowserFigures } from './in-browser.ts';
import type { EngineFigures } from './in-node.ts';
import type { Score } from './lighthouse.ts';
import type { Weight } from './weight.ts';

export interface Figures {
  readonly engine: EngineFigures;
  readonly browser: BrowserFigures;
  /** Empty without a network. */
  readonly elements: readonly ElementFigures[];
  readonly lighthouse: readonly Score[];
}

type Table = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** The figures as tables for people: what was measured, with its unit. */
export function tables({ engine, browser, elements, lighthouse }: Figures): readonly Table[] {
  const { typed, cold, slowdown } = browser;
  const slowly = `bij ${slowdown}× trager`;
  return [
    {
      [`toets → antwoord, ${slowly} (${typed.questions} vragen)`]: times(typed),
      [`per vraag in Node (${engine.questions} vragen)`]: times(engine.question),
    },
    {
      [`eerste beeld, ${slowly}`]: { ms: rounded(cold.drawn) },
      [`veld bruikbaar, ${slowly}`]: { ms: rounded(cold.usable) },
      [`eerste antwoord, ${slowly}`]: { ms: rounded(cold.answer) },
      [`langste taak tijdens het laden, ${slowly}`]: { ms: rounded(cold.longestTask) },
      [`geblokkeerd tijdens het laden, ${slowly}`]: { ms: rounded(cold.blocked) },
      'index laden in Node': { ms: rounded(engine.load) },
    },
    { vraagpagina: kilobytes(browser.askPage), 'pagina van een dienst': kilobytes(browser.servicePage) },
    Object.fromEntries(
      elements.map(({ name, loader, first }) => [
        `${name} in een andere site`,
        { 'meteen kB': rounded(loader / 1024), 'eerste gebruik kB': first ? rounded(first / 1024) : 'niet op npm' },
      ]),
    ),
    Object.fromEntries(
      lighthouse.map(({ page, scores, found }) => [
        `Lighthouse: ${page}`,
        { ...scores, 'onder de maat': found.join(', ') },
      ]),
    ),
  ];
}

function times({ median, p95, longest }: { readonly median: number; readonly p95: number; readonly longest: number }) {
  return { 'mediaan ms': rounded(median), 'p95 ms': rounded(p95), 'langst ms': rounded(longest) };
}

function kilobytes(weight: Weight): Record<string, number> {
  return Object.fromEntries(Object.entries(weight).map(([kind, bytes]) => [`${kind} kB`, rounded(bytes / 1024)]));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
