/** What is known in one element: the data, the place and the talk. In memory only. */
import { silence, type Talk } from '../ask/talk.ts';
import { today } from '../device/today.ts';
import { layerFileOf } from '../engine/local/layer-file.ts';
import type { Locality } from '../engine/local/locality.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import { gemeente } from '../engine/place/gemeente.ts';
import { instances } from '../engine/place/instances.ts';
import type { Gemeente, GemeenteId, Place, Places } from '../engine/place/model.ts';
import type { Loket } from '../engine/route/loket.ts';
import { type Circumstances, route } from '../engine/route/route.ts';
import type { Step } from '../engine/route/step.ts';
import { placesOf } from './gemeente-file.ts';
import type { Rest } from './late.tsx';
import { type LoketData, openLoket } from './loket-data.ts';

/** A place, with as much of the registers as tells who serves it. */
export interface Whereabouts {
  readonly places: Places;
  readonly place: Place;
  /** What the gemeente adds; absent when it added nothing, or while that is not known. */
  readonly layer?: LocalLayer | undefined;
}

/** What came: a first answer is possible, all is there, or nothing came. */
export type News = 'first' | 'complete' | 'failed';

export class Session {
  readonly data: LoketData;
  readonly #bring: () => Promise<Rest>;
  readonly #hear: (news: News) => void;
  talk: Talk = silence;
  loket: Loket | undefined;
  news: News | undefined;
  /** The second part of the script. */
  rest: Rest | undefined;
  /** Of the gemeente whose site it is. */
  own: Whereabouts | undefined;
  /** Of another gemeente, which the visitor chose. */
  chosen: Whereabouts | undefined;
  #loading: Promise<void> | undefined;
  #unreadable = false;

  constructor(data: LoketData, bring: () => Promise<Rest>, hear: (news: News) => void) {
    this.data = data;
    this.#bring = bring;
    this.#hear = hear;
  }

  /** Fetches what is not there yet; again at the next question when it did not come. Never rejects. */
  load(): Promise<void> {
    if (this.#unreadable) return Promise.resolve();
    this.#loading ??= this.#loadAll().finally(() => {
      if (this.news !== 'complete') this.#loading = undefined;
    });
    return this.#loading;
  }

  async #loadAll(): Promise<void> {
    if (this.news === 'failed') this.news = undefined;
    try {
      const first = this.loket ?? (await openLoket(this.data));
      if (!this.loket) {
        this.loket = first;
        this.#tell('first');
      }
      const rest = await this.#bring();
      const complete = await rest.completeLoket(first, this.data);
      if (this.#unreadable) return;
      this.rest = rest;
      await this.#learnLayer();
      this.loket = complete;
      this.#tell('complete');
    } catch (error) {
      // With a first answer in hand the visitor can do without the rest.
      if (this.loket) return;
      console.warn('<eerste-loket>: de gegevens laden niet. Zet ?loket-diagnose in het adres en zie waarom.', error);
      this.#tell('failed');
    }
  }

  #tell(news: News): void {
    this.news = news;
    this.#hear(news);
  }

  /** Learns who serves the gemeente of the site. False when there is no such gemeente. */
  async learnOwn(id: GemeenteId | undefined): Promise<boolean> {
    if (this.own?.place.gemeente === id) return true;
    this.own = undefined;
    if (!id) return true;
    try {
      const { default: file } = await this.data.gemeente(id);
      this.own = { places: placesOf(file), place: { gemeente: id } };
      if (this.news === 'complete') await this.#learnLayer();
      return true;
    } catch {
      return false;
    }
  }

  /** The visitor chose a place. True when it is in the gemeente of the site. */
  choose({ places, place, layer }: Whereabouts): boolean {
    const own = this.own?.place.gemeente;
    const isOwn =
      own !== undefined && gemeente(places, own, today())?.id === gemeente(places, place.gemeente, today())?.id;
    // A postcode says more of the own gemeente than its name: it decides the waterschap.
    if (isOwn) this.own = { places, place, layer: this.own?.layer };
    this.chosen = isOwn ? undefined : { places, place, layer };
    return isOwn;
  }

  /** What the gemeente of the site adds: a first answer does without. */
  async #learnLayer(): Promise<void> {
    const now = gemeenteOf(this.own);
    const layer = now && (await this.layerOf(now.id));
    if (this.own) this.own = { ...this.own, layer };
  }

  /** What a gemeente adds. The file holds that of some twenty, so that asking for it does not tell which one. */
  async layerOf(id: GemeenteId): Promise<LocalLayer | undefined> {
    try {
      return (await this.data.layers(layerFileOf(id))).default.layers[id];
    } catch {
      // The national answer does without.
      return undefined;
    }
  }

  get where(): Whereabouts | undefined {
    return this.chosen ?? this.own;
  }

  circumstances(locality?: Locality): Circumstances {
    const { where } = this;
    return {
      today: today(),
      locality,
      instancesOf: (register, collected) =>
        where ? instances(where.places, where.place, register, today(), collected) : [],
    };
  }

  /**
   * What the loket says to the talk; nothing before something was asked and the data are
   * there. Nothing either when the data are of a form that this version cannot read: then the
   * visitor is led to the loket's own site, which can.
   */
  step(locality?: Locality): Step | undefined {
    const { loket, talk } = this;
    if (!loket || talk.query === '') return undefined;
    try {
      return route(loket, talk, this.circumstances(locality));
    } catch (error) {
      console.warn('<eerste-loket>: dit is een oude versie, die de gegevens niet meer leest.', error);
      this.loket = undefined;
      this.#unreadable = true;
      this.#tell('failed');
      return undefined;
    }
  }
}

/** The gemeente of a place as it is today. */
export function gemeenteOf(where: Whereabouts | undefined): Gemeente | undefined {
  return where && gemeente(where.places, where.place.gemeente, today());
}
