/** A few characters and a picture that open this plan with these answers somewhere else. */
import { QrCode } from '../code/QrCode.tsx';
import { currentPlace } from '../device/place.ts';
import type { LifeEvent } from '../engine/graph/model.ts';
import { inGroups } from '../engine/loketcode/code.ts';
import type { Answers } from '../engine/plan/answers.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import { codeOf, withCode } from './plan-code.ts';

export interface LoketcodeParts {
  readonly code: string;
  /** What it was made of. */
  readonly answers: Answers;
  /** Opens the plan with these answers. */
  readonly address: string;
}

export function loketcodeOf(event: LifeEvent, answers: Answers): LoketcodeParts {
  const place = currentPlace();
  const code = codeOf(event, answers, place && placeInCode(place));
  return { code, answers, address: withCode(location.origin + location.pathname, code) };
}

/** Never the postcode: four digits already say too much. */
function placeInCode({ gemeente, waterschap }: NonNullable<ReturnType<typeof currentPlace>>) {
  return { gemeente, ...(waterschap !== undefined && { waterschap }) };
}

interface Props {
  readonly parts: LoketcodeParts;
  readonly sensitive: boolean;
  readonly t: Translator;
}

export function Loketcode({ parts: { code, address }, sensitive, t }: Props) {
  return (
    <div class="plan-code" key={code}>
      <QrCode text={address} label={t('plan.codePicture')} />
      <div>
        <p class="plan-code-label">{t('plan.codeLabel')}</p>
        <p class="plan-code-text">
          <bdi {...noTranslate}>{inGroups(code)}</bdi>
        </p>
        <p class="hint">{t(sensitive ? 'plan.codeSensitive' : 'plan.codeHolds')}</p>
      </div>
    </div>
  );
}
