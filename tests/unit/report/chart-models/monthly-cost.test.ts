import { describe, expect, it } from 'vitest';
import { dayVolume, estimateDataCost, type DataCostEstimate } from '../../../../src/estimate/index.ts';
import { loadTariffs } from '../../../../src/knowledge/index.ts';
import { monthlyCostChart } from '../../../../src/report/chart-models/monthly-cost.ts';

const tariffs = await loadTariffs();
const point = (value: number) => ({ low: value, high: value });
function cost(id: string, bytesUp: number): DataCostEstimate {
  const result = estimateDataCost({ tariff: tariffs.find((tariff) => tariff.id === id)!, day: dayVolume({ bytesUp, bytesDown: 0, packetsUp: 24, packetsDown: 0 }), messagesPerDay: point(24), dataSessionsPerDay: point(24), devices: point(1_000) });
  if ('refused' in result) throw new Error(JSON.stringify(result));
  return result;
}

describe('monthly cost by stack', () => {
  it('shows the fleet in money where a price is known, cheapest first, and says that it is assumed', () => {
    const chart = monthlyCostChart([{ stack: 'b', stackName: 'B', cost: cost('hologram-by-volume', 1e6) }, { stack: 'a', stackName: 'A', cost: cost('hologram-by-volume', 1e5) }], null, 'Hologram', []);
    expect(chart.bars.map((bar) => [bar.id, bar.text])).toEqual([['a', '1,108 USD'], ['b', '1,907 USD']]);
    expect(chart.measure).toBe('Cost of data of the whole fleet, USD a month of 30 days');
    expect(chart.conditions).toBe('Hologram; price assumed');
  });

  it('shows the billed volume where none is', () => {
    const chart = monthlyCostChart([{ stack: 'a', stackName: 'A', cost: cost('vodacom-za', 100) }, { stack: 'b', stackName: 'B', cost: cost('vodacom-za', 9_000) }], { code: 'tariff-makes-all-equal', factor: point(1) }, 'Vodacom', []);
    expect(chart.bars.map((bar) => bar.text)).toEqual(['7.2 MB', '7.2 MB']);
    expect(chart.title).toBe('Under this tariff every stack is billed the same: its minimum or rounding decides, not the protocol');
    expect(chart.table.rows[0]).toEqual(['A', '3 kB', '0 B', '7.2 MB', '7.2 MB', 'unknown: the price of Vodacom South Africa, 10 kB each connection']);
  });

  it('has nothing to say about nothing', () => expect(monthlyCostChart([], null, '', []).title).toBe('No stack is left to compare'));
});
