import { describe, expect, it } from 'vitest';
import type { Checked, Graph } from '../../widgets/engine/graph/model.ts';
import { siteOf } from '../../widgets/engine/graph/one-per-site.ts';
import { detailsOf, firstStage, fromFirstStage, withDetails } from '../../widgets/engine/graph/stages.ts';
import { real } from '../route/real.ts';

const { graph } = real.compiled;
/** As it travels: what is undefined does not. */
const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Without names of products, why people mix up what, and further pages of a site that a text was checked against. */
function shown({ services, organisations, elsewhere, emergencies, ...rest }: Graph): Graph {
  return {
    ...rest,
    services: mapValues(services, ({ upl: _upl, ...service }) => ({
      ...withSites(service),
      confusedWith: service.confusedWith.map((each) => ({ ...each, because: '' })),
    })),
    organisations: mapValues(organisations, withSites),
    elsewhere: mapValues(elsewhere, withSites),
    emergencies: mapValues(emergencies, withSites),
  };
}

function withSites<T extends { readonly checked?: Checked }>(entry: T): T {
  if (!entry.checked) return entry;
  const first = new Map([...entry.checked.against].reverse().map((url) => [siteOf(url), url]));
  const against = entry.checked.against.filter((url) => first.get(siteOf(url)) === url);
  return { ...entry, checked: { ...entry.checked, against: [...new Set(against)] } };
}

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}

describe('the stages of the graph', () => {
  it('put together are the graph again, but for what no resident is shown', () => {
    const together = withDetails(fromFirstStage(travelled(firstStage(graph))), travelled(detailsOf(graph)));
    expect(travelled(together)).toEqual(travelled(shown(graph)));
  });

  it('are not mixed when they are of different versions', () => {
    const first = fromFirstStage(firstStage(graph));
    expect(withDetails(first, { ...detailsOf(graph), version: 'other' })).toBe(first);
  });

  it('name the body, the reason and what to do now at once', () => {
    for (const service of Object.values(fromFirstStage(firstStage(graph)).services)) {
      expect(service.because).not.toBe('');
      expect(service.actions).toHaveLength(1);
    }
  });

  it('hold nothing that is for the counter alone', () => {
    expect(JSON.stringify(graph)).not.toMatch(/staffNote|"audience":"staff"/);
  });
});
