import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bareCatalogue } from './scripts/build/bare-catalogue-plugin.ts';
import { companyData } from './scripts/build/company-data-plugin.ts';
import { catalogueSummary } from './scripts/build/catalogue-summary-plugin.ts';
import { chunkGroups } from './scripts/build/chunk-groups.ts';
import { validationFigures } from './scripts/build/validation-figures-plugin.ts';

export default defineConfig({
  // Relative: the built folder works under any sub-path of any static host.
  base: './',
  plugins: [react(), catalogueSummary(), companyData(), validationFigures()],
  build: {
    target: 'es2022',
    // `light-dark()` stays as written: these are the browsers that know it.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: URL would need a wider policy for styles and fonts than 'self'.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: chunkGroups } },
      treeshake: {
        // Importing a layer's door must not pull in all that lies behind it: our modules do nothing when loaded, but for styles and entries.
        moduleSideEffects: (id) => !id.includes('/src/') || /\.css(?:\?|$)|\/entry-[a-z]+\.tsx$/.test(id),
      },
    },
  },
  worker: { format: 'es', plugins: () => [bareCatalogue()], rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/src/') || id.includes('decision-worker') } } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/jest-dom.ts'],
    restoreMocks: true,
    // Pure modules share nothing that a test could spoil; loading the engine once instead of per file takes most of the time away.
    isolate: false,
    // A slow machine is no failure: what must be fast is measured by the benchmark.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.build/unit-results.json' }]],
    coverage: { include: ['src/**'], exclude: ['src/app/entry-*.tsx'] },
  },
});
