import * as fc from 'fast-check';
import { CHOICE_OPTIONS, NUMBER_SPANS, SET_OPTIONS, type Given } from './scenarios.ts';

const byInput: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  ...Object.fromEntries(Object.entries(NUMBER_SPANS).map(([id, { low, high }]) => [id, fc.option(numberIn(low, high), { nil: undefined, freq: 2 })])),
  ...Object.fromEntries(Object.entries(CHOICE_OPTIONS).map(([id, options]) => [id, fc.option(fc.subarray([...options], { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 1 })])),
  ...Object.fromEntries(Object.entries(SET_OPTIONS).map(([id, options]) => [id, fc.option(fc.subarray([...options], { maxLength: 2 }), { nil: undefined, freq: 1 })])),
});

/** Random answers: each input is answered with a value, with a range or a set of values, or left open. */
export const givenAnswers: fc.Arbitrary<Given> = byInput.map((given) => given as Given);

function numberIn(low: number, high: number): fc.Arbitrary<number | readonly [number, number]> {
  const from = Math.max(low, 0.001);
  const one = fc.double({ min: 0, max: 1, noNaN: true }).map((part) => {
    const value = from * (high / from) ** part;
    return high > 100 ? Math.round(value) : value;
  });
  return fc.oneof(one, fc.tuple(one, one).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const));
}
