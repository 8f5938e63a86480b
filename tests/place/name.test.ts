import { describe, expect, it } from 'vitest';
import { findPlace } from '../../widgets/engine/place/place.ts';
import { DAY_BEFORE, outcome, places, registers } from './real.ts';

describe('een plaats vinden met een naam', () => {
  it.each([
    ['Utrecht', 'Utrecht'],
    ['  UTRECHT ', 'Utrecht'],
    ['gemeente Utrecht', 'Utrecht'],
    ["'s-Gravenhage", 'Den Haag'],
    ['’s gravenhage', 'Den Haag'],
    ['den haag', 'Den Haag'],
    ['The Hague', 'Den Haag'],
    ['den bosch', "'s-Hertogenbosch"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['Goenga', 'Súdwest-Fryslân'],
    ['Goëngahuizen', 'Smallingerland'],
    ['Sudwest Fryslan', 'Súdwest-Fryslân'],
    ['St. Annaparochie', 'Waadhoeke'],
    ['Sint Annaparochie', 'Waadhoeke'],
    ['alphen a/d rijn', 'Alphen aan den Rijn'],
    ['Alphen aan de Rijn', 'Alphen aan den Rijn'],
    ['Cuyk', 'Land van Cuijk'],
    ['IJmuiden', 'Velsen'],
    ['ymuiden', 'Velsen'],
    ['1e Exloermond', 'Borger-Odoorn'],
    ['Hoogeveen', 'Hoogeveen'],
    ['Drachten', 'Smallingerland'],
    ["A'dam", 'Amsterdam'],
    ['R’DAM', 'Rotterdam'],
    ['rdam', 'Rotterdam'],
    ["h'sum", 'Hilversum'],
    ['Dordt', 'Dordrecht'],
    ['fryske marren', 'De Fryske Marren'],
    ['Friese Meren', 'De Fryske Marren'],
  ])('reads %j as %s', (text, gemeente) => {
    expect(outcome(text)).toBe(gemeente);
  });

  it.each([
    ['Weesp', 'Amsterdam'],
    ['Leerdam', 'Vijfheerenlanden'],
    ['Uden', 'Maashorst'],
    ['Brielle', 'Voorne aan Zee'],
    ['Heerhugowaard', 'Dijk en Waard'],
    ['Langedijk', 'Dijk en Waard'],
    ['Beemster', 'Purmerend'],
    ['gemeente Haren', 'Groningen'],
    ['Hoogezand-Sappemeer', 'Midden-Groningen'],
    ['De Friese Meren', 'De Fryske Marren'],
    ['Vleuten-De Meern', 'Utrecht'],
    ['Binnenmaas', 'Hoeksche Waard'],
  ])('knows where the old name %s belongs', (text, gemeente) => {
    expect(outcome(text)).toBe(gemeente);
  });

  it.each([
    ['Bergen', ['Bergen (NH)', 'Bergen (L)']],
    ['gemeente Bergen', ['Bergen (NH)', 'Bergen (L)']],
    ['Beek', ['Beek', 'Montferland', 'Berg en Dal']],
    ['Hengelo', ['Hengelo', 'Bronckhorst']],
    ['Haren', ['Groningen', 'Oss']],
    ['Rijswijk', ['Rijswijk', 'Buren', 'Altena']],
    ['Alphen', ['Alphen-Chaam', 'West Maas en Waal', 'Alphen aan den Rijn']],
    ['Littenseradiel', ['Leeuwarden', 'Súdwest-Fryslân', 'Waadhoeke']],
    ['Hoenderloo', ['Apeldoorn', 'Ede']],
    ['adam', ['Amsterdam', 'Edam-Volendam']],
    ["H'veen", ['Heerenveen', 'Hoogeveen']],
  ])('asks which %s is meant', (text, gemeenten) => {
    const result = outcome(text);
    expect(result).toHaveLength(gemeenten.length);
    expect(result).toEqual(expect.arrayContaining(gemeenten));
  });

  it('puts the gemeente of that name before a town of that name', () => {
    for (const name of ['Beek', 'Hengelo', 'Rijswijk', 'Oosterhout', 'Noordwijk']) expect(outcome(name)[0]).toBe(name);
  });

  it.each([
    ['Bergen NH', 'Bergen (NH)'],
    ['Bergen (L)', 'Bergen (L)'],
    ['Bergen Limburg', 'Bergen (L)'],
    ['Haren GN', 'Groningen'],
    ['Haren (Noord-Brabant)', 'Oss'],
    ['Hengelo Gld', 'Bronckhorst'],
    ['Beek, Montferland', 'Montferland'],
    ['Beek gem Berg en Dal', 'Berg en Dal'],
    ['gemeente Hengelo', 'Hengelo'],
    ['Hengelo O', 'Hengelo'],
    ['Hengelo (O.)', 'Hengelo'],
    ['hengelo ov', 'Hengelo'],
    ['Bergen (N.-H.)', 'Bergen (NH)'],
    ['Haren (N.Br.)', 'Oss'],
    ['Haren, Brabant', 'Oss'],
  ])('does not ask when %j says which', (text, gemeente) => {
    expect(outcome(text)).toBe(gemeente);
  });

  it.each([
    ['pv20', 'Gr Gr. GN Gron.'],
    ['pv21', 'Fr Fr. Frl Friesland Fryslân'],
    ['pv22', 'Dr Dr. Drenthe'],
    ['pv23', 'O O. Ov Ov. Overijssel'],
    ['pv24', 'Fl Fl. Flevoland'],
    ['pv25', 'Gld Gld. Gelderland'],
    ['pv26', 'Ut Ut. Utr. U.T.'],
    ['pv27', 'NH N.H. N-H Noord-Holland'],
    ['pv28', 'ZH Z.H. Z-H Zuid-Holland'],
    ['pv29', 'Zld Zld. Zeeland'],
    ['pv30', 'NB N.B. Nbr N.Br. N-Br. Noord-Brabant'],
    ['pv31', 'L L. Lb Lb. Limburg'],
  ])('knows provincie %s when it stands behind a name as one of %s, with brackets or without', (provincie, ways) => {
    for (const { name, gemeente } of registers.towns) {
      const within = places.gemeenten.get(gemeente);
      if (within?.provincie !== provincie || name === 'Nederland') continue;
      for (const way of ways.split(' '))
        for (const written of [`${name} ${way}`, `${name} (${way})`, `${name.toLowerCase()}, ${way.toLowerCase()}`])
          expect([outcome(written)].flat(), written).toContain(within.name);
    }
  });

  it('tells candidates apart by gemeente and provincie', () => {
    expect(findPlace(places, 'Haren', DAY_BEFORE)).toMatchObject({
      kind: 'choose',
      because: 'name',
      candidates: expect.arrayContaining([
        expect.objectContaining({ name: 'Haren', gemeente: 'Oss', provincie: 'Noord-Brabant' }),
        expect.objectContaining({ name: 'Haren', gemeente: 'Groningen', provincie: 'Groningen' }),
      ]),
    });
  });

  it('finds every gemeente by its own name and by its official name', () => {
    for (const { name, officialName = name } of registers.gemeenten) {
      for (const written of [name, officialName, name.toUpperCase(), `Gemeente ${name}`]) {
        expect([outcome(written)].flat(), written).toContain(name);
      }
    }
  });

  it('finds every woonplaats, in its gemeente', () => {
    for (const { name, gemeente } of registers.towns) {
      if (name === 'Zeeland' || name === 'Nederland') continue;
      expect([outcome(name)].flat(), name).toContain(places.gemeenten.get(gemeente)?.name);
    }
  });

  it('takes a provincie for what it is, also Zeeland, which is a village as well', () => {
    for (const text of ['Zeeland', 'Friesland', 'Fryslân', 'provincie Drenthe', 'noord-holland'])
      expect(outcome(text)).toBe('onbekend: provincie');
  });

  it('knows nothing of what is empty or no place', () => {
    expect(outcome('')).toBe('leeg');
    expect(outcome(' \n')).toBe('leeg');
    expect(outcome('xyzzy')).toBe('onbekend: name');
    expect(outcome('?!')).toBe('onbekend: name');
  });
});
