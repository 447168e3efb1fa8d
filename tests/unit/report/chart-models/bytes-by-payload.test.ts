import { describe, expect, it } from 'vitest';
import type { LineStack } from '../../../../src/report/chart-models/bytes-a-day.ts';
import { bytesByPayloadChart } from '../../../../src/report/chart-models/bytes-by-payload.ts';

const stacks: readonly LineStack[] = [{ protocol: 'a', protocolName: 'Alpha', stack: 'a/x' }, { protocol: 'b', protocolName: 'Beta', stack: 'b/x' }];
const bytesADay = (stack: string, payload: number) => (stack === 'a/x' ? 24 * (payload + 100) : 24 * (payload * 2 + 40));

describe('bytes a day against payload', () => {
  const chart = bytesByPayloadChart(stacks, bytesADay, 100, 'hourly');
  it('start at zero on both axes and reach past the present payload', () => {
    expect([chart.x.scale, chart.x.min, chart.y.scale, chart.y.min]).toEqual(['linear', 0, 'linear', 0]);
    expect(chart.x.max).toBe(400);
    expect(chart.marker).toEqual({ value: 100, text: '100 B' });
  });
  it('hold what the model says at every point', () => {
    for (const [index, line] of chart.series.entries()) {
      for (const point of line.points) expect(point.y).toBe(bytesADay(stacks[index]?.stack ?? '', point.x));
    }
  });
  it('have the crossing as title', () => expect(chart.title).toBe('Beta sends the least data a day up to 50 B, Alpha from 67 B'));
  it('have one row of the table for each point', () => {
    expect(chart.table.rows.length).toBe(chart.series[0]?.points.length);
    expect(chart.table.rows.find((cells) => cells[0] === '100 B')).toEqual(['100 B', '4.8 kB', '5.76 kB']);
  });
  it('leave out a stack without figures', () => {
    expect(bytesByPayloadChart(stacks, (stack) => (stack === 'a/x' ? 1 : null), null, '').series.map((line) => line.id)).toEqual(['a']);
  });
  it('draw at most six lines', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ protocol: `p${index}`, protocolName: `P${index}`, stack: `p${index}/x` }));
    expect(bytesByPayloadChart(many, (_, payload) => payload, null, '').series.length).toBe(6);
  });
});
