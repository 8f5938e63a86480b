import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Graph, PublicService } from '../../../widgets/engine/graph/model.ts';

/** Known to build together; Astro is the one that builds this site. */
export const STARLIGHT = '0.42.4';

/** Writes a Starlight project with the Dutch texts of every service, by subject as its guide advises. */
export function writeProject(folder: string, graph: Graph): void {
  const services = Object.values(graph.services);
  const domains = [...new Set(services.map(({ domain }) => domain))].sort();
  const files: Readonly<Record<string, string>> = {
    'astro.config.mjs': configOf(domains),
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    // As its own starter has them.
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'public/robots.txt': 'User-agent: *\nAllow: /\n',
    'src/content/docs/index.md': page('Eén loket voor de hele overheid', 'Zoek een onderwerp.', [
      ['Veel gevraagd', services.slice(0, 12).map(({ title, domain, id }) => `[${title}](/${domain}/${id}/)`)],
    ]),
    ...Object.fromEntries(
      services.map((service) => [`src/content/docs/${service.domain}/${service.id}.md`, pageOf(service, graph)]),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function configOf(domains: readonly string[]): string {
  const sidebar = domains.map((directory) => ({
    label: directory,
    collapsed: true,
    items: [{ autogenerate: { directory } }],
  }));
  return `import starlight from '@astrojs/starlight';
export default {
  site: 'https://example.org',
  trailingSlash: 'always',
  integrations: [starlight({
    title: 'Loket',
    locales: { root: { label: 'Nederlands', lang: 'nl' } },
    sidebar: ${JSON.stringify(sidebar)},
  })],
};
`;
}

function pageOf(service: PublicService, graph: Graph): string {
  const organisation = graph.organisations[service.competentAuthority.organisation];
  const stated = (statement: { readonly text: string } | undefined) => (statement ? [statement.text] : []);
  return page(service.title, service.summary, [
    ['Hiervoor moet u bij', [organisation?.name ?? '', service.because]],
    ['Wat u nu kunt doen', service.actions.map(actionOf)],
    ['Neem mee', service.bring],
    ['Kosten', stated(service.cost)],
    ['Hoe lang het duurt', stated(service.term)],
    ['Voorwaarden', service.conditions],
    ['Niet voor u', service.notFor.map(({ text }) => text)],
    ['Niet eens met een besluit', stated(service.objection)],
    ['Wet', service.legalResource.map(linkOf)],
    ['Bronnen', service.sources.map(linkOf)],
    ['Bedoelt u iets anders', service.confusedWith.map(({ because }) => because)],
  ]);
}

function actionOf({ label, url, phone, note = '' }: Action): string {
  const what = label ?? phone ?? url ?? '';
  return `${url ? `[${what}](${url})` : what} ${note}`.trim();
}

function linkOf({ title, url }: { readonly title: string; readonly url: string }): string {
  return `[${title}](${url})`;
}

function page(title: string, description: string, parts: readonly (readonly [string, readonly string[]])[]): string {
  const body = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
  // What JSON quotes, YAML reads.
  const head = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}`;
  return `---\n${head}\n---\n\n${description}\n\n${body.join('\n')}`;
}
