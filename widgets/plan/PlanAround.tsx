/** What no single step says: what bodies tell each other, where people fall in between, and who helps. */
import type { Target } from '../engine/graph/model.ts';
import { inWords } from '../engine/plan/in-words.ts';
import type { Plan } from '../engine/plan/plan.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import { doorOf } from './door.ts';
import type { PlanData } from './plan-data.ts';

interface Props {
  readonly data: PlanData;
  readonly plan: Plan;
  readonly t: Translator;
}

/** What to have ready for all steps together. */
export function Needs({ plan, t }: Pick<Props, 'plan' | 't'>) {
  if (plan.needs.length === 0) return null;
  return (
    <details class="plan-fold column">
      <summary>
        <h2>
          {t('plan.needs')} <span class="quiet">({plan.needs.length})</span>
        </h2>
      </summary>
      <ul class="plan-needs" lang={contentLanguage(t)}>
        {plan.needs.map(({ id, text }) => (
          <li key={id}>{text}</li>
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
    </>
  );
}

function Gaps({ data, plan, t }: Props) {
  if (plan.gaps.length === 0) return null;
  const lang = contentLanguage(t);
  return (
    <section class="section column" aria-labelledby="plan-let-op">
      <h2 id="plan-let-op">{t('plan.gaps')}</h2>
      <ul class="plan-gaps">
        {plan.gaps.map(({ gap, open }) => (
          <li class="notice" key={gap.text}>
            {open && <p class="quiet" lang={lang}>{`Als ${inWords(open, data.event.asks)}:`}</p>}
            <p class="plan-gap" lang={lang}>
              {gap.text}
            </p>
            <p lang={lang}>{gap.bridge}</p>
            <TargetLine to={gap} data={data} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ data, t }: Props) {
  const { told } = data.event;
  if (told.length === 0) return null;
  const lang = contentLanguage(t);
  const nameOf = (id: string) => data.organisations[id]?.name ?? data.elsewhere[id]?.who ?? id;
  return (
    <section class="section column" aria-labelledby="plan-vertellen">
      <h2 id="plan-vertellen">{t('plan.told')}</h2>
      <dl class="details plan-told" lang={lang}>
        {told.map(({ from, to, does, text }) => (
          <div key={`${from}:${text}`}>
            <dt lang={t.language}>{t(does ? 'plan.told_yes' : 'plan.told_no')}</dt>
            <dd>
              <p>{text}</p>
              <p class="quiet">{`${nameOf(from)} → ${to.map(nameOf).join(', ')}`}</p>
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
      {overview && <p lang={contentLanguage(t)}>{overview.text}</p>}
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

function Variations({ data, t }: Props) {
  const { variesByGemeente } = data.event;
  if (variesByGemeente.length === 0) return null;
  return (
    <section class="section column" aria-labelledby="plan-verschilt">
      <h2 id="plan-verschilt">{t('plan.varies')}</h2>
      <ul class="plan-list" lang={contentLanguage(t)}>
        {variesByGemeente.map(({ text, usual, url }) => (
          <li key={text}>
            {url ? <a href={url}>{text}</a> : text}
            {usual && <p class="quiet">{usual}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TargetLine({ to, data, t }: Pick<Props, 'data' | 't'> & { readonly to: Target }) {
  const door = doorOf(to, data);
  return door ? (
    <p>
      <a class="terms-link" href={door.href} lang={contentLanguage(t)}>
        {door.title}
      </a>
    </p>
  ) : null;
}
