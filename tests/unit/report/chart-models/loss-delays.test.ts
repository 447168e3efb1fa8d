import { describe, expect, it } from 'vitest';
import type { DelaysUnderLoss, LossDelay, StackLossDelays } from '../../../../src/engine/index.ts';
import { lossDelaysChart } from '../../../../src/report/chart-models/loss-delays.ts';
import { svg } from '../../../../src/report/index.ts';

const delay = (seconds: number, added: number, lost = 0, open = 0): LossDelay => ({
  typical: { seconds: { low: seconds, high: seconds + open }, addedSeconds: { low: added, high: added + open }, lostShare: lost }, range: { low: seconds, high: seconds + open }, lostShare: { low: lost, high: lost },
});
const unknown: LossDelay = { typical: { unknown: 'not modelled' }, range: { unknown: 'not modelled' }, lostShare: { unknown: 'not modelled' } };
const row = (stack: string, cold: LossDelay, warm: LossDelay): StackLossDelays => ({ protocol: stack, stack, stackName: stack.toUpperCase(), cold, warm, commandDown: unknown, mechanism: 'TCP', trace: [] });
const under = (rows: readonly StackLossDelays[], typical = 0.05): DelaysUnderLoss => ({ lossShare: { typical, range: { low: typical, high: typical } }, sources: [], rows });

describe('time under loss', () => {
  const slow = row('b', delay(4, 1.5), delay(1, 0.25));
  const quick = row('a', delay(1.5, 0.5), delay(0.75, 0.25));
  const chart = lossDelaysChart(under([slow, row('c', unknown, unknown), quick]), 'NB-IoT');

  it('parts each bar into the message, its set-up and what loss adds to both, the quickest first', () => {
    expect(chart?.bars.map(({ id, values, totalText }) => ({ id, values, totalText }))).toEqual([
      { id: 'a', values: [0.5, 0.25, 0.5, 0.25], totalText: '1.5 s' }, { id: 'b', values: [0.75, 0.25, 1.75, 1.25], totalText: '4 s' },
    ]);
    expect(chart?.parts).toHaveLength(4);
  });

  it('takes the longer reading of an open timer', () => {
    const open = lossDelaysChart(under([row('d', delay(2, 0.5, 0, 8), delay(1, 0.25))]), '');
    expect(open?.bars[0]).toMatchObject({ values: [0.75, 0.25, 0.75, 8.25], total: 10 });
    expect(open?.howToRead).toContain('A timer that is open is drawn at its longer reading.');
    expect(chart?.howToRead).not.toContain('longer reading');
  });

  it('says how much is lost, what has no bar, and has the whole table', () => {
    expect(chart?.measure).toContain('5 % of packets lost each way');
    expect(chart?.howToRead).toContain('C has no bar: loss is not modelled for it.');
    expect(chart?.table.rows.map(([name]) => name)).toEqual(['B', 'C', 'A']);
  });

  it('is drawn by the pure writer', () => {
    expect(chart === null ? '' : svg(chart)).toContain(chart?.title.slice(0, 20));
  });

  it('is none where nothing is lost or nothing is modelled', () => {
    expect(lossDelaysChart(under([slow], 0), '')).toBeNull();
    expect(lossDelaysChart(under([row('c', unknown, unknown)]), '')).toBeNull();
  });
});
