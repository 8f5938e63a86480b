/** What no single step says: what bodies tell each other, where people fall in between, and who helps. */
import type { Target } from '../engine/graph/model.ts';
import { inWords } from '../engine/plan/in-words.ts';
import type { Plan } from '../engine/plan/plan.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import { openBeside } from './beside.ts';
import { doorOf } from './door.ts';
import { LocalLines } from './LocalLines.tsx';
import { PlanText } from './PlanText.tsx';
import type { PlanData } from './plan-data.ts';

interface Props {
  readonly data: PlanData;
  readonly plan: Plan;
  readonly t: Translator;
}

/** What to have ready for all steps together. */
export function Needs({ data: { beside }, plan, t }: Props) {
  if (plan.needs.length === 0) return null;
  return (
    <details class="plan-fold column">
      <summary>
        <h2>
          {t('plan.needs')} <span class="quiet">({plan.needs.length})</span>
        </h2>
      </summary>
      <ul class="plan-needs">
        {plan.needs.map(({ id, text }) => (
          <li key={id}>
            <PlanText nl={text} other={beside?.needs[id]} t={t} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Around(props: Props) {
  return (
    <>
      <Gaps {...props} />
      <Told {...props} />
      <Help {...props} />
      <Variations {...props} />
      <MadeBy {...props} />
    </>
  );
}

function Gaps({ data, plan, t }: Props) {
  if (plan.gaps.length === 0) return null;
  return (
    <section class="section column" aria-labelledby="plan-let-op">
      <h2 id="plan-let-op">{t('plan.gaps')}</h2>
      <ul class="plan-gaps">
        {plan.gaps.map(({ gap, open }) => {
          const words = sameLine(data.event.gaps, gap, data.beside?.gaps);
          return (
            <li class="notice" key={gap.text}>
              {open && (
                <p class="quiet">
                  <span>{t('situation.only-if')}</span>{' '}
                  <PlanText nl={`${inWords(open, data.event.asks)}.`} other={openBeside(open, data)} t={t} />
                </p>
              )}
              <p class="plan-gap">
                <PlanText nl={gap.text} other={words?.text} t={t} />
              </p>
              <p>
                <PlanText nl={gap.bridge} other={words?.bridge} t={t} />
              </p>
              <TargetLine to={gap} data={data} t={t} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Told({ data, t }: Props) {
  const { told } = data.event;
  if (told.length === 0) return null;
  const nameOf = (id: string) =>
    (doorOf({ organisation: id }, data) ?? doorOf({ elsewhere: id }, data))?.body.name ?? id;
  return (
    <section class="section column" aria-labelledby="plan-vertellen">
      <h2 id="plan-vertellen">{t('plan.told')}</h2>
      <dl class="details plan-told">
        {told.map((line) => (
          <div key={`${line.from}:${line.text}`}>
            <dt>{t(line.does ? 'plan.told_yes' : 'plan.told_no')}</dt>
            <dd>
              <p>
                <PlanText nl={line.text} other={sameLine(told, line, data.beside?.told)} t={t} />
              </p>
              <p class="quiet" lang={contentLanguage(t)}>
                {`${nameOf(line.from)} → ${line.to.map(nameOf).join(', ')}`}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Help({ data, t }: Props) {
  const { overview, local } = data.event;
  if (!overview && local.length === 0) return null;
  return (
    <section class="section column" aria-labelledby="plan-hulp">
      <h2 id="plan-hulp">{t('plan.help')}</h2>
      {overview && (
        <p>
          <PlanText nl={overview.text} other={data.beside?.overview} t={t} />
        </p>
      )}
      {overview && <TargetLine to={overview} data={data} t={t} />}
      {local.length > 0 && (
        <>
          <p class="plan-local">{t('plan.local')}</p>
          <ul class="plan-list">
            {local.map((kind) => (
              <li key={kind}>{t(`plan.local_${kind}` as 'plan.local_wijkteam')}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/**
 * What varies in a step that is not in the plan does not matter to this reader, and how a step
 * goes in the reader's own gemeente stands with that step.
 */
function Variations({ data, plan, t }: Props) {
  const { local } = data;
  const { variesByGemeente } = data.event;
  const numberOf = (id: string | undefined) => plan.steps.findIndex(({ step }) => step.id === id) + 1;
  const varying = variesByGemeente.filter(
    ({ id, step }) => step === undefined || (numberOf(step) > 0 && !local?.lines[id]),
  );
  if (varying.length === 0) return null;
  return (
    <section class="section column" aria-labelledby="plan-verschilt">
      <h2 id="plan-verschilt">{t('plan.varies')}</h2>
      <ul class="plan-list">
        {varying.map((line) => {
          const number = numberOf(line.step);
          const words = sameLine(variesByGemeente, line, data.beside?.variesByGemeente);
          const text = <PlanText nl={line.text} other={words?.text} t={t} />;
          const here = local?.lines[line.id];
          return (
            <li key={line.id}>
              {line.url ? <a href={line.url}>{text}</a> : text}{' '}
              {number > 0 && <a href={`#stap-${line.step}`}>{t('plan.stepNumber', { number })}</a>}
              {here ? (
                <LocalLines local={local} lines={[here]} t={t} />
              ) : (
                line.usual && (
                  <p class="quiet">
                    <PlanText nl={line.usual} other={words?.usual} t={t} />
                  </p>
                )
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whoever reads what the gemeente says must know who wrote it down. */
function MadeBy({ data: { local }, t }: Props) {
  return local?.example ? (
    <p class="section column quiet" lang={contentLanguage(t)}>
      {local.example}
    </p>
  ) : null;
}

function TargetLine({ to, data, t }: Pick<Props, 'data' | 't'> & { readonly to: Target }) {
  const door = doorOf(to, data);
  return door ? (
    <p>
      <a class="terms-link" href={door.href}>
        <PlanText nl={door.title} other={door.beside} t={t} />
      </a>
    </p>
  ) : null;
}

/** The translation of a line, which stands in the same place of a list that is as long. */
function sameLine<T, R>(dutch: readonly T[], line: T, words: readonly R[] | undefined): R | undefined {
  return words?.length === dutch.length ? words[dutch.indexOf(line)] : undefined;
}
