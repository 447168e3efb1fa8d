import { describe, expect, it } from 'vitest';
import { dayVolume, estimateDataCost, type CostFinding, type DataCostEstimate } from '../../../../src/estimate/index.ts';
import { loadTariffs } from '../../../../src/knowledge/index.ts';
import { costFindingText } from '../../../../src/report/wording/cost-finding.ts';

const tariffs = await loadTariffs();
const point = (value: number) => ({ low: value, high: value });
const lever: CostFinding = { code: 'protocol-matters', factor: point(9) };

/** The price of one device under a tariff; `exact`: with a bundle of 12 EUR. */
function price(id: string, bytesUp: number, exact = false): DataCostEstimate['perDevice'] {
  const tariff = tariffs.find((one) => one.id === id)!;
  const bundle = tariff.price.kind === 'prepaid' && exact ? { ...tariff, price: { ...tariff.price, bundle: { ...tariff.price.bundle, value: 12 } } } : tariff;
  const cost = estimateDataCost({ tariff: bundle, day: dayVolume({ bytesUp, bytesDown: 0, packetsUp: 1, packetsDown: 0 }), messagesPerDay: point(1), dataSessionsPerDay: point(1), devices: point(1) });
  if ('refused' in cost) throw new Error(JSON.stringify(cost));
  return cost.perDevice;
}

describe('what a tariff makes of several stacks', () => {
  it.each<readonly [string, readonly DataCostEstimate['perDevice'][], string]>([
    ['one price for all', [price('one-nce-prepaid', 100, true), price('one-nce-prepaid', 900, true)], 'Under this tariff every stack costs the same, 0.1 EUR a month for one device: the differences in volume stay within what is paid for anyway'],
    ['one range for all', [price('one-nce-prepaid', 100), price('one-nce-prepaid', 900)], 'Every stack comes to the same 0.0833–0.125 EUR a month for one device: at both ends of this tariff the differences in volume stay within what is paid for anyway'],
    ['different prices', [price('hologram-by-volume', 1e5), price('hologram-by-volume', 9e5)], 'The stacks differ by a factor of 9 in what is billed'],
    ['no price', [price('vodacom-za', 100), price('vodacom-za', 900)], 'The stacks differ by a factor of 9 in what is billed'],
    ['nothing to compare', [], 'The stacks differ by a factor of 9 in what is billed'],
  ])('%s', (_, prices, text) => expect(costFindingText(prices, lever)).toBe(text));
});
