/** The middle: what to say, to check and not to promise, and what comes then. For staff only. */
import { BodyMark } from '../body/BodyMark.tsx';
import { instanceName } from '../body/instance.ts';
import type { DeskFile } from '../engine/desk/model.ts';
import { parseStaffNote } from '../engine/desk/staff-note.ts';
import type { Graph, PublicOrganisation, PublicService } from '../engine/graph/model.ts';
import type { Step } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import { ChoiceList } from './ChoiceList.tsx';
import type { Choice } from './choices.ts';
import type { SheetPart } from './sheet.ts';

interface Props {
  readonly step: Step;
  /** What the resident is told of it; absent while something has to be asked. */
  readonly part: SheetPart | undefined;
  readonly choices: readonly Choice[];
  readonly selected: number;
  readonly graph: Graph;
  readonly desk: DeskFile;
  readonly t: Translator;
  /** Whether figures choose, which is not so while the clerk types. */
  readonly numbered: boolean;
  readonly onChoose: (index: number) => void;
}

export function AnswerColumn(props: Props) {
  const { step, part, choices, selected, t, numbered, onChoose } = props;
  return (
    <>
      <Head step={step} part={part} t={t} />
      {step.kind === 'refer' && <Staff {...props} referral={step.referral} />}
      {step.kind === 'plan' && <PlanSteps {...props} plan={step.lifeEvent.id} />}
      {step.kind === 'emergency' || step.kind === 'elsewhere' ? <DoNow part={part} t={t} /> : null}
      {choices.length > 0 && (
        <section class="desk-choices">
          <h3>{t(step.kind === 'ask' ? 'desk.answers' : 'desk.others')}</h3>
          <ChoiceList choices={choices} selected={selected} numbered={numbered} t={t} onChoose={onChoose} />
        </section>
      )}
    </>
  );
}

function Head({ step, part, t }: Pick<Props, 'step' | 'part' | 't'>) {
  if (step.kind === 'ask')
    return (
      <header class="desk-head">
        <p class="desk-kind">{t('desk.ask')}</p>
        <h2 tabIndex={-1}>{step.question.text}</h2>
        {step.question.help && <p class="quiet">{step.question.help}</p>}
      </header>
    );
  return (
    <header class={part?.urgent ? 'desk-head desk-urgent' : 'desk-head'}>
      <p class="desk-kind">{t(kindOf(step))}</p>
      <h2 tabIndex={-1}>{step.kind === 'none' ? t('ask.noneTitle') : part?.subject.nl}</h2>
      <WhoLine step={step} />
    </header>
  );
}

function kindOf(step: Exclude<Step, { kind: 'ask' }>) {
  switch (step.kind) {
    case 'refer':
      return step.certainty === 'certain' ? 'desk.certain' : 'desk.probable';
    case 'plan':
      return 'ask.planLabel';
    case 'emergency':
      return 'ask.emergencyLabel';
    case 'elsewhere':
      return 'desk.elsewhere';
    case 'none':
      return 'desk.none';
  }
}

function WhoLine({ step }: { readonly step: Exclude<Step, { kind: 'ask' }> }) {
  if (step.kind === 'elsewhere') return <p class="desk-who">{step.elsewhere.who}</p>;
  const body = step.kind === 'refer' ? step.referral : step.kind === 'none' ? step : undefined;
  if (!body) return null;
  const { organisation, instances } = body;
  return (
    <p class="desk-who">
      <BodyMark organisation={organisation} />
      <span>
        {organisation.register && instances.length > 0
          ? instances.map(({ name }) => instanceName(organisation.register ?? 'gemeenten', name)).join(' / ')
          : organisation.name}
      </span>
    </p>
  );
}

function Staff(props: Props & { readonly referral: Extract<Step, { kind: 'refer' }>['referral'] }) {
  const { referral, part, graph, desk, t } = props;
  const { service, organisation } = referral;
  const note = parseStaffNote(desk.staffNotes[service?.id ?? ''] ?? '');
  return (
    <div class="desk-staff">
      <Block
        title={t('desk.say')}
        texts={[service?.because ?? organisation.does, ...(service ? [service.summary] : [])]}
      />
      <Block
        title={t('desk.check')}
        texts={[...note.check, ...(service?.conditions ?? [])]}
        more={note.check.length}
        t={t}
      />
      <Block title={t('desk.avoid')} texts={note.avoid} />
      <DoNow part={part} t={t} />
      <DirectLines organisation={organisation} desk={desk} t={t} />
      {service && <NotUs service={service} graph={graph} desk={desk} t={t} />}
    </div>
  );
}

/** What is first is always seen; what the resident can read too folds. */
function Block({
  title,
  texts,
  more,
  t,
}: {
  readonly title: string;
  readonly texts: readonly string[];
  readonly more?: number;
  readonly t?: Translator;
}) {
  if (texts.length === 0) return null;
  const shown = more ? texts.slice(0, more) : texts;
  const folded = more ? texts.slice(more) : [];
  return (
    <section class="desk-block">
      <h3>{title}</h3>
      <ul>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {folded.length > 0 && t && (
        <details>
          <summary>{t('desk.conditions', { count: folded.length })}</summary>
          <ul>
            {folded.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function DoNow({ part, t }: { readonly part: SheetPart | undefined; readonly t: Translator }) {
  if (!part) return null;
  const lines = part.doing.map(({ nl, value }) => (value ? `${nl}: ${value}` : nl));
  const phone =
    part.contact.phone && !lines.some((text) => text.includes(part.contact.phone ?? ' ')) ? [part.contact.phone] : [];
  return (
    <>
      {part.urgent && part.because && <p class="desk-loud">{part.because.nl}</p>}
      <Block title={t('desk.then')} texts={[...lines, ...phone.map((number) => t('desk.call', { number }))]} />
    </>
  );
}

function DirectLines({
  organisation,
  desk,
  t,
}: {
  readonly organisation: PublicOrganisation;
  readonly desk: DeskFile;
  readonly t: Translator;
}) {
  const lines = desk.directLines[organisation.id] ?? [];
  return (
    <Block title={t('desk.direct')} texts={lines.map(({ value, label }) => (label ? `${label}: ${value}` : value))} />
  );
}

/** "Not us, but them, because": what people mix this up with, and whose that is. */
function NotUs({
  service,
  graph,
  desk,
  t,
}: {
  readonly service: PublicService;
  readonly graph: Graph;
  readonly desk: DeskFile;
  readonly t: Translator;
}) {
  const rows = service.confusedWith.flatMap(({ service: other, elsewhere }, index) => {
    const found = graph.services[other ?? ''];
    const who = found
      ? graph.organisations[found.competentAuthority.organisation]?.name
      : graph.elsewhere[elsewhere ?? '']?.who;
    const title = found?.title ?? graph.elsewhere[elsewhere ?? '']?.title;
    return title ? [{ title, who, because: desk.confusions[service.id]?.[index] }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section class="desk-block">
      <h3>{t('desk.confused')}</h3>
      <dl class="desk-confused">
        {rows.map(({ title, who, because }) => (
          <div key={title}>
            <dt>
              {title}
              {who && <span class="quiet"> {who}</span>}
            </dt>
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PlanSteps({ plan, desk, part, t }: Props & { readonly plan: string }) {
  const steps = desk.plans[plan]?.steps ?? [];
  return (
    <div class="desk-staff">
      {part?.because && <Block title={t('desk.say')} texts={[part.because.nl]} />}
      <section class="desk-block">
        <h3>{t('desk.steps')}</h3>
        <ol class="desk-steps">
          {steps.map((step, index) => (
            <li key={step.id}>
              <strong>{step.title}</strong>{' '}
              <span class="quiet">
                {[part?.steps[index]?.who, t(`situation.${step.who}`), step.condition].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
