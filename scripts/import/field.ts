import type { Row } from './extract.ts';
import type { Refuse } from './problem.ts';

/** A text that must be there. When it is not, that is refused and the result is empty. */
export function text(row: Row, name: string, refuse: Refuse): string {
  const value = row.fields[name];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  refuse(row.where, value === undefined ? `het veld "${name}" ontbreekt` : `het veld "${name}" is leeg of geen tekst`);
  return '';
}

/** A text that may be absent: null, missing and blank all become an empty text. */
export function optionalText(row: Row, name: string): string {
  const value = row.fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** The texts of a list, or of the first members of pairs such as `["020 …", "algemeen"]`. */
export function list(row: Row, name: string, refuse: Refuse): string[] {
  const value = row.fields[name];
  if (!Array.isArray(value)) {
    refuse(row.where, value === undefined ? `het veld "${name}" ontbreekt` : `het veld "${name}" is geen lijst`);
    return [];
  }
  return value.flatMap((each: unknown) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
}

/** Phone numbers with their labels. */
export function labelled(row: Row, name: string): { value: string; label: string }[] {
  const value = row.fields[name];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (!Array.isArray(each)) return [];
    const [number, label]: readonly unknown[] = each;
    return typeof number === 'string' ? [{ value: number, label: typeof label === 'string' ? label : '' }] : [];
  });
}

/** The parts of a cell such as `GM0402|GM1696`. An empty cell is refused. */
export function parts(row: Row, name: string, refuse: Refuse): string[] {
  const cell = text(row, name, refuse);
  return cell === '' ? [] : cell.split('|').map((part) => part.trim());
}
