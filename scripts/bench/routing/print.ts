import type { RouterFigures, RouterScore } from './compare.ts';

type Table = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** The figures as tables for people: one for each group of languages, and one of weight and time. */
export function routingTables(figures: readonly RouterFigures[]): readonly Table[] {
  const groups = [...new Set(figures.flatMap(({ scores }) => scores.map(({ group }) => group)))];
  return [
    ...groups.map((group) =>
      table(figures, ({ name, scores }) => {
        const score = scores.find((each) => each.group === group);
        return score ? [[`${name} (${group})`, columns(score)]] : [];
      }),
    ),
    table(figures, ({ name, bytes, query, key }) => [
      [
        name,
        {
          'gegevens kB': kilobytes(bytes.data),
          'script kB': kilobytes(bytes.code),
          'vraag, mediaan ms': rounded(query.median),
          'vraag, p95 ms': rounded(query.p95),
          'toets, mediaan ms': rounded(key.median),
          'toets, p95 ms': rounded(key.p95),
        },
      ],
    ]),
    table(figures, ({ name, setup }) => [[name, { opgezet: setup }]]),
  ];
}

function table(
  figures: readonly RouterFigures[],
  rows: (each: RouterFigures) => readonly (readonly [string, Table[string]])[],
): Table {
  return Object.fromEntries(figures.flatMap(rows));
}

/** A dash where there is no certainty to judge. */
function columns(score: RouterScore): Table[string] {
  const share = (value: number | null) => (value === null ? '–' : Math.round(value * 1000) / 1000);
  return {
    vragen: score.questions,
    streng: share(score.strict),
    ruim: share(score.lenient),
    'bij eerste drie': share(score.topThree),
    'goede deur': share(score.rightDoor),
    'stil fout': share(score.silentlyWrong),
    gevraagd: share(score.asked),
    zeker: share(score.certain),
  };
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
