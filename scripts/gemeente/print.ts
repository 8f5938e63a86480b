import type { Drift, DriftKind } from '../content/local/drift.ts';

const TITLES: readonly (readonly [DriftKind, string])[] = [
  ['broken', 'Kapot'],
  ['taken', 'Neemt landelijke vragen over'],
  ['changed', 'Landelijk veranderd'],
  ['overdue', 'Nakijken'],
  ['overridden', 'Eigen'],
];

/** Drift for a terminal; what is missing as numbers, since that is most of it. */
export function printDrift({ gemeente, hasLayer, rows }: Drift): string {
  const missing = (section: string) =>
    rows.filter(({ kind, field }) => kind === 'missing' && field.startsWith(section)).length;
  const sections = TITLES.flatMap(([kind, title]) => {
    const found = rows.filter((row) => row.kind === kind);
    return found.length === 0
      ? []
      : [`\n${title} (${found.length})`, ...found.map(({ field, detail }) => `  ${field}: ${detail}`)];
  });
  const head = hasLayer ? `De laag van ${gemeente.name}` : `${gemeente.name} heeft nog geen laag`;
  return [
    `${head}.`,
    ...sections,
    `\nNog niets bekend: ${missing('services.')} diensten, en ${missing('plans.')} regels in plannen.`,
    '',
  ].join('\n');
}
