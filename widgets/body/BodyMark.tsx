/** Letters in a shape per layer of government, so that a list can be scanned without reading. */
import type { Layer, PublicOrganisation } from '../engine/graph/model.ts';
import { noTranslate } from '../i18n/no-translate.ts';

/** Drawn in a square of 48. Never an official logo. */
const shapes: Readonly<Record<Layer, string>> = {
  national: 'M8 4h32a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4Z',
  municipal: 'M4 46V22a20 20 0 0 1 40 0v24Z',
  water: 'M24 0c6 8 20 16 20 28a20 18.5 0 0 1-40 0C4 16 18 8 24 0Z',
  provincial: 'M24 2 44 13v22L24 46 4 35V13Z',
  regional: 'M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44Z',
  private: 'M15 8h18a15 16 0 0 1 0 32H15a15 16 0 0 1 0-32Z',
};

/** The drop is narrow above, so its letters sit lower. */
const baseline = (layer: Layer): number => (layer === 'water' || layer === 'municipal' ? 34 : 29.5);

/** Decoration: the name of the body always stands beside it. */
export function BodyMark({ organisation }: { readonly organisation: Pick<PublicOrganisation, 'mark' | 'layer'> }) {
  const { mark, layer } = organisation;
  return (
    <svg class={`mark mark-${layer} mark-of-${mark.length}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={shapes[layer]} />
      <text x="24" y={baseline(layer)} text-anchor="middle" {...noTranslate}>
        {mark}
      </text>
    </svg>
  );
}
