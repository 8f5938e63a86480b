/** The middle: what to say, to check and not to promise, and what comes then. For staff only. */
import type { ComponentChildren } from 'preact';
import { BodyMark } from '../body/BodyMark.tsx';
import { bodyName } from '../body/instance.ts';
import type { DeskFile } from '../engine/desk/model.ts';
import { staffNotices } from '../engine/desk/notices.ts';
import { parseStaffNote } from '../engine/desk/staff-note.ts';
import type { Graph, IsoDate, PlanQuestion, PublicOrganisation, PublicService } from '../engine/graph/model.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import { inGroups } from '../engine/loketcode/code.ts';
import type { Step } from '../engine/route/step.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import { ChoiceList } from './ChoiceList.tsx';
import type { Choice } from './choices.ts';
import type { SheetPart } from './sheet-part.ts';

interface Props {
  readonly step: Step;
  /** What the resident is told of it; absent while something has to be asked. */
  readonly part: SheetPart | undefined;
  readonly choices: readonly Choice[];
  /** A question that would make a plan fit, which the first choices answer. */
  readonly open: PlanQuestion | undefined;
  readonly selected: number;
  readonly graph: Graph;
  readonly desk: DeskFile;
  /** Of the gemeente that the answer is for. */
  readonly layer: LocalLayer | undefined;
  readonly today: IsoDate;
  readonly t: Translator;
  /** Whether figures choose, which is not so while the clerk types. */
  readonly numbered: boolean;
  readonly onChoose: (index: number) => void;
  /** Says in which waterschap it is, where the gemeente has several. */
  readonly onWaterschap: (id: string) => void;
  /** Below all that is said. */
  readonly children?: ComponentChildren;
}

export function AnswerColumn(props: Props) {
  const { step, part, choices, open, t } = props;
  const answers = choices.filter(({ kind }) => kind === 'answer');
  const others = choices.slice(answers.length);
  return (
    <>
      <Head {...props} />
      {step.kind === 'refer' && <Staff {...props} referral={step.referral} />}
      {step.kind === 'emergency' || step.kind === 'elsewhere' ? <DoNow part={part} t={t} /> : null}
      <Choices {...props} title={open ? t('desk.fit', { question: open.text }) : t('desk.answers')} choices={answers} />
      {step.kind === 'plan' && <PlanSteps part={part} t={t} />}
      <Choices {...props} title={t('desk.others')} choices={others} before={answers.length} />
      {props.children}
    </>
  );
}

function Choices(props: Props & { readonly title: string; readonly before?: number }) {
  const { title, choices, before, selected, numbered, t, onChoose } = props;
  if (choices.length === 0) return null;
  return (
    <section class="desk-choices">
      <h3>{title}</h3>
      <ChoiceList choices={choices} before={before} selected={selected} numbered={numbered} t={t} onChoose={onChoose} />
    </section>
  );
}

function Head({ step, part, t, onWaterschap }: Props) {
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
      <WhoLine step={step} onWaterschap={onWaterschap} />
      {part?.code && (
        <p class="desk-kind">
          {t('code.name')}{' '}
          <bdi class="loketcode-code" {...noTranslate}>
            {inGroups(part.code)}
          </bdi>
        </p>
      )}
    </header>
  );
}

function kindOf(step: Exclude<Step, { kind: 'ask' }>) {
  switch (step.kind) {
    case 'refer':
      if (step.referral.local?.offer?.kind === 'no') return 'local.noLabel';
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

function WhoLine({ step, onWaterschap }: Pick<Props, 'onWaterschap'> & { step: Exclude<Step, { kind: 'ask' }> }) {
  if (step.kind === 'elsewhere') return <p class="desk-who">{step.elsewhere.who}</p>;
  const body = step.kind === 'refer' ? step.referral : step.kind === 'none' ? step : undefined;
  if (!body) return null;
  const { organisation, instances } = body;
  const offer = step.kind === 'refer' ? step.referral.local?.offer : undefined;
  const [only, ...more] = instances;
  return (
    <p class="desk-who">
      <BodyMark organisation={organisation} />
      {only && more.length > 0 ? (
        instances.map(({ id, name }) => (
          <button key={id} class="link-button" type="button" onClick={() => onWaterschap(id)}>
            <bdi {...noTranslate}>{name}</bdi>
          </button>
        ))
      ) : (
        <span>
          {organisation.register && only ? bodyName(organisation.register, only.name, offer) : organisation.name}
        </span>
      )}
    </p>
  );
}

function Staff(props: Props & { readonly referral: Extract<Step, { kind: 'refer' }>['referral'] }) {
  const { referral, part, graph, desk, layer, today, t } = props;
  const { organisation } = referral;
  const service = referral.service ?? referral.own;
  const note = parseStaffNote(desk.staffNotes[service?.id ?? ''] ?? '');
  return (
    <div class="desk-staff">
      <Block
        title={t('desk.say')}
        // The summary comes with the second part of the data.
        texts={[...new Set([part?.because?.nl ?? organisation.does, service?.summary])].filter(isSaid)}
      />
      <Block title={t('desk.forStaff')} texts={staffNotices(layer, today, service?.id ?? '').map(({ text }) => text)} />
      <Block
        title={t('desk.check')}
        texts={[...note.check, ...(service?.conditions ?? [])]}
        more={note.check.length}
        t={t}
      />
      <Block title={t('desk.avoid')} texts={note.avoid} />
      <DoNow part={part} t={t} />
      <NearHere part={part} t={t} />
      <DirectLines organisation={organisation} desk={desk} t={t} />
      {service && <NotUs service={service} graph={graph} desk={desk} t={t} />}
    </div>
  );
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
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

/** What the resident's gemeente adds, as it holds today. */
function NearHere({ part, t }: { readonly part: SheetPart | undefined; readonly t: Translator }) {
  if (!part?.near) return null;
  const { gemeente, notices, note, unverified, partly, desks, partners, example } = part.near;
  const hours = desks.map(({ name, at, today, unverified: since }) =>
    [...(today === undefined ? [`${name}:`, at] : [t('local.today'), name, today]), since].filter(Boolean).join(' '),
  );
  const parts = partly.map((each) => `${t('local.partly')}: ${each}`);
  const texts = [...notices, note, ...parts, unverified, ...hours, ...partners, example].filter(isSaid);
  return <Block title={`${t('local.in')} ${gemeente}`} texts={texts} />;
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

function PlanSteps({ part, t }: { readonly part: SheetPart | undefined; readonly t: Translator }) {
  if (!part) return null;
  return (
    <div class="desk-staff">
      {part.because && <Block title={t('desk.say')} texts={[part.because.nl].filter(isSaid)} />}
      <section class="desk-block">
        <h3>{t('desk.steps')}</h3>
        <ol class="desk-steps">
          {part.steps.map((step) => (
            <li key={step.id}>
              <strong>{step.text.nl}</strong>{' '}
              <span class="quiet">{`${step.who ? `${step.who}. ` : ''}${step.note.nl}`}</span>
              {step.here && (
                <span class="desk-here">
                  <strong>{t('plan.here', { gemeente: step.here.gemeente })}</strong> {step.here.texts.join(' ')}
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
      <NearHere part={part} t={t} />
    </div>
  );
}
