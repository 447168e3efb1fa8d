/**
 * What is mutated together, and the tests that bear on it: the unit tests of the files and of what is built from them, the tables of the
 * standards, and laws that run in seconds. Captures, lab runs and hostile input are left out: a mutant that only they would kill counts as surviving.
 */
export const parts = {
  score: {
    mutate: ['src/engine/score.ts'],
    tests: ['tests/unit/engine/score.test.ts', 'tests/method/weight-stability-closed-form.test.ts'],
  },
  robustness: {
    mutate: ['src/engine/robustness.ts'],
    tests: ['tests/unit/engine/robustness.test.ts', 'tests/method/weight-stability-closed-form.test.ts'],
  },
  'flip-points': {
    mutate: ['src/engine/flip-points.ts'],
    tests: ['tests/unit/engine/flip-points.test.ts'],
  },
  'link-codec': {
    mutate: ['src/questionnaire/codec/**/*.ts', 'src/base/checksum.ts', 'src/base/crc-32.ts'],
    tests: ['tests/unit/base/c*.test.ts', 'tests/unit/questionnaire/codec/**/*.test.ts', 'tests/links/*.test.ts', 'tests/property/codec-round-trip.test.ts', 'tests/property/codec-packed.test.ts'],
  },
  encodings: {
    mutate: ['src/wire/encodings/*.ts'],
    tests: ['tests/unit/wire/encodings/*.test.ts', 'tests/unit/wire/exchanges/*.test.ts', 'tests/wire/reference-tables/*.test.ts', 'tests/property/hpack-passes.test.ts'],
  },
  layers: {
    mutate: ['src/wire/layers/*.ts'],
    tests: ['tests/unit/wire/layers/*.test.ts', 'tests/unit/wire/exchanges/*.test.ts', 'tests/wire/reference-tables/*.test.ts'],
  },
};
