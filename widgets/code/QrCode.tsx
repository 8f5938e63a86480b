/** A QR code as one path: no image, no script in the page, and sharp on any paper. */
import { Component } from 'preact';
import { qrPath } from './qr-path.ts';

interface Props {
  /** What a camera reads. */
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

/** Worked out again for another text only: it takes longer than drawing the rest of a sheet. */
export class QrCode extends Component<Props> {
  override shouldComponentUpdate({ text, label }: Props): boolean {
    return text !== this.props.text || label !== this.props.label;
  }

  override render() {
    const { text, label } = this.props;
    const { size, path } = qrPath(text);
    return (
      <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
        <path d={path} />
      </svg>
    );
  }
}
