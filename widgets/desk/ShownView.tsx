/** The second screen, for the resident: what they get, large and plain, and nothing for staff. */
import { Component } from 'preact';
import type { Translator } from '../i18n/translator.ts';
import { SheetView } from './SheetView.tsx';
import { followCounter } from './second-screen.ts';
import type { Sheet } from './sheet.ts';

interface Props {
  readonly t: Translator;
  readonly other: Translator;
  readonly home: string;
}

export class ShownView extends Component<Props, { readonly sheet?: Sheet | undefined }> {
  override componentDidMount(): void {
    followCounter((sheet) => this.setState({ sheet }));
  }

  override render() {
    const { t, other, home } = this.props;
    const { sheet } = this.state;
    if (!sheet) return <p class="lead">{t('sheet.waiting')}</p>;
    return <SheetView sheet={sheet} t={t} other={sheet.language === 'en' ? other : undefined} home={home} level={2} />;
  }
}
