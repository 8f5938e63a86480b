import { readFileSync, writeFileSync } from 'node:fs';
import type { BuildCost } from './build-cost.ts';
import type { GrowthFigures } from './growth/measure.ts';
import type { Score } from './lighthouse.ts';
import type { ReaderFigures } from './print.ts';
import type { RouterFigures } from './routing/compare.ts';
import type { Theme } from './starlight/measure.ts';

/** All that `npm run bench` measures in one run. */
export interface AllFigures {
  readonly routing: readonly RouterFigures[];
  readonly reader: ReaderFigures;
  readonly build: BuildCost;
  /** Empty without a network. */
  readonly themes: readonly Theme[];
  readonly growth: readonly GrowthFigures[];
}

const START = '<!-- bench -->';
const END = '<!-- /bench -->';

/** Between these marks stands what the last run measured. */
export class MarksError extends Error {
  constructor(file: string) {
    super(`${file} has no ${START} … ${END}`);
    this.name = 'MarksError';
  }
}

/** Replaces the figures in a Markdown file. Throws a `MarksError` when it has no place for them. */
export function writeReadme(file: string, figures: AllFigures, day: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new MarksError(file);
  writeFileSync(file, `${text.slice(0, from)}${START}\n\n${markdownOf(figures, day)}\n\n${text.slice(to)}`);
}

/** Kinds of pages in English; the tables on the screen are Dutch. */
const PAGES: Readonly<Record<string, string>> = {
  vraag: 'ask',
  dienst: 'service',
  situatie: 'plan',
  gemeente: 'gemeente',
  balie: 'counter',
  widget: 'widget',
};

/** The figures as Markdown, with what each column means. */
export function markdownOf({ routing, reader, build, themes, growth }: AllFigures, day: string): string {
  return [
    `Measured in one run of \`npm run bench -- --write\` on ${day}, with Node ${process.versions.node.split('.')[0]}. Times depend on the machine and on what else it does; compare them within a table.`,
    `**Finding**, over ${routing[0]?.scores[0]?.questions ?? 0} of the content's own example questions that nothing here knew: share with the right body first, among the first three, and led to the right door (referred rightly, or asked something of which an answer leads there).`,
    table(
      ['', 'first', 'of three', 'right door', 'data kB', 'script kB', 'query ms (p95)', 'key press ms (p95)'],
      routing.map(({ name, scores: [score], bytes, query, key }) => [
        name === 'dit loket' ? 'this loket' : name,
        share(score?.strict),
        share(score?.topThree),
        share(score?.rightDoor),
        kB(bytes.data),
        kB(bytes.code),
        `${ms(query.median)} (${ms(query.p95)})`,
        `${ms(key.median)} (${ms(key.p95)})`,
      ]),
    ),
    `**Building** ${build.pages} pages, beside a site of Astro with as many pages of one paragraph.`,
    table(
      ['', 'seconds', 'ms a page', 'memory MB'],
      [
        ['this loket', build.own],
        ['bare Astro', build.bare],
        ['this loket, all of `npm run build`', build.whole],
      ].map(([name, run]) => {
        const { seconds, memory } = run as BuildCost['own'];
        return [String(name), seconds.toFixed(1), ms((seconds * 1000) / build.pages), memory.toFixed(0)];
      }),
    ),
    '**Reading**: the page of a service, beside the same texts in Starlight; kB gzip, and Lighthouse on a phone.',
    table(
      ['', 'HTML', 'CSS', 'script', 'performance', 'accessibility', 'best practices', 'SEO'],
      themes.map(({ name, weight, score: { scores } }) => [
        name === 'Eerste Loket' ? 'this loket' : name,
        kB(weight.page),
        kB(weight.style),
        kB(weight.script),
        ...scoresOf(scores),
      ]),
    ),
    '**Lighthouse** on a phone, as nginx serves the site; the median of three.',
    table(
      ['', 'performance', 'accessibility', 'best practices', 'SEO'],
      reader.lighthouse.map(({ page, scores }) => [PAGES[page] ?? page, ...scoresOf(scores)]),
    ),
    `**Waiting**, in a browser ${reader.browser.slowdown} times slowed down, on a cold visit over slow 4G: field usable after ${seconds(reader.browser.cold.usable)} s, first answer after ${seconds(reader.browser.cold.answer)} s; from a key to its answer in the page ${ms(reader.browser.typed.there.median)} ms (p95 ${ms(reader.browser.typed.there.p95)}) and on the screen ${ms(reader.browser.typed.median)} ms (p95 ${ms(reader.browser.typed.p95)}), both after the pause in which it is worked out, which takes ${ms(reader.browser.typed.thought.median)} ms (p95 ${ms(reader.browser.typed.thought.p95)}). At the counter, not slowed down: ${ms(reader.browser.counter.median)} ms (p95 ${ms(reader.browser.counter.p95)}).`,
    '**Growing**: with services as long as these in other words.',
    table(
      ['services', 'content s', 'pages', 'build s', 'build MB', 'first data kB', 'all data kB', 'query ms (p95)'],
      growth.map(({ services, compile, build: made, first, whole, engine }) => [
        String(services),
        compile.seconds.toFixed(1),
        String(made.pages),
        made.seconds.toFixed(0),
        made.memory.toFixed(0),
        kB(first),
        kB(whole),
        `${ms(engine.question.median)} (${ms(engine.question.p95)})`,
      ]),
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

function kB(bytes: number): string {
  return (bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0);
}

function ms(value: number): string {
  return value.toFixed(1);
}

function seconds(value: number): string {
  return (value / 1000).toFixed(2);
}

function scoresOf(scores: Score['scores']): string[] {
  return [scores.performance, scores.accessibility, scores['best-practices'], scores.seo].map(String);
}
