/**
 * What the resident gets, on paper and on the second screen. Made of texts for residents only:
 * nothing that is for staff can come in, and nothing that the clerk typed.
 */
import { contactDetails, type Reachable } from '../action/contact-details.ts';
import { resolveAction } from '../action/resolve.ts';
import { instanceName } from '../body/instance.ts';
import type { DeskFile, Translation } from '../engine/desk/model.ts';
import type { Action, Graph, PublicOrganisation } from '../engine/graph/model.ts';
import { writeCode } from '../engine/loketcode/code.ts';
import { stepState } from '../engine/loketcode/locate.ts';
import type { CodePlace } from '../engine/loketcode/model.ts';
import type { Instance, Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import type { SheetLanguage } from './conversation.ts';

/** A line in Dutch and, where there is a translation, in the resident's language beside it. */
export interface Line {
  readonly nl: string;
  readonly other?: string | undefined;
}

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
  readonly term?: Line | undefined;
  readonly objection?: Line | undefined;
  /** Of a situation: its steps, and who acts in each. */
  readonly steps: readonly { readonly text: string; readonly who?: string | undefined }[];
  readonly contact: Pick<Reachable, 'phone' | 'visit' | 'website'>;
  /** Without spaces; absent for a question that was made of the clerk's own words. */
  readonly code?: string | undefined;
  /** How the words in the other language are: absent, of this text, or of an older one. */
  readonly translation: 'none' | 'fresh' | 'stale';
}

export interface Sheet {
  readonly language: SheetLanguage;
  readonly parts: readonly SheetPart[];
  /** What to bring for more than one question, once. */
  readonly together: readonly Line[];
}

export interface SheetSources {
  readonly graph: Graph;
  readonly desk: DeskFile;
  readonly language: SheetLanguage;
  readonly place?: CodePlace | undefined;
  readonly t: Translator;
  /** The interface in the language beside the Dutch. */
  readonly other?: Translator | undefined;
  readonly links: Links;
}

/** One part for each step that says something; a question that is still open is none. */
export function makeSheet(steps: readonly Step[], sources: SheetSources): Sheet {
  const parts = steps.flatMap((step) => partOf(step, sources) ?? []);
  const counts = new Map<string, { readonly line: Line; readonly times: number }>();
  for (const { bring } of parts)
    for (const line of bring) {
      const key = line.nl.toLowerCase();
      counts.set(key, { line, times: (counts.get(key)?.times ?? 0) + 1 });
    }
  const several = [...counts.values()].filter(({ times }) => times > 1).map(({ line }) => line);
  const shared = new Set(several.map(({ nl }) => nl.toLowerCase()));
  return {
    language: sources.language,
    parts: parts.map((part) => ({ ...part, bring: part.bring.filter(({ nl }) => !shared.has(nl.toLowerCase())) })),
    together: several,
  };
}

function partOf(step: Step, sources: SheetSources): SheetPart | undefined {
  const code = codeOf(step, sources);
  const blank = { urgent: false, sensitive: false, doing: [], bring: [], steps: [], contact: {}, code };
  switch (step.kind) {
    case 'ask':
      return undefined;
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
    case 'refer': {
      const { service, organisation, instances } = step.referral;
      const body = bodyOf(organisation, instances);
      if (!service)
        return {
          ...blank,
          key: `organisation:${organisation.id}`,
          subject: line(organisation.name),
          who: body.name,
          because: line(organisation.does),
          contact: body.contact,
          translation: 'none',
        };
      const words = wordsOf('services', service.id, sources);
      return {
        ...blank,
        key: `service:${service.id}`,
        sensitive: service.sensitive,
        subject: line(service.title, words?.title),
        who: body.name,
        because: line(service.because, words?.because),
        doing: doings(service.actions, words, sources, organisation, instances),
        bring: service.bring.map((text, index) => line(text, lineAt(words?.bring, index, service.bring))),
        term: service.term && line(service.term.text, words?.term),
        objection: service.objection && line(service.objection.text, words?.objection),
        contact: body.contact,
        translation: stateOf(words),
      };
    }
    case 'plan': {
      const plan = sources.desk.plans[step.lifeEvent.id];
      const steps = (plan?.steps ?? []).map(({ title, service, organisation, elsewhere }) => ({
        text: title,
        who:
          sources.graph.organisations[
            organisation ?? sources.graph.services[service ?? '']?.competentAuthority.organisation ?? ''
          ]?.name ?? sources.graph.elsewhere[elsewhere ?? '']?.who,
      }));
      return {
        ...blank,
        key: `plan:${step.lifeEvent.id}`,
        sensitive: step.lifeEvent.sensitive,
        subject: line(step.lifeEvent.title),
        because: line(step.lifeEvent.summary),
        steps,
        translation: 'none',
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
    case 'none': {
      const body = bodyOf(step.organisation, step.instances);
      return {
        ...blank,
        key: 'none',
        subject: line(sources.t('ask.noneText')),
        who: body.name,
        contact: body.contact,
        translation: 'none',
      };
    }
  }
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

function stateOf(words: Translation | undefined): SheetPart['translation'] {
  if (!words) return 'none';
  return words.fresh ? 'fresh' : 'stale';
}

function bodyOf(organisation: PublicOrganisation, instances: readonly Instance[]) {
  const [only, ...more] = instances;
  const instance = more.length === 0 ? only : undefined;
  const at: Reachable = instance ?? contactDetails(organisation);
  return {
    name: instance && organisation.register ? instanceName(organisation.register, instance.name) : organisation.name,
    contact: {
      ...(at.phone && { phone: at.phone }),
      ...(at.visit && { visit: at.visit }),
      ...(at.website && { website: at.website }),
    },
  };
}

function doings(
  actions: readonly Action[],
  words: Translation | undefined,
  { graph, t, other, links }: SheetSources,
  organisation?: PublicOrganisation,
  instances: readonly Instance[] = [],
): readonly Doing[] {
  const matching = words?.actions.length === actions.length ? words.actions : [];
  return actions.flatMap((action, index): Doing[] => {
    const context = { ...(organisation && { organisation }), instances, organisations: graph.organisations, t, links };
    const resolved = resolveAction(action, context);
    if (!resolved) return [];
    const value = resolved.kind === 'choose' ? undefined : (resolved.value ?? addressOf(resolved));
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
function addressOf(resolved: { readonly kind: 'link' | 'address'; readonly href?: string }): string | undefined {
  return resolved.href?.startsWith('https://') ? resolved.href.replace(/^https:\/\/(www\.)?|\/$/g, '') : undefined;
}

function codeOf(step: Step, { graph, place }: SheetSources): string | undefined {
  const state = stepState(step, graph);
  return state && writeCode({ ...state, ...(place && { place }) });
}
