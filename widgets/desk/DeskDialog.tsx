/** The dialog that is open, with what belongs in it. */
import type { Graph, IsoDate } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { Camera } from './Camera.tsx';
import { Frame, KeysHelp, Reports, SettingsForm } from './Dialogs.tsx';
import type { DeskState } from './desk-state.ts';
import { addReport, type Report, removeReport } from './reports.ts';
import type { Settings } from './settings.ts';

interface Props extends Pick<DeskState, 'settings' | 'reports'> {
  readonly opened: NonNullable<DeskState['opened']>;
  /** Name of that of the workstation. */
  readonly gemeente: string | undefined;
  /** What the talk is about now, for a report. */
  readonly question: string;
  readonly graph: Graph | undefined;
  readonly today: IsoDate;
  readonly t: Translator;
  /** Address of the list of gemeenten. */
  readonly list: string;
  readonly onOpen: (dialog: DeskState['opened']) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onReports: (reports: readonly Report[]) => void;
  readonly onExport: () => void;
  readonly onCode: (text: string) => void;
  readonly onNoCamera: () => void;
}

export function DeskDialog(props: Props) {
  const { opened, settings, reports, gemeente, question, graph, today, t, list } = props;
  const { onOpen, onSettings, onReports, onExport, onCode, onNoCamera } = props;
  return (
    <Frame title={t(`desk.dialog_${opened}`)} t={t} onClose={() => onOpen(undefined)}>
      {opened === 'help' && <KeysHelp t={t} />}
      {opened === 'settings' && (
        <SettingsForm settings={settings} gemeente={gemeente} t={t} list={list} onChange={onSettings} />
      )}
      {opened === 'report' && graph && (
        <Reports
          learning={settings.learning}
          reports={reports}
          question={question}
          graph={graph}
          today={today}
          t={t}
          onReport={(report) => onReports(addReport(report))}
          onRemove={(index) => onReports(removeReport(index))}
          onExport={onExport}
          onSettings={() => onOpen('settings')}
        />
      )}
      {opened === 'camera' && <Camera label={t('desk.camera')} onCode={onCode} onFail={onNoCamera} />}
    </Frame>
  );
}
