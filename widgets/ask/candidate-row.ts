import type { Graph, PublicOrganisation } from '../engine/graph/model.ts';
import type { Candidate } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

interface Row {
  readonly href: string;
  readonly title: string;
  readonly organisation?: PublicOrganisation | undefined;
  readonly who?: string;
}

/** Title, address and body of a possible answer; nothing for one the graph does not hold. */
export function candidateRow(
  candidate: Candidate,
  { graph, t, links }: { readonly graph: Graph; readonly t: Translator; readonly links: Links },
): Row | undefined {
  const service = graph.services[candidate.service ?? ''];
  if (service) {
    const organisation = graph.organisations[service.competentAuthority.organisation];
    return { href: links.service(service.id), title: service.title, organisation };
  }
  const lifeEvent = graph.lifeEvents[candidate.lifeEvent ?? ''];
  if (lifeEvent) return { href: links.lifeEvent(lifeEvent.id), title: lifeEvent.title, who: t('ask.kind_lifeEvent') };
  const away = graph.elsewhere[candidate.elsewhere ?? ''];
  if (away) return { href: links.elsewhere(away.id), title: away.title, who: away.who };
  const organisation = graph.organisations[candidate.organisation ?? ''];
  return (
    organisation && {
      href: links.organisation(organisation.id),
      title: organisation.name,
      organisation,
      who: t('ask.kind_organisation'),
    }
  );
}
