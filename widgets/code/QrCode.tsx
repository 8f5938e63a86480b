/** A QR code as one path: no image, no script in the page, and sharp on any paper. */
import { qrPath } from './qr-path.ts';

interface Props {
  /** What a camera reads. */
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

export function QrCode({ text, label }: Props) {
  const { size, path } = qrPath(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
