/** Valid layers at random, as a gemeente might write them, with texts that would do harm if they were taken for anything but text. */
import fc from 'fast-check';
import { daysOfWeek, partnerKinds } from '../../widgets/engine/local/model.ts';

const text = fc
  .array(
    fc.constantFrom(
      'uw',
      'gemeente',
      'vraag',
      'kosten',
      'formulier',
      'balie',
      '"onerror=1"',
      '{{name}}',
      "o'brien",
      'é',
      '&lt;',
      '$x',
      '日本',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));
const url = fc
  .tuple(
    fc.constantFrom('www.voorbeeld.nl', 'loket.voorbeeld.nl', 'xn--caf-dma.nl'),
    fc.constantFrom('/', '/a/b', '/x?y=1&z=2', '/%22%3E%3Cscript%3E'),
  )
  .map(([host, path]) => `https://${host}${path}`);
const phone = fc.constantFrom('14 030', '030 286 00 00', '(0314) 36 93 69', '+31 30 286 00 00', '0900 603 92 22');
const date = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const period = fc
  .tuple(date, date)
  .map((both) => both.sort())
  .map(([from = '', through = '']) => ({ from, through }));
const times = fc.tuple(fc.integer({ min: 6, max: 12 }), fc.integer({ min: 13, max: 22 })).map(([opens, closes]) => ({
  opens: `${String(opens).padStart(2, '0')}:30`,
  closes: `${closes}:00`,
}));
const statement = fc.record({ text, url }, { requiredKeys: ['text'] });
const checked = fc.record({ on: date, against: fc.array(url, { minLength: 1, maxLength: 2 }) });
const body = fc.record({ name: text, website: url, phone, appointment: url, visit: text }, { requiredKeys: ['name'] });
const partly = fc.array(fc.record({ does: text, by: body }), { minLength: 1, maxLength: 2 });
const facts = {
  url,
  apply: url,
  phone,
  appointment: url,
  cost: statement,
  term: statement,
  note: text,
  checked,
  unverified: text,
};

const offer = fc.oneof(
  fc.record({ offered: fc.constant('yes' as const), ...facts, partly }, { requiredKeys: ['offered'] }),
  fc.record({ offered: fc.constant('no' as const), because: text, ...facts }, { requiredKeys: ['offered', 'because'] }),
  fc.record(
    { offered: fc.constant('other' as const), because: text, by: body, ...facts, partly },
    { requiredKeys: ['offered', 'because', 'by'] },
  ),
);

const desk = fc.record({
  name: text,
  byAppointment: fc.boolean(),
  services: fc.subarray(['paspoort-aanvragen', 'rijbewijs-aanvragen', 'briefadres']),
  domains: fc.subarray(['schulden']),
  openingHoursSpecification: fc.array(
    fc
      .tuple(fc.subarray([...daysOfWeek], { minLength: 1 }), times)
      .map(([dayOfWeek, hours]) => ({ dayOfWeek, ...hours })),
    { maxLength: 3 },
  ),
  specialOpeningHoursSpecification: fc.array(
    period.map(({ from, through }) => ({ validFrom: from, validThrough: through })),
    { maxLength: 2 },
  ),
});

const planLine = fc.record({ text, url, checked, unverified: text }, { requiredKeys: ['text', 'checked'] });

export type RandomOffer = typeof offer extends fc.Arbitrary<infer T> ? T : never;

/** Of each plan the ids of its lines. */
export type OpenPlans = Readonly<Record<string, readonly string[]>>;

function plans(open: OpenPlans) {
  return fc
    .subarray(Object.keys(open), { maxLength: 6 })
    .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, linesOf(open[id] ?? [])]))));
}

function linesOf(ids: readonly string[]) {
  return fc.dictionary(fc.constantFrom(...ids), planLine, { minKeys: 1, noNullPrototype: true });
}

/** A layer for a gemeente, of which the services, plans and lines are some of those that exist. */
export function randomLayer(gemeente: string, services: readonly string[], open: OpenPlans) {
  return fc.record({
    gemeente: fc.constant(gemeente),
    desks: fc.array(desk, { maxLength: 2 }),
    services: fc.dictionary(fc.constantFrom(...services), offer, { maxKeys: 40, noNullPrototype: true }),
    plans: plans(open),
    own: fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 999 }).map((n) => `eigen-${n}`),
        title: text,
        summary: text,
        questions: fc.array(text, { minLength: 5, maxLength: 6 }),
        words: fc.integer({ min: 1, max: 9999 }).map((n) => [`zwiebelpas${n}`]),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    partners: fc.array(
      fc.record({
        kind: fc.constantFrom(...partnerKinds),
        name: text,
        does: text,
        website: url,
        phone,
        services: fc.subarray([...services].slice(0, 10)),
        domains: fc.constant(['schulden']),
        checked,
        unverified: text,
      }),
      { maxLength: 3 },
    ),
    notices: fc.array(
      period.chain(({ from, through }) =>
        fc.record({
          text,
          validFrom: fc.constant(from),
          validUntil: fc.constant(through),
          audience: fc.constantFrom('public' as const, 'staff' as const),
        }),
      ),
      { maxLength: 2 },
    ),
  });
}

/** Values that no field may hold: markup, addresses that run code, wrong types, marks that are not seen. */
export const damaged: readonly unknown[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'http://onveilig.nl/',
  'https://naam:geheim@voorbeeld.nl/',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'tekst \u202e omgekeerd',
  '',
  null,
  17,
  true,
  [],
  ['a'],
  {},
  { $: 1 },
  'x'.repeat(5000),
];
