/** Of which place: the reader's own gemeente, or what decides it while that is unknown. */
import type { RegisterName } from '../engine/graph/model.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { CardProps } from './props.ts';

export function CardPlace(props: CardProps & { readonly register: RegisterName }) {
  const { referral, t, gemeente, local } = props;
  const of = (referral.service ?? referral.own)?.competentAuthority.of;
  return (
    <>
      {of && !gemeente && (
        <p class="card-place" {...local?.when('unknown')}>
          {t(`card.of_${of}`)}
        </p>
      )}
      {(gemeente || local) && <Chosen {...props} />}
    </>
  );
}

/** The name of a gemeente stands above it already, so there the line says only of which place. */
function Chosen({ referral, t, links, gemeente, local, register }: CardProps & { readonly register: RegisterName }) {
  const of = (referral.service ?? referral.own)?.competentAuthority.of;
  return (
    <p class="card-place" {...local?.when('known')}>
      {register === 'gemeenten' ? (
        of && <span>{t(`card.of_${of}`)}</span>
      ) : (
        <>
          <span>{t('card.yourGemeente')}</span>{' '}
          <bdi {...noTranslate} {...local?.text('gemeente')}>
            {gemeente?.name}
          </bdi>
        </>
      )}{' '}
      <a href={links.gemeenten} data-choose-place>
        {t('card.changePlace')}
      </a>
    </p>
  );
}
