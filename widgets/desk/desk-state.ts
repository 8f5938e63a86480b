/** What the counter is given, and what it holds while a talk goes on. */
import type { DeskFile } from '../engine/desk/model.ts';
import type { IsoDate, PlanQuestion } from '../engine/graph/model.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import type { CodeReading } from '../engine/loketcode/model.ts';
import type { GemeenteId, Place, PlaceResult, Places } from '../engine/place/model.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { Step } from '../engine/route/step.ts';
import type { Key } from '../i18n/key.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import type { Choice } from './choices.ts';
import type { Asked, Conversation } from './conversation.ts';
import type { Opened } from './Dialogs.tsx';
import type { Report } from './reports.ts';
import type { Settings } from './settings.ts';
import type { Added } from './where.ts';

export interface DeskProps {
  readonly t: Translator;
  /** The interface in the other language of the sheet. */
  readonly other: Translator;
  readonly links: Links;
  readonly today: () => IsoDate;
  /** Address of the front page, as it stands in a QR code. */
  readonly home: string;
  readonly loadLoket: () => Promise<Loket>;
  readonly completeLoket: (loket: Loket) => Promise<Loket>;
  readonly loadDesk: () => Promise<DeskFile>;
  readonly loadPlaces: () => Promise<Places>;
  /** What a gemeente adds of its own; never fails. */
  readonly loadLayer: (gemeente: GemeenteId) => Promise<LocalLayer | undefined>;
  /** Gemeente of the workstation; called back at once and on each change. */
  readonly watchPlace: (show: (place: Place | undefined) => void) => void;
  readonly placeMessage: (result: PlaceResult | 'failed') => Key | undefined;
}

export interface DeskState {
  readonly loket?: Loket;
  /** All of the loket and the words for staff: what is handed over is never half of it. */
  readonly whole: boolean;
  readonly desk?: DeskFile;
  readonly places?: Places;
  /** What the gemeente of this talk adds. */
  readonly added?: Added;
  readonly failed: boolean;
  readonly workstation?: Place | undefined;
  readonly talk: Conversation;
  /** What is in the field, as typed. */
  readonly draft: string;
  /** Index of the choice that the arrows reached; -1 for the answer itself. */
  readonly selected: number;
  readonly wrongCode?: Extract<CodeReading, { readonly kind: 'wrong' }> | undefined;
  readonly found?: PlaceResult | 'failed' | undefined;
  readonly settings: Settings;
  readonly reports: readonly Report[];
  readonly opened?: Opened | 'camera' | undefined;
  readonly changed: readonly number[];
  /** What a screen reader is told, and who looks sees below the field. */
  readonly status: string;
  readonly aboutToClear: boolean;
}

/** What stands in the middle. */
export interface Middle {
  readonly step?: Step;
  readonly asked?: Omit<Asked, 'id'>;
  readonly choices: readonly Choice[];
  readonly open?: PlanQuestion | undefined;
}
