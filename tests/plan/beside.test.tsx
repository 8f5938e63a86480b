// @vitest-environment happy-dom
/** A plan in another language: what stands beneath what, and what is said of a translation that is old or absent. */
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dutchWords } from '../../scripts/content/desk/translatable.ts';
import type { LifeEvent } from '../../widgets/engine/graph/model.ts';
import { inEnglish } from '../../widgets/engine/plan/in-words.ts';
import type { PlanTranslation } from '../../widgets/engine/plan/words.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { PlanView } from '../../widgets/plan/PlanView.tsx';
import { planData } from '../../widgets/plan/plan-data.ts';
import { real } from '../route/real.ts';

const en = createTranslator('en');
const { graph } = real.loket;
const translated = real.compiled.translations.en;
const event = real.compiled.lifeEvents['overlijden-naaste'] as LifeEvent;
/** Every Dutch text with a mark before it, so that no edit of the content makes it old. */
const words = {
  ...(marked(dutchWords(real.compiled.content, 'life-events', event.id)) as PlanTranslation),
  fresh: true,
};

function marked(texts: unknown): unknown {
  if (typeof texts === 'string') return `EN ${texts}`;
  if (Array.isArray(texts)) return texts.map(marked);
  return Object.fromEntries(Object.entries(Object(texts)).map(([key, text]) => [key, marked(text)]));
}

function shown(translation?: PlanTranslation): Element {
  const data = planData(event, graph, createLinks('en'), {
    services: translated.services,
    lifeEvents: translation ? { [event.id]: translation } : {},
  });
  return render(<PlanView data={data} today="2026-11-22" t={en} />).container;
}

const texts = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);

afterEach(cleanup);

describe('a plan in the language of the reader', () => {
  it('has a line beneath each of its lines, and names what is translated elsewhere as it is called there', () => {
    const plan = shown(words);
    const titles = texts(plan, '.step-title > span');
    expect(titles.filter((_, index) => index % 2 === 1)).toEqual(event.steps.map(({ title }) => title));
    expect(titles.filter((_, index) => index % 2 === 0)).toEqual(event.steps.map(({ id }) => words.steps[id]?.title));
    for (const text of [...event.told, ...event.gaps, ...event.variesByGemeente, ...event.needs])
      expect(texts(plan, '.beside')).toContain(text.text);
    expect(texts(plan, '.step-when')).toContain('At the latest 6 working days after EN het overlijden');
    const varying = [...plan.querySelectorAll('[aria-labelledby="plan-verschilt"] li > a')];
    expect(varying.map((link) => link.getAttribute('href'))).toEqual(['#stap-uitvaart', '#stap-uitvaart-geld']);
    expect(varying.map((link) => link.textContent)).toEqual(['step 2', 'step 3']);
    expect(plan.querySelector('.plan-beside')?.textContent).toContain(en('plan.besideHolds'));
    const choice = plan.querySelector('#plan-nederlands');
    if (choice) fireEvent.click(choice);
    expect(plan.querySelector('.plan-alone')).not.toBeNull();
  });

  it('is Dutch alone, and marked so, while nobody translated it', () => {
    const plan = shown();
    expect(plan.querySelector('.beside, .plan-beside')).toBeNull();
    expect(plan.querySelector('.step-title > span')?.getAttribute('lang')).toBe('nl');
    expect(texts(plan, '.step-when')).toContain('At the latest 6 working days after that day');
  });

  it('says that a translation is of an older text, keeps the Dutch in sight, and has no line that is no longer sure of its place', () => {
    const { uitvaart: _gone, ...steps } = words.steps;
    const plan = shown({ ...words, fresh: false, steps, told: ['One line'] });
    expect(plan.querySelector('.plan-beside')?.textContent).toBe(en('plan.besideStale'));
    expect(plan.querySelector('input#plan-nederlands')).toBeNull();
    const step = plan.querySelector('#stap-uitvaart .step-title');
    expect([step?.textContent, step?.querySelector('span')?.lang]).toEqual(['Regel de begrafenis of crematie', 'nl']);
    expect(plan.textContent).not.toContain('One line');
  });

  it('joins conditions with its own words, and leaves them Dutch where an answer has none', () => {
    const { asks } = event;
    const clause = (ask: string, answer: string) => `${ask} is ${answer}`;
    const condition = {
      kind: 'all',
      of: [
        { kind: 'said', question: 'partner', answers: ['getrouwd', 'samen'] },
        { kind: 'not', of: { kind: 'said', question: 'aow', answers: ['ja'] } },
      ],
    } as const;
    expect(inEnglish(condition, asks, clause)).toBe('partner is getrouwd or partner is samen, and aow is nee');
    expect(inEnglish(condition, asks, (ask) => (ask === 'aow' ? undefined : 'x'))).toBeUndefined();
  });
});
