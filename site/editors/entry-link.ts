import type { Links } from '../../widgets/links/links.ts';

/** Page of an entry that is named by its file, such as `services/paspoort-aanvragen`; undefined when it has none. */
export function linkOfEntry(name: string, links: Links): string | undefined {
  const [folder = '', id = ''] = name.split('/');
  const pages: Readonly<Record<string, ((slug: string) => string) | undefined>> = {
    services: links.service,
    organisations: links.organisation,
    questions: links.question,
    'life-events': links.lifeEvent,
    letters: links.letter,
    elsewhere: links.elsewhere,
    emergencies: links.emergency,
  };
  return pages[folder]?.(id);
}
