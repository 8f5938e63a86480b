/** One service with the bodies it names: what a card needs without the whole graph. */
import type { APIRoute } from 'astro';
import type { PublicService } from '../../../../../widgets/engine/graph/model.ts';
import { graph, services } from '../../../../content.ts';

export function getStaticPaths() {
  return services.map((service) => ({ params: { version: graph.version, slug: service.id }, props: { service } }));
}

export const GET: APIRoute<{ service: PublicService }> = ({ props: { service } }) => {
  const named = [
    service.competentAuthority.organisation,
    ...service.alsoCompetent.map(({ organisation }) => organisation),
    ...service.actions.flatMap(({ organisation }) => organisation ?? []),
  ];
  const organisations = Object.fromEntries(named.map((id) => [id, graph.organisations[id]]));
  return new Response(JSON.stringify({ service, organisations }), { headers: { 'content-type': 'application/json' } });
};
