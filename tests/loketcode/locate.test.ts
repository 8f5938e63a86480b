import { describe, expect, it } from 'vitest';
import { questionAt } from '../../widgets/desk/conversation.ts';
import { makeLocality } from '../../widgets/engine/local/locality.ts';
import type { LocalLayer } from '../../widgets/engine/local/model.ts';
import { readCode, writeCode } from '../../widgets/engine/loketcode/code.ts';
import { keyOf } from '../../widgets/engine/loketcode/fingerprint.ts';
import { lifeEventState, locate, serviceState, stepState } from '../../widgets/engine/loketcode/locate.ts';
import type { CodeState } from '../../widgets/engine/loketcode/model.ts';
import { gemeente } from '../../widgets/engine/place/place.ts';
import { type Circumstances, route } from '../../widgets/engine/route/route.ts';
import { nowhere, real, TODAY } from '../route/real.ts';

const { loket } = real;
const { graph } = loket;

/** Through the characters and back, as every code goes. */
function travelled(state: CodeState): CodeState {
  const reading = readCode(writeCode(state));
  if (reading.kind !== 'read') throw new Error('not read');
  return reading.state;
}

/** As route is asked by who lives in the gemeente of a layer. */
function livingIn(layer: LocalLayer): Circumstances {
  const home = gemeente(real.places, layer.gemeente, TODAY);
  if (!home) throw new Error(layer.gemeente);
  const locality = makeLocality({ gemeente: home, layer, today: TODAY });
  return { today: TODAY, instancesOf: () => [home], locality };
}

function neverMade(): never {
  throw new Error('The step has no code.');
}

describe('what a loketcode leads to', () => {
  it('is each service, each with a code of its own', () => {
    const codes = new Set<string>();
    for (const service of Object.values(graph.services)) {
      const state = serviceState(service);
      codes.add(writeCode(state));
      expect(locate(travelled(state), graph)).toEqual({
        to: { kind: 'service', id: service.id },
        answers: {},
        since: 'same',
      });
    }
    expect(codes.size).toBe(Object.keys(graph.services).length);
  });

  it.each(['belasting', 'mijn man is overleden', 'ik adem niet meer', 'mijn bank doet moeilijk', 'svb', 'xyzzy'])(
    'is the step that "%s" gave',
    (query) => {
      const step = route(loket, { query, answers: {} }, nowhere);
      const state = stepState(step, graph);
      if (step.kind === 'ask' && !(step.question.id in graph.questions)) return expect(state).toBeUndefined();
      if (!state) throw new Error(step.kind);
      const { to, since } = locate(travelled(state), graph);
      expect(since).toBe('same');
      switch (step.kind) {
        case 'refer':
          return expect(to.id).toBe(step.referral.service?.id ?? step.referral.organisation.id);
        case 'plan':
          return expect(to).toEqual({ kind: 'lifeEvent', id: step.lifeEvent.id });
        case 'ask':
          return expect(to).toEqual({ kind: 'question', id: step.question.id });
        case 'elsewhere':
          return expect(to).toEqual({ kind: 'elsewhere', id: step.elsewhere.id });
        case 'emergency':
          return expect(to).toEqual({ kind: 'emergency', id: step.emergency.id });
        case 'none':
          return expect(to).toEqual({ kind: 'organisation', id: 'gemeente' });
      }
    },
  );

  it('is every question, body, helper outside government and emergency', () => {
    const kinds = { question: graph.questions, organisation: graph.organisations, elsewhere: graph.elsewhere } as const;
    for (const [kind, entries] of Object.entries({ ...kinds, emergency: graph.emergencies }))
      for (const id of Object.keys(entries)) {
        const state: CodeState = { target: { kind: kind as 'question', key: keyOf(id) }, edition: 0, answers: [] };
        expect(locate(travelled(state), graph).to).toEqual({ kind, id });
      }
  });

  it("is a gemeente's own service, for who has its layer; else the gemeente, and that is said", () => {
    const layers = [...real.layers.values()].filter(({ own }) => own.length > 0);
    expect(layers.length).toBeGreaterThan(0);
    for (const layer of layers)
      for (const own of layer.own) {
        const circumstances = livingIn(layer);
        const step = route(loket, { query: own.title, answers: {} }, circumstances);
        const state = stepState(step, graph);
        const code = travelled({ ...(state ?? neverMade()), place: { gemeente: layer.gemeente } });
        const to = { kind: 'own', id: own.id, gemeente: layer.gemeente, title: own.title };
        const found = locate(code, graph, layer);
        expect(found).toEqual({ to, answers: {}, since: 'same' });
        // At the counter it is the same answer again.
        const again = route(loket, questionAt(found, graph), circumstances);
        expect(again.kind === 'refer' && again.referral.own?.id).toBe(own.id);
        for (const other of [undefined, { ...layer, own: [] }])
          expect(locate(code, graph, other)).toEqual({
            to: { kind: 'organisation', id: 'gemeente' },
            answers: {},
            since: 'gone',
          });
      }
  });

  it('is still the service when its text changed since, and says so', () => {
    const service = Object.values(graph.services)[0];
    if (!service) throw new Error('no service');
    const state = travelled(serviceState(service));
    const later = { ...service, because: `${service.because} Nu anders.` };
    expect(locate(state, { ...graph, services: { ...graph.services, [service.id]: later } })).toEqual({
      to: { kind: 'service', id: service.id },
      answers: {},
      since: 'changed',
    });
  });

  it('is the general desk when the service is no more, and says so', () => {
    const state: CodeState = { target: { kind: 'numbered', number: 8999 }, edition: 3, answers: [] };
    expect(locate(travelled(state), graph)).toEqual({
      to: { kind: 'organisation', id: 'gemeente' },
      answers: {},
      since: 'gone',
    });
  });
});

describe('the answers in a loketcode', () => {
  const asks = ['een', 'twee', 'drie'].map((id) => ({ id, answers: [{ id: 'ja' }, { id: 'nee' }] }));
  const some = Object.values(graph.lifeEvents).find(({ sensitive }) => !sensitive);
  if (!some) throw new Error('no situation');
  const event = { ...some, asks };
  const withEvent = { ...graph, lifeEvents: { ...graph.lifeEvents, [event.id]: event } };

  it('come back, also when a question in between was skipped', () => {
    const given = { een: 'nee', drie: 'ja' };
    expect(locate(travelled(lifeEventState(event, given)), withEvent).answers).toEqual(given);
  });

  it('are left out when the questions are other ones by now: they would say what nobody said', () => {
    const other = { ...event, asks: [...asks].reverse() };
    const found = locate(travelled(lifeEventState(event, { een: 'nee' })), {
      ...graph,
      lifeEvents: { ...graph.lifeEvents, [event.id]: other },
    });
    expect(found).toEqual({ to: { kind: 'lifeEvent', id: event.id }, answers: {}, since: 'changed' });
  });

  it('of a sensitive situation are in no code', () => {
    expect(lifeEventState({ ...event, sensitive: true }, { een: 'ja' }).answers).toEqual([]);
  });
});
