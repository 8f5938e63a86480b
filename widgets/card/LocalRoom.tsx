import type { ComponentChildren } from 'preact';
import type { Referral } from '../engine/route/step.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import { Heading } from './Heading.tsx';

export interface RoomProps {
  readonly referral: Referral;
  /** The messages for what a gemeente adds, as JSON; without them there is no room. */
  readonly localWords?: string;
  readonly t: Translator;
  /** Level of the heading that holds the name of the body. */
  readonly under: number;
}

/**
 * Room on a card that is drawn at build for what is special about the reader's place. `fillRoom`
 * fills it with what the gemeente adds; few do, so the lines for all others stand here and
 * `fillLocal` only has to show them.
 */
export function LocalRoom({ referral: { organisation, service }, localWords, under, t }: RoomProps) {
  if (!localWords) return null;
  return (
    <>
      {service?.competentAuthority.collected && (
        <Section state="collected" under={under} t={t}>
          <bdi {...noTranslate} data-local-text="collector" /> <span>{t('local.collects')}</span>
        </Section>
      )}
      {organisation.register === 'gemeenten' && (
        <Section state="bare" under={under} t={t}>
          {/* biome-ignore-start lint/a11y/useValidAnchor: the addresses come with the reader's gemeente. */}
          <span>{t('local.unknown')}</span> <a data-local-door="online" {...noTranslate} />{' '}
          <a data-local-door="phone" {...noTranslate} />
          {/* biome-ignore-end lint/a11y/useValidAnchor: see above. */}
        </Section>
      )}
      <div data-local-room={localWords} data-under={under} hidden />
    </>
  );
}

interface SectionProps {
  readonly state: 'collected' | 'bare';
  readonly under: number;
  readonly t: Translator;
  readonly children: ComponentChildren;
}

/** One paragraph below the name of the gemeente. */
function Section({ state, under, t, children }: SectionProps) {
  return (
    <section class="fact" data-local={state} hidden>
      <Heading level={under + 1} class="fact-title">
        <span>{t('local.in')}</span> <bdi {...noTranslate} data-local-text="gemeente" />
      </Heading>
      <div class="fact-text">
        <p>{children}</p>
      </div>
    </section>
  );
}
