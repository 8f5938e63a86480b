/** What opens over the counter: the keys, the settings of the workstation, and reports for the editors. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Graph } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { KEYS } from './keys.ts';
import { PersonalWarning } from './PersonalWarning.tsx';
import type { Report } from './reports.ts';
import { CHANNELS, IDLE_MINUTES, type Settings } from './settings.ts';
import { Command } from './TalkColumn.tsx';

export type Opened = 'help' | 'settings' | 'report';

interface FrameProps {
  readonly title: string;
  readonly t: Translator;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog of the browser itself: it holds the focus and closes with Escape. */
export function Frame({ title, t, onClose, children }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="place-dialog desk-dialog" aria-labelledby="desk-dialog-title" ref={dialog} onClose={onClose}>
      <div class="place-head">
        <h2 id="desk-dialog-title">{title}</h2>
        <button class="link-button" type="button" onClick={() => dialog.current?.close()}>
          {t('place.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}

export function KeysHelp({ t }: { readonly t: Translator }) {
  const names = Object.keys(KEYS) as (keyof typeof KEYS)[];
  return (
    <>
      <p>{t('desk.keysWhere')}</p>
      <dl class="desk-keys">
        {names.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{KEYS[name]}</kbd>
            </dt>
            <dd>{t(`desk.key_${name}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>9</kbd>
          </dt>
          <dd>{t('desk.key_choose')}</dd>
        </div>
        <div>
          <dt>
            <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>{t('desk.key_arrows')}</dd>
        </div>
      </dl>
    </>
  );
}

interface SettingsProps {
  readonly settings: Settings;
  readonly gemeente: string | undefined;
  readonly t: Translator;
  readonly list: string;
  readonly onChange: (settings: Settings) => void;
}

export function SettingsForm({ settings, gemeente, t, list, onChange }: SettingsProps) {
  return (
    <div class="desk-form">
      <p>
        <span>{gemeente ? t('desk.workstation', { gemeente }) : t('desk.workstationNone')}</span>{' '}
        <a href={list} data-choose-place>
          {t('desk.workstationSet')}
        </a>
      </p>
      <p>
        <label for="desk-kanaal">{t('desk.channel')}</label>
        <select
          class="textbox"
          id="desk-kanaal"
          value={settings.channel}
          onChange={({ currentTarget: { value } }) => {
            const channel = CHANNELS.find((each) => each === value);
            if (channel) onChange({ ...settings, channel });
          }}
        >
          {CHANNELS.map((channel) => (
            <option key={channel}>{channel}</option>
          ))}
        </select>
      </p>
      <p>
        <label for="desk-wissen">{t('desk.idle')}</label>
        <select
          class="textbox"
          id="desk-wissen"
          value={settings.idleMinutes}
          onChange={({ currentTarget: { value } }) => {
            const idleMinutes = IDLE_MINUTES.find((each) => String(each) === value);
            if (idleMinutes) onChange({ ...settings, idleMinutes });
          }}
        >
          {IDLE_MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {t('desk.minutes', { count: minutes })}
            </option>
          ))}
        </select>
      </p>
      <Tick
        id="desk-toetsen"
        checked={settings.singleKeys}
        label={t('desk.singleKeys')}
        onChange={(singleKeys) => onChange({ ...settings, singleKeys })}
      />
      <Tick
        id="desk-leren"
        checked={settings.learning}
        label={t('desk.learning')}
        hint={t('desk.learningHint')}
        onChange={(learning) => onChange({ ...settings, learning })}
      />
    </div>
  );
}

function Tick({
  id,
  checked,
  label,
  hint,
  onChange,
}: {
  readonly id: string;
  readonly checked: boolean;
  readonly label: string;
  readonly hint?: string;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint && `${id}-uitleg`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ReportsProps {
  readonly learning: boolean;
  readonly reports: readonly Report[];
  /** What the question in the middle was, without personal data. */
  readonly question: string;
  readonly graph: Graph;
  readonly today: string;
  readonly t: Translator;
  readonly onReport: (report: Report) => void;
  readonly onRemove: (index: number) => void;
  readonly onExport: () => void;
  readonly onSettings: () => void;
}

export function Reports(props: ReportsProps) {
  const { learning, reports, t, onRemove, onExport, onSettings } = props;
  const [typed, setTyped] = useState('');
  if (!learning)
    return (
      <>
        <p>{t('desk.reportsOff')}</p>
        <Command name={t('desk.settings')} onPress={onSettings} />
      </>
    );
  return (
    <div
      class="desk-form"
      onInput={({ currentTarget }) =>
        setTyped([...currentTarget.querySelectorAll('input')].map(({ value }) => value).join('\n'))
      }
    >
      <p aria-live="polite">
        <PersonalWarning text={typed} fate="desk.personalReport" t={t} />
      </p>
      <WrongDoor {...props} />
      <Bottleneck {...props} />
      <section>
        <h3>{t('desk.reportsKept', { count: reports.length })}</h3>
        <p class="hint">{t('desk.reportsReview')}</p>
        <ul class="desk-reports">
          {reports.map((report, index) => (
            <li key={JSON.stringify(report)}>
              <span>{inWords(report, t)}</span>
              <button class="link-button" type="button" onClick={() => onRemove(index)}>
                {t('desk.reportRemove')}
              </button>
            </li>
          ))}
        </ul>
        {reports.length > 0 && <Command name={t('desk.export')} primary onPress={onExport} />}
      </section>
    </div>
  );
}

function WrongDoor({ question, graph, today, t, onReport }: ReportsProps) {
  const bodies = Object.values(graph.organisations).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        const said = fieldsOf(event);
        if (said['vraag'] && said['organisatie'])
          onReport({ kind: 'wrong-door', on: today, question: said['vraag'], organisation: said['organisatie'] });
      }}
    >
      <h3>{t('desk.wrongDoor')}</h3>
      <label for="desk-vraag">{t('desk.reportQuestion')}</label>
      <input class="textbox" id="desk-vraag" name="vraag" defaultValue={question} autocomplete="off" required />
      <label for="desk-organisatie">{t('desk.shouldBe')}</label>
      <select class="textbox" id="desk-organisatie" name="organisatie" required>
        <option value="">{t('desk.chooseBody')}</option>
        {bodies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button class="desk-command" type="submit">
        {t('desk.keep')}
      </button>
    </form>
  );
}

function Bottleneck({ today, t, onReport }: ReportsProps) {
  const field = (id: 'situatie' | 'instanties' | 'regel', label: string) => (
    <>
      <label for={`desk-${id}`}>{label}</label>
      <input class="textbox" id={`desk-${id}`} name={id} autocomplete="off" required />
    </>
  );
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        const { situatie = '', instanties = '', regel = '' } = fieldsOf(event);
        if (situatie && instanties && regel)
          onReport({ kind: 'knelpunt', on: today, situation: situatie, bodies: instanties, rule: regel });
      }}
    >
      <h3>{t('desk.bottleneck')}</h3>
      <p class="hint">{t('desk.bottleneckHint')}</p>
      {field('situatie', t('desk.bottleneckCase'))}
      {field('instanties', t('desk.bottleneckBodies'))}
      {field('regel', t('desk.bottleneckRule'))}
      <button class="desk-command" type="submit">
        {t('desk.keep')}
      </button>
    </form>
  );
}

/** What was filled in, and the form empty again. */
function fieldsOf(event: SubmitEvent): Readonly<Record<string, string>> {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return {};
  const said = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
  form.reset();
  return said;
}

function inWords(report: Report, t: Translator): string {
  const kind = t(`desk.report_${report.kind}`);
  switch (report.kind) {
    case 'unanswered':
      return `${kind}: ${report.question}`;
    case 'wrong-door':
      return `${kind}: ${report.question} → ${report.organisation}`;
    case 'knelpunt':
      return `${kind}: ${report.situation} · ${report.bodies} · ${report.rule}`;
  }
}
