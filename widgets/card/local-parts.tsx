/**
 * What a view needs to show what the reader's gemeente adds. In one piece that is fetched
 * when a place is known: nobody else pays for it.
 */
import type { ComponentChildren } from 'preact';
import { type Locality, type LocalityFacts, makeLocality } from '../engine/local/locality.ts';
import type { Referral } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import { LocalSection } from './LocalSection.tsx';

export interface LocalParts {
  readonly locality: Locality;
  /** What the gemeente adds to an answer. `under` is the level of the heading that names the body. */
  section(referral: Referral, under: number): ComponentChildren;
  /** Words above a body that say more than how certain it is; undefined for the usual ones. */
  label(referral: Referral): string | undefined;
}

export function localParts(t: Translator, facts: LocalityFacts): LocalParts {
  return {
    locality: makeLocality(facts),
    section: ({ local }, under) => local && <LocalSection local={local} t={t} under={under} />,
    label: ({ local }) => (local?.offer?.kind === 'no' ? t('local.noLabel') : undefined),
  };
}
