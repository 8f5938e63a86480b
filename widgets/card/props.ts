import type { ComponentChildren } from 'preact';
import type { Graph, PublicService } from '../engine/graph/model.ts';
import type { Certainty, Instance, Referral } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import type { LocalViews } from './local-views.ts';

/** What the card looks up beyond the referral itself. */
export type CardGraph = Pick<Graph, 'organisations' | 'services' | 'elsewhere' | 'letters'>;

export interface CardProps {
  readonly referral: Referral;
  readonly certainty: Certainty;
  readonly graph: CardGraph;
  readonly t: Translator;
  readonly links: Links;
  /** The reader's gemeente, once known. */
  readonly gemeente?: Instance | undefined;
  /** Ways to a place that the question names already, while the reader's own is unknown. */
  readonly mentioned?: ComponentChildren;
  /** Level of the card's first heading. */
  readonly level: 2 | 3;
  /** Stands in for the words on how certain it is. */
  readonly label?: string | undefined;
  /** Whether the card itself says what it is about, with a link to its page; a page of its own has that as title. */
  readonly subject?: boolean;
  /** False while only what a first answer needs has arrived: then the card says nothing about the rest. */
  readonly complete?: boolean;
  /** What else the card says, where it is not about a service. */
  readonly children?: ComponentChildren;
  /** What the reader's gemeente adds, under a heading of that level. */
  readonly localSection?: ((under: number) => ComponentChildren) | undefined;
  /** Draws along empty places for the reader's own body, on a page that is drawn at build. */
  readonly local?: LocalViews;
  /** Draws along room for what the reader's gemeente adds: the messages for it as JSON, for `fillRoom`. */
  readonly localWords?: string;
}

/** For a part of the card that is there only when a service is at stake. */
export interface CardPartProps extends CardProps {
  readonly service: PublicService;
  /** Level of the heading that holds the name of the body. */
  readonly under: number;
}
