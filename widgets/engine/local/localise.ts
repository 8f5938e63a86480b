import type { IsoDate, RegisterName } from '../graph/model.ts';
import type { Instance } from '../place/model.ts';
import type { Referral } from '../route/step.ts';
import { localAnswer, localInstance } from './local-answer.ts';
import type { LocalLayer } from './model.ts';

/** What is known of the reader's place. */
export interface Locality {
  readonly today: IsoDate;
  readonly instancesOf: (register: RegisterName) => readonly Instance[];
  readonly layer?: LocalLayer | undefined;
}

/** The referral with what the layer of the reader's gemeente says of it; as it was while the place is unknown. */
export function localise(referral: Referral, { today, instancesOf, layer }: Locality): Referral {
  const [gemeente] = instancesOf('gemeenten');
  if (!gemeente) return referral;
  const ofGemeente = referral.organisation.register === 'gemeenten';
  const local = localAnswer({ ...referral, ofGemeente }, { layer, gemeente, today });
  return { ...referral, local, ...(ofGemeente && { instances: [localInstance(local)] }) };
}
