/** What the reader can do with the body that acts, and with others that the service needs. */
import { contactActions } from '../action/contact-actions.ts';
import { type Resolved, resolveActions } from '../action/resolve.ts';
import { doneBy } from '../body/instance.ts';
import { Actions } from './Actions.tsx';
import type { CardProps } from './props.ts';

export function CardActions(props: CardProps) {
  const { referral, graph, gemeente, local, t, links } = props;
  const { organisation, instances } = referral;
  const service = referral.service ?? referral.own;
  const actions = resolveActions(service?.actions ?? contactActions(organisation, instances), {
    organisation,
    instances,
    // With the numbers that its own layer gives, once that is there.
    gemeente: referral.local?.gemeente ?? gemeente,
    doneBy: doneBy(referral.local?.offer),
    organisations: graph.organisations,
    t,
    links,
  });
  return (
    <Actions
      actions={actions[0] ? actions : [organisationPage(props)]}
      t={t}
      links={links}
      local={local}
      mentioned={props.mentioned}
    />
  );
}

/** A body without any contact point of its own: its page says at least what it does. */
function organisationPage({ referral, t, links }: CardProps): Resolved {
  const href = links.organisation(referral.organisation.id);
  return { kind: 'link', channel: 'online', label: t('card.organisation'), labelIsContent: false, href };
}
