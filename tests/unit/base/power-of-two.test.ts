import { expect, it } from 'vitest';
import { powerOfTwo } from '../../../src/base/power-of-two.ts';

it.each([[-1, 0.5], [0, 1], [1, 2], [0.5, Math.SQRT2], [-0.5, Math.SQRT1_2]])('2 to the power of %d', (exponent, expected) => {
  expect(Math.abs(powerOfTwo(exponent) - expected)).toBeLessThan(1e-15);
});

it('equals the power of the engine over the whole span, but for the last digit', () => {
  for (let step = -1_000; step <= 1_000; step += 1) expect(Math.abs(powerOfTwo(step / 1_000) / 2 ** (step / 1_000) - 1)).toBeLessThan(1e-15);
});
