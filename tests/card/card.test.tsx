// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../widgets/card/Card.tsx';
import type { CardProps } from '../../widgets/card/props.ts';
import type { PublicService } from '../../widgets/engine/graph/model.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { gemeente, paspoort, svb, utrecht } from './example.ts';

afterEach(cleanup);

const props: CardProps = {
  referral: { service: paspoort, organisation: gemeente, instances: [] },
  certainty: 'certain',
  graph: { organisations: { gemeente, svb }, services: { 'paspoort-aanvragen': paspoort }, elsewhere: {}, letters: {} },
  t: createTranslator('nl'),
  links: createLinks('nl'),
  level: 2,
};
const known: CardProps = { ...props, referral: { ...props.referral, instances: [utrecht] }, gemeente: utrecht };

const link = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

describe('the answer card', () => {
  it('says who, why and what to do now', () => {
    render(<Card {...known} />);
    expect(screen.getByText('Hiervoor moet u bij')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Gemeente Utrecht' })).toBeTruthy();
    expect(screen.getByText('Alleen uw gemeente geeft een paspoort uit.')).toBeTruthy();
    expect(link(/^Maak een afspraak bij uw gemeente/)).toBe('https://afspraak.utrecht.nl/');
    expect(link(/^Bel 14 030/)).toBe('tel:14030');
  });

  it('says so when it is not certain', () => {
    render(<Card {...known} certainty="probable" />);
    expect(screen.getByText('Hiervoor moet u waarschijnlijk bij')).toBeTruthy();
  });

  it('asks for the gemeente while that is unknown, and says of which place', () => {
    render(<Card {...props} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Uw gemeente' })).toBeTruthy();
    expect(link('Kies uw gemeente')).toBe('/gemeenten/');
    expect(screen.getByText('Van de plaats waar u woont')).toBeTruthy();
  });

  it('says what is to be asked of the gemeente before it is known which', () => {
    const { container } = render(<Card {...props} />);
    const words = [...container.querySelectorAll('.card-actions .action')].map((action) => action.textContent?.trim());
    expect(words).toEqual(['Maak een afspraak bij uw gemeente', 'Lees meer']);
    expect(container.querySelector('.card-actions .button')?.textContent).toBe('Kies uw gemeente');
  });

  it('shows what a national body leaves to the gemeente, with its number once it is known', () => {
    const actions = [
      { channel: 'phone' },
      { channel: 'phone', label: 'Vraag om schuldhulp', organisation: 'gemeente' },
    ];
    const national = { ...paspoort, competentAuthority: { organisation: 'svb' }, actions } as PublicService;
    const referral = { service: national, organisation: svb, instances: [] };
    const { container, rerender } = render(<Card {...props} referral={referral} />);
    const rows = () => container.querySelector('.card-others')?.textContent?.replace(/\s+/g, ' ').trim();
    expect(rows()).toBe('Vraag om schuldhulp Kies uw gemeente');
    rerender(<Card {...props} referral={referral} gemeente={utrecht} />);
    expect(rows()).toBe('Vraag om schuldhulp 14 030');
    expect(link(/^Vraag om schuldhulp/)).toBe('tel:14030');
  });

  it('makes the alarm number in a note one to dial', () => {
    const service = { ...paspoort, actions: [{ channel: 'phone', note: 'Bij gevaar belt u 112.' }] } as PublicService;
    const { container } = render(<Card {...known} referral={{ ...known.referral, service }} />);
    expect(link('112')).toBe('tel:112');
    expect(container.querySelector('.action-note')?.textContent).toBe('Bij gevaar belt u 112.');
  });

  it('has one button', () => {
    const { container } = render(<Card {...known} />);
    expect(container.querySelectorAll('.button')).toHaveLength(1);
  });

  it('lists what else to know, and folds only what is long', () => {
    render(<Card {...known} />);
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Neem mee',
      'Kosten',
      'Voorwaarden',
      'Niet voor u als',
      'Niet mee eens?',
      'Ook betrokken',
    ]);
    expect(screen.getByText('Toon alle 5').closest('details')).toBeTruthy();
    expect(screen.getByText('een pasfoto').closest('details')).toBeNull();
  });

  it('counts the weeks to object', () => {
    render(<Card {...known} />);
    expect(screen.getByText('U hebt 6 weken, vanaf de datum op de brief.')).toBeTruthy();
  });

  it('says that a text was not checked, unless it was', () => {
    const { rerender } = render(<Card {...known} />);
    expect(screen.getByText('Deze tekst is nog niet bij de bron nagekeken.')).toBeTruthy();
    const checked = {
      ...paspoort,
      checked: { on: '2026-11-02', against: ['https://www.svb.nl/a', 'https://duo.nl/'] },
    };
    rerender(<Card {...known} referral={{ ...known.referral, service: checked }} />);
    expect(screen.queryByText('Deze tekst is nog niet bij de bron nagekeken.')).toBeNull();
    expect(screen.getByText('2 november 2026')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'svb.nl' })).toHaveLength(1);
  });

  it('says nothing about the rest while that has not arrived', () => {
    render(<Card {...known} complete={false} />);
    expect(screen.queryByText('Neem mee')).toBeNull();
    expect(screen.queryByText(/nagekeken/)).toBeNull();
  });

  it('shows who else has a part, and which', () => {
    render(<Card {...known} />);
    const also = screen.getByRole('heading', { name: 'Ook betrokken' }).parentElement as HTMLElement;
    expect(within(also).getByRole('link', { name: 'Sociale Verzekeringsbank' }).getAttribute('href')).toBe(
      '/organisaties/svb/',
    );
    expect(within(also).getByText('De SVB doet ook iets.')).toBeTruthy();
  });

  it('names its subject above the body where the page does not', () => {
    render(<Card {...known} subject />);
    expect(screen.getByRole('heading', { level: 2, name: 'Paspoort aanvragen' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Gemeente Utrecht' })).toBeTruthy();
  });

  it('stands without a service when the question was about the body itself', () => {
    render(<Card {...props} referral={{ organisation: svb, instances: [] }} subject />);
    expect(screen.getByRole('heading', { level: 2, name: 'Sociale Verzekeringsbank' })).toBeTruthy();
    expect(screen.getByText('De SVB betaalt de AOW.')).toBeTruthy();
    expect(link(/^Bel 088 949 40 00/)).toBe('tel:0889494000');
  });

  it('marks Dutch content on a page in another language', () => {
    render(<Card {...known} t={createTranslator('en')} links={createLinks('en')} />);
    expect(screen.getByText('For this you go to').closest('[lang]')).toBeNull();
    expect(screen.getByText('Alleen uw gemeente geeft een paspoort uit.').lang).toBe('nl');
    expect(screen.getByText('een pasfoto').closest('[lang]')?.getAttribute('lang')).toBe('nl');
  });

  it('writes one string per element, which browser translation needs', () => {
    const { container } = render(<Card {...known} />);
    const mixed = [...container.querySelectorAll('*')].filter((element) => {
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent ?? ''),
      );
      return texts.length > 1 || (texts.length === 1 && element.children.length > 0);
    });
    expect(mixed.map((element) => element.outerHTML)).toEqual([]);
  });
});
