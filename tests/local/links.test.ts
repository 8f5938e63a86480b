/** Where the actions of a service lead in a gemeente that gives pages of its own. */
import { describe, expect, it } from 'vitest';
import { checkLayer } from '../../scripts/content/local/check.ts';
import { linkable } from '../../scripts/content/local/links.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { formatMistake, type Mistake } from '../../scripts/content/mistake.ts';
import { resolveActions } from '../../widgets/action/resolve.ts';
import type { Action } from '../../widgets/engine/graph/model.ts';
import { localPages } from '../../widgets/engine/local/local-actions.ts';
import { makeLocality } from '../../widgets/engine/local/locality.ts';
import type { LocalLayer, Offer } from '../../widgets/engine/local/model.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { real, TODAY } from '../route/real.ts';

const { content, registers } = real.compiled;
const gemeenten = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
const [url, apply, appointment, other] = ['erover', 'aanvragen', 'afspraak', 'ander'].map(
  (page) => `https://www.voorbeeld.nl/${page}`,
) as [string, string, string, string];

/** Addresses by the words of each action that a resident of Utrecht sees. */
function doors(service: string, offer: Offer): Record<string, string | undefined> {
  const { organisations, services } = real.loket.graph;
  const [gemeente, organisation, found] = [gemeenten.get('gm0344'), organisations['gemeente'], services[service]];
  if (!gemeente || !organisation || !found) throw new Error(`${service} or its gemeente is gone`);
  const layer = { desks: [], own: [], partners: [], notices: [], contact: {}, services: { [service]: offer } };
  const { localise } = makeLocality({ gemeente, layer: layer as unknown as LocalLayer, today: TODAY });
  const { service: placed, instances, local } = localise({ service: found, organisation, instances: [gemeente] });
  const actions = resolveActions(placed?.actions ?? [], {
    organisation,
    instances,
    gemeente: local?.gemeente,
    doneBy: offer.kind === 'other' ? offer.by.name : undefined,
    organisations,
    t: createTranslator('nl'),
    links: createLinks('nl'),
  });
  return Object.fromEntries(actions.map((each) => [each.label, each.kind === 'link' ? each.href : undefined]));
}

const HOME = gemeenten.get('gm0344')?.website;
const TAXES = ['Bekijk en betaal uw aanslag', 'Regel betalen in termijnen'] as const;

describe('a page of the gemeente', () => {
  it('is the place of one action, and of no other', () => {
    expect(doors('gemeentelijke-belastingen', { kind: 'yes', url })).toMatchObject({
      [TAXES[0]]: url,
      [TAXES[1]]: HOME,
    });
    expect(doors('gemeentelijke-belastingen', { kind: 'yes', url, apply })).toMatchObject({
      [TAXES[0]]: apply,
      [TAXES[1]]: url,
    });
  });

  it('is no place for an appointment', () => {
    const label = 'Maak een afspraak bij uw gemeente';
    const register = gemeenten.get('gm0344')?.appointment ?? HOME;
    expect(doors('paspoort-aanvragen', { kind: 'yes', url })[label]).toBe(register);
    expect(doors('paspoort-aanvragen', { kind: 'yes', url, appointment })[label]).toBe(appointment);
  });

  it('can be given to one action by its words, and leaves its place to the next', () => {
    const links = { [TAXES[0]]: other };
    expect(doors('gemeentelijke-belastingen', { kind: 'yes', url, links })).toMatchObject({
      [TAXES[0]]: other,
      [TAXES[1]]: url,
    });
    const label = 'Maak een afspraak bij uw gemeente';
    expect(doors('paspoort-aanvragen', { kind: 'yes', appointment, links: { [label]: other } })[label]).toBe(other);
  });

  it('keeps the words that name who does it instead', () => {
    const by = { name: 'Het Vierde Huis', website: 'https://www.voorbeeld.nl/' };
    const found = doors('sociale-huurwoning-en-urgentie', { kind: 'other', because: 'Zo is het.', by, url });
    expect(found['Vraag urgentie aan bij Het Vierde Huis']).toBe(url);
  });

  it('never takes the place of an address or number that the content gives', () => {
    const actions: Action[] = [
      { channel: 'online', label: 'Landelijk', url: 'https://www.rijksoverheid.nl/' },
      { channel: 'online', label: 'Van een ander', organisation: 'svb' },
      { channel: 'phone', label: 'Bel' },
      { channel: 'online', label: 'Hier' },
    ];
    const links = Object.fromEntries(actions.map(({ label = '' }) => [label, other]));
    expect(localPages(actions, { kind: 'yes', url })).toEqual([undefined, undefined, undefined, url]);
    expect(localPages(actions, { kind: 'yes', links })).toEqual([undefined, undefined, undefined, other]);
    expect(localPages([{ channel: 'online', label: 'toString' }], { kind: 'yes', links: {} })).toEqual([undefined]);
  });
});

describe('the words of an action in a layer', () => {
  it('are refused where the service has no such action, with those it has', () => {
    const mistakes: Mistake[] = [];
    const text = `gemeente: gm0344
services:
  gemeentelijke-belastingen:
    offered: yes
    url: ${url}
    links:
      Regel betalen in termijn: ${other}
      ${TAXES[0]}: ${other}
      Iets heel anders: ${other}
  paspoort-aanvragen: { offered: yes, links: { Bel uw gemeente: "${other}" } }
`;
    const parsed = parseLayer('local/utrecht.yaml', text, mistakes);
    const layer = parsed && checkLayer('local/utrecht.yaml', parsed, { content, gemeenten }, mistakes);
    expect(mistakes.map(formatMistake)).toMatchInlineSnapshot(`
      [
        "local/utrecht.yaml › services.gemeentelijke-belastingen.links.Regel betalen in termijn: deze dienst heeft geen knop met deze woorden. Bedoelde u "Regel betalen in termijnen"?",
        "local/utrecht.yaml › services.gemeentelijke-belastingen.links.Iets heel anders: deze dienst heeft geen knop met deze woorden. Kies uit: "Bekijk en betaal uw aanslag", "Regel betalen in termijnen".",
        "local/utrecht.yaml › services.paspoort-aanvragen.links.Bel uw gemeente: deze dienst heeft geen knop met deze woorden. Kies uit: "Maak een afspraak bij uw gemeente".",
      ]
    `);
    expect(layer?.services['gemeentelijke-belastingen']).toMatchObject({ url, links: { [TAXES[0]]: other } });
  });

  it('are there for most services of the gemeente', () => {
    const open = Object.values(content.services).filter((service) => linkable(service).length > 0);
    expect(open.length).toBeGreaterThan(90);
  });
});
