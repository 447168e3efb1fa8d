import { expect, it } from 'vitest';
import { flipRulers } from '../../../src/engine/flip-rulers.ts';
import { SWEEPS } from '../../../src/engine/number-sweeps.ts';
import { toScenario } from '../../../src/questionnaire/index.ts';

const flip = (at: number, from: string, to: string) => ({ input: 'payloadBytes', at, unit: 'B', from, to }) as const;
const rulers = (answers: Parameters<typeof toScenario>[0]) => flipRulers(toScenario(answers), [flip(4096, 'b', 'c'), flip(64, 'a', 'b')]);
const payload = (answers: Parameters<typeof toScenario>[0]) => rulers(answers).find(({ input }) => input === 'payloadBytes');

it('has one for every number that is moved, flips or none', () => {
  expect(rulers({}).map(({ input }) => input)).toEqual(SWEEPS.map(({ input }) => input));
  expect(rulers({}).filter(({ flips }) => flips.length > 0).map(({ input }) => input)).toEqual(['payloadBytes']);
});

it('places flips on the scale of the number, ascending', () => {
  // The span is 1 to 2^20 bytes on a logarithmic scale: 64 = 2^6 lies at 6/20, 4096 = 2^12 at 12/20.
  const flips = payload({})?.flips ?? [];
  expect(flips.map(({ value, from, to }) => [value, from, to])).toEqual([[64, 'a', 'b'], [4096, 'b', 'c']]);
  expect(flips[0]?.part).toBeCloseTo(6 / 20, 12);
  expect(flips[1]?.part).toBeCloseTo(12 / 20, 12);
});

it('marks what was answered: one value, both ends of a range, nothing while open', () => {
  expect(payload({ payload: 1024 })?.now).toMatchObject({ low: { value: 1024 }, high: { value: 1024 } });
  expect(payload({ payload: 1024 })?.now?.low.part).toBeCloseTo(10 / 20, 12);
  expect(payload({ payload: [16, 256] })?.now).toMatchObject({ low: { value: 16 }, high: { value: 256 } });
  expect(payload({})?.now).toBeNull();
  expect(payload({ payload: 'unknown' })?.now).toBeNull();
});

it('has ticks from end to end', () => {
  const ticks = payload({})?.ticks ?? [];
  expect(ticks.map(({ value }) => value)).toEqual([1, 32, 1024, 32_768, 1_048_576]);
  expect(ticks.map(({ part }) => Math.round(part * 100))).toEqual([0, 25, 50, 75, 100]);
});
