import { expect, it } from 'vitest';
import { plotHeight, ROW, type DrawnModel } from '../../../../src/app/charts/plot-height.ts';

it('gives each bar a row, a higher one where names may break', () => {
  const bars = (count: number) => ({ kind: 'stacked-bars', bars: new Array(count).fill(null) }) as unknown as DrawnModel;
  expect(plotHeight(bars(5), false) - plotHeight(bars(4), false)).toBe(ROW.wide);
  expect(plotHeight(bars(5), true) - plotHeight(bars(4), true)).toBe(ROW.narrow);
});
