// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../widgets/card/Card.tsx';
import { fillLocal } from '../../widgets/card/fill-local.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { gemeente, paspoort, svb, utrecht, waterschap } from './example.ts';

afterEach(cleanup);

let card: HTMLElement;

function draw(organisation = gemeente): void {
  const graph = { organisations: { gemeente, svb, waterschap }, services: {}, elsewhere: {}, letters: {} };
  const { container } = render(
    <Card
      referral={{ service: paspoort, organisation, instances: [] }}
      certainty="certain"
      graph={graph}
      t={createTranslator('nl')}
      links={createLinks('nl')}
      level={2}
      local
    />,
  );
  card = container.querySelector<HTMLElement>('.card') as HTMLElement;
}

/** Text as it is seen. */
function seen(): string {
  const copy = card.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return (copy.querySelector('.card-main')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('a card that was drawn at build', () => {
  beforeEach(() => draw());

  it('asks for the gemeente', () => {
    expect(seen()).toContain('Uw gemeente');
    expect(seen()).toContain('Kies uw gemeente');
    expect(seen()).not.toContain('Maak een afspraak');
  });

  it("gets the facts of the reader's own gemeente", () => {
    fillLocal(card, { gemeente: 'Utrecht', instances: [utrecht] });
    expect(seen()).toContain('Gemeente Utrecht');
    expect(seen()).toContain('Bel 14 030');
    expect(seen()).not.toContain('Kies uw gemeente');
    const links = [...card.querySelectorAll<HTMLAnchorElement>('[data-local-action]:not([hidden]) a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).toEqual(['https://afspraak.utrecht.nl/', 'tel:14030']);
  });

  it('is as before when the place is forgotten', () => {
    const before = seen();
    fillLocal(card, { gemeente: 'Utrecht', instances: [utrecht] });
    fillLocal(card, { instances: [] });
    expect(seen()).toBe(before);
  });

  it('leaves out a channel that the gemeente does not have', () => {
    const { phone: _, ...mute } = utrecht;
    fillLocal(card, { gemeente: 'Utrecht', instances: [mute] });
    expect(seen()).not.toContain('Bel');
  });

  it('shows all bodies when the place does not decide', () => {
    cleanup();
    draw(waterschap);
    fillLocal(card, {
      gemeente: 'Utrecht',
      instances: [
        { ...utrecht, slug: 'hdsr', name: 'Hoogheemraadschap De Stichtse Rijnlanden' },
        { ...utrecht, slug: 'agv', name: 'Waterschap Amstel, Gooi en Vecht' },
      ],
    });
    expect(seen()).toContain('Uw waterschap');
    expect(seen()).toContain('Uw gemeente: Utrecht');
    expect([...card.querySelectorAll('[data-local-list] a')].map((a) => a.getAttribute('href'))).toEqual([
      '/waterschappen/hdsr/',
      '/waterschappen/agv/',
    ]);
  });
});
