import { defineConfig } from 'vitest/config';

/** The tests of one part, named by scripts/mutation.mjs; no page is built, so no plugin is needed. */
export default defineConfig({
  test: { include: (process.env.WIREWISE_MUTATION_TESTS ?? '').split(' '), restoreMocks: true, isolate: false, testTimeout: 120_000 },
});
