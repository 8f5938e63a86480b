import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduleSource } from '../../scripts/embed/module-source.ts';

/** What a browser gets when it imports the module. */
async function imported(value: unknown): Promise<unknown> {
  const { default: read } = await import(`data:text/javascript,${encodeURIComponent(moduleSource(value))}`);
  return read;
}

describe('data as a script module', () => {
  it('holds the same value as JSON does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(JSON.stringify(await imported(value))).toBe(JSON.stringify(value));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps records apart that are written in columns, also where they lack something', async () => {
    const record = fc.record({ a: fc.integer(), b: fc.string(), c: fc.array(fc.boolean()) }, { requiredKeys: ['a'] });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ minLength: 1 }), record, { minKeys: 20, maxKeys: 30 }),
        async (records) => {
          expect(await imported(records)).toEqual({ ...records });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not ended by what a text holds', async () => {
    const text = '`"\'</script>\u2028\\$';
    expect(await imported({ text, [text]: 1 })).toEqual({ text, [text]: 1 });
  });
});
