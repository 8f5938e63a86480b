/**
 * The ask page: a field, and what the loket says next. Answers come while typing, after a
 * pause; asking makes an entry in the history, so that back and refresh keep the step.
 */
import { Component, createRef, type VNode } from 'preact';
import type { IsoDate } from '../engine/graph/model.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { Step } from '../engine/route/step.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { DutchNote } from './DutchNote.tsx';
import { isSensitive } from './is-sensitive.ts';
import { LettersSaid } from './LettersSaid.tsx';
import { makePauses } from './pauses.ts';
import { QueryForm } from './QueryForm.tsx';
import { Said } from './Said.tsx';
import { StepView, stepKey } from './StepView.tsx';
import { saidSoFar } from './said-so-far.ts';
import { fromFragment, silence, type Talk, toFragment, withAnswer, withoutAnswer } from './talk.ts';
import { makeThinker, type Thought } from './thoughts.ts';
import { WhyFold } from './WhyFold.tsx';
import type { AskedWhy } from './WhyText.tsx';
import { circumstancesAt, type Whereabouts } from './whereabouts.ts';

interface Props {
  readonly t: Translator;
  readonly links: Links;
  readonly today: () => IsoDate;
  readonly loadLoket: () => Promise<Loket>;
  readonly completeLoket: (loket: Loket) => Promise<Loket>;
  readonly watchPlace: (show: (whereabouts: Whereabouts) => void) => void;
  /** Draws why it is this answer in the room for it. Rejects when what does so could not be had. */
  readonly tellWhy: (room: Element, asked: AskedWhy) => Promise<void>;
}

interface State {
  readonly talk: Talk;
  /** What will be said after the pause, when that is another answer: drawn already, but not shown yet. */
  readonly next?: Talk | undefined;
  /** The last word is still being typed. */
  readonly unfinished: boolean;
  readonly loket?: Loket;
  readonly complete: boolean;
  /** Only what answers is drawn: body, reason, what to do now. The rest of it follows in a next frame. */
  readonly brief: boolean;
  readonly whereabouts: Whereabouts;
  readonly problem?: 'empty' | 'failed';
  /** What a screen reader is told, some time after it happened. */
  readonly announcement: string;
}

/** A screen reader that is still speaking the last key would swallow it sooner. */
const announcePause = 500;
const shortest = 3;
/** Who names more has to say which. */
const MOST_PLACES = 2;

// A class, because the hooks of Preact would cost the page more than this whole view.
export class AskView extends Component<Props, State> {
  override state: State = {
    talk: silence,
    unfinished: false,
    complete: false,
    brief: false,
    whereabouts: { instancesOf: () => [] },
    announcement: '',
  };

  readonly #form = createRef<HTMLDivElement>();
  readonly #answer = createRef<HTMLDivElement>();
  readonly #pauses = makePauses();
  #announcing: ReturnType<typeof setTimeout> | undefined;
  /** The reader asked or answered: the focus goes to the step, and the address to it, as soon as it is drawn. */
  #arriving = false;
  #loading = false;
  readonly #thinker = makeThinker(() => this.props.today());

  override componentDidMount(): void {
    addEventListener('popstate', this.#readAddress);
    // Drawn at build without a talk: the address is read only now, over the same elements.
    const typed = this.#form.current?.querySelector('input')?.value.trim();
    if (location.hash !== '') this.#readAddress();
    else if (typed) this.#type(typed, performance.now());
    this.props.watchPlace(this.#move);
    void this.#load();
  }

  override componentWillUnmount(): void {
    removeEventListener('popstate', this.#readAddress);
    this.#pauses.stop();
    clearTimeout(this.#announcing);
  }

  /** Whether the focus is in the answer, just before another is drawn in its place. */
  override getSnapshotBeforeUpdate(): boolean {
    return this.#hasFocus();
  }

  override componentDidUpdate(_: Props, before: State, hadFocus: boolean): void {
    const { step } = this.#thought();
    if (!step) return;
    if (this.#arriving) {
      this.#arriving = false;
      this.#writeAddress(step);
      this.#showAnswer();
    } else if (hadFocus && !this.#hasFocus()) {
      // With more data, or in another place, the step is another, and what had the focus is gone.
      this.#showAnswer();
    }
    if (this.state.brief) afterPaint(this.#drawRest);
    // What else was meant comes with the second part of the data.
    if (before.talk !== this.state.talk || before.loket !== this.state.loket) this.#announce(step);
  }

  /** To the top of the answer, so that on a phone body, reason and button are in view. */
  #showAnswer(): void {
    const heading = this.#answer.current?.querySelector<HTMLElement>('h2, h3');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    this.#answer.current?.scrollIntoView({ block: 'start' });
  }

  #hasFocus(): boolean {
    return this.#answer.current?.contains(document.activeElement) ?? false;
  }

  readonly #move = (whereabouts: Whereabouts): void => this.setState({ whereabouts });

  /** What is not there yet. Tried again each time the reader asks: the connection may be back. */
  readonly #load = async (): Promise<void> => {
    if (this.#loading || this.state.complete) return;
    this.#loading = true;
    let { loket } = this.state;
    try {
      loket ??= await this.props.loadLoket();
      this.setState({ loket });
      this.setState({ loket: await this.props.completeLoket(loket), complete: true });
    } catch {
      // With a first answer in hand the reader can do without the rest.
      if (!loket) this.setState({ problem: 'failed', announcement: this.props.t('ask.failed') });
    } finally {
      this.#loading = false;
    }
  };

  readonly #readAddress = (): void => {
    this.#pauses.stop();
    const talk = fromFragment(location.hash);
    // The field belongs to the reader and is filled anew only when another entry is shown.
    const field = this.#form.current?.querySelector('input');
    if (field) field.value = talk.query;
    this.setState({ talk, next: undefined, unfinished: false, brief: false });
  };

  readonly #drawRest = (): void => this.setState({ brief: false });

  readonly #type = (query: string, pressed: number): void => {
    const talk = query.length < shortest ? silence : { query, answers: {} };
    this.#pauses.start(pressed, {
      think: () => this.#think(talk, true),
      draw: () => {
        const { step } = this.#think(talk, true);
        if (step && isOther(step, this.#thought().step)) this.setState({ next: talk });
      },
      show: () =>
        this.setState({
          talk,
          next: undefined,
          unfinished: true,
          // The same answer stays as it stands.
          brief: isOther(this.#think(talk, true).step, this.#thought().step),
          problem: this.state.loket ? undefined : this.state.problem,
        }),
    });
  };

  readonly #ask = (query: string): void => {
    this.#pauses.stop();
    if (query === '') {
      this.setState({ talk: silence, next: undefined, problem: 'empty' }, () =>
        this.#form.current?.querySelector('input')?.focus(),
      );
      return;
    }
    void this.#load();
    this.#say({ query, answers: {} });
  };

  /** Goes on with a talk that the reader chose, rather than one that is being typed. */
  #say(talk: Talk): void {
    this.#arriving = true;
    this.setState({ talk, next: undefined, unfinished: false, brief: false, problem: undefined });
  }

  /** An entry in the history; what is sensitive stays out of it, since others may use the device. */
  #writeAddress(step: Step): void {
    const { talk, loket } = this.state;
    if (!loket) return;
    const fragment = toFragment(talk);
    if (isSensitive(step, talk, loket.graph)) history.replaceState(null, '', location.pathname + location.search);
    else if (fragment !== location.hash) history.pushState(null, '', fragment);
  }

  /** What is shown. */
  #thought(): Thought {
    return this.#think(this.state.talk, this.state.unfinished);
  }

  #think(talk: Talk, unfinished: boolean): Thought {
    const { loket, whereabouts } = this.state;
    return this.#thinker({ talk, loket, unfinished, whereabouts });
  }

  readonly #again = (): void => {
    const field = this.#form.current?.querySelector('input');
    field?.focus();
    field?.select();
  };

  #announce(step: Step): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const { t } = this.props;
      const others = 'others' in step ? step.others.length : 0;
      const found = t(step.kind === 'ask' ? 'ask.announceAsk' : 'ask.announceRefer');
      this.setState({ announcement: others > 0 ? `${found}. ${t('ask.announceOthers', { count: others })}` : found });
    }, announcePause);
  }

  override render() {
    const { t } = this.props;
    const { talk, next, loket, problem, announcement, unfinished } = this.state;
    const waiting = talk.query !== '' && !loket && problem !== 'failed' && !unfinished;
    return (
      <>
        <div ref={this.#form}>
          <QueryForm t={t} query={talk.query} empty={problem === 'empty'} onQuery={this.#ask} onType={this.#type} />
        </div>
        <p class="visually-hidden" role="status">
          {/* Drawn anew each time: a browser that translates would leave the words of before standing. */}
          <span key={announcement}>{announcement}</span>
        </p>
        {problem === 'failed' && <p class="notice">{t('ask.failed')}</p>}
        {waiting && <p class="quiet">{t('ask.loading')}</p>}
        {this.#drawn(talk, this.#thought(), this.state.brief)}
        {next && this.#drawn(next, this.#think(next, true), true, true)}
      </>
    );
  }

  /** A button for each place that the question names: nobody need fill in what they have typed already. */
  #mentioned({ query }: Talk) {
    const { t, links } = this.props;
    const places = this.state.loket?.ranker.placesIn?.(query) ?? [];
    if (places.length === 0) return undefined;
    return places.slice(0, MOST_PLACES).map((name) => (
      <a key={name} class="button" href={links.gemeenten} data-choose-place data-place-name={name}>
        <span>
          {t('card.showPlace')} <bdi {...noTranslate}>{name}</bdi>
        </span>
      </a>
    ));
  }

  /** An answer, keyed by its step: what was drawn out of sight is shown by another class, and stays as it is. */
  #drawn(talk: Talk, thought: Thought, brief: boolean, hidden = false) {
    const { step } = thought;
    return (
      <div
        key={step ? stepKey(step) : 'silence'}
        class={hidden ? 'answer-next' : 'answer'}
        inert={hidden}
        ref={hidden ? null : this.#answer}
      >
        {this.#inside(talk, thought, brief)}
      </div>
    );
  }

  /** The same object for as long as it would be drawn alike: Preact passes that by, so that to show an answer costs no second drawing. */
  #inside(talk: Talk, thought: Thought, brief: boolean): VNode {
    const part = brief ? 0 : this.state.complete ? 1 : 2;
    thought.drawn[part] ??= this.#draw(talk, thought, brief);
    return thought.drawn[part];
  }

  #draw(talk: Talk, { step, letters, language }: Thought, brief: boolean) {
    const { t, links } = this.props;
    const { loket, complete, whereabouts, unfinished } = this.state;
    const said = loket ? saidSoFar(talk, loket.graph, t) : [];
    return (
      <>
        <Said said={said} t={t} onChange={(question) => this.#say(withoutAnswer(talk, question))} />
        {step && <DutchNote language={language} t={t} />}
        {step && loket && (
          <StepView
            step={step}
            graph={loket.graph}
            complete={complete && !brief}
            brief={brief}
            gemeente={whereabouts.gemeente}
            mentioned={this.#mentioned(talk)}
            parts={whereabouts.parts}
            t={t}
            links={links}
            onAnswer={(answer) => {
              if (step.kind === 'ask') this.#say(withAnswer(talk, step.question.id, answer));
            }}
            why={
              complete &&
              !brief && (
                <WhyFold
                  key={toFragment(talk)}
                  step={step}
                  t={t}
                  onOpen={(room) =>
                    this.props.tellWhy(room, {
                      loket,
                      talk,
                      step,
                      said,
                      circumstances: circumstancesAt(whereabouts, this.props.today(), unfinished),
                      onAgain: this.#again,
                    })
                  }
                />
              )
            }
          />
        )}
        {!brief && <LettersSaid key={talk.query} letters={letters} t={t} links={links} />}
      </>
    );
  }
}

function isOther(step: Step | undefined, shown: Step | undefined): boolean {
  return (step && stepKey(step)) !== (shown && stepKey(shown));
}

/** In the frame after the one that is painted next: the answer is on the screen first, and a key that waits is heard before the rest. */
function afterPaint(next: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next)));
}
