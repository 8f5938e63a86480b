/** One question of a talk, as the resident gets it. */
import { contactDetails, type Reachable } from '../action/contact-details.ts';
import { type Resolved, resolveAction } from '../action/resolve.ts';
import { typedAddress } from '../action/typed-address.ts';
import { bodyName, doneBy } from '../body/instance.ts';
import type { DeskFile, Translation } from '../engine/desk/model.ts';
import type { Action, Graph, IsoDate, PublicService, RegisterName } from '../engine/graph/model.ts';
import { linesAt, localPlan } from '../engine/local/local-plan.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import { writeCode } from '../engine/loketcode/code.ts';
import { lifeEventState, stepState } from '../engine/loketcode/locate.ts';
import type { CodePlace } from '../engine/loketcode/model.ts';
import type { Circumstances } from '../engine/route/route.ts';
import type { Answers, Instance, Referral, Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import type { SheetLanguage } from './conversation.ts';
import type { Line } from './line.ts';
import { makeNear, type Near, nearPlan } from './near.ts';
import { lineOnPaper, type StepToTake, stepsToTake } from './plan-steps.ts';

export interface Doing extends Line {
  /** Number or address as it is printed. */
  readonly value?: string | undefined;
  readonly note?: Line | undefined;
}

export interface SheetPart {
  readonly key: string;
  readonly urgent: boolean;
  readonly sensitive: boolean;
  readonly subject: Line;
  /** Name of the body; never translated. */
  readonly who?: string | undefined;
  readonly because?: Line | undefined;
  readonly doing: readonly Doing[];
  readonly bring: readonly Line[];
  readonly cost?: Line | undefined;
  readonly term?: Line | undefined;
  readonly objection?: Line | undefined;
  /** Of a situation: its steps, and who acts in each. */
  readonly steps: readonly StepToTake[];
  readonly contact: Pick<Reachable, 'phone' | 'visit' | 'website'>;
  /** What the resident's own gemeente adds. */
  readonly near?: Near | undefined;
  /** Without spaces; absent for a question that was made of the clerk's own words. */
  readonly code?: string | undefined;
  /** How the words in the other language are: absent, of this text, or of an older one. */
  readonly translation: 'none' | 'fresh' | 'stale';
}

/** What the loket said to a question, and what was answered to get there. */
export interface Told {
  readonly step: Step;
  readonly answers: Answers;
}

export interface SheetSources {
  readonly graph: Graph;
  /** Only the first part of the graph is there: a code says what all of an entry reads. */
  readonly early?: boolean;
  readonly desk: DeskFile;
  readonly language: SheetLanguage;
  readonly place?: CodePlace | undefined;
  /** What the gemeente of that place adds. */
  readonly layer?: LocalLayer | undefined;
  readonly today: IsoDate;
  /** The gemeente, waterschap … of that place. */
  readonly instancesOf: Circumstances['instancesOf'];
  readonly t: Translator;
  /** The interface in the language beside the Dutch. */
  readonly other?: Translator | undefined;
  readonly links: Links;
}

/** Undefined for a question that is still open. */
export function partOf({ step, answers }: Told, sources: SheetSources): SheetPart | undefined {
  const code = codeOf({ step, answers }, sources);
  const blank = { urgent: false, sensitive: false, doing: [], bring: [], steps: [], contact: {}, code };
  switch (step.kind) {
    case 'ask':
      return undefined;
    case 'refer':
      return { ...blank, ...ofReferral(step.referral, sources) };
    case 'emergency': {
      const { emergency } = step;
      const words = wordsOf('emergencies', emergency.id, sources);
      return {
        ...blank,
        key: `emergency:${emergency.id}`,
        urgent: true,
        sensitive: emergency.sensitive,
        subject: line(emergency.title, words?.title),
        because: line(emergency.say, words?.say),
        doing: doings(emergency.actions, words, sources),
        translation: stateOf(words),
      };
    }
    case 'plan': {
      const { id, title, summary, sensitive } = step.lifeEvent;
      const plan = sources.desk.plans[id];
      const { desk, language, other } = sources;
      const words = language === 'nl' ? undefined : desk.translations[language].lifeEvents[id];
      const beside = words && other && { t: other, words };
      const local = localPlan(id, sources.instancesOf('gemeenten')[0], sources.layer);
      return {
        ...blank,
        key: `plan:${id}`,
        sensitive,
        subject: line(title, words?.title),
        because: line(summary, words?.summary),
        steps: plan ? stepsToTake(plan, answers, { ...sources, beside, local }) : [],
        ...(plan &&
          local && {
            near: nearPlan(
              local,
              linesAt(plan, local).map((each) => lineOnPaper(each, sources.t)),
            ),
          }),
        translation: stateOf(words),
      };
    }
    case 'elsewhere':
      return {
        ...blank,
        key: `elsewhere:${step.elsewhere.id}`,
        subject: line(step.elsewhere.title),
        who: step.elsewhere.who,
        because: line(step.elsewhere.because),
        doing: doings(step.elsewhere.actions, undefined, sources),
        translation: 'none',
      };
    case 'none':
      return {
        ...blank,
        key: 'none',
        subject: line(sources.t('ask.noneText')),
        ...bodyOf(step),
        translation: 'none',
      };
  }
}

type Filled = Omit<SheetPart, 'urgent' | 'sensitive' | 'doing' | 'bring' | 'steps' | 'code'> & Partial<SheetPart>;

function ofReferral(referral: Referral, sources: SheetSources): Filled {
  const { organisation, own, local } = referral;
  const service = referral.service ?? own;
  const near = local && makeNear(local, sources);
  const body = { ...bodyOf(referral), ...(near && { near }) };
  if (!service)
    return {
      ...body,
      key: `organisation:${organisation.id}`,
      subject: line(organisation.name),
      because: line(organisation.does),
      translation: 'none',
    };
  const words = own ? undefined : wordsOf('services', service.id, sources);
  return {
    ...body,
    ...ofService(service, referral, words),
    key: own ? `own:${service.id}` : `service:${service.id}`,
    sensitive: service.sensitive,
    doing: doings(service.actions, words, sources, referral),
    translation: stateOf(words),
  };
}

/** The gemeente's own words take the place of the national ones; of those there is no translation. */
function ofService(service: PublicService, { local }: Referral, words: Translation | undefined) {
  const { title, because, bring, objection } = service;
  const offer = local?.offer;
  const instead = offer && offer.kind !== 'yes' ? offer.because : undefined;
  const cost = offer?.cost ? line(offer.cost.text) : service.cost && line(service.cost.text, words?.cost);
  const term = offer?.term ? line(offer.term.text) : service.term && line(service.term.text, words?.term);
  return {
    subject: line(title, words?.title),
    because: instead ? line(instead) : line(because, words?.because),
    bring: bring.map((text, index) => line(text, lineAt(words?.bring, index, bring))),
    ...(cost && { cost }),
    ...(term && { term }),
    ...(objection && { objection: line(objection.text, words?.objection) }),
  };
}

function line(nl: string, other?: string): Line {
  return other === undefined ? { nl } : { nl, other };
}

/** Of a stale translation the lines may no longer stand beside their own. */
function lineAt(lines: readonly string[] | undefined, index: number, dutch: readonly string[]): string | undefined {
  return lines?.length === dutch.length ? lines[index] : undefined;
}

function wordsOf(
  folder: 'services' | 'emergencies',
  id: string,
  { desk, language }: SheetSources,
): Translation | undefined {
  return language === 'nl' ? undefined : desk.translations[language][folder][id];
}

function stateOf(words: Pick<Translation, 'fresh'> | undefined): SheetPart['translation'] {
  if (!words) return 'none';
  return words.fresh ? 'fresh' : 'stale';
}

type Body = Pick<Referral, 'organisation' | 'instances' | 'local'>;

/** With the office that collects in its name, whose number it is then. */
function nameOf(register: RegisterName, { name, collector }: Instance, local: Body['local']): string {
  return [bodyName(register, name, local?.offer), ...(collector ? [collector] : [])].join(' · ');
}

/** Name of who acts, and how to reach them. */
export function bodyOf({ organisation, instances, local }: Body): Pick<SheetPart, 'contact'> & { who: string } {
  const [only, ...more] = instances;
  const instance = more.length === 0 ? only : undefined;
  // The page of this very matter stands with what to do; here is where to ask anything.
  const { phone, visit, website }: Reachable = instance ?? contactDetails(organisation);
  const { register } = organisation;
  return {
    who: instance && register ? nameOf(register, instance, local) : organisation.name,
    contact: { ...(phone && { phone }), ...(visit && { visit }), ...(website && { website }) },
  };
}

function doings(
  actions: readonly Action[],
  words: Translation | undefined,
  { graph, instancesOf, t, other, links }: SheetSources,
  at?: Pick<Referral, 'organisation' | 'instances' | 'local'>,
): readonly Doing[] {
  const matching = words?.actions.length === actions.length ? words.actions : [];
  const gemeente = at?.local?.gemeente ?? instancesOf('gemeenten')[0];
  const local = { gemeente, doneBy: doneBy(at?.local?.offer) };
  const context = { instances: [], ...at, ...local, organisations: graph.organisations, t, links };
  return actions.flatMap((action, index): Doing[] => {
    const resolved = resolveAction(action, context);
    if (!resolved) return [];
    const value = resolved.value ?? addressOf(resolved);
    return [
      {
        nl: resolved.label,
        other: action.label === undefined ? other?.(`action.${action.channel}`) : matching[index]?.label,
        ...(value && { value }),
        ...(action.note && { note: line(action.note, matching[index]?.note) }),
      },
    ];
  });
}

/** An address on the web as people type it. */
function addressOf(resolved: Resolved): string | undefined {
  return resolved.kind === 'link' && resolved.href.startsWith('https://') ? typedAddress(resolved.href) : undefined;
}

/** Leads back to where this resident stands, with the answers that made a plan fit. */
function codeOf({ step, answers }: Told, { graph, early, place }: SheetSources): string | undefined {
  if (early) return undefined;
  const state = step.kind === 'plan' ? lifeEventState(step.lifeEvent, answers) : stepState(step, graph);
  return state && writeCode({ ...state, ...(place && { place }) });
}
