import type { Content } from '../read.ts';
import { linkable } from './links.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Lists of a layer whose entries have fields that are worth filling in. */
export const fieldsOf = {
  desks: ['visit', 'phone', 'openingHoursSpecification', 'checked'],
  own: ['url', 'apply', 'phone', 'cost', 'term', 'bring', 'conditions', 'words', 'checked'],
  partners: ['website', 'phone', 'services', 'domains', 'checked'],
} as const;

/** In a line what an entry of a layer has, and what could still be filled in. */
export function filledAndOpen(name: string, entry: Entry, fields: readonly string[]): string {
  const filled = Object.keys(entry).filter((field) => !UNCOUNTED.has(field));
  const open = fields.filter((field) => valueAt(entry, field) === undefined);
  const has = filled.length > 0 ? ` Ingevuld: ${filled.join(', ')}.` : '';
  return `${name}.${has}${open.length > 0 ? ` Nog open: ${open.join(', ')}.` : ' Niets meer open.'}`;
}

/** The same of a service, with the words of its buttons for who wants to give one an address of its own. */
export function serviceInWords(id: string, entry: Entry, service: Content['services'][string]): string {
  const buttons = linkable(service).map((words) => `"${words}"`);
  const words = entry['offered'] !== 'no' && buttons.length > 0 ? ` Knoppen voor links: ${buttons.join(', ')}.` : '';
  return filledAndOpen(id, entry, openFields(entry, service)) + words;
}

/** What a resident of the gemeente would like to know of it. */
function openFields({ offered }: Entry, { actions }: Content['services'][string]): readonly string[] {
  const can = (channel: string) => actions.some((action) => action.channel === channel && !action.url);
  const facts = ['cost', 'term', 'checked'];
  switch (offered) {
    case 'no':
      return ['because', 'checked'];
    case 'other':
      return ['because', 'by.name', 'by.website', 'by.phone', ...facts];
    default:
      return ['url', ...(can('online') ? ['apply'] : []), ...(can('appointment') ? ['appointment'] : []), ...facts];
  }
}

/** Always there, or written by the commands. */
const UNCOUNTED = new Set(['id', 'name', 'kind', 'title', 'national']);

function valueAt(entry: Entry, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Entry | undefined)?.[name], entry) ?? undefined;
}
