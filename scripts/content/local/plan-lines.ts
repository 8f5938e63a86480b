import type { Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read.ts';
import type { SourceVariation } from './fingerprint.ts';
import type { LayerSource } from './schema.ts';

type Plans = Pick<Content, 'lifeEvents'>;

/** A line of a plan that a gemeente can fill in. */
export interface OpenLine {
  readonly plan: string;
  readonly title: string;
  readonly line: SourceVariation;
}

/** All lines that a layer can fill in, plan by plan. */
export function openLines({ lifeEvents }: Plans): readonly OpenLine[] {
  return Object.entries(lifeEvents).flatMap(([plan, { title, variesByGemeente }]) =>
    variesByGemeente.map((line) => ({ plan, title, line })),
  );
}

/** How editors call a line: `verbouwen.leges`. */
export function nameOfLine({ plan, line }: Pick<OpenLine, 'plan' | 'line'>): string {
  return `${plan}.${line.id}`;
}

/** What a layer says of the lines of plans, without plans and lines that do not exist. */
export function checkPlans(
  plans: LayerSource['plans'],
  { lifeEvents }: Plans,
  note: (field: string, ...mistake: readonly [cause: string, remedy: string]) => void,
): LayerSource['plans'] {
  const known = (id: string) => {
    if (lifeEvents[id]) return true;
    note(`plans.${id}`, `plan "${id}" bestaat niet`, remedy(id, Object.keys(lifeEvents)));
    return false;
  };
  return Object.fromEntries(
    Object.entries(plans)
      .filter(([id]) => known(id))
      .map(([id, lines]) => {
        const ids = (lifeEvents[id]?.variesByGemeente ?? []).map((line) => line.id);
        const kept = Object.entries(lines).filter(([line]) => {
          if (ids.includes(line)) return true;
          note(`plans.${id}.${line}`, `regel "${line}" bestaat niet in dit plan`, remedy(line, ids));
          return false;
        });
        return [id, Object.fromEntries(kept)] as const;
      })
      .filter(([, lines]) => Object.keys(lines).length > 0),
  );
}

function remedy(id: string, known: readonly string[]): NonNullable<Mistake['remedy']> {
  const meant = nearest(id, known);
  if (meant) return `Bedoelde u "${meant}"?`;
  return known.length > 0 && known.length <= 12 ? `Kies uit: ${known.join(', ')}.` : 'Haal hem weg.';
}
