import { describe, expect, it } from 'vitest';
import { contactActions } from '../../widgets/action/contact-actions.ts';
import { telephone } from '../../widgets/action/phone.ts';
import { type ActionContext, resolveAction, resolveActions } from '../../widgets/action/resolve.ts';
import type { Action } from '../../widgets/engine/graph/model.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { gemeente, svb, utrecht, waterschap } from '../card/example.ts';

const base: ActionContext = {
  organisation: svb,
  instances: [],
  organisations: { svb, gemeente, waterschap },
  t: createTranslator('nl'),
  links: createLinks('nl'),
};
const atUtrecht: ActionContext = { ...base, organisation: gemeente, instances: [utrecht] };

describe('what can be done', () => {
  it('is the address that the content gives', () => {
    const action = { channel: 'online', label: 'Vraag aan', url: 'https://www.svb.nl/aow' } as const;
    expect(resolveAction(action, base)).toMatchObject({
      kind: 'link',
      href: 'https://www.svb.nl/aow',
      label: 'Vraag aan',
    });
  });

  it('is the number of the organisation itself when the content gives none', () => {
    expect(resolveAction({ channel: 'phone' }, base)).toMatchObject({
      kind: 'link',
      href: 'tel:0889494000',
      value: '088 949 40 00',
      label: 'Bel',
    });
  });

  it('is the number of the content before that of the organisation', () => {
    expect(resolveAction({ channel: 'phone', phone: '112' }, base)).toMatchObject({ href: 'tel:112' });
  });

  it('does not say a number twice', () => {
    expect(resolveAction({ channel: 'phone', label: 'Bel 112', phone: '112' }, base)).toMatchObject({
      label: 'Bel 112',
      value: undefined,
    });
  });

  it('is said of the body that does it for the gemeente, beside its number', () => {
    const bghu = { ...utrecht, name: 'BghU', phone: '088 064 02 00' };
    const there: ActionContext = { ...atUtrecht, instances: [bghu], doneBy: 'BghU' };
    const call = (label: string) => resolveAction({ channel: 'phone', label }, there)?.label;
    expect(call('Bel uw gemeente als u niet kunt betalen')).toBe('Bel BghU als u niet kunt betalen');
    expect(call('Meld het bij de gemeente waar het gebeurt')).toBe('Meld het bij de gemeente waar het gebeurt');
    expect(call('Ga naar het gemeentehuis')).toBe('Ga naar het gemeentehuis');
    expect(resolveAction({ channel: 'phone', label: 'Bel uw gemeente' }, { ...there, doneBy: undefined })?.label).toBe(
      'Bel uw gemeente',
    );
  });

  it("is the reader's own gemeente, once that is known", () => {
    expect(resolveAction({ channel: 'appointment' }, atUtrecht)).toMatchObject({
      kind: 'link',
      href: 'https://afspraak.utrecht.nl/',
    });
    expect(resolveAction({ channel: 'phone' }, atUtrecht)).toMatchObject({ href: 'tel:14030', value: '14 030' });
    expect(resolveAction({ channel: 'visit' }, atUtrecht)).toMatchObject({ kind: 'text', value: 'Stadsplateau 1' });
  });

  it('is to choose a gemeente while that is unknown, or while there are several', () => {
    const unknown = { ...atUtrecht, instances: [] };
    const several = { ...atUtrecht, instances: [utrecht, utrecht] };
    expect(resolveAction({ channel: 'phone' }, unknown)).toMatchObject({ kind: 'choose', register: 'gemeenten' });
    expect(resolveAction({ channel: 'phone' }, several)).toMatchObject({ kind: 'choose' });
  });

  it('leads to the website where a channel with words of its own is missing', () => {
    const { appointment: _, phone: __, ...bare } = utrecht;
    const context = { ...atUtrecht, instances: [bare] };
    expect(resolveAction({ channel: 'appointment' }, context)).toMatchObject({ href: 'https://www.utrecht.nl' });
    expect(resolveAction({ channel: 'phone', label: 'Vraag een gesprek aan' }, context)).toMatchObject({
      href: 'https://www.utrecht.nl',
    });
  });

  it('is nothing rather than a dead button', () => {
    const { phone: _, ...mute } = utrecht;
    expect(resolveAction({ channel: 'phone' }, { ...atUtrecht, instances: [mute] })).toBeUndefined();
    expect(resolveAction({ channel: 'post' }, base)).toBeUndefined();
  });

  it('can be with another organisation', () => {
    expect(resolveAction({ channel: 'phone', organisation: 'svb' }, atUtrecht)).toMatchObject({
      value: '088 949 40 00',
    });
  });

  it('is advice where no number or address is known, or where nobody of government is meant', () => {
    const outside = { ...base, organisation: undefined } as unknown as ActionContext;
    const advice = { kind: 'text', label: 'Bel uw huisarts' };
    expect(resolveAction({ channel: 'phone', label: 'Bel uw huisarts' }, outside)).toMatchObject(advice);
    expect(resolveAction({ channel: 'phone', label: 'Bel uw huisarts', advice: true }, base)).toMatchObject(advice);
    expect(resolveAction({ channel: 'phone' }, outside)).toBeUndefined();
    const write = { channel: 'post', label: 'Stuur een brief' } as const;
    expect(resolveAction(write, base)).toMatchObject({ kind: 'text', label: 'Stuur een brief', value: undefined });
  });

  it("is with the reader's gemeente where another body acts, and never with a number of that other kind", () => {
    const action = { channel: 'phone', label: 'Bel uw gemeente', organisation: 'gemeente' } as const;
    const hdsr = { ...utrecht, slug: 'hdsr', name: 'De Stichtse Rijnlanden', phone: '030 634 57 00' };
    const atWater = { ...base, organisation: waterschap, instances: [hdsr] };
    expect(resolveAction(action, atWater)).toMatchObject({ kind: 'choose', register: 'gemeenten', instances: [] });
    expect(resolveAction(action, { ...atWater, gemeente: utrecht })).toMatchObject({ href: 'tel:14030' });
    expect(resolveAction(action, { ...base, gemeente: utrecht })).toMatchObject({ href: 'tel:14030' });
  });

  it('is left out only where the same is said of the same door, or nothing of its own', () => {
    const labels = (actions: readonly Action[], context = base) =>
      resolveActions(actions, context).map(({ label }) => label);
    const [call, ask] = [
      { channel: 'phone', label: 'Bel voor een afspraak' },
      { channel: 'phone', label: 'Vraag om uitstel' },
    ] as const;
    expect(labels([call, ask, call, { channel: 'phone' }])).toEqual([call.label, ask.label]);
    expect(labels([{ channel: 'phone' }, ask])).toEqual(['Bel', ask.label]);
    expect(labels([call, ask, call, { channel: 'phone' }], { ...atUtrecht, instances: [] })).toEqual([
      call.label,
      ask.label,
    ]);
    const other = { ...call, organisation: 'gemeente' };
    expect(resolveActions([call, other], { ...base, organisation: waterschap })).toHaveLength(2);
  });
});

it('reaches a body by phone first when no service is at stake', () => {
  expect(resolveActions(contactActions(gemeente, [utrecht]), atUtrecht).map(({ channel }) => channel)).toEqual([
    'phone',
    'appointment',
    'online',
    'visit',
  ]);
});

it.each([
  ['14 030', 'tel:14030'],
  ['(0314) 36 93 69', 'tel:0314369369'],
  ['+31 (0)70 340 50 60', 'tel:+31703405060'],
])('dials %s', (number, href) => {
  expect(telephone(number)).toBe(href);
});
