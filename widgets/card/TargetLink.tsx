import type { Target } from '../engine/graph/model.ts';
import { contentLanguage } from '../i18n/translator.ts';
import type { CardProps } from './props.ts';

/** Where to go instead, by the title people will find there. Nothing when the text says it all. */
export function TargetLink({
  to,
  graph,
  links,
  t,
}: Pick<CardProps, 'graph' | 'links' | 't'> & { readonly to: Target }) {
  const found = destination(to, graph, links);
  if (!found) return null;
  return (
    <a class="target" href={found.href} lang={contentLanguage(t)}>
      {found.title}
    </a>
  );
}

function destination(to: Target, graph: CardProps['graph'], links: CardProps['links']) {
  if (to.service) return { href: links.service(to.service), title: graph.services[to.service]?.title ?? to.service };
  if (to.elsewhere)
    return { href: links.elsewhere(to.elsewhere), title: graph.elsewhere[to.elsewhere]?.title ?? to.elsewhere };
  if (to.organisation) {
    return {
      href: links.organisation(to.organisation),
      title: graph.organisations[to.organisation]?.name ?? to.organisation,
    };
  }
  return undefined;
}
