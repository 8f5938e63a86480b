/** Rows of cells as lines in which the columns stand below each other. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A number as the Dutch write it, with two decimals. */
export function decimal(value: number): string {
  return value
    .toFixed(2)
    .replace('.', ',')
    .replace(/^-0,00$/, '0,00');
}

/** A chance below one, as `0,97`; what is almost sure is never written as sure. */
export function likelihood(chance: number): string {
  return chance > 0.99 ? 'boven 0,99' : decimal(chance);
}

/** A number with its sign. */
export function signed(value: number): string {
  const text = decimal(value);
  return text.startsWith('-') ? text : `+${text}`;
}
