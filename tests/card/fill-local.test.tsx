// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../widgets/card/Card.tsx';
import { fillLocal } from '../../widgets/card/fill-local.ts';
import { localViews } from '../../widgets/card/local-views.ts';
import type { RegisterName } from '../../widgets/engine/graph/model.ts';
import type { Instance } from '../../widgets/engine/route/step.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { gemeente, paspoort, svb, utrecht, waterschap } from './example.ts';

afterEach(cleanup);

let card: HTMLElement;

function draw(organisation = gemeente, actions = paspoort.actions, collected = false): void {
  const graph = { organisations: { gemeente, svb, waterschap }, services: {}, elsewhere: {}, letters: {} };
  const { competentAuthority } = paspoort;
  const service = collected ? { ...paspoort, competentAuthority: { ...competentAuthority, collected } } : paspoort;
  const { container } = render(
    <Card
      referral={{ service: { ...service, actions }, organisation, instances: [] }}
      certainty="certain"
      graph={graph}
      t={createTranslator('nl')}
      links={createLinks('nl')}
      level={2}
      local={localViews}
      localWords="{}"
    />,
  );
  card = container.querySelector<HTMLElement>('.card') as HTMLElement;
}

/** The reader's own bodies by kind, as `fillLocal` asks for them. */
function at(own: Partial<Record<RegisterName, readonly Instance[]>>) {
  return { gemeente: own.gemeenten?.[0], instancesOf: (register: RegisterName) => own[register] ?? [] };
}

/** Text as it is seen. */
function seen(within = '.card-main'): string {
  const copy = card.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return ((copy.matches(within) ? copy : copy.querySelector(within))?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('a card that was drawn at build', () => {
  beforeEach(() => draw());

  it('asks for the gemeente', () => {
    expect(seen()).toContain('Uw gemeente');
    expect(seen()).toContain('Kies uw gemeente');
    expect(seen()).toContain('Maak een afspraak bij uw gemeente');
    expect(seen()).not.toContain('Bel');
    expect(card.querySelectorAll('[data-local-action] a[href]:not([data-choose-place])')).toHaveLength(0);
  });

  it("gets the facts of the reader's own gemeente", () => {
    fillLocal(card, at({ gemeenten: [utrecht] }));
    expect(seen()).toContain('Gemeente Utrecht');
    expect(seen()).toContain('Bel 14 030');
    expect(seen()).not.toContain('Kies uw gemeente');
    const links = [...card.querySelectorAll<HTMLAnchorElement>('[data-local-action]:not([hidden]) a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).toEqual(['https://afspraak.utrecht.nl/', 'tel:14030']);
  });

  it('names the body that does it for the gemeente, also in the words of an editor', () => {
    cleanup();
    const label = 'Vraag hulp aan uw gemeente';
    draw(gemeente, [
      { channel: 'phone', label },
      { channel: 'phone', label: 'Meld het bij de gemeente waar het gebeurt' },
    ]);
    const before = seen();
    const by = { name: 'RDWI', phone: '030 692 95 00' };
    const offer = { kind: 'other', because: 'De RDWI doet dit.', by } as const;
    const rdwi = { ...utrecht, ...by };
    fillLocal(card, { ...at({ gemeenten: [rdwi] }), offer });
    expect(seen()).toContain('Vraag hulp aan RDWI 030 692 95 00');
    expect(seen()).toContain('Meld het bij de gemeente waar het gebeurt 030 692 95 00');
    fillLocal(card, at({ gemeenten: [utrecht] }));
    expect(seen()).toContain(`${label} 14 030`);
    fillLocal(card, at({}));
    expect(seen()).toBe(before);
  });

  it('leads each action to its own page of the gemeente, and the rest to where they led', () => {
    cleanup();
    draw(gemeente, [
      { channel: 'appointment', label: 'Maak een afspraak' },
      { channel: 'online', label: 'Vraag het aan' },
      { channel: 'online', label: 'Bekijk de kaart' },
      { channel: 'online', label: 'Lees de regels' },
    ]);
    const hrefs = () =>
      [...card.querySelectorAll<HTMLAnchorElement>('[data-local-action] a')].map((a) => a.getAttribute('href'));
    const links = { 'Lees de regels': 'https://regels.nl/' };
    fillLocal(card, { ...at({ gemeenten: [utrecht] }), offer: { kind: 'yes', url: 'https://erover.nl/', links } });
    expect(hrefs()).toEqual([utrecht.appointment, 'https://erover.nl/', utrecht.website, 'https://regels.nl/']);
    fillLocal(card, at({ gemeenten: [utrecht] }));
    expect(hrefs()).toEqual([utrecht.appointment, utrecht.website, utrecht.website, utrecht.website]);
    fillLocal(card, at({}));
    expect(hrefs()).toEqual([null, null, null, null]);
  });

  it('says who collects a tax, instead of that nothing is known', () => {
    cleanup();
    draw(gemeente, undefined, true);
    const before = seen('.card');
    const bghu = { ...utrecht, phone: '088 064 02 00', collector: 'BghU' };
    fillLocal(card, { ...at({ gemeenten: [bghu] }), gemeente: utrecht });
    expect(seen('.card')).toContain('Bel 088 064 02 00');
    expect(seen('.card')).toMatch(/In Utrecht ?BghU int deze belasting\./);
    expect(seen('.card')).not.toContain('staat hier nog niet bij');
    fillLocal(card, at({ gemeenten: [utrecht] }));
    expect(seen('.card')).not.toContain('int deze belasting');
    expect(seen('.card')).toMatch(/In Utrecht.*staat hier nog niet bij.* utrecht\.nl 14 030/);
    expect(card.querySelector('[data-local-door="phone"]')?.getAttribute('href')).toBe('tel:14030');
    fillLocal(card, at({}));
    expect(seen('.card')).toBe(before);
  });

  it('is as before when the place is forgotten', () => {
    const before = seen();
    fillLocal(card, at({ gemeenten: [utrecht] }));
    fillLocal(card, at({}));
    expect(seen()).toBe(before);
  });

  it('leaves out a channel that the gemeente does not have', () => {
    const { phone: _, ...mute } = utrecht;
    fillLocal(card, at({ gemeenten: [mute] }));
    expect(seen()).not.toContain('Bel');
  });

  it('gives each action the number of its own kind of body', () => {
    cleanup();
    draw(waterschap, [
      { channel: 'phone', label: 'Bel het waterschap' },
      { channel: 'phone', label: 'Bel uw gemeente', organisation: 'gemeente' },
    ]);
    expect(seen()).toContain('Bel het waterschap');
    expect(seen()).toContain('Bel uw gemeente Kies uw gemeente');
    const hdsr = { ...utrecht, id: 'ws0636', slug: 'hdsr', name: 'De Stichtse Rijnlanden', phone: '030 634 57 00' };
    fillLocal(card, at({ gemeenten: [utrecht], waterschappen: [hdsr] }));
    expect(seen()).toContain('Bel het waterschap 030 634 57 00Bel uw gemeente 14 030');
    expect(seen()).not.toContain('Kies uw gemeente');
    expect(card.querySelectorAll('.button')).toHaveLength(2);
    expect(card.querySelector('[data-local-action] .button')?.getAttribute('href')).toBe('tel:0306345700');
  });

  it('says what to do in person or by letter without an address', () => {
    cleanup();
    draw(gemeente, [{ channel: 'post', label: 'Stuur uw bezwaar per brief' }]);
    fillLocal(card, at({ gemeenten: [utrecht] }));
    expect(seen()).toContain('Stuur uw bezwaar per brief');
    expect(card.querySelector('[data-local-action] a')?.hasAttribute('href')).toBe(false);
    fillLocal(card, at({ gemeenten: [{ ...utrecht, post: 'Postbus 16200, 3500 CE Utrecht' }] }));
    expect(seen()).toContain('Stuur uw bezwaar per brief Postbus 16200, 3500 CE Utrecht');
  });

  it('shows all bodies when the place does not decide', () => {
    cleanup();
    draw(waterschap);
    const several = [
      { ...utrecht, id: 'ws0636', slug: 'hdsr', name: 'Hoogheemraadschap De Stichtse Rijnlanden' },
      { ...utrecht, id: 'ws0155', slug: 'agv', name: 'Waterschap Amstel, Gooi en Vecht' },
    ];
    fillLocal(card, at({ gemeenten: [utrecht], waterschappen: several }));
    expect(seen()).toContain('Uw waterschap');
    expect(seen()).toContain('Uw gemeente: Utrecht');
    const offered = [...card.querySelectorAll<HTMLElement>('[data-local-list] button')];
    expect(offered.map(({ dataset, textContent }) => [dataset['waterschap'], textContent])).toEqual(
      several.map(({ id, name }) => [id, name]),
    );
  });
});
