import { createHash } from 'node:crypto';
import type { Graph, Letter } from '../../widgets/engine/graph/model.ts';
import type { LocalLayer } from '../../widgets/engine/local/model.ts';
import { compileLifeEvents, linkTo } from './life-events/compile.ts';
import type { Content } from './read.ts';
import type { UplProduct } from './registers.ts';

export interface GraphContext {
  /** By uniform product name. */
  readonly upl: ReadonlyMap<string, UplProduct>;
  readonly compiledOn: string;
  /** Part of the version, since they travel at an address that holds it. */
  readonly layers?: readonly LocalLayer[];
}

/**
 * The graph that residents get: staff notes, staff-only contact points and everything that
 * only the search needs (questions, words, keywords) are left out.
 */
export function compileGraph(content: Content, { upl, compiledOn, layers = [] }: GraphContext): Graph {
  const graph = {
    compiledOn,
    organisations: compileOrganisations(content),
    services: mapValues(
      content.services,
      (
        {
          questions: _questions,
          words: _words,
          keywords: _keywords,
          staffNote: _note,
          upl: name,
          alsoUpl: _more,
          rare: _rare,
          ...service
        },
        id,
      ) => ({
        id,
        ...service,
        ...(name && { upl: { name, uri: upl.get(name)?.uri ?? '' } }),
      }),
    ),
    questions: mapValues(content.questions, (question, id) => ({ id, ...question })),
    lifeEvents: mapValues(compileLifeEvents(content), linkTo),
    letters: mapValues(content.letters, ({ number, title, service, sender, names }, id) => ({
      id,
      number,
      title,
      service,
      sender,
      names,
    })),
    elsewhere: mapValues(
      content.elsewhere,
      ({ questions: _questions, words: _words, keywords: _keywords, ...entry }, id) => ({ id, ...entry }),
    ),
    emergencies: mapValues(
      content.emergencies,
      (
        {
          questions: _questions,
          words: _words,
          keywords: _keywords,
          signs: _signs,
          groups: _groups,
          order: _order,
          ...entry
        },
        id,
      ) => ({
        id,
        ...entry,
      }),
    ),
  };
  return { version: versionOf([content, ...layers]), ...graph };
}

/** Bodies as residents get them: without contact points that are for staff only. */
export function compileOrganisations({ organisations }: Pick<Content, 'organisations'>): Graph['organisations'] {
  return mapValues(organisations, ({ words: _words, contactPoints, ...organisation }, id) => ({
    id,
    ...organisation,
    contactPoints: contactPoints
      .filter((point) => point.audience === 'public')
      .map(({ audience: _audience, ...point }) => point),
  }));
}

/** The letters whole, for their pages; the graph only knows that they are there. */
export function compileLetters(content: Content): Record<string, Letter> {
  return mapValues(
    content.letters,
    ({ questions: _questions, words: _words, keywords: _keywords, staffNote: _note, ...letter }, id) => ({
      id,
      ...letter,
    }),
  );
}

/** Short fingerprint of everything that can change an answer. */
function versionOf(content: readonly (Content | LocalLayer)[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T, id: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]));
}
