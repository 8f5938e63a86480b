/** The one thing to do now as a button, and other ways as quiet rows. */
import { ActionLink } from '../action/ActionLink.tsx';
import { contactActions } from '../action/contact-actions.ts';
import { type Resolved, resolveActions } from '../action/resolve.ts';
import { listOf, pageOf } from '../body/instance.ts';
import type { RegisterName } from '../engine/graph/model.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { LocalAction } from './LocalAction.tsx';
import type { CardProps } from './props.ts';

type Choice = Extract<Resolved, { readonly kind: 'choose' }>;
type Direct = Exclude<Resolved, Choice>;

export function CardActions(props: CardProps) {
  const { referral, graph, t, links } = props;
  const { organisation, instances } = referral;
  const service = referral.service ?? referral.own;
  const actions = resolveActions(service?.actions ?? contactActions(organisation, instances), {
    organisation,
    instances,
    organisations: graph.organisations,
    t,
    links,
  });
  const [first, ...others] = actions;
  const waiting = actions.filter((action): action is Choice => action.kind === 'choose');
  const direct = others.filter((action): action is Direct => action.kind !== 'choose');
  const chooseFirst = first?.kind === 'choose';
  return (
    <div class="card-actions">
      {first && !chooseFirst && <ActionLink action={first} t={t} look="button" />}
      {waiting[0] && <Choose {...props} register={waiting[0].register} look={chooseFirst ? 'button' : 'row'} />}
      {props.local &&
        waiting.map((action) => (
          <LocalAction key={action.channel} action={action} t={t} look={action === first ? 'button' : 'row'} />
        ))}
      {!first && <ActionLink action={organisationPage(props)} t={t} look="button" />}
      {direct.length > 0 && (
        <ul class="card-others">
          {direct.map((action) => (
            <li key={`${action.channel}:${action.label}`}>
              <ActionLink action={action} t={t} look="row" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** While the place is unknown, or does not decide it alone. */
function Choose(props: CardProps & { readonly register: RegisterName; readonly look: 'button' | 'row' }) {
  const { referral, t, links, register, look, local } = props;
  const several = referral.instances.length > 1;
  return (
    <>
      {!several && (
        <div data-local={local ? 'unknown' : undefined}>
          <a class={look === 'button' ? 'button' : 'action'} href={listOf(register, links)} data-choose-place>
            {t(`card.choose_${register}`)}
          </a>
          {look === 'button' && <p class="action-note">{t('card.chooseWhy')}</p>}
        </div>
      )}
      {(several || local) && (
        <div data-local={local ? 'several' : undefined} hidden={!several}>
          <p>{t('card.several')}</p>
          <ul class="card-instances" data-local-list={local ? listOf(register, links) : undefined}>
            {referral.instances.map((instance) => (
              <li key={instance.id}>
                <a href={pageOf(register, instance, links)}>
                  <bdi {...noTranslate}>{instance.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A body without any contact point of its own: its page says at least what it does. */
function organisationPage({ referral, t, links }: CardProps): Direct {
  const href = links.organisation(referral.organisation.id);
  return { kind: 'link', channel: 'online', label: t('card.organisation'), labelIsContent: false, href };
}
