import type { RegisterName, Slug } from '../engine/graph/model.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import type { Circumstances } from '../engine/route/route.ts';
import { bodyName } from './instance.ts';

/** Where somebody lives, as far as it tells which body is theirs. */
export interface Whose {
  readonly instancesOf: Circumstances['instancesOf'];
  /** What the gemeente adds. */
  readonly layer?: LocalLayer | undefined;
}

/**
 * Name of the resident's own body of a kind. For a service it can be another body that does it
 * for the gemeente. Undefined while the place is not known, or leaves more than one. A plan is
 * named by it alone, on its page, at the counter and on the command line.
 */
export function ownBody(
  register: RegisterName,
  service: Slug | undefined,
  { instancesOf, layer }: Whose,
): string | undefined {
  const [own, ...more] = instancesOf(register);
  const offer = register === 'gemeenten' ? layer?.services[service ?? ''] : undefined;
  return own && more.length === 0 ? bodyName(register, own.name, offer) : undefined;
}
