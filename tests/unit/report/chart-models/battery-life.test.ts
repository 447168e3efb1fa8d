import { describe, expect, it } from 'vitest';
import { share } from '../../../../src/base/index.ts';
import type { LeverFinding } from '../../../../src/estimate/index.ts';
import { batteryLifeChart, type BatteryRow } from '../../../../src/report/chart-models/battery-life.ts';

const row = (stack: string, low: number, high: number, code: 'radio-tail' | 'keep-alive' = 'radio-tail'): BatteryRow => ({ stack, stackName: stack.toUpperCase(), life: { days: { low, high }, dominates: { code, share: share(0.82) } } });
const missing: BatteryRow = { stack: 'c', stackName: 'C', life: { unknown: 'the charge of a message' } };
const lever: LeverFinding = {
  code: 'ask-for-release-assistance', releaseAssistance: { low: 14, high: 14 }, protocol: { low: 1.2, high: 1.9 }, protocolWithout: { low: 1, high: 1.1 },
  measured: { factor: { low: 1.22, high: 1.48 }, sources: [] }, cheapest: 'a', dearest: 'b', sources: [],
};

describe('battery life by stack', () => {
  const chart = batteryLifeChart([row('b', 200, 300, 'keep-alive'), row('a', 400, 500), missing], null, 'NB-IoT', ['A thesis']);
  it('the longest sure life comes first, in days below two years', () => expect(chart.bars.map((bar) => [bar.id, bar.text])).toEqual([['a', '400–500 days'], ['b', '200–300 days']]));
  it('bars reach from the shortest to the longest life, inside the axis', () => {
    for (const bar of chart.bars) {
      expect(bar.value).toBeLessThanOrEqual(bar.most);
      expect(bar.most).toBeLessThanOrEqual(chart.axis.max);
    }
  });
  it('the table says what empties the battery, and what is missing where there is no bar', () => {
    expect(chart.table.rows).toEqual([['A', '400–500 days', 'the radio staying on after each message (82 %)'], ['B', '200–300 days', 'keep-alives (82 %)'], ['C', 'unknown', 'missing: the charge of a message']]);
  });
  it('the title is the finding', () => {
    expect(chart.title).toBe('A lasts longest');
    expect(batteryLifeChart([row('a', 400, 500), row('b', 200, 450, 'keep-alive')], null, '', []).title).toBe('A may last longest, but its range overlaps with others');
    expect(batteryLifeChart([row('a', 400, 500), row('b', 300, 320)], null, '', []).title).toBe('Most of the charge goes to the radio staying on after each message, whichever stack is chosen');
    expect(batteryLifeChart([missing], null, '', []).title).toBe('Battery life cannot be estimated yet');
    expect(batteryLifeChart([row('a', 400, 500)], lever, '', []).title).toBe('Without release assistance a message costs 14 times as much; the protocol changes it by a factor of 1.2–1.9 (1.2–1.5 in a field comparison): ask the operator for release assistance first');
  });
  it('long lives are told in years', () => expect(batteryLifeChart([row('a', 1461, 2922)], null, '', []).bars[0]?.text).toBe('4–8 years'));
  it('carries its sources', () => expect(chart.sources).toEqual(['A thesis']));
});
