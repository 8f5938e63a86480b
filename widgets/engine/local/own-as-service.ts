import type { Action, PublicService } from '../graph/model.ts';
import type { OwnService } from './model.ts';

/** An own service in the form of a national one. It has no number, and rests on the gemeente's own page. */
export function ownAsService(own: OwnService): PublicService {
  const { id, title, summary, cost, term, bring, conditions, sensitive, url, apply, appointment, checked, unverified } =
    own;
  const online = apply ?? url;
  const actions: Action[] = [
    ...(appointment ? [{ channel: 'appointment' as const }] : []),
    ...(online ? [{ channel: 'online' as const, url: online }] : []),
    { channel: 'phone' },
  ];
  return {
    id,
    number: 0,
    title,
    domain: '',
    audience: ['resident'],
    competentAuthority: { organisation: 'gemeente', of: 'residence' },
    alsoCompetent: [],
    summary,
    because: summary,
    actions,
    bring,
    ...(cost && { cost }),
    ...(term && { term }),
    conditions,
    notFor: [],
    legalResource: [],
    confusedWith: [],
    sources: url ? [{ title, url }] : [],
    ...(checked && { checked }),
    ...(unverified && { unverified }),
    sensitive,
  };
}
