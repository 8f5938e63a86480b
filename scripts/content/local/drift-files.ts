import { stringify } from 'csv-stringify/sync';
import type { Drift, DriftContext, DriftKind, DriftRow } from './drift.ts';
import { correctedLayer } from './edit.ts';
import { starterLayer } from './starter.ts';

const KIND_WORDS: Readonly<Record<DriftKind, string>> = {
  broken: 'kapot',
  taken: 'neemt vragen over',
  changed: 'landelijk veranderd',
  overdue: 'nakijken',
  overridden: 'eigen',
  missing: 'ontbreekt',
};

/** Drift as a table for a spreadsheet. What a spreadsheet would take for a formula is made text. */
export function driftCsv({ rows }: Drift): string {
  return stringify(
    rows.map(({ kind, field, title, detail }) => [KIND_WORDS[kind], field, title, detail]),
    { header: true, columns: ['soort', 'veld', 'onderwerp', 'toelichting'], bom: true, escape_formulas: true },
  );
}

/**
 * What the page of a gemeente needs. What is missing by its name alone: services by their ids,
 * lines of plans as `verbouwen.leges`; without a layer, of which all is missing, absent.
 */
export interface DriftOfPage {
  readonly hasLayer: boolean;
  readonly rows: readonly DriftRow[];
  readonly missing?: { readonly services: readonly string[]; readonly lines: readonly string[] };
}

export function pageOfDrift({ hasLayer, rows }: Drift): DriftOfPage {
  const [missing, others] = [rows.filter(isMissing), rows.filter((row) => !isMissing(row))];
  return {
    hasLayer,
    rows: others,
    ...(hasLayer && { missing: { services: namesIn('services', missing), lines: namesIn('plans', missing) } }),
  };
}

function namesIn(section: 'services' | 'plans', rows: readonly DriftRow[]): readonly string[] {
  return rows.flatMap(({ field }) => (field.startsWith(`${section}.`) ? [field.slice(section.length + 1)] : []));
}

function isMissing({ kind }: DriftRow): boolean {
  return kind === 'missing';
}

/**
 * The layer as it should be, ready to take over after reading it: that of the gemeente with
 * what is over and changed put right, or the file to begin with. What is broken only an
 * editor can mend, so that stands on top.
 */
export function correction(
  { gemeente, rows }: Drift,
  text: string | undefined,
  { content, today }: DriftContext,
): string {
  if (text === undefined) return starterLayer(gemeente, content);
  const broken = rows.filter(({ kind }) => kind === 'broken').map(({ detail }) => `# ${detail}\n`);
  const head = broken.length > 0 ? `# Eerst zelf herstellen:\n${broken.join('')}\n` : '';
  return head + (isReadable(rows) ? correctedLayer(text, content, today) : text);
}

/** YAML that cannot be read cannot be put right either. */
function isReadable(rows: readonly DriftRow[]): boolean {
  return !rows.some(({ kind, detail }) => kind === 'broken' && /YAML|twee keer|verwijst te vaak/.test(detail));
}
