import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/route/compile-once.ts'],
    // A browser under test uses a core of its own; more workers than this starve it.
    maxWorkers: 2,
    // A browser on a busy machine now and then misses a moment; what is wrong fails twice.
    retry: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
