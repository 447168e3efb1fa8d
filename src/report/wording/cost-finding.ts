import type { CostFinding, DataCostEstimate } from '../../estimate/index.ts';
import { formatRange, formatSignificant } from '../number-format.ts';
import { costSentence } from './estimate-findings.ts';

/** What a tariff makes of several stacks. A bundle or a minimum may cost the same for all, however different the volumes are. */
export function costFindingText(prices: readonly DataCostEstimate['perDevice'][], lever: CostFinding): string {
  const [first, ...others] = prices;
  if (first === undefined || 'unknown' in first || lever.code === 'tariff-makes-all-equal') return costSentence(lever);
  const { amount: { low, high }, currency } = first;
  const same = others.every((price) => 'amount' in price && price.amount.low === low && price.amount.high === high);
  if (!same) return costSentence(lever);
  const price = formatRange(low, high, (value) => `${formatSignificant(value)} ${currency}`);
  return low === high
    ? `Under this tariff every stack costs the same, ${price} a month for one device: the differences in volume stay within what is paid for anyway`
    : `Every stack comes to the same ${price} a month for one device: at both ends of this tariff the differences in volume stay within what is paid for anyway`;
}
