import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../widgets/engine/place/name-key.ts';
import { file, mistakes, places, registers } from './real.ts';

describe('de registers', () => {
  it('hold all gemeenten, waterschappen, provincies, GGDs and postcodes of the sources', () => {
    expect(mistakes).toEqual([]);
    expect(registers.gemeenten).toHaveLength(342);
    expect(registers.waterschappen).toHaveLength(21);
    expect(registers.provincies).toHaveLength(12);
    expect(registers.ggds).toHaveLength(25);
    expect(registers.taxOffices).toHaveLength(20);
    expect(registers.postcodes.size).toBe(4081);
    expect(registers.upl.get('paspoort')).toEqual({
      uri: 'http://standaarden.overheid.nl/owms/terms/paspoort',
      layers: ['rijk', 'gemeente'],
      forCitizens: true,
    });
  });

  it('give each organisation an address of its own', () => {
    for (const list of [
      registers.gemeenten,
      registers.waterschappen,
      registers.provincies,
      registers.ggds,
      registers.taxOffices,
    ]) {
      expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
      for (const { slug } of list) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('call a gemeente as people do and keep its official name', () => {
    expect(places.gemeenten.get('gm0518')).toMatchObject({
      name: 'Den Haag',
      slug: 'den-haag',
      officialName: "'s-Gravenhage",
    });
  });

  it('write phone numbers as people dial them', () => {
    for (const list of [
      registers.gemeenten,
      registers.waterschappen,
      registers.provincies,
      registers.ggds,
      registers.taxOffices,
    ]) {
      for (const { phone } of list)
        if (phone !== undefined) expect(phone).toMatch(/^(14 0\d{2,3}|0\d{1,3}( \d{2,4})+)$/);
    }
  });

  it('send nobody to a single form to make an afspraak', () => {
    for (const { appointment } of registers.gemeenten)
      expect(appointment ?? '').not.toMatch(/contactformulier|wet.open.overheid|_Email$/i);
  });

  it('know who collects the waterschapsbelasting, except where the register is silent', () => {
    const silent = registers.waterschappen.filter(({ taxOffices }) => taxOffices.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([
      'Waterschap Amstel, Gooi en Vecht',
      'Hoogheemraadschap Hollands Noorderkwartier',
    ]);
    expect(places.waterschappen.get('ws0636')?.taxOffices).toEqual([
      'belastingsamenwerking-gemeenten-en-hoogheemraadschap-utrecht-bghu',
    ]);
  });

  it('put Midden-Groningen first for 9617 and 9623', () => {
    expect(places.postcodes.get('9617')?.gemeenten).toEqual(['gm1952', 'gm0014']);
    expect(places.postcodes.get('9623')?.gemeenten).toEqual(['gm1952', 'gm0014']);
  });

  it('lose nothing on the way to the browser', () => {
    expect([...places.gemeenten.values()]).toEqual(expect.arrayContaining([...registers.gemeenten]));
    expect([...places.waterschappen.values()]).toEqual(registers.waterschappen);
    expect([...places.provincies.values()]).toEqual(registers.provincies);
    expect([...places.ggds.values()]).toEqual(registers.ggds);
    expect([...places.taxOffices.values()]).toEqual(registers.taxOffices);
    for (const [postcode, area] of registers.postcodes) expect(places.postcodes.get(postcode)).toEqual(area);
    for (const { name, gemeenten } of registers.wholePostcodes)
      expect(places.postcodes.get(name)).toEqual({ ...registers.postcodes.get(name.slice(0, 4)), gemeenten });
    expect(places.postcodes.size).toBe(registers.postcodes.size + registers.wholePostcodes.length);
    for (const { name, gemeente } of registers.towns) {
      expect(places.names.get(nameKey(name))?.map((named) => named.gemeente)).toContain(gemeente);
    }
  });

  it('take at most 45 kB to download', () => {
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(45_000);
  });

  it('have at least 150 names of gemeenten that are no more, none of which is just a plaats in the same gemeente', () => {
    expect(registers.former.length).toBeGreaterThanOrEqual(150);
    for (const { name, gemeenten } of registers.former) {
      const others =
        places.names.get(nameKey(name))?.filter(({ kind }) => kind === 'town' || kind === 'gemeente') ?? [];
      const same = others.length === 1 && gemeenten.length === 1 && others[0]?.gemeente === gemeenten[0];
      expect(same, name).toBe(false);
    }
  });
});
