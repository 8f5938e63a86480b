import { encode } from 'uqr';

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const MARGIN = 4;

/** The dark modules of a QR code as the path of an SVG of `size` by `size`, its margin included. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  return { size, path: data.flatMap(runsOf).join('') };
}

/** The dark modules of a row, those side by side as one stroke. */
function runsOf(row: readonly boolean[], y: number): string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    return [`M${x} ${y}h${length}v1h-${length}z`];
  });
}
