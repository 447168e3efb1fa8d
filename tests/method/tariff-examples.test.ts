import { describe, expect, it } from 'vitest';
import { costLever, estimateDataCost, type DataCostEstimate, type DataCostQuestion, type Price } from '../../src/estimate/index.ts';
import { loadTariffs } from '../../src/knowledge/index.ts';

const tariffs = await loadTariffs();
const point = (value: number) => ({ low: value, high: value });
const NOTHING = { bytesUp: point(0), bytesDown: point(0), packetsUp: point(0), packetsDown: point(0) };

function cost(id: string, question: Partial<DataCostQuestion>): DataCostEstimate {
  const tariff = tariffs.find((entry) => entry.id === id);
  if (tariff === undefined) throw new Error(`No tariff ${id}`);
  const result = estimateDataCost({ tariff, day: NOTHING, messagesPerDay: point(24), dataSessionsPerDay: point(1), devices: point(1), ...question });
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result;
}
const aMonth = (bytes: number) => ({ ...NOTHING, bytesUp: point(bytes / 30) });
const money = (price: DataCostEstimate['fleet']) => {
  if ('unknown' in price) throw new Error(price.unknown);
  return (price satisfies Price).amount;
};

describe('Soracom, data usage and billing calculations', () => {
  it('127 kB in a month are billed as 200 kB, of 1,024 bytes each', () => {
    expect(cost('soracom-plan01s-us', { day: aMonth(127 * 1_024) }).volume.billed).toEqual(point(200 * 1_024));
  });

  it('each packet counts 50 to 54 bytes more, both directions', () => {
    const { volume } = cost('soracom-plan01s-us', { day: { ...NOTHING, packetsUp: point(24), packetsDown: point(24) } });
    expect(volume.surcharge).toEqual({ low: 30 * 48 * 50, high: 30 * 48 * 54 });
  });

  it('asks for the price, which depends on the country', () => {
    expect(cost('soracom-plan01s-us', {}).perDevice).toEqual({ unknown: 'the price of Soracom plan01s in the United States' });
  });
});

describe('Digital Matter, SIM cards and data usage', () => {
  // An hourly heartbeat below 1 kB, each a new data connection.
  const heartbeat = { day: { ...NOTHING, bytesUp: point(24 * 900), packetsUp: point(24) }, dataSessionsPerDay: point(24) };
  it.each([['vodacom-za', 7_200_000], ['mtn-za', 18_000_000]])('%s bills %i bytes a month for hourly heartbeats', (id, published) => {
    expect(cost(id, heartbeat).volume.billed).toEqual(point(published));
  });

  it('a minimum for each connection makes all protocols equal', () => {
    const small = cost('vodacom-za', { ...heartbeat, day: { ...NOTHING, bytesUp: point(24 * 160), packetsUp: point(48) } });
    const large = cost('vodacom-za', { ...heartbeat, day: { ...NOTHING, bytesUp: point(24 * 6_500), packetsUp: point(24 * 30) } });
    expect(costLever([small, large])).toEqual({ code: 'tariff-makes-all-equal', factor: point(1) });
  });

  it('one connection that stays open leaves the protocol its say', () => {
    const open = (bytes: number) => cost('vodacom-za', { day: { ...NOTHING, bytesUp: point(24 * bytes) } });
    expect(costLever([open(160), open(6_500)])?.factor.high).toBe(16);
  });
});

describe('Hologram at 1 dollar a SIM and 3 cents a megabyte, as quoted by a third party', () => {
  it.each([[2_000, 61_000], [2_048, 62_440]])('%i MB a month across 1,000 SIMs cost %i dollars', (megabytes, published) => {
    // The quotation does not round; an hour's session here adds less than a kilobyte.
    const fleet = money(cost('hologram-by-volume', { day: aMonth(megabytes * 1e6), devices: point(1_000) }).fleet);
    expect(Math.abs(fleet.low - published)).toBeLessThan(1_000 * 30 * 1_000 / 1e6 * 0.03 + 0.001);
    expect(fleet.low).toBeGreaterThanOrEqual(published - 1e-6);
  });
});

describe('1NCE, prepaid', () => {
  it('counts what is inside the tunnel and nothing around it', () => {
    const { volume } = cost('one-nce-prepaid', { day: { bytesUp: point(1_000), bytesDown: point(500), packetsUp: point(20), packetsDown: point(10) } });
    expect(volume.billed).toEqual(point(45_000));
    expect(volume.surcharge).toEqual(point(0));
  });

  it('500 MB in ten years are 4.17 MB a month; one byte more needs a second bundle', () => {
    const monthly = 500e6 / 120;
    const within = money(cost('one-nce-prepaid', { day: aMonth(monthly) }).perDevice);
    const beyond = money(cost('one-nce-prepaid', { day: aMonth(monthly * 1.001) }).perDevice);
    expect(within.low).toBeCloseTo(10 / 120, 12);
    expect(within.high).toBeCloseTo(15 / 120, 12);
    expect(beyond.low).toBeCloseTo(20 / 120, 12);
  });

  it('the price is shown as an assumption', () => {
    const estimate = cost('one-nce-prepaid', {});
    expect(estimate.assumed).toBe(true);
    expect(estimate.trace.flatMap((step) => step.inputs).find((input) => input.name === 'price of a bundle')?.from).toBe('assumption');
  });
});
