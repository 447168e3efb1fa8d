import { describe, expect, it } from 'vitest';
import type { StackDelays } from '../../../../src/engine/index.ts';
import { deliveryDelaysChart } from '../../../../src/report/chart-models/delivery-delays.ts';

const row = (stack: string, cold: number, warm: number, setUpRoundTrips: number): StackDelays => ({
  protocol: stack, stack, stackName: stack.toUpperCase(), setUpRoundTrips, cold: { typical: cold, range: { low: cold / 2, high: cold * 2 } }, warm: { typical: warm, range: { low: warm, high: warm } }, commandDown: stack === 'a' ? 0.25 : { unknown: 'a window' },
});

describe('time to the first delivery', () => {
  const chart = deliveryDelaysChart([row('b', 3, 0.5, 5), row('a', 1, 0.5, 1)], 'NB-IoT', ['RFC 9147']);
  it('puts the quickest first, the message before the set-up that cold adds', () => {
    expect(chart.bars.map(({ id, values, valueTexts, totalText }) => ({ id, values, valueTexts, totalText }))).toEqual([
      { id: 'a', values: [0.5, 0.5], valueTexts: ['500 ms', '500 ms'], totalText: '1 s' }, { id: 'b', values: [0.5, 2.5], valueTexts: ['500 ms', '2.5 s'], totalText: '3 s' },
    ]);
  });
  it('says what the slowest pays for', () => expect(chart.title).toBe('From cold A has delivered after 1 s; B takes 3 times as long, with 5 round trips of set-up'));
  it('has the ranges in its table', () => expect(chart.table.rows[0]).toEqual(['A', '1', '1 s', '500 ms–2 s', '500 ms', '500 ms', '250 ms']));
  it('keeps unknown what is not known', () => expect(chart.table.rows[1]?.at(-1)).toBe('unknown: a window'));
  it('carries its sources, and has nothing to say about nothing', () => {
    expect(chart.sources).toEqual(['RFC 9147']);
    expect(deliveryDelaysChart([], '', []).title).toBe('No stack is left to compare');
  });
});
