import { resolveActions } from '../../widgets/action/resolve.ts';
import { doneBy } from '../../widgets/body/instance.ts';
import { ownBody } from '../../widgets/body/own-body.ts';
import type { Action, LetterLink, LifeEvent, PublicOrganisation, Target } from '../../widgets/engine/graph/model.ts';
import type { LocalAnswer } from '../../widgets/engine/local/local-answer.ts';
import { localPlan } from '../../widgets/engine/local/local-plan.ts';
import type { LocalLayer, Offer } from '../../widgets/engine/local/model.ts';
import type { Situation } from '../../widgets/engine/plan/situation.ts';
import type { Loket } from '../../widgets/engine/route/loket.ts';
import type { Circumstances } from '../../widgets/engine/route/route.ts';
import type { Candidate, Instance, Referral, Step } from '../../widgets/engine/route/step.ts';
import type { Translator } from '../../widgets/i18n/translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { localLines, type Piece } from '../../widgets/local/local-lines.ts';
import type { LoadedLoket } from './load.ts';
import { planLines } from './print-plan.ts';

/** A step as lines for a terminal, in the order in which a person would want to hear them. */
export function printStep(
  step: Step,
  { loket: { graph }, compiled: { lifeEvents }, layers }: LoadedLoket,
  t: Translator,
  situation: Situation,
  instancesOf: Circumstances['instancesOf'],
): string {
  const print = new Printer(graph, t, instancesOf);
  const [here] = instancesOf('gemeenten');
  switch (step.kind) {
    case 'emergency':
      return print.lines(
        t('ask.emergencyLabel'),
        step.emergency.who,
        step.emergency.say,
        ...print.actions(step.emergency.actions),
      );
    case 'ask':
      return print.lines(
        step.question.text,
        ...step.question.answers.map((answer, index) => `  ${index + 1}. ${answer.text}`),
        `  0. ${t('ask.unsure')}`,
      );
    case 'refer':
      return print.lines(
        ...print.referral(step.referral, step.certainty === 'certain'),
        '',
        ...print.others(step.others),
      );
    case 'elsewhere':
      return print.lines(
        `${t('ask.elsewhereLabel')} ${step.elsewhere.who}`,
        step.elsewhere.because,
        '',
        ...print.actions(step.elsewhere.actions, undefined, [], here ? { gemeente: here } : {}),
        '',
        ...print.others(step.others),
      );
    case 'plan':
      return print.lines(
        step.lifeEvent.title,
        step.lifeEvent.summary,
        '',
        ...print.plan(lifeEvents[step.lifeEvent.id], situation, layers),
        '',
        ...print.others(step.others),
      );
    case 'none':
      return print.lines(
        t('ask.noneTitle'),
        t('ask.noneText'),
        '',
        ...print.actions([{ channel: 'phone' }, { channel: 'online' }], step.organisation, step.instances),
        '',
        ...print.others(step.others),
      );
  }
}

/** Letters that the question seems to be about, with their pages; empty when there are none. */
export function printLetters(letters: readonly LetterLink[], t: Translator): string {
  if (letters.length === 0) return '';
  const links = createLinks(t.language);
  const lines = letters.map(({ id, title }) => `  · ${title} <${links.letter(id)}>`);
  return `\n${[t('ask.letters', { count: letters.length }), ...lines].join('\n')}\n`;
}

class Printer {
  readonly #graph: Loket['graph'];
  readonly #t: Translator;
  readonly #instancesOf: Circumstances['instancesOf'];

  constructor(graph: Loket['graph'], t: Translator, instancesOf: Circumstances['instancesOf']) {
    this.#graph = graph;
    this.#t = t;
    this.#instancesOf = instancesOf;
  }

  lines(...lines: readonly string[]): string {
    return `${lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`;
  }

  /** The steps that fit, with their days; nothing for a situation that has no plan. */
  plan(event: LifeEvent | undefined, situation: Situation, layers: LoadedLoket['layers']): string[] {
    if (!event) return [];
    const [gemeente] = this.#instancesOf('gemeenten');
    const layer = layers.get(gemeente?.id ?? '');
    const local = localPlan(event.id, gemeente, layer);
    return planLines(event, situation, (target) => this.#actorOf(target, layer), local, this.#t);
  }

  /** Who acts, by the name of the reader's own where the place is known. */
  #actorOf({ service, organisation, elsewhere }: Target, layer: LocalLayer | undefined): string | undefined {
    const { services, organisations, elsewhere: outside } = this.#graph;
    const body = organisations[services[service ?? '']?.competentAuthority.organisation ?? organisation ?? ''];
    const own = body?.register && ownBody(body.register, service, { instancesOf: this.#instancesOf, layer });
    return own ?? body?.name ?? outside[elsewhere ?? '']?.who;
  }

  referral(referral: Referral, certain: boolean): string[] {
    const { organisation, instances, local } = referral;
    const t = this.#t;
    const service = referral.service ?? referral.own;
    const names = instances.map((instance) => instance.name);
    const offer = local?.offer;
    const label = offer?.kind === 'no' ? t('local.noLabel') : certain ? t('card.certain') : t('card.probable');
    const who = names.length === 0 ? organisation.name : this.#nameOfBody(organisation, names, offer);
    if (!service)
      return [
        `${label}: ${who}`,
        organisation.does,
        '',
        ...this.actions([{ channel: 'phone' }, { channel: 'online' }], organisation, instances),
        '',
        ...this.local(local),
      ];
    const statement = (title: string, text: string | undefined) => (text ? [`${title}: ${text}`] : []);
    const list = (title: string, items: readonly string[]) =>
      items.length > 0 ? [`${title}:`, ...items.map((item) => `  - ${item}`)] : [];
    return [
      `${label}: ${who}`,
      (offer && offer.kind !== 'yes' && offer.because) || service.because,
      '',
      service.title,
      service.summary,
      '',
      ...this.actions(service.actions, organisation, instances, local),
      '',
      ...this.local(local),
      '',
      ...list(t('card.bring'), service.bring),
      ...(offer?.cost ? [] : statement(t('card.cost'), service.cost?.text)),
      ...(offer?.term ? [] : statement(t('card.term'), service.term?.text)),
      ...list(
        t('card.notFor'),
        service.notFor.map((each) => each.text),
      ),
      ...statement(t('card.objection'), service.objection?.text),
      ...list(
        t('card.also'),
        service.alsoCompetent.map((each) => each.does),
      ),
      '',
      service.checked
        ? `${t('card.checkedOn')} ${service.checked.on} ${t('card.checkedAgainst')} ${service.checked.against.join(', ')}`
        : t('card.unchecked'),
      ...statement(t('card.unverified').replace(/:$/, ''), service.unverified),
    ];
  }

  /** What the gemeente adds, a line each; a link stands behind its words. */
  local(local: LocalAnswer | undefined): string[] {
    const lines = local ? localLines(local, this.#t) : [];
    if (!local || lines.length === 0) return [];
    const words = (pieces: readonly Piece[]) =>
      pieces.map(({ text, href }) => (href?.startsWith('https:') ? `${text} <${href}>` : text)).join(' ');
    return [
      `${this.#t('local.in')} ${local.gemeente.name}`,
      ...lines.flatMap((line) =>
        line.kind === 'text' ? [`  ${words(line.pieces)}`] : line.items.map((item) => `  - ${words(item)}`),
      ),
    ];
  }

  #nameOfBody(organisation: PublicOrganisation, names: readonly string[], offer: Offer | undefined): string {
    return offer?.kind === 'other' ? offer.by.name : `${organisation.name} (${names.join(' / ')})`;
  }

  /** Without an organisation for help outside government. */
  actions(
    actions: readonly Action[],
    organisation?: PublicOrganisation,
    instances: readonly Instance[] = [],
    local?: Partial<Pick<LocalAnswer, 'gemeente' | 'offer'>>,
  ): string[] {
    const t = this.#t;
    const resolved = resolveActions(actions, {
      ...(organisation && { organisation }),
      instances,
      gemeente: local?.gemeente,
      doneBy: doneBy(local?.offer),
      organisations: this.#graph.organisations,
      t,
      links: createLinks(t.language),
    });
    return resolved.flatMap((action) => {
      const where =
        action.kind === 'choose'
          ? `(${t(`card.choose_${action.register}`)}: ${action.instances.length > 1 ? '--waterschap' : '--place'})`
          : (action.value ?? (action.kind === 'link' ? action.href : ''));
      const login = action.login ? [`  ${t('card.login')} ${action.login}`] : [];
      return [`→ ${action.label}  ${where}`.trimEnd(), ...login, ...(action.note ? [`  ${action.note}`] : [])];
    });
  }

  others(others: readonly Candidate[]): string[] {
    if (others.length === 0) return [];
    return [this.#t('ask.others'), ...others.map((other) => `  · ${this.#nameOf(other)}`)];
  }

  #nameOf({ service, elsewhere, lifeEvent, organisation }: Candidate): string {
    const { services, elsewhere: outside, lifeEvents, organisations } = this.#graph;
    const title =
      services[service ?? '']?.title ?? outside[elsewhere ?? '']?.title ?? lifeEvents[lifeEvent ?? '']?.title ?? '';
    const body = organisations[organisation ?? '']?.name ?? outside[elsewhere ?? '']?.who;
    return [title, body && `(${body})`].filter(Boolean).join(' ');
  }
}
