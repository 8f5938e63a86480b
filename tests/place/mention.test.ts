import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaceIn } from '../../widgets/engine/place/place.ts';
import { DAY_AFTER, DAY_BEFORE, places } from './real.ts';

/** The gemeenten that a question mentions, and the words that say so. */
function mentioned(query: string, today = DAY_BEFORE) {
  const mention = findPlaceIn(places, query, today);
  if (mention === undefined) return undefined;
  const { result, at } = mention;
  const gemeenten =
    result.kind === 'found' ? [result.found.gemeente] : result.candidates.map(({ gemeente }) => gemeente);
  return { gemeenten, words: at.map(({ start, end }) => query.slice(start, end)) };
}

describe('een plaats in een vraag', () => {
  it.each([
    ['parkeervergunning in utrecht', ['Utrecht'], 'utrecht'],
    ['Paspoort verlengen Amersfoort', ['Amersfoort'], 'Amersfoort'],
    ['grofvuil ophalen, 3512 JE', ['Utrecht'], '3512 JE'],
    ['afval 3512je wordt niet opgehaald', ['Utrecht'], '3512je'],
    ['3512 JE', ['Utrecht'], '3512 JE'],
    ['mijn postcode is: postcode 3512', ['Utrecht'], '3512'],
    ['wmo in capelle aan den ijssel', ['Capelle aan den IJssel'], 'capelle aan den ijssel'],
    ["rijbewijs 's-Gravenhage", ['Den Haag'], "'s-Gravenhage"],
    ['bijstand aanvragen leerdam', ['Vijfheerenlanden'], 'leerdam'],
    ['ik woon in bergen', ['Bergen (NH)', 'Bergen (L)'], 'bergen'],
    ["paspoort A'dam", ['Amsterdam'], "A'dam"],
    ['lantaarnpaal kapot op urk', ['Urk'], 'urk'],
  ])('%j mentions %j', (query, gemeenten, words) => {
    expect(mentioned(query)).toEqual({ gemeenten, words: [words] });
  });

  it.each([
    'mijn buren maken lawaai',
    'wat is het best te doen',
    'mijn zoon adam gaat naar school',
    'huizen kopen en putten graven',
    'hoe hoog is de woz waarde',
    'bezwaar tegen een boete',
    'ik kan de schulden niet aan en wil niet kampen met rente',
    'er ligt afval bij de beek',
    'aanslag 2024 de tweede al',
    'IN 2024 DE AANSLAG',
    'ik kreeg 1250 euro te veel',
    'mijn boer heeft een winkel',
    'verhuizen naar america',
    'provincie Utrecht',
    'in de wijk is het onveilig',
    'de rechtbank Amsterdam heeft gebeld',
    '',
  ])('%j mentions no plaats', (query) => {
    expect(mentioned(query)).toBeUndefined();
  });

  it.each([
    ['ik woon in Huizen', 'Huizen'],
    ['gemeente goes paspoort', 'Goes'],
    ['parkeren te Best', 'Best'],
    ['ik kom uit oss', 'Oss'],
    ['verhuisd vanuit Made', 'Drimmelen'],
  ])('%j means the plaats, because of the word before it', (query, gemeente) => {
    expect(mentioned(query)?.gemeenten).toEqual([gemeente]);
  });

  it('takes no slip of the pen for a plaats', () => {
    expect(mentioned('paspoort in utrect')).toBeUndefined();
  });

  it('leaves the choice when two places are mentioned, unless they are one gemeente by then', () => {
    expect(mentioned('verhuizen van Utrecht naar Amsterdam')?.gemeenten).toEqual(['Utrecht', 'Amsterdam']);
    expect(mentioned('van Loosdrecht naar Hilversum', DAY_BEFORE)?.gemeenten).toEqual(['Wijdemeren', 'Hilversum']);
    expect(mentioned('van Loosdrecht naar Hilversum', DAY_AFTER)?.gemeenten).toEqual(['Hilversum']);
  });

  it('points at words of the question, in order, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('Utrecht', '3512 JE', 'in', 'Bergen', ',', "'s-Gravenhage"), fc.string()), {
          maxLength: 8,
        }),
        (parts) => {
          const query = parts.join(' ');
          let last = 0;
          for (const { start, end } of findPlaceIn(places, query, DAY_BEFORE)?.at ?? []) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(query.length);
            last = end;
          }
        },
      ),
    );
  });
});
