import type { BuildCost } from './build-cost.ts';
import type { ElementFigures } from './elements.ts';
import type { ManyPages } from './every-gemeente.ts';
import type { GrowthFigures } from './growth/measure.ts';
import type { BrowserFigures } from './in-browser.ts';
import type { EngineFigures } from './in-node.ts';
import type { Score } from './lighthouse.ts';
import type { Run } from './measure-run.ts';
import type { Theme } from './starlight/measure.ts';
import type { Weight } from './weight.ts';

export interface ReaderFigures {
  readonly engine: EngineFigures;
  readonly browser: BrowserFigures;
  readonly pages: { readonly askPage: Weight | undefined; readonly servicePage: Weight | undefined };
  /** Empty without a network. */
  readonly elements: readonly ElementFigures[];
  readonly lighthouse: readonly Score[];
}

type Table = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** What a reader notices, as tables for people: what was measured, with its unit. */
export function readerTables({ engine, browser, pages, elements, lighthouse }: ReaderFigures): readonly Table[] {
  const { typed, counter, cold, slowdown } = browser;
  const slowly = `bij ${slowdown}× trager`;
  return [
    {
      [`toets → antwoord, ${slowly} (${typed.questions} vragen)`]: times(typed),
      [`tot het antwoord in de pagina staat, ${slowly}`]: times(typed.there),
      [`daarvan het antwoord bedenken, ${slowly}`]: times(typed.thought),
      [`toets → antwoord aan de balie (${counter.questions} vragen)`]: times(counter),
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
    {
      ...(pages.askPage && { vraagpagina: kilobytes(pages.askPage) }),
      ...(pages.servicePage && { 'pagina van een dienst': kilobytes(pages.servicePage) }),
    },
    Object.fromEntries(
      elements.map(({ name, loader, first }) => [
        `${name} in een andere site`,
        { 'meteen kB': rounded(loader / 1024), 'eerste gebruik kB': first ? rounded(first / 1024) : 'niet op npm' },
      ]),
    ),
    scores(lighthouse),
  ];
}

export function buildTables({ pages, own, bare, whole }: BuildCost): readonly Table[] {
  const row = (run: Run) => ({
    "pagina's": pages,
    ...costs(run),
    'ms per pagina': rounded((run.seconds * 1000) / pages),
  });
  return [{ 'dit loket': row(own), 'Astro zonder iets': row(bare), 'dit loket, heel npm run build': row(whole) }];
}

/** Empty without a network. */
export function themeTables(themes: readonly Theme[]): readonly Table[] {
  const rows = (row: (theme: Theme) => Table[string]) =>
    Object.fromEntries(themes.map((theme) => [theme.name, row(theme)]));
  const build = ({ build }: Theme) => (build ? { "pagina's": build.pages, ...costs(build) } : {});
  return [rows(({ weight }) => kilobytes(weight)), scores(themes.map(({ score }) => score)), rows(build)];
}

export function growthTables(sizes: readonly GrowthFigures[]): readonly Table[] {
  return [
    Object.fromEntries(
      sizes.map(({ times, services, compile, build, first, whole, engine }) => [
        `${times}× (${services} diensten)`,
        {
          'inhoud s': rounded(compile.seconds),
          'inhoud MB': Math.round(compile.memory),
          "pagina's": build.pages,
          'bouw s': rounded(build.seconds),
          'bouw MB': Math.round(build.memory),
          'eerste deel kB': Math.round(first / 1024),
          'alle gegevens kB': Math.round(whole / 1024),
          'laden ms': rounded(engine.load),
          'vraag, mediaan ms': rounded(engine.question.median),
          'vraag, p95 ms': rounded(engine.question.p95),
        },
      ]),
    ),
  ];
}

export function manyTables(runs: readonly ManyPages[]): readonly Table[] {
  return [
    Object.fromEntries(
      runs.map((run) => [
        `${run.pages} pagina's`,
        {
          ...costs(run),
          'ms per pagina': rounded((run.seconds * 1000) / run.pages),
          'op schijf MB': Math.round(run.size),
        },
      ]),
    ),
  ];
}

function scores(lighthouse: readonly Score[]): Table {
  return Object.fromEntries(
    lighthouse.map(({ page, scores, found }) => [
      `Lighthouse: ${page}`,
      { ...scores, 'onder de maat': found.join(', ') },
    ]),
  );
}

function costs({ seconds, memory }: Run) {
  return { s: rounded(seconds), MB: Math.round(memory) };
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
