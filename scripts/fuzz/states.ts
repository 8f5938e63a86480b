import fc from 'fast-check';
import type { AnswerTarget, Graph, IsoDate } from '../../widgets/engine/graph/model.ts';
import type { Places } from '../../widgets/engine/place/model.ts';
import type { State } from '../../widgets/engine/route/route.ts';

/** Names that every object has, and a record that is read carelessly therefore seems to hold. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

/** Ids of a kind of entry, and what is none. */
function ids(entries: Readonly<Record<string, unknown>>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(entries)) },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...INHERITED), fc.string({ unit: 'binary', maxLength: 20 })) },
  );
}

/** A talk as it may come out of an address or a code: answers to questions that were never asked, and a start that leads nowhere. */
export function states(graph: Graph, query: fc.Arbitrary<string>): fc.Arbitrary<State> {
  const given = Object.values(graph.questions).flatMap((question) => question.answers.map((answer) => answer.id));
  const answers = fc
    .array(fc.tuple(ids(graph.questions), fc.constantFrom(...given, 'unsure', ...INHERITED)), { maxLength: 6 })
    .map((pairs) => Object.fromEntries(pairs));
  const start: fc.Arbitrary<AnswerTarget> = fc.oneof(
    fc.record({ question: ids(graph.questions) }),
    fc.record({ service: ids(graph.services) }),
    fc.record({ lifeEvent: ids(graph.lifeEvents) }),
    fc.record({ elsewhere: ids(graph.elsewhere) }),
    fc.record({ organisation: ids(graph.organisations) }),
    fc.constant({}),
  );
  return fc.record({ query, answers, start }, { requiredKeys: ['query', 'answers'] });
}

/** Days, real and impossible, and what is no day at all. */
export const days: fc.Arbitrary<IsoDate> = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom(
    '2026-12-31',
    '2027-01-01',
    '2026-02-31',
    '2026-13-01',
    '',
    '0000-00-00',
    'vandaag',
    '-000001-01-01',
    '\0',
  ),
  fc.string({ maxLength: 12 }),
);

/** Codes of a gemeente, as a storage or a link may hold them. */
export function gemeenteIds(places: Places): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...places.gemeenten.keys()),
    fc.constantFrom('gm9999', 'gm', '', ...INHERITED),
    fc.string(),
  );
}
