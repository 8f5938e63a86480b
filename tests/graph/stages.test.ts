import { describe, expect, it } from 'vitest';
import type { Graph } from '../../widgets/engine/graph/model.ts';
import { detailsOf, firstStage, fromFirstStage } from '../../widgets/engine/graph/stages.ts';
import { withDetails } from '../../widgets/engine/graph/with-details.ts';
import { real } from '../route/real.ts';

const { graph } = real.compiled;
/** As it travels: what is undefined does not. */
const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Without names of products, and why people mix up what. */
function shown({ services, ...rest }: Graph): Graph {
  const bare = Object.entries(services).map(([id, { upl: _upl, confusedWith, ...service }]) => [
    id,
    { ...service, confusedWith: confusedWith.map((each) => ({ ...each, because: '' })) },
  ]);
  return { ...rest, services: Object.fromEntries(bare) };
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
