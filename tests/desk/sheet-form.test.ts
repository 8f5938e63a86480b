/** What the second screen takes for a sheet. */
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../widgets/desk/sheet.ts';
import { isSheet } from '../../widgets/desk/sheet-form.ts';
import { partOf, type SheetSources } from '../../widgets/desk/sheet-part.ts';
import { route } from '../../widgets/engine/route/route.ts';
import type { Step } from '../../widgets/engine/route/step.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { ask, nowhere, real, TODAY } from '../route/real.ts';

const { graph } = real.loket;
const sources: SheetSources = {
  graph,
  desk: real.compiled.desk,
  language: 'en',
  today: TODAY,
  instancesOf: () => [],
  t: createTranslator('nl'),
  other: createTranslator('en'),
  links: createLinks('nl'),
};

const sheet = (step: Step) => {
  const part = partOf({ step, answers: {} }, sources);
  return part && sheetOf('en', part);
};

it('every sheet that the counter can make', () => {
  const steps = [
    ...Object.values(graph.services).map(({ title }) => route(real.loket, { query: title, answers: {} }, nowhere)),
    ...Object.values(graph.lifeEvents).map((lifeEvent) => ({ kind: 'plan', lifeEvent }) as Step),
    ask('er is brand'),
    ask('mijn bank heeft mijn pas geblokkeerd'),
  ];
  const made = steps.flatMap((step) => sheet(step) ?? []);
  expect(made.length).toBeGreaterThan(300);
  // As it arrives: a message is a copy.
  expect(made.filter((each) => !isSheet(structuredClone(each)))).toEqual([]);
});

describe('nothing else', () => {
  const good = sheet(ask('zorgtoeslag aanvragen'));
  const [part] = good?.parts ?? [];
  const withPart = (change: object) => ({ ...good, parts: [{ ...part, ...change }] });

  it.each([
    ['nothing', null],
    ['a text', '<b>'],
    ['a list', []],
    ['an empty object', {}],
    ['parts that are a text', { ...good, parts: 'abc' }],
    ['parts that hold nothing', { ...good, parts: [null] }],
    ['a language of its own', { ...good, language: 'nl" onload="' }],
    ['nothing together', { ...good, together: undefined }],
    ['a subject that is an element', withPart({ subject: { type: 'img', props: { onload: 'alert(1)' } } })],
    ['a line that is an element', withPart({ because: { nl: { type: 'b', props: {} } } })],
    ['a body that is no text', withPart({ who: ['x'] })],
    ['an address that is no text', withPart({ contact: { website: {} } })],
    ['a code with markup', withPart({ code: '"><script>' })],
    ['a code that no QR code holds', withPart({ code: 'A'.repeat(5_000) })],
    ['a word that is a book', withPart({ who: 'x'.repeat(10_000) })],
    ['a list without end', { ...good, parts: Array.from({ length: 10_000 }, () => part) }],
    ['too much in all', { ...good, parts: Array.from({ length: 100 }, () => ({ ...part, who: 'x'.repeat(5_000) })) }],
  ])('%s', (_, value) => {
    expect(isSheet(good)).toBe(true);
    expect(isSheet(value)).toBe(false);
  });
});
