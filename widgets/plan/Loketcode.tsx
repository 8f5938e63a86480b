/** A few characters and a picture that open this plan with these answers somewhere else. */
import { currentPlace } from '../device/place.ts';
import type { LifeEvent } from '../engine/graph/model.ts';
import { inGroups } from '../engine/loketcode/code.ts';
import type { Answers } from '../engine/plan/answers.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { codeOf, withCode } from './plan-code.ts';

export interface LoketcodeParts {
  readonly code: string;
  /** What it was made of. */
  readonly answers: Answers;
  /** Path of the picture, in squares of 1, with the side of the whole. */
  readonly path: string;
  readonly size: number;
}

/** The code with its picture; what draws the picture is fetched when somebody first asks for it. */
export async function loketcodeOf(event: LifeEvent, answers: Answers, links: Links): Promise<LoketcodeParts> {
  const { encode } = await import('uqr');
  const place = currentPlace();
  const code = codeOf(event, answers, place && placeInCode(place));
  const { data, size } = encode(withCode(`${location.origin}${links.lifeEvent(event.id)}`, code), {
    ecc: 'M',
    border: 4,
  });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { code, answers, path, size };
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

export function Loketcode({ parts: { code, path, size }, sensitive, t }: Props) {
  return (
    <div class="loketcode" key={code}>
      <svg class="loketcode-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('plan.codePicture')}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <div>
        <p class="loketcode-label">{t('plan.codeLabel')}</p>
        <p class="loketcode-code">
          <bdi {...noTranslate}>{inGroups(code)}</bdi>
        </p>
        <p class="hint">{t(sensitive ? 'plan.codeSensitive' : 'plan.codeHolds')}</p>
      </div>
    </div>
  );
}
