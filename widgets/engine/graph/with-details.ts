import type { Graph, Slug } from './model.ts';
import { unpackServices } from './service-columns.ts';
import type { GraphDetails } from './stages.ts';

/** Both parts together; the first alone when they are of different versions. */
export function withDetails(graph: Graph, details: GraphDetails): Graph {
  if (graph.version !== details.version) return graph;
  // Absent fields stay absent, so an entry completed is of the type it was split from.
  const complete = <T extends object>(entries: Readonly<Record<Slug, T>>, rest: Readonly<Record<Slug, object>>) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, ...rest[id] } as T]));
  return {
    ...graph,
    services: unpackServices(details.services, graph.services),
    organisations: complete(graph.organisations, details.organisations),
    lifeEvents: complete(graph.lifeEvents, details.lifeEvents),
    elsewhere: complete(graph.elsewhere, details.elsewhere),
    emergencies: complete(graph.emergencies, details.emergencies),
    letters: details.letters,
  };
}
