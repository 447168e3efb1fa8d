import { expect, it } from 'vitest';
import { modelReport } from '../../../../src/wire/payload/readings.ts';

it('has as many readings as asked for, none of one name', () => {
  const { readings } = modelReport(100);
  expect(new Set(readings.map(({ name }) => name)).size).toBe(100);
  expect(readings.slice(5, 8).map(({ name }) => name)).toEqual(['current', 'temperature-2', 'humidity-2']);
});
