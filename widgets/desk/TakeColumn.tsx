/** The right: what the resident gets, and every way to give it. */
import { Component } from 'preact';
import type { IsoDate } from '../engine/graph/model.ts';
import { day, type Translator } from '../i18n/translator.ts';
import type { SheetLanguage } from './conversation.ts';
import type { PrintForm } from './print.ts';
import { Words } from './SheetRows.tsx';
import { SheetView } from './SheetView.tsx';
import type { Sheet } from './sheet.ts';
import { Command } from './TalkColumn.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly t: Translator;
  readonly other: Translator | undefined;
  readonly home: string;
  readonly today: IsoDate;
  /** When the content was made. */
  readonly contentOf: IsoDate | undefined;
  readonly onPrint: (form: PrintForm) => void;
  readonly onCopy: (form: 'text' | 'json') => void;
  readonly onScreen: () => void;
  readonly onLanguage: (language: SheetLanguage) => void;
}

/** Drawn anew for another sheet only: its QR codes take longer than all the rest of a key. */
export class TakeColumn extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.sheet !== this.props.sheet;
  }

  override render() {
    return <Take {...this.props} />;
  }
}

function Take({ sheet, t, other, home, today, contentOf = today, onPrint, onCopy, onScreen, onLanguage }: Props) {
  const words = { t, other };
  const empty = sheet.parts.length === 0;
  return (
    <>
      <h2 class="desk-column-title">{t('desk.take')}</h2>
      {empty ? (
        <p class="quiet">{t('desk.takeEmpty')}</p>
      ) : (
        <>
          <div class="desk-buttons">
            <Command name={t('desk.print')} hint="p" primary onPress={() => onPrint('a4')} />
            <Command name={t('desk.receipt')} hint="b" onPress={() => onPrint('receipt')} />
            <Command name={t('desk.large')} hint="g" onPress={() => onPrint('large')} />
            <Command
              name={t(sheet.language === 'nl' ? 'desk.withEnglish' : 'desk.dutchOnly')}
              hint="t"
              onPress={() => onLanguage(sheet.language === 'nl' ? 'en' : 'nl')}
            />
            <Command name={t('desk.screen')} hint="s" onPress={onScreen} />
            <Command name={t('desk.copy')} hint="c" onPress={() => onCopy('text')} />
            <Command name={t('desk.copyJson')} onPress={() => onCopy('json')} />
          </div>
          <section class="desk-paper" aria-label={t('desk.preview')} data-paper>
            <p class="sheet-top">
              <Words {...words} name="sheet.from" values={(each) => ({ date: day(each, contentOf) })} as="span" />
              <Words {...words} name="sheet.given" values={(each) => ({ date: day(each, today) })} as="span" />
            </p>
            <SheetView sheet={sheet} t={t} other={other} home={home} level={3} />
          </section>
        </>
      )}
    </>
  );
}
