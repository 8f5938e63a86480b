/**
 * The counter: a field, three columns, and a key for everything. What is said in a talk lives
 * in this component alone and is gone with the talk.
 */
import { Component, createRef } from 'preact';
import { sayWrong } from '../code/say-wrong.ts';
import { changedSince, seenToday } from '../engine/desk/changed.ts';
import type { DeskFile } from '../engine/desk/model.ts';
import { withoutPersonalData } from '../engine/desk/personal-data.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import { inGroups, intendedCode, readCode } from '../engine/loketcode/code.ts';
import { locate } from '../engine/loketcode/locate.ts';
import type { CodeReading } from '../engine/loketcode/model.ts';
import type { GemeenteId, Place, Places, WaterschapId } from '../engine/place/model.ts';
import { findPlace } from '../engine/place/place.ts';
import type { Loket } from '../engine/route/loket.ts';
import { AnswerColumn } from './AnswerColumn.tsx';
import type { Choice } from './choices.ts';
import {
  type Asked,
  betweenQuestions,
  type Conversation,
  currentOf,
  newConversation,
  questionAt,
  type SheetLanguage,
  withCurrent,
  withoutQuestion,
  withQuestion,
} from './conversation.ts';
import { DeskBar } from './DeskBar.tsx';
import { DeskDialog } from './DeskDialog.tsx';
import { DeskFoot } from './DeskFoot.tsx';
import type { DeskProps, DeskState } from './desk-state.ts';
import { Idle, WARNING_SECONDS } from './idle.ts';
import { commandOf, isTyping, type KEYS, KeyReader } from './keys.ts';
import { Known } from './known.ts';
import { newsOf } from './news.ts';
import { noDesk } from './no-desk.ts';
import { type PrintForm, printSheet } from './print.ts';
import { addReport, exportOf, readReports } from './reports.ts';
import { showOnScreens } from './second-screen.ts';
import { readSeen, readSettings, writeSeen, writeSettings } from './settings.ts';
import { sheetOf } from './sheet.ts';
import { partOf } from './sheet-part.ts';
import { keyOf } from './step-name.ts';
import { TakeColumn } from './TakeColumn.tsx';
import { TalkColumn } from './TalkColumn.tsx';
import { Welcome } from './Welcome.tsx';
import { WhyFull } from './WhyFull.tsx';
import { WrongCode } from './WrongCode.tsx';
import { asText, klantcontact } from './wrap-up.ts';

export class DeskView extends Component<DeskProps, DeskState> {
  override state: DeskState = {
    whole: false,
    failed: false,
    talk: newConversation,
    draft: '',
    selected: -1,
    settings: readSettings(),
    reports: readReports(),
    changed: [],
    status: '',
    aboutToClear: false,
  };

  readonly #field = createRef<HTMLInputElement>();
  readonly #answer = createRef<HTMLElement>();
  readonly #keys = new KeyReader(
    (key) => this.#obey(key),
    (text) => this.#submit(text),
  );
  #screens: ReturnType<typeof showOnScreens> | undefined;
  /** The sheet and the question that were shown last. */
  #followed: readonly unknown[] = [];
  /** Opened before there was what opens it: a loket, and for a code all of it. */
  #early = '';
  /** To be handed over as soon as there is all of it. */
  #wanted: (() => void) | undefined;
  readonly #idle = new Idle();
  /** The focus goes to the answer as soon as it is drawn. */
  #arriving = false;
  /** Gemeente of which the layer was asked for last. */
  #asking: GemeenteId | undefined;
  readonly #known = new Known(
    () => this.state,
    () => this.props,
  );

  override componentDidMount(): void {
    addEventListener('keydown', this.#press);
    this.#idle.watch(this.#touch, this.#tick);
    this.props.watchPlace((workstation) => {
      this.setState({ workstation });
      if (workstation) void this.#loadPlaces();
    });
    void this.#load();
    const field = this.#field.current;
    // Drawn with the focus already: to ask for it again costs a layout.
    if (document.activeElement !== field) field?.focus();
  }

  override componentWillUnmount(): void {
    removeEventListener('keydown', this.#press);
    this.#idle.stop();
    this.#keys.stop();
    this.#screens?.close();
  }

  /** Whether the focus is on something, just before that may be drawn anew. */
  override getSnapshotBeforeUpdate(): boolean {
    return hasFocus();
  }

  override componentDidUpdate(_: DeskProps, __: DeskState, hadFocus: boolean): void {
    if (this.#arriving) this.#showAnswer();
    // With more data the step can be another, and what was pressed can be gone: the keys stay at work.
    else if (hadFocus && !hasFocus() && !this.#showAnswer()) this.#field.current?.focus();
    this.#follow();
    this.#loadLayer();
  }

  /** Whether there is one to show. */
  #showAnswer(): boolean {
    const heading = this.#answer.current?.querySelector<HTMLElement>('h2[tabindex]');
    if (!heading) return false;
    this.#arriving = false;
    heading.focus({ preventScroll: true });
    this.#answer.current?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Of the gemeente that the talk is about, each time that this is another one. */
  #loadLayer(): void {
    const id = this.#known.gemeenteOf(this.#known.place())?.id;
    if (!id || id === this.#asking) return;
    this.#asking = id;
    void this.props.loadLayer(id).then((layer) => {
      if (this.#asking === id) this.setState({ added: { gemeente: id, layer } });
    });
  }

  /** First what answers, then the rest and the words for staff. Tried again when somebody asks: the network may be back. */
  async #load(): Promise<void> {
    const { loadLoket, completeLoket, loadDesk } = this.props;
    if (this.state.failed) this.setState({ failed: false });
    const answering = async () => {
      const loket = this.state.loket ?? (await loadLoket());
      this.setState({ loket }, this.#answerEarly);
      return completeLoket(loket);
    };
    try {
      const [loket, desk] = await Promise.all([answering(), this.state.desk ?? loadDesk().then(this.#tellStaff)]);
      this.#complete(loket, desk);
    } catch {
      this.setState({ failed: true });
    }
  }

  readonly #tellStaff = (desk: DeskFile): DeskFile => {
    const seen = seenToday(readSeen(), desk.texts, this.props.today());
    writeSeen(seen);
    this.setState({ desk, changed: changedSince(seen.before, desk.texts) });
    return desk;
  };

  #complete(loket: Loket, desk: DeskFile): void {
    const chosen = this.#known.middle().choices[this.state.selected]?.title;
    this.setState({ loket, desk, whole: true }, () => {
      // There can be more to choose from: the arrows stay where they were.
      if (chosen !== undefined)
        this.setState({ selected: this.#known.middle().choices.findIndex(({ title }) => title === chosen) });
      this.#answerEarly();
      this.#wanted?.();
      this.#wanted = undefined;
    });
  }

  readonly #answerEarly = (): void => {
    const early = this.#early;
    this.#early = '';
    if (early !== '') this.#submit(early);
  };

  /** What is on its way is waited for; of several wishes the last counts. */
  #whenWhole(work: () => void): void {
    if (this.state.whole) work();
    else this.#wanted = work;
  }

  async #loadPlaces(): Promise<Places | undefined> {
    try {
      const places = this.state.places ?? (await this.props.loadPlaces());
      this.setState({ places });
      return places;
    } catch {
      return undefined;
    }
  }

  readonly #touch = (): void => {
    if (this.state.aboutToClear) this.setState({ aboutToClear: false });
  };

  /** Clears a talk that was left, after a warning that any key takes back. */
  readonly #tick = (): void => {
    const { talk, draft, settings, aboutToClear } = this.state;
    if (talk.asked.length === 0 && draft === '') return;
    const left = this.#idle.left(settings.idleMinutes);
    if (left <= 0) this.#newResident(this.props.t('desk.idleCleared', { count: settings.idleMinutes }));
    else if (left <= WARNING_SECONDS && !aboutToClear) this.setState({ aboutToClear: true });
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const inField = event.target === this.#field.current;
    if (inField || event.target === document.body || this.#answer.current?.contains(event.target as Node)) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event);
    }
    if (event.key === 'Escape') this.#escape();
    if (isTyping(event.target) || !this.state.settings.singleKeys) return;
    // On a button Enter presses that button, unless it ends what a scanner typed.
    if (this.#keys.press(event.key)) event.preventDefault();
  };

  #move(event: KeyboardEvent): void {
    const { choices } = this.#known.middle();
    if (choices.length === 0) return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const selected = Math.max(-1, Math.min(choices.length - 1, this.state.selected + step));
    this.setState({ selected });
    const typing = event.target === this.#field.current;
    if (!typing) this.#answer.current?.querySelectorAll<HTMLElement>('.desk-choice')[Math.max(0, selected)]?.focus();
  }

  #escape(): void {
    if (this.state.draft !== '') this.setState({ draft: '', selected: -1, wrongCode: undefined });
    this.#field.current?.focus();
  }

  /** A key outside the fields. */
  #obey(key: string): void {
    const command = commandOf(key);
    if (command === undefined) return;
    if (typeof command === 'object') this.#choose(command.choose);
    else this.#commands[command]();
  }

  readonly #commands: Readonly<Record<keyof typeof KEYS, () => void>> = {
    question: () => this.#next(),
    resident: () => this.#new(),
    print: () => this.#print('a4'),
    receipt: () => this.#print('receipt'),
    large: () => this.#print('large'),
    language: () => this.#speak(this.state.talk.language === 'nl' ? 'en' : 'nl'),
    copy: () => this.#copy('text'),
    screen: () => this.#openScreen(),
    why: () => this.#toggleWhy(),
    report: () => this.setState({ opened: 'report' }),
    help: () => this.setState({ opened: 'help' }),
  };

  #toggleWhy(): void {
    const summary = this.#answer.current?.querySelector<HTMLElement>('.desk-why > summary');
    summary?.focus();
    summary?.click();
  }

  readonly #speak = (language: SheetLanguage): void => {
    this.setState(({ talk }) => ({ talk: { ...talk, language } }));
  };

  readonly #type = (draft: string): void => this.setState({ draft, selected: -1, wrongCode: undefined, status: '' });

  /** Opens what was typed or scanned: a loketcode, or the question with its answer. */
  readonly #submit = (text: string): void => {
    const { loket, failed, selected, talk } = this.state;
    const reading = intendedCode(text.trim());
    if (failed) void this.#load();
    if (reading) void this.#overtake(reading);
    else if (!loket) this.#early = text.trim();
    if (!reading && text.trim() === '') this.setState({ status: this.props.t('ask.empty') });
    if (reading || !loket || text.trim() === '') return;
    const chosen: Choice | undefined = selected >= 0 ? this.#known.middle().choices[selected] : undefined;
    // What points at a person stays in the field and goes with it.
    const question = { query: withoutPersonalData(text.trim()), answers: {}, ...chosen?.change };
    this.#arrive(withQuestion(talk, question));
    this.#noteUnanswered(question);
  };

  async #overtake(reading: CodeReading): Promise<void> {
    const { loket, whole } = this.state;
    const { t } = this.props;
    if (reading.kind === 'wrong') {
      this.setState({ wrongCode: reading, draft: '', status: `${t('code.wrongTitle')}. ${sayWrong(reading, t)}` });
      return;
    }
    if (!loket || !whole) {
      this.#early = reading.code;
      return;
    }
    const { place, target } = reading.state;
    const layer = target.kind === 'own' && place ? await this.#layerAt(place) : undefined;
    const destination = locate(reading.state, loket.graph, layer);
    const status = {
      same: t('desk.overtaken', { code: inGroups(reading.code) }),
      changed: t('code.changed'),
      gone: t('code.gone'),
    }[destination.since];
    if (place) void this.#loadPlaces();
    this.#arrive(
      { ...withQuestion(this.state.talk, questionAt(destination, loket.graph)), ...(place && { place }) },
      status,
    );
  }

  #arrive(talk: Conversation, status = ''): void {
    this.#arriving = true;
    this.setState({ talk, draft: '', selected: -1, wrongCode: undefined, opened: undefined, status });
  }

  readonly #choose = (index: number): void => {
    const { talk, draft } = this.state;
    const choice = this.#known.middle().choices[index];
    if (!choice) return;
    const typed = draft.trim();
    if (typed !== '')
      this.#arrive(withQuestion(talk, { query: withoutPersonalData(typed), answers: {}, ...choice.change }));
    else this.#arrive(withCurrent(talk, choice.change));
  };

  readonly #next = (): void => {
    this.setState(({ talk }) => ({ talk: betweenQuestions(talk), draft: '', selected: -1, status: '' }));
    this.#field.current?.focus();
  };

  readonly #new = (): void => this.#newResident(this.props.t('desk.cleared'));

  #newResident(status: string): void {
    this.#early = '';
    this.#wanted = undefined;
    this.setState({
      talk: newConversation,
      draft: '',
      selected: -1,
      wrongCode: undefined,
      found: undefined,
      opened: undefined,
      aboutToClear: false,
      status,
    });
    this.#field.current?.focus();
  }

  readonly #print = (form: PrintForm): void =>
    this.#whenWhole(() => {
      if (this.#known.sheet().parts.length > 0) printSheet(form);
    });

  readonly #copy = (form: 'text' | 'json'): void => this.#whenWhole(() => void this.#copyNow(form));

  async #copyNow(form: 'text' | 'json'): Promise<void> {
    const sheet = this.#known.sheet();
    if (sheet.parts.length === 0) return;
    const contact = klantcontact(sheet, this.state.settings.channel, new Date());
    const text = form === 'text' ? asText(contact) : JSON.stringify(contact, null, 2);
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.setState({ status: this.props.t(done ? 'desk.copied' : 'desk.notCopied') });
  }

  readonly #openScreen = (): void => {
    this.#screens ??= showOnScreens();
    open(`${location.pathname}scherm/`, 'loket-scherm', 'popup,width=1000,height=700');
    this.setState({ status: this.props.t('desk.screenOpen') });
  };

  /** Sends what the talk is about now to the second screen, as often as it changes. */
  #follow(): void {
    const { loket, desk, whole, talk } = this.state;
    const all = this.#known.sheet();
    const current = currentOf(talk);
    if (!this.#screens || (this.#followed[0] === all && this.#followed[1] === current)) return;
    this.#followed = [all, current];
    const part =
      loket && desk && whole && current && partOf(this.#known.told(current), this.#known.sources(loket, desk));
    const sheet = part ? sheetOf(all.language, part) : all;
    this.#screens.show(sheet.parts.length > 0 ? sheet : undefined);
  }

  readonly #setPlace = async (text: string): Promise<void> => {
    const places = await this.#loadPlaces();
    const found = places ? findPlace(places, text, this.props.today()) : 'failed';
    if (found !== 'failed' && found.kind === 'found') this.#settle(found.place);
    else this.setState({ found });
  };

  #settle(place: Place): void {
    const { talk } = this.state;
    this.setState({ talk: { ...talk, place }, found: undefined });
    // Back to where the keys work, with the answer as it is there.
    this.#arriving = talk.current !== undefined;
    if (!this.#arriving) this.#field.current?.focus();
  }

  readonly #inWaterschap = (waterschap: WaterschapId): void => {
    const place = this.#known.place();
    if (place) this.#settle({ ...place, waterschap });
  };

  #noteUnanswered(question: Omit<Asked, 'id'>): void {
    const { settings, whole } = this.state;
    if (!settings.learning || !whole || this.#known.stepOf(question).kind !== 'none') return;
    this.setState({ reports: addReport({ kind: 'unanswered', on: this.props.today(), question: question.query }) });
  }

  readonly #export = (): void => {
    const file = new Blob([exportOf(this.state.reports, this.state.desk?.version ?? '')], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `loket-meldingen-${this.props.today()}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  /** Of the gemeente that it is today. */
  async #layerAt(place: Place): Promise<LocalLayer | undefined> {
    await this.#loadPlaces();
    return this.props.loadLayer(this.#known.gemeenteOf(place)?.id ?? place.gemeente);
  }

  override render() {
    const { t, other, links, home, today, placeMessage } = this.props;
    const { loket, desk, whole, failed, talk, draft, settings, status, opened, reports, aboutToClear, found } =
      this.state;
    const { step, choices, asked, open } = this.#known.middle();
    const sheet = this.#known.sheet();
    const english = talk.language === 'en' ? other : undefined;
    return (
      <div class="desk">
        <DeskBar
          field={this.#field}
          draft={draft}
          status={status}
          aboutToClear={aboutToClear}
          t={t}
          onType={this.#type}
          onSubmit={this.#submit}
          onScan={() => this.setState({ opened: 'camera' })}
        />
        {failed && <p class="notice">{t('desk.failed')}</p>}
        <section class="desk-column desk-left" aria-label={t('desk.talk')}>
          <TalkColumn
            talk={talk}
            questions={talk.asked.map((each) => this.#known.nameOf(each))}
            gemeente={this.#known.gemeenteOf(this.#known.place())?.name}
            found={found}
            placeMessage={placeMessage}
            t={t}
            onOpen={(id) => this.#arrive({ ...talk, current: id })}
            onRemove={(id) => this.setState({ talk: withoutQuestion(talk, id) })}
            onNext={this.#next}
            onNew={this.#new}
            onPlace={(text) => void this.#setPlace(text)}
            onCandidate={({ place }) => this.#settle(place)}
          />
        </section>
        <section class="desk-column desk-middle" aria-label={t('desk.answer')} ref={this.#answer}>
          {this.state.wrongCode ? (
            <WrongCode reading={this.state.wrongCode} t={t} onCode={(code) => void this.#overtake(readCode(code))} />
          ) : step && asked && loket ? (
            <AnswerColumn
              key={keyOf(step)}
              step={step}
              part={partOf({ step, answers: asked.answers }, this.#known.sources(loket, desk ?? noDesk))}
              choices={choices}
              open={open}
              selected={this.state.selected}
              graph={loket.graph}
              desk={desk ?? noDesk}
              layer={this.#known.layer()}
              today={today()}
              t={t}
              numbered={settings.singleKeys}
              onChoose={this.#choose}
              onWaterschap={this.#inWaterschap}
            >
              {whole && draft.trim() === '' && (
                <WhyFull
                  key={JSON.stringify(asked)}
                  asked={asked}
                  loket={loket}
                  circumstances={this.#known.circumstances()}
                  t={t}
                />
              )}
            </AnswerColumn>
          ) : (
            <Welcome
              {...(desk && loket ? newsOf(loket.graph, desk, this.#known.shift()) : { notices: [], changed: [] })}
              t={t}
            />
          )}
        </section>
        <section class="desk-column desk-right" aria-label={t('desk.take')}>
          <TakeColumn
            sheet={sheet}
            t={t}
            other={english}
            home={home}
            today={today()}
            contentOf={desk?.compiledOn}
            onPrint={this.#print}
            onCopy={this.#copy}
            onScreen={this.#openScreen}
            onLanguage={this.#speak}
          />
        </section>
        <DeskFoot
          desk={desk}
          channel={settings.channel}
          gemeente={this.#known.gemeenteOf(this.state.workstation)?.name}
          today={today()}
          t={t}
          onOpen={(dialog) => this.setState({ opened: dialog })}
        />
        {opened && (
          <DeskDialog
            key={opened}
            opened={opened}
            settings={settings}
            gemeente={this.#known.gemeenteOf(this.state.workstation)?.name}
            reports={reports}
            question={currentOf(talk)?.query ?? ''}
            graph={loket?.graph}
            today={today()}
            t={t}
            list={links.gemeenten}
            onOpen={(dialog) => this.setState({ opened: dialog })}
            onSettings={(changed) => {
              writeSettings(changed);
              this.setState({ settings: changed });
            }}
            onReports={(changed) => this.setState({ reports: changed })}
            onExport={this.#export}
            onCode={(text) => {
              this.setState({ opened: undefined });
              void this.#overtake(readCode(text));
            }}
            onNoCamera={() => this.setState({ opened: undefined, status: t('desk.cameraFailed') })}
          />
        )}
      </div>
    );
  }
}

/** On the page itself is nowhere. */
function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}
