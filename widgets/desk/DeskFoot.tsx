/** Below the columns: how old the content is, where this is, and the dialogs. */
import { daysBetween } from '../engine/desk/changed.ts';
import type { DeskFile } from '../engine/desk/model.ts';
import type { IsoDate } from '../engine/graph/model.ts';
import { day, type Translator } from '../i18n/translator.ts';
import type { Opened } from './Dialogs.tsx';
import type { Settings } from './settings.ts';
import { Command as CommandButton } from './TalkColumn.tsx';

/** From here on the content may be out of date. */
const OLD_DAYS = 7;

interface Props {
  readonly desk: DeskFile | undefined;
  readonly channel: Settings['channel'];
  /** Name of that of the workstation. */
  readonly gemeente: string | undefined;
  readonly today: IsoDate;
  readonly t: Translator;
  readonly onOpen: (dialog: Opened) => void;
}

export function DeskFoot({ desk, channel, gemeente, today, t, onOpen }: Props) {
  return (
    <footer class="desk-foot">
      <p>
        {desk && <ContentDate desk={desk} today={today} t={t} />}{' '}
        <span>
          {channel} · {gemeente ?? t('desk.noGemeente')}
        </span>
      </p>
      <div class="desk-buttons">
        <CommandButton name={t('desk.help')} hint="?" onPress={() => onOpen('help')} />
        <CommandButton name={t('desk.report')} hint="m" onPress={() => onOpen('report')} />
        <CommandButton name={t('desk.settings')} onPress={() => onOpen('settings')} />
      </div>
    </footer>
  );
}

/** How old the content is, always in sight. */
function ContentDate({ desk, today, t }: { readonly desk: DeskFile; readonly today: IsoDate; readonly t: Translator }) {
  const old = daysBetween(desk.compiledOn, today) > OLD_DAYS;
  return (
    <span class={old ? 'error' : undefined}>
      {t('desk.contentOf', { date: day(t, desk.compiledOn) })}
      {old && ` ${t('desk.contentOld')}`}
    </span>
  );
}
