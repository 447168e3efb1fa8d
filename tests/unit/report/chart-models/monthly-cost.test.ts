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
  it('shows one device in money where a price is known, cheapest first, the fleet beside it, and says that the price is assumed', () => {
    const chart = monthlyCostChart([{ stack: 'b', stackName: 'B', cost: cost('hologram-by-volume', 1e6) }, { stack: 'a', stackName: 'A', cost: cost('hologram-by-volume', 1e5) }], null, true, 'Hologram', []);
    expect(chart.bars.map((bar) => [bar.id, bar.text])).toEqual([['a', '1.11 USD'], ['b', '1.91 USD']]);
    expect(chart.table.rows.map((row) => row.slice(-2))).toEqual([['1.11 USD', '1,108 USD'], ['1.91 USD', '1,907 USD']]);
    expect(chart.measure).toBe('Cost of data of one device, USD a month of 30 days');
    expect(chart.conditions).toBe('Hologram; price assumed');
  });

  it('shows the billed volume where none is', () => {
    const chart = monthlyCostChart([{ stack: 'a', stackName: 'A', cost: cost('vodacom-za', 100) }, { stack: 'b', stackName: 'B', cost: cost('vodacom-za', 9_000) }], { code: 'tariff-makes-all-equal', factor: point(1) }, true, 'Vodacom', []);
    expect(chart.bars.map((bar) => bar.text)).toEqual(['7.2 MB', '7.2 MB']);
    expect(chart.title).toBe('Under this tariff every stack is billed the same: its minimum or rounding decides, not the protocol');
    expect(chart.table.rows[0]).toEqual(['A', '3 kB', '0 B', '7.2 MB', '7.2 MB', 'unknown: the price of Vodacom South Africa, 10 kB each connection', 'unknown: the price of Vodacom South Africa, 10 kB each connection']);
  });

  it('gives the fleet no figure while its size is open, and says so', () => {
    const chart = monthlyCostChart([{ stack: 'a', stackName: 'A', cost: cost('hologram-by-volume', 1e5) }], null, false, '', []);
    expect(chart.table.rows[0]?.at(-1)).toBe('unknown: the number of devices');
  });

  it('says that all cost the same where a bundle pays for every volume', () => {
    const rows = [{ stack: 'a', stackName: 'A', cost: cost('one-nce-prepaid', 100) }, { stack: 'b', stackName: 'B', cost: cost('one-nce-prepaid', 900) }];
    const chart = monthlyCostChart(rows, { code: 'protocol-matters', factor: { low: 9, high: 9 } }, true, '', []);
    expect(chart.title).toBe('Every stack comes to the same 0.0833–0.125 EUR a month for one device: at both ends of this tariff the differences in volume stay within what is paid for anyway');
  });

  it('has nothing to say about nothing', () => expect(monthlyCostChart([], null, true, '', []).title).toBe('No stack is left to compare'));
});
