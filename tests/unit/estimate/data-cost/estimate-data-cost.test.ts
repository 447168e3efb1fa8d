import { describe, expect, it } from 'vitest';
import { costLever, dayVolume, estimateDataCost, type DataCostQuestion } from '../../../../src/estimate/index.ts';
import { loadTariffs, type Tariff } from '../../../../src/knowledge/index.ts';

const tariffs = await loadTariffs();
const point = (value: number) => ({ low: value, high: value });
const tariff = (id: string): Tariff => {
  const found = tariffs.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No tariff ${id}`);
  return found;
};
const day = dayVolume({ bytesUp: 1_000, bytesDown: 500, packetsUp: 10, packetsDown: 5 });
const ask = (question: Partial<DataCostQuestion>) => estimateDataCost({ tariff: tariff('hologram-by-volume'), day, messagesPerDay: point(24), dataSessionsPerDay: point(1), devices: point(1), ...question });

describe('monthly cost of data', () => {
  it('refuses what cannot be, with field, limit and reason', () => {
    expect(ask({ devices: point(0), dataSessionsPerDay: point(100_000), day: { ...day, packetsUp: point(-1) } })).toEqual({
      refused: [
        { field: 'packetsUp', limit: '0 to 100000000000 packets a day', found: '-1', reason: 'more than a million packets a second is no metered device' },
        { field: 'dataSessionsPerDay', limit: '0 to 86400 a day', found: '100000', reason: 'opening a data session takes about a second' },
        { field: 'devices', limit: '1 to 1000000000 devices', found: '0', reason: 'from one device to a billion' },
      ],
    });
  });

  it('an open number of sessions spans one a day to one a message', () => {
    const result = ask({ tariff: tariff('mtn-za'), dataSessionsPerDay: null });
    expect('volume' in result ? result.volume.billed : result).toEqual({ low: 30 * 25_000, high: 30 * 24 * 25_000 });
  });

  it('several days of traffic span their ends', () => {
    expect(dayVolume({ bytesUp: 1, bytesDown: 8, packetsUp: 1, packetsDown: 1 }, { bytesUp: 5, bytesDown: 2, packetsUp: 1, packetsDown: 3 })).toEqual({
      bytesUp: { low: 1, high: 5 }, bytesDown: { low: 2, high: 8 }, packetsUp: point(1), packetsDown: { low: 1, high: 3 },
    });
  });

  it('what is not metered costs nothing, and that is an assumption of ours', () => {
    const result = ask({ tariff: tariff('unmetered'), devices: point(500) });
    expect('fleet' in result ? [result.fleet, result.assumed] : result).toEqual([{ currency: 'EUR', amount: point(0) }, true]);
  });

  it('a tariff that nobody knows yet gives a range marked as assumed', () => {
    const result = ask({ tariff: tariff('assumed-cellular') });
    if (!('perDevice' in result) || 'unknown' in result.perDevice) throw new Error(JSON.stringify(result));
    expect(result.assumed).toBe(true);
    expect(result.volume.billed).toEqual({ low: 30 * 1_500, high: 30 * 25_000 });
    expect(result.perDevice.amount.low).toBeCloseTo(10 / 120, 12);
  });

  it('compares stacks by what is billed', () => {
    const volume = (bytes: number) => {
      const result = ask({ tariff: tariff('one-nce-prepaid'), day: dayVolume({ bytesUp: bytes, bytesDown: 0, packetsUp: 1, packetsDown: 0 }) });
      if ('refused' in result) throw new Error(JSON.stringify(result));
      return result;
    };
    expect(costLever([volume(100), volume(250)])).toEqual({ code: 'protocol-matters', factor: point(2.5) });
    expect(costLever([volume(100)])).toBeNull();
  });

  it('traces volume, cost and fleet', () => {
    const result = ask({});
    expect('trace' in result ? result.trace.map(({ code, unit }) => [code, unit]) : result).toEqual([['billed-volume', 'B a month'], ['monthly-cost', 'USD a month'], ['fleet-cost', 'USD a month']]);
  });
});
