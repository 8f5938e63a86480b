/** What the resident gets: put together, made local, made to fit. */
import { describe, expect, it } from 'vitest';
import { openQuestion, stepsToTake } from '../../widgets/desk/plan-steps.ts';
import type { SheetPart } from '../../widgets/desk/sheet-part.ts';
import { partOf, type SheetSources } from '../../widgets/desk/sheet-part.ts';
import { togetherOf, withoutTogether } from '../../widgets/desk/together.ts';
import { shiftNotices, staffNotices } from '../../widgets/engine/desk/notices.ts';
import { makeLocality } from '../../widgets/engine/local/locality.ts';
import type { LocalLayer } from '../../widgets/engine/local/model.ts';
import { gemeente } from '../../widgets/engine/place/place.ts';
import { route } from '../../widgets/engine/route/route.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { weekInWords } from '../../widgets/local/week-in-words.ts';
import { real } from '../route/real.ts';

const today = '2026-12-21';
const t = createTranslator('nl');
const en = createTranslator('en');

function part(subject: string, doing: SheetPart['doing'], bring: readonly string[]): SheetPart {
  return {
    key: subject,
    urgent: false,
    sensitive: false,
    subject: { nl: subject },
    doing,
    bring: bring.map((nl) => ({ nl })),
    steps: [],
    contact: {},
    translation: 'none',
  };
}

describe('what questions have in common', () => {
  const parts = [
    part('Paspoort', [{ nl: 'Bel uw gemeente', value: '14 030' }], ['een pasfoto', 'uw pinpas']),
    part('Rijbewijs', [{ nl: 'Bel uw gemeente als u niet zelf kunt komen', value: '14 030' }], ['Een pasfoto']),
    part('Zorgtoeslag', [{ nl: 'Vraag aan', value: 'toeslagen.nl' }, { nl: 'Lees dit' }], []),
  ];
  const together = togetherOf(parts);

  it('is done once, in the words that fit all, with what it is for', () => {
    expect(together.doing).toEqual([
      { nl: 'Bel uw gemeente', value: '14 030', subjects: [{ nl: 'Paspoort' }, { nl: 'Rijbewijs' }] },
    ]);
  });

  it('is brought once, and no longer stands with each', () => {
    expect(together.bring).toEqual([{ nl: 'een pasfoto' }]);
    expect(parts.map((each) => withoutTogether(each, together).bring.map(({ nl }) => nl))).toEqual([
      ['uw pinpas'],
      [],
      [],
    ]);
  });

  it('is nothing for one question, however often it says the same', () => {
    const twice = { nl: 'Bel', value: '14 030' };
    expect(togetherOf([part('Paspoort', [twice, twice], [])])).toEqual({ doing: [], bring: [] });
  });
});

const layer: LocalLayer = {
  gemeente: 'gm0344',
  contact: { phone: '030 111 11 11' },
  desks: [
    {
      name: 'Stadhuis',
      visit: 'Plein 1, Utrecht',
      byAppointment: true,
      hours: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '17:00' },
        { dayOfWeek: ['Thursday', 'Saturday'], opens: '13:00', closes: '20:00' },
      ],
      special: [{ validFrom: '2026-12-25', validThrough: '2026-12-26', note: 'Kerst' }],
    },
  ],
  services: {
    'paspoort-aanvragen': {
      kind: 'yes',
      url: 'https://www.utrecht.nl/paspoort/',
      appointment: 'https://afspraak.utrecht.nl/paspoort/',
      term: { text: 'Klaar na 3 dagen.' },
      note: 'Neem een muntje mee voor de kluis.',
    },
    'bijstand-aanvragen': { kind: 'no', because: 'Utrecht doet dit niet meer.' },
  },
  own: [],
  partners: [
    {
      kind: 'wijkteam',
      name: 'Buurtteam',
      does: 'Helpt met formulieren.',
      phone: '030 2',
      services: ['paspoort-aanvragen'],
      domains: [],
    },
  ],
  notices: [
    { text: 'Balie dicht op 24 december.', audience: 'public', services: ['paspoort-aanvragen'] },
    { text: 'Printer 2 is stuk.', audience: 'staff', services: ['paspoort-aanvragen'] },
    { text: 'Overleg om vier uur.', audience: 'staff', services: [] },
    { text: 'Al voorbij.', audience: 'staff', services: [], validUntil: '2026-12-20' },
  ],
};

function sourcesWith(of: LocalLayer | undefined): SheetSources {
  const here = gemeente(real.places, 'gm0344', today);
  if (!here) throw new Error('Utrecht is gone');
  return {
    graph: real.loket.graph,
    desk: real.compiled.desk,
    language: 'en',
    layer: of,
    today,
    instancesOf: (register) => (register === 'gemeenten' ? [here] : []),
    t,
    other: en,
    links: createLinks('nl'),
  };
}

function partFor(service: string, of: LocalLayer | undefined): SheetPart | undefined {
  const sources = sourcesWith(of);
  const [here] = sources.instancesOf('gemeenten');
  if (!here) throw new Error('Utrecht is gone');
  const circumstances = {
    today,
    instancesOf: sources.instancesOf,
    locality: makeLocality({ gemeente: here, layer: of, today }),
  };
  const step = route(real.loket, { query: '', answers: {}, start: { service } }, circumstances);
  return partOf({ step, answers: {} }, sources);
}

describe('the sheet of a resident whose gemeente adds something', () => {
  const passport = partFor('paspoort-aanvragen', layer);

  it("has that gemeente's own appointment, number, term, hours and helpers", () => {
    expect(passport?.doing[0]?.value).toBe('afspraak.utrecht.nl/paspoort');
    expect(passport?.contact).toMatchObject({ phone: '030 111 11 11', website: expect.stringContaining('utrecht.nl') });
    // Its own words have no translation; those around it have.
    expect(passport?.term).toEqual({ nl: 'Klaar na 3 dagen.' });
    expect(passport?.subject.other).toMatch(/passport/);
    expect(passport?.near).toMatchObject({
      gemeente: 'Utrecht',
      note: 'Neem een muntje mee voor de kluis.',
      partners: ['Buurtteam. Helpt met formulieren. 030 2'],
      desks: [{ name: 'Stadhuis', at: 'Plein 1, Utrecht', today: '9.00 tot 17.00' }],
    });
  });

  it('has the number of the gemeente for what a national body leaves to it', () => {
    const doing = partFor('eigen-bijdrage-wmo', layer)?.doing;
    expect(doing?.find(({ nl }) => nl.includes('gemeente'))?.value).toBe('030 111 11 11');
    expect(doing?.find(({ nl }) => nl.includes('Bel het CAK'))?.value).toMatch(/^0(?!30)/);
  });

  it('has messages for residents, and none of those for staff', () => {
    expect(passport?.near?.notices).toEqual(['Balie dicht op 24 december.']);
    expect(JSON.stringify(passport)).not.toMatch(/Printer|Overleg/);
    expect(staffNotices(layer, today, 'paspoort-aanvragen').map(({ text }) => text)).toEqual(['Printer 2 is stuk.']);
    expect(shiftNotices(layer, today).map(({ text }) => text)).toEqual(['Overleg om vier uur.']);
  });

  it('says why, when the gemeente does not do it', () => {
    const { because, near } = partFor('bijstand-aanvragen', layer) ?? {};
    expect(because).toEqual({ nl: 'Utrecht doet dit niet meer.' });
    expect(near?.refuses).toBe(true);
  });

  it('is the national one where nothing is added', () => {
    const national = partFor('paspoort-aanvragen', undefined);
    expect(national?.near).toBeUndefined();
    expect(national?.term?.other).toBeDefined();
  });
});

describe('opening hours', () => {
  it('are said as people say them, with the days that differ, in either language', () => {
    const [desk] = layer.desks;
    if (!desk) throw new Error('no desk');
    expect(weekInWords(desk, today, t)).toEqual([
      'maandag tot en met woensdag: 9.00 tot 17.00',
      'donderdag en zaterdag: 13.00 tot 20.00',
      '25 december 2026 tot en met 26 december 2026: dicht (Kerst)',
      'alleen op afspraak',
    ]);
    expect(weekInWords(desk, today, en)[0]).toBe('Monday through Wednesday: 9.00 to 17.00');
  });
});

describe('what the gemeente says of a plan', () => {
  const checked = { on: '2026-11-01', against: ['https://www.utrecht.nl/baan'] };
  const saying: LocalLayer = {
    ...layer,
    example: 'Een voorbeeld.',
    plans: {
      verbouwen: { leges: { text: 'U betaalt vooraf.', url: 'https://www.utrecht.nl/leges', checked } },
      'eerste-baan': { 'hulp-voor-jongeren': { text: 'Het jongerenloket helpt.', checked } },
    },
  };
  const partOfPlan = (id: string, of: LocalLayer | undefined) => {
    const lifeEvent = real.loket.graph.lifeEvents[id];
    if (!lifeEvent) throw new Error(`${id} is gone`);
    const step = { kind: 'plan', lifeEvent, certainty: 'certain', others: [], candidates: [] } as const;
    return partOf({ step, answers: {} }, sourcesWith(of));
  };

  it('stands with its step, with the page as people type it', () => {
    const part = partOfPlan('verbouwen', saying);
    expect(part?.steps.flatMap(({ id, here }) => (here ? [[id, here]] : []))).toEqual([
      ['aanvraag', { gemeente: 'Utrecht', texts: ['U betaalt vooraf. utrecht.nl/leges'] }],
    ]);
    expect(part?.near).toMatchObject({ gemeente: 'Utrecht', notices: [], example: 'Een voorbeeld.' });
  });

  it('stands by itself when it is of no step, and is absent where nothing was said', () => {
    expect(partOfPlan('eerste-baan', saying)?.near?.notices).toEqual(['Het jongerenloket helpt.']);
    for (const nothing of [partOfPlan('scheiden', saying), partOfPlan('verbouwen', layer)]) {
      expect(nothing?.steps.some(({ here }) => here)).toBe(false);
      expect(nothing?.near).toBeUndefined();
    }
  });
});

describe('the steps of a situation', () => {
  const plan = real.compiled.desk.plans['overlijden-naaste'];
  const { graph } = real.loket;
  const sources = { ...sourcesWith(undefined), graph };

  it('grow fewer with each answer, and name the own gemeente and the last day', () => {
    if (!plan) throw new Error('no plan');
    const link = graph.lifeEvents['overlijden-naaste'];
    if (!link) throw new Error('no link');
    const step = { kind: 'plan', lifeEvent: link, certainty: 'certain', others: [], candidates: [] } as const;
    const all = stepsToTake(plan, {}, sources);
    expect(all.map(({ who }) => who)).toContain('Gemeente Utrecht');
    expect(all.map(({ note }) => note.nl).join('\n')).toMatch(/Uiterlijk .* na het overlijden\./);
    expect(all.some(({ text, note }) => text.other ?? note.other)).toBe(false);
    const words = real.compiled.desk.translations.en.lifeEvents['overlijden-naaste'];
    if (!words) throw new Error('no translation');
    const beside = stepsToTake(plan, {}, { ...sources, beside: { t: en, words } });
    expect(beside.find(({ id }) => id === 'uitvaart')).toMatchObject({
      text: { nl: 'Regel de begrafenis of crematie', other: 'Arrange the burial or cremation' },
      note: { other: 'At the latest 6 working days after the death.' },
    });
    expect(beside.find(({ id }) => id === 'doorgeven')?.note.other).toBe(
      'Happens by itself. Only if: the person who died lived in the Netherlands.',
    );
    let answers = {};
    for (let question = openQuestion(step, { answers }, real.compiled.desk, today); question; ) {
      answers = { ...answers, [question.id]: question.answers.at(-1)?.id ?? '' };
      question = openQuestion(step, { answers }, real.compiled.desk, today);
    }
    const fitting = stepsToTake(plan, answers, sources);
    expect(fitting.length).toBeLessThan(all.length);
    expect(openQuestion(step, { answers: {}, skipped: plan.asks.map(({ id }) => id) }, real.compiled.desk, today)).toBe(
      undefined,
    );
  });
});
