/**
 * What follows from what the counter knows: the place, the step of each question, the middle
 * column and the sheet. Every key draws all of them, so each is worked out once for what it is
 * made of.
 */
import type { DeskFile } from '../engine/desk/model.ts';
import { withoutPersonalData } from '../engine/desk/personal-data.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import { intendedCode } from '../engine/loketcode/code.ts';
import type { Gemeente, Place } from '../engine/place/model.ts';
import { gemeente } from '../engine/place/place.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { Circumstances } from '../engine/route/route.ts';
import type { Step } from '../engine/route/step.ts';
import { choicesOf } from './choices.ts';
import { type Asked, currentOf, stepOf } from './conversation.ts';
import type { DeskProps, DeskState, Middle } from './desk-state.ts';
import type { Shift } from './news.ts';
import { noDesk } from './no-desk.ts';
import { openQuestion } from './plan-steps.ts';
import { makeSheet, type Sheet, sheetOf } from './sheet.ts';
import type { SheetSources, Told } from './sheet-part.ts';
import { nameOf } from './step-name.ts';
import { circumstancesAt } from './where.ts';

export class Known {
  readonly #state: () => DeskState;
  readonly #props: () => DeskProps;
  /** The sheet, with all that it was made of. */
  #made: { on: readonly unknown[]; sheet: Sheet } | undefined;
  /** The step of each question, with the place and the data that it was worked out for. */
  readonly #steps = new WeakMap<object, { on: readonly unknown[]; step: Step }>();

  /** Both are asked for anew each time: they change with every key. */
  constructor(state: () => DeskState, props: () => DeskProps) {
    this.#state = state;
    this.#props = props;
  }

  /** What the talk is about, else where the counter stands. */
  place(): Place | undefined {
    return this.#state().talk.place ?? this.#state().workstation;
  }

  circumstances(): Circumstances {
    const { places, added } = this.#state();
    return circumstancesAt(this.place(), places, added, this.#props().today());
  }

  /** Of the gemeente of that place, once it is there. */
  layer(): LocalLayer | undefined {
    const { added } = this.#state();
    return added?.gemeente === this.gemeenteOf(this.place())?.id ? added?.layer : undefined;
  }

  /** Worked out once for each question and place: every key draws all of them. */
  stepOf(asked: Omit<Asked, 'id'>): Step {
    const { loket, places, added } = this.#state();
    if (!loket) throw new Error('A step was asked for before there was a loket.');
    const on = [loket, places, added, this.place(), this.#props().today()];
    const known = this.#steps.get(asked);
    if (known && on.every((each, index) => each === known.on[index])) return known.step;
    const step = stepOf(loket, asked, this.circumstances());
    this.#steps.set(asked, { on, step });
    return step;
  }

  /** What stands in the middle: what is being typed, else the question that was opened. */
  middle(): Middle {
    const { loket, desk = noDesk, talk, draft } = this.#state();
    if (!loket) return { choices: [] };
    const typed = draft.trim();
    const draftAsked = { query: withoutPersonalData(typed), answers: {} };
    const asked = typed === '' ? currentOf(talk) : draftAsked;
    if (!asked || intendedCode(typed)) return { choices: [] };
    const step =
      typed === '' ? this.stepOf(asked) : stepOf(loket, asked, { ...this.circumstances(), unfinished: true });
    const open = openQuestion(step, asked, desk, this.#props().today());
    return { step, asked, open, choices: choicesOf(step, loket.graph, asked, this.#props().t('ask.unsure'), open) };
  }

  /** The same object as long as nothing that it is made of changed. Empty until there is all of it. */
  sheet(): Sheet {
    const { loket, desk, whole, places, added, workstation, talk } = this.#state();
    const { asked, language, place } = talk;
    const on = [whole, places, added, workstation, asked, language, place];
    if (!this.#made || on.some((each, index) => each !== this.#made?.on[index])) {
      const sheet =
        loket && desk && whole
          ? makeSheet(
              asked.map((each) => this.told(each)),
              this.sources(loket, desk),
            )
          : sheetOf(language);
      this.#made = { on, sheet };
    }
    return this.#made.sheet;
  }

  /** A question with its step, as the sheet is made of. */
  told(asked: Omit<Asked, 'id'>): Told {
    return { step: this.stepOf(asked), answers: asked.answers };
  }

  /** All that a part of the sheet is made with, besides the question. */
  sources(loket: Loket, desk: DeskFile): SheetSources {
    const { t, other, links, today } = this.#props();
    const { whole, talk } = this.#state();
    const { language } = talk;
    const place = this.place();
    return {
      graph: loket.graph,
      early: !whole,
      desk,
      language,
      layer: this.layer(),
      today: today(),
      instancesOf: this.circumstances().instancesOf,
      t,
      links,
      ...(language === 'en' && { other }),
      ...(place && { place: { gemeente: place.gemeente, ...(place.waterschap && { waterschap: place.waterschap }) } }),
    };
  }

  /** As it is today: a gemeente can have merged into another. */
  gemeenteOf(place: Place | undefined): Gemeente | undefined {
    const { places } = this.#state();
    return places && place ? gemeente(places, place.gemeente, this.#props().today()) : undefined;
  }

  /** What the news of the day is chosen by. */
  shift(): Shift {
    const { workstation, changed } = this.#state();
    return { today: this.#props().today(), layer: this.layer(), gemeente: workstation?.gemeente, changed };
  }

  /** As it is called in the list of questions. */
  nameOf(asked: Asked) {
    const step = this.#state().loket && this.stepOf(asked);
    return { id: asked.id, ...(step ? nameOf(step, asked) : { title: asked.query }) };
  }
}
