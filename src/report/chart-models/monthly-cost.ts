import type { CostFinding, DataCostEstimate } from '../../estimate/index.ts';
import { formatBytes, formatRange, formatSignificant } from '../number-format.ts';
import { costFindingText } from '../wording/cost-finding.ts';
import { linearAxis } from './axes.ts';
import type { Bars } from './chart-model.ts';

/** One stack with its monthly cost under one tariff. */
export interface CostRow {
  readonly stack: string;
  readonly stackName: string;
  readonly cost: Pick<DataCostEstimate, 'volume' | 'perDevice' | 'fleet' | 'assumed'>;
}

/**
 * Monthly cost of one device by stack, or, where no price is known, its billed volume. The filled part is the least, the outline the most that
 * the ranges allow; the fleet stands in the table.
 * @param fleetKnown false where the number of devices is open: the fleet then has no figure
 * @param sources titles of what rule and price rest on
 */
export function monthlyCostChart(rows: readonly CostRow[], lever: CostFinding | null, fleetKnown: boolean, conditions: string, sources: readonly string[]): Bars {
  const priced = rows.flatMap(({ cost }) => ('currency' in cost.perDevice ? [cost.perDevice.currency] : []));
  const [currency] = priced;
  const byPrice = currency !== undefined && priced.length === rows.length;
  const money = (value: number): string => `${formatSignificant(value)} ${currency ?? ''}`;
  const format = byPrice ? money : formatBytes;
  const range = ({ cost }: CostRow): { readonly low: number; readonly high: number } => (byPrice && 'amount' in cost.perDevice ? cost.perDevice.amount : cost.volume.billed);
  const ordered = rows.toSorted((a, b) => range(a).low - range(b).low || range(a).high - range(b).high || (a.stack < b.stack ? -1 : 1));
  const bars = ordered.map((row) => ({ id: row.stack, label: row.stackName, value: range(row).low, most: range(row).high, text: formatRange(range(row).low, range(row).high, format) }));
  return {
    kind: 'bars',
    id: 'monthly-cost',
    title: finding(rows, lever),
    measure: byPrice ? `Cost of data of one device, ${currency} a month of 30 days` : 'Billed volume of one device in a month of 30 days; no price is known',
    conditions: rows.some(({ cost }) => cost.assumed) ? `${conditions}; price assumed` : conditions,
    howToRead: 'The filled part is the least that the ranges allow, the outline the most.',
    axis: linearAxis(byPrice ? 'Cost a month' : 'Billed a month', Math.max(0, ...bars.map((bar) => bar.most)), format),
    bars,
    sources,
    table: {
      caption: 'Data and cost of a month by stack',
      columns: [
        { label: 'Stack', align: 'start' }, { label: 'IP packets', align: 'end' }, { label: 'Surcharge', align: 'end' }, { label: 'Rounding and minimum', align: 'end' }, { label: 'Billed', align: 'end' },
        { label: 'One device', align: 'end' }, { label: 'Fleet', align: 'end' },
      ],
      rows: ordered.map(({ stackName, cost: { volume, perDevice, fleet } }) => [
        stackName, ...[volume.ip, volume.surcharge, volume.rounding, volume.billed].map(({ low, high }) => formatRange(low, high, formatBytes)),
        priceText(perDevice), fleetKnown ? priceText(fleet) : 'unknown: the number of devices',
      ]),
    },
  };
}

function priceText(price: DataCostEstimate['perDevice']): string {
  return 'unknown' in price ? `unknown: ${price.unknown}` : formatRange(price.amount.low, price.amount.high, (value) => `${formatSignificant(value)} ${price.currency}`);
}

function finding(rows: readonly CostRow[], lever: CostFinding | null): string {
  if (rows.length === 0) return 'No stack is left to compare';
  return lever === null ? 'Cost of data by stack' : costFindingText(rows.map(({ cost }) => cost.perDevice), lever);
}
