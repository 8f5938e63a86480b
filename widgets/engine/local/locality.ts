/**
 * What is special about the reader's place, as `route` asks for it. Made apart from it, and
 * fetched only by who gave a place: a first answer can do without.
 */
import type { IsoDate, PublicService } from '../graph/model.ts';
import type { Instance } from '../place/model.ts';
import type { Ranking } from '../rank/rank.ts';
import type { Ranker } from '../rank/ranker.ts';
import type { Referral } from '../route/step.ts';
import { localActions } from './local-actions.ts';
import { localAnswer, localInstance } from './local-answer.ts';
import type { LocalLayer } from './model.ts';
import { ownAsService } from './own-as-service.ts';
import { findOwn } from './own-service.ts';

export interface Locality {
  /** The gemeente's own service that a question is about; undefined when it may be about something national. */
  own(ranking: Ranking, ranker: Ranker, unsure: boolean): PublicService | undefined;
  /** The referral with what the gemeente adds: its own pages and number, who does it instead, help near. */
  localise(referral: Referral): Referral;
}

export interface LocalityFacts {
  /** The gemeente as the register has it. */
  readonly gemeente: Instance;
  /** Absent when it added nothing. */
  readonly layer: LocalLayer | undefined;
  readonly today: IsoDate;
}

export function makeLocality(facts: LocalityFacts): Locality {
  const { layer } = facts;
  return {
    own(ranking, ranker, unsure) {
      const found = layer && findOwn(layer, ranking, ranker, unsure);
      return found && ownAsService(found.own);
    },
    localise(referral) {
      const ofGemeente = referral.organisation.register === 'gemeenten';
      const own = layer?.own.find(({ id }) => id === referral.own?.id);
      const { service } = referral;
      const [first, more] = referral.instances;
      const local = {
        ...localAnswer({ ...(service && { service }), ...(own && { own }), ofGemeente }, facts),
        collector: more ? undefined : first?.collector,
      };
      if (!ofGemeente) return { ...referral, local };
      const placed = service && { service: { ...service, actions: localActions(service.actions, local.offer) } };
      return { ...referral, ...placed, local, instances: [localInstance(local, first)] };
    },
  };
}
