/** Pages that hold an answer or a fact of their own, in Dutch; each names its English twin itself. */
import type { APIRoute } from 'astro';
import { createLinks } from '../../widgets/links/links.ts';
import { graph, letters, lifeEvents, organisations, registers, services } from '../content.ts';

const links = createLinks('nl');

const addresses = [
  ...[
    links.home,
    links.az,
    links.situations,
    links.letters,
    links.organisations,
    links.gemeenten,
    links.waterschappen,
    links.provincies,
  ],
  ...[links.emergencies, links.words, links.how, links.privacy, links.accessibility, links.sources],
  ...services.map(({ id }) => links.service(id)),
  ...organisations.map(({ id }) => links.organisation(id)),
  ...lifeEvents.map(({ id }) => links.lifeEvent(id)),
  ...letters.map(({ id }) => links.letter(id)),
  ...Object.keys(graph.elsewhere).map(links.elsewhere),
  ...registers.gemeenten.map(({ slug }) => links.gemeente(slug)),
  ...registers.waterschappen.map(({ slug }) => links.waterschap(slug)),
  ...registers.provincies.map(({ slug }) => links.provincie(slug)),
];

export const GET: APIRoute = ({ site }) => {
  const urls = addresses.map((address) => `<url><loc>${new URL(address, site).href}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    {
      headers: { 'content-type': 'application/xml' },
    },
  );
};
