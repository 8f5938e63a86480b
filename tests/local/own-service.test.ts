import { describe, expect, it } from 'vitest';
import { makeLocality } from '../../widgets/engine/local/locality.ts';
import { gemeente as gemeenteOn, instances } from '../../widgets/engine/place/place.ts';
import { type Circumstances, route } from '../../widgets/engine/route/route.ts';
import type { Step } from '../../widgets/engine/route/step.ts';
import { ask, real, TODAY } from '../route/real.ts';

/** Circumstances of somebody who lives there. */
function living(id: string): Circumstances {
  const gemeente = gemeenteOn(real.places, id, TODAY);
  if (!gemeente) throw new Error(`no gemeente ${id}`);
  return {
    today: TODAY,
    instancesOf: (register) => instances(real.places, { gemeente: gemeente.id }, register, TODAY),
    locality: makeLocality({ gemeente, layer: real.layers.get(gemeente.id), today: TODAY }),
  };
}

function own(step: Step): string | undefined {
  return step.kind === 'refer' ? step.referral.own?.id : undefined;
}

const UTRECHT = living('gm0344');
const AMERSFOORT = living('gm0307');

describe("a gemeente's own services", () => {
  const layers = [...real.layers.values()];

  it('are found by each of their example questions, and by their names, in that gemeente', () => {
    for (const layer of layers) {
      const here = living(layer.gemeente);
      for (const each of layer.own)
        for (const query of [...each.questions, ...each.words]) expect(own(ask(query, {}, here)), query).toBe(each.id);
    }
    expect(layers.flatMap((layer) => layer.own).length).toBeGreaterThan(0);
  });

  it('are found when they are misspelt or stand in a story', () => {
    for (const query of ['hoe kom ik aan een U-Pas?', 'mijn buurvrouw heeft een upas, kan ik die ook krijgen'])
      expect(own(ask(query, {}, UTRECHT)), query).toBe('u-pas');
  });

  it('are found nowhere else, and change nothing there', () => {
    for (const query of layers.flatMap((layer) => layer.own.flatMap(({ questions }) => questions))) {
      const there = ask(query, {}, AMERSFOORT);
      expect(own(there), query).toBeUndefined();
      expect(there.kind).toBe(ask(query).kind);
    }
  });

  it('leave the national answers to residents of that gemeente as they were', () => {
    const asked = Object.values(real.compiled.content.services).flatMap(({ questions }) => questions.slice(0, 1));
    const changed = asked.filter((query) => own(ask(query, {}, UTRECHT)) !== undefined);
    expect(asked.length).toBeGreaterThan(250);
    expect(changed).toEqual([]);
  });

  it('are not taken for what the first part of the data is unsure of', () => {
    const { nearness: _later, ...ranker } = real.loket.ranker;
    const first = (query: string) => own(route({ ...real.loket, ranker }, { query, answers: {} }, UTRECHT));
    expect(first('rijbewijs verlengen')).toBeUndefined();
    expect(first('u-pas verlengen')).toBe('u-pas');
  });

  it('stand behind what cannot wait', () => {
    expect(ask('ik wil niet meer leven en mijn u-pas is kwijt', {}, UTRECHT).kind).toBe('emergency');
  });
});

describe('a service that another body does for the gemeente', () => {
  it('is referred to that body, with its own number and page', () => {
    const step = ask('ik wil bijstand aanvragen', {}, living('gm0312'));
    if (step.kind !== 'refer') throw new Error(step.kind);
    expect(step.referral.service?.id).toBe('bijstand-aanvragen');
    expect(step.referral.instances).toEqual([
      expect.objectContaining({
        name: 'RDWI Kromme Rijn Heuvelrug',
        phone: '030 692 95 00',
        website: 'https://www.rsdkrh.nl',
      }),
    ]);
    expect(step.referral.instances[0]).not.toHaveProperty('visit');
  });

  it('stays with the gemeente where nothing is known', () => {
    const step = ask('ik wil bijstand aanvragen', {}, AMERSFOORT);
    if (step.kind !== 'refer') throw new Error(step.kind);
    expect(step.referral.instances[0]?.name).toBe('Amersfoort');
    expect(step.referral.local).toMatchObject({ ofGemeente: true, partners: [] });
    expect(step.referral.local?.offer).toBeUndefined();
  });
});
