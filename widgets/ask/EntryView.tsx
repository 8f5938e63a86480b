/** A page drawn from the data alone: less than the page itself, and enough to be helped. */
import type { Card } from '../card/Card.tsx';
import type { Graph, PublicService } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import type { AskedQuestion } from './AskedQuestion.tsx';
import type { ElsewherePanel } from './ElsewherePanel.tsx';
import type { Entry } from './entry.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What the ask view has on the page already: imported here, it would be cut out of the ask view's own file. */
export interface Parts {
  readonly Card: typeof Card;
  readonly AskedQuestion: typeof AskedQuestion;
  readonly ElsewherePanel: typeof ElsewherePanel;
}

interface Props extends Parts {
  readonly entry: Entry;
  readonly title: string;
  readonly graph: Graph;
  readonly whereabouts: Whereabouts;
  readonly t: Translator;
  readonly links: Links;
}

export function EntryView(props: Props) {
  const { entry, title, t } = props;
  const lead = entry.kind === 'service' ? entry.service.summary : undefined;
  const lang = entry.kind === 'all' ? undefined : dutch(t);
  return (
    <>
      {entry.kind !== 'question' && (
        <div class="page-head column">
          <h1 lang={lang}>{title}</h1>
          {lead && (
            <p class="lead" lang={lang}>
              {lead}
            </p>
          )}
        </div>
      )}
      <Body {...props} />
    </>
  );
}

function Body({ entry, graph, whereabouts, t, links, Card, AskedQuestion, ElsewherePanel }: Props) {
  const shared = { graph, t, links };
  switch (entry.kind) {
    case 'service':
    case 'organisation': {
      const { organisation } = entry;
      const { register } = organisation;
      const service = entry.kind === 'service' ? { service: entry.service } : {};
      const { collected } = service.service?.competentAuthority ?? {};
      const instances = register ? whereabouts.instancesOf(register, collected) : [];
      const label = entry.kind === 'service' ? {} : { label: t('ask.entryReach') };
      return (
        <>
          <Card
            referral={{ ...service, organisation, instances }}
            certainty="certain"
            gemeente={whereabouts.gemeente}
            level={2}
            {...label}
            {...shared}
          />
          {entry.kind === 'organisation' && (
            <Services of={servicesOf(graph, organisation.id)} title={t('ask.entryServices')} t={t} links={links} />
          )}
        </>
      );
    }
    case 'instance': {
      const { organisation, instance } = entry;
      return (
        <>
          <Card
            referral={{ organisation, instances: [instance] }}
            certainty="certain"
            label={t('ask.entryReach')}
            level={2}
            {...shared}
          />
          <Services of={servicesOf(graph, organisation.id)} title={t('ask.entryServices')} t={t} links={links} />
        </>
      );
    }
    case 'elsewhere':
      return <ElsewherePanel elsewhere={entry.elsewhere} {...shared} />;
    case 'question': {
      const { question } = entry;
      const to = (answer: string) => question.answers.find(({ id }) => id === answer)?.to ?? question.unsure;
      return <AskedQuestion question={question} t={t} hrefOf={(answer) => links.target(to(answer))} level={1} />;
    }
    case 'all':
      return <Services of={Object.values(graph.services)} t={t} links={links} />;
  }
}

interface ServicesProps {
  readonly of: readonly PublicService[];
  readonly title?: string;
  readonly t: Translator;
  readonly links: Links;
}

function Services({ of, title, t, links }: ServicesProps) {
  const sorted = [...of].sort((one, other) => one.title.localeCompare(other.title, 'nl'));
  if (sorted.length === 0) return null;
  return (
    <section class="section">
      {title && <h2>{title}</h2>}
      <ul class="letter-items" lang={dutch(t)}>
        {sorted.map((service) => (
          <li key={service.id}>
            <a href={links.service(service.id)}>{service.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function servicesOf(graph: Graph, organisation: string): readonly PublicService[] {
  return Object.values(graph.services).filter(
    ({ competentAuthority }) => competentAuthority.organisation === organisation,
  );
}

/** Of content on a page in another language. */
function dutch(t: Translator): 'nl' | undefined {
  return t.language === 'nl' ? undefined : 'nl';
}
