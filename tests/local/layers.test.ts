import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkLayer, layerFileName } from '../../scripts/content/local/check.ts';
import { compileLayer } from '../../scripts/content/local/compile.ts';
import { localFiles } from '../../scripts/content/local/generated.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { municipalServices } from '../../scripts/content/local/references.ts';
import type { LayerSource } from '../../scripts/content/local/schema.ts';
import type { Mistake } from '../../scripts/content/mistake.ts';
import { LAYER_FILES, layerFileOf } from '../../widgets/engine/local/layer-file.ts';
import { makeLocality } from '../../widgets/engine/local/locality.ts';
import type { LocalLayer } from '../../widgets/engine/local/model.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { localLines } from '../../widgets/local/local-lines.ts';
import { real, TODAY } from '../route/real.ts';
import { damaged, randomLayer } from './random-layer.ts';

const { content, registers } = real.compiled;
const gemeenten = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
const services = municipalServices(content);
const open = Object.fromEntries(
  Object.entries(content.lifeEvents).map(([id, { variesByGemeente }]) => [id, variesByGemeente.map((line) => line.id)]),
);
const [utrecht] = registers.gemeenten.filter(({ id }) => id === 'gm0344');
const organisation = real.loket.graph.organisations['gemeente'];
const t = createTranslator('nl');

function read(file: string, text: string): { layer: LayerSource | undefined; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const found = parseLayer(file, text, mistakes);
  return { layer: found && checkLayer(file, found, { content, gemeenten }, mistakes), mistakes };
}

/** All that a reader of a layer may press. */
function hrefs(layer: LocalLayer): string[] {
  if (!utrecht || !organisation) throw new Error('the register lacks what the test needs');
  const locality = makeLocality({ gemeente: utrecht, layer, today: TODAY });
  const ofPlans = Object.values(layer.plans ?? {}).flatMap((lines) => Object.values(lines).map(({ url }) => url ?? ''));
  const ofServices = services.flatMap((id) => {
    const service = real.loket.graph.services[id];
    if (!service) return [];
    const { local, instances } = locality.localise({ service, organisation, instances: [utrecht] });
    const lines = local ? localLines(local, t) : [];
    const pieces = lines.flatMap((line) => (line.kind === 'text' ? line.pieces : line.items.flat()));
    return [
      ...pieces.flatMap(({ href }) => href ?? []),
      ...instances.flatMap(({ website, appointment }) => [website, appointment ?? '']),
    ];
  });
  return [...ofServices, ...ofPlans];
}

describe('layers of all gemeenten, at random but valid', () => {
  it('are read without a word, and answer what they say', () => {
    const layers: LocalLayer[] = [];
    const sources: LayerSource[] = [];
    for (const [index, gemeente] of registers.gemeenten.entries()) {
      const [written] = fc.sample(randomLayer(gemeente.id, services, open), { numRuns: 1, seed: index });
      const { layer, mistakes } = read(layerFileName(gemeente), stringify(written));
      expect(mistakes, gemeente.name).toEqual([]);
      if (!layer || !written) throw new Error(`${gemeente.name} has no layer`);
      expect(Object.keys(layer.services).sort()).toEqual(Object.keys(written.services).sort());
      expect(namesOfLines(layer.plans)).toEqual(namesOfLines(written.plans));
      const compiled = compileLayer(layer);
      layers.push(compiled);
      sources.push(layer);
      if (!organisation) throw new Error('the graph has no gemeente');
      const locality = makeLocality({ gemeente, layer: compiled, today: TODAY });
      for (const id of services.slice(0, 12)) {
        const service = real.loket.graph.services[id];
        if (!service) continue;
        const { local, instances } = locality.localise({ service, organisation, instances: [gemeente] });
        const offer = written.services[id];
        expect(local?.offer?.kind).toBe(offer?.offered);
        expect(instances[0]?.name).toBe(offer?.offered === 'other' ? offer.by.name.trim() : gemeente.name);
        if (!offer)
          expect(JSON.stringify(localLines(local ?? never(), t))).toContain(
            new URL(gemeente.website).hostname.replace(/^www\./, ''),
          );
      }
    }
    expect(layers).toHaveLength(342);
    const local = { layers: sources, mistakes: [], texts: new Map<string, string>() };
    const { index, ranking } = real.compiled;
    const files = [...localFiles({ index, ranking, layers, graph: real.loket.graph, content, registers, local })];
    const parts = files.filter(([name]) => name.startsWith('local-'));
    expect(parts).toHaveLength(LAYER_FILES);
    for (const layer of layers) {
      const [, part = ''] = parts.find(([name]) => name === `${layerFileOf(layer.gemeente)}.json`) ?? [];
      expect(JSON.parse(part).layers[layer.gemeente]).toEqual(JSON.parse(JSON.stringify(layer)));
    }
  });
});

function namesOfLines(plans: Readonly<Record<string, object>>): string[] {
  return Object.entries(plans)
    .flatMap(([plan, lines]) => Object.keys(lines).map((line) => `${plan}.${line}`))
    .sort();
}

function never(): never {
  throw new Error('an answer without a word about the gemeente');
}

describe('damage to a layer', () => {
  const file = 'local/utrecht.yaml';
  const layer = randomLayer('gm0344', services, open);

  it('is reported, stays in its own part, and lets nothing harmful through', () => {
    fc.assert(
      fc.property(layer, fc.constantFrom(...damaged), fc.nat(), (written, value, seed) => {
        const broken = structuredClone(written) as unknown as Record<string, unknown>;
        const path = damage(broken, value, seed);
        const { layer: left, mistakes } = read(file, stringify(broken));
        if (!left) {
          expect(mistakes.length).toBeGreaterThan(0);
          return;
        }
        // Everything outside the part that was damaged is as it was.
        for (const [id, offer] of Object.entries(written.services))
          if (path.length > 1 && !path.includes(id)) expect(left.services[id]?.offered).toBe(offer.offered);
        for (const [plan, lines] of Object.entries(written.plans))
          for (const [id, { text }] of Object.entries(lines))
            if (path[0] !== 'plans' || (path.length > 2 && !(path[1] === plan && path[2] === id)))
              expect(left.plans[plan]?.[id]?.text).toBe(text);
        for (const href of hrefs(compileLayer(left))) expect(href).toMatch(/^(https?:\/\/|tel:|$)/);
        expect(JSON.stringify(left)).not.toMatch(/<(script|img|\/)/);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('of the text itself never throws', () => {
    fc.assert(
      fc.property(layer, fc.nat(), fc.string(), (written, at, noise) => {
        const text = stringify(written);
        const cut = at % text.length;
        const { mistakes, layer: left } = read(file, text.slice(0, cut) + noise + text.slice(cut + noise.length));
        expect(left !== undefined || mistakes.length > 0).toBe(true);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

/** Puts a value somewhere in the layer, as deep as the seed leads; returns the way there. */
function damage(layer: Record<string, unknown>, value: unknown, seed: number): string[] {
  let place: Record<string, unknown> = layer;
  const path: string[] = [];
  for (let left = seed; ; left = Math.floor(left / 7)) {
    const keys = Object.keys(place);
    const key = keys[left % Math.max(keys.length, 1)] ?? 'onbekend';
    const next = place[key];
    path.push(key);
    if (left < 7 || typeof next !== 'object' || next === null || Object.keys(next).length === 0) {
      place[key] = value;
      return path;
    }
    place = next as Record<string, unknown>;
  }
}
