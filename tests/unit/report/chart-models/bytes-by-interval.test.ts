import { describe, expect, it } from 'vitest';
import { bytesByIntervalChart } from '../../../../src/report/chart-models/bytes-by-interval.ts';

const stacks = [{ protocol: 'a', protocolName: 'Alpha', stack: 'a/x' }, { protocol: 'b', protocolName: 'Beta', stack: 'b/x' }];

describe('bytes a day against the interval', () => {
  const chart = bytesByIntervalChart(stacks, (stack, interval) => (stack === 'a/x' ? 86_400 / interval * 100 : 86_400 / interval * 150), 900, 'NB-IoT');
  it('are on log axes that say so', () => {
    expect([chart.x.scale, chart.y.scale]).toEqual(['log', 'log']);
    expect(chart.x.label).toBe('Time between messages (log scale)');
    expect(chart.y.label).toBe('Bytes a day (log scale)');
  });
  it('name the winner everywhere', () => expect(chart.title).toBe('Alpha sends the least data a day at every interval shown'));
  it('hold the present interval as a point and a marker', () => {
    expect(chart.series[0]?.points.find((point) => point.x === 900)?.y).toBe(9600);
    expect(chart.marker).toEqual({ value: 900, text: '15 min' });
  });
  it('mark nothing while the interval is open or outside', () => {
    expect(bytesByIntervalChart(stacks, () => 1, null, '').marker).toBeNull();
    expect(bytesByIntervalChart(stacks, () => 1, 1e6, '').marker).toBeNull();
  });
  it('keep every point inside the axes', () => {
    for (const { points } of chart.series) {
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(chart.x.min);
        expect(x).toBeLessThanOrEqual(chart.x.max);
        expect(y).toBeGreaterThanOrEqual(chart.y.min);
        expect(y).toBeLessThanOrEqual(chart.y.max);
      }
    }
  });
  it('survive having nothing to draw', () => expect(bytesByIntervalChart([], () => null, 60, '').title).toBe('No stack is left to compare'));
});
