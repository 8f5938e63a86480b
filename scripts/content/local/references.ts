import { nearest } from '../nearest.ts';
import type { Content } from '../read.ts';

const GEMEENTE = 'gemeente';

/** Services that are of the gemeente where one lives, works or builds: what a layer can speak of. */
export function municipalServices({ services }: Pick<Content, 'services'>): string[] {
  return Object.keys(services).filter((id) => services[id]?.competentAuthority.organisation === GEMEENTE);
}

/** Whether what a field of a layer points at is there; each says so when it is not. */
export interface References {
  /** A national service. */
  service(field: string, id: string): boolean;
  /** A national service that gemeenten do. */
  municipal(field: string, id: string): boolean;
  domain(field: string, id: string): boolean;
}

/** Notes a mistake: its field, its cause, and what to do about it. */
export type Note = (field: string, cause: string, remedy: string) => void;

export function referencesTo({ services, organisations }: Pick<Content, 'services' | 'organisations'>, note: Note) {
  const municipal = new Set(municipalServices({ services }));
  const domains = new Set(Object.values(services).map(({ domain }) => domain));
  const references: References = {
    service(field, id) {
      if (services[id]) return true;
      const meant = nearest(id, Object.keys(services));
      note(field, `dienst "${id}" bestaat niet`, meant ? `Bedoelde u "${meant}"?` : 'Haal hem weg.');
      return false;
    },
    municipal(field, id) {
      if (!references.service(field, id)) return false;
      if (municipal.has(id)) return true;
      const body = services[id]?.competentAuthority.organisation ?? '';
      const name = organisations[body]?.name ?? body;
      note(field, `deze dienst is niet van de gemeente maar van ${name}`, 'Haal hem weg.');
      return false;
    },
    domain(field, id) {
      if (domains.has(id)) return true;
      note(field, `domein "${id}" bestaat niet`, `Kies uit ${[...domains].sort().join(', ')}.`);
      return false;
    },
  };
  return references;
}
