import type { Estimates, EstimateValue, NamedStack, Recommendation, ResultCosts } from '../engine/index.ts';
import type { Interval } from '../base/index.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import { lossDelayBlocks, lossDelaysFinding, lossDelaysJson } from './cost-tables/loss-delays.ts';
import { betweenFinding, reachBlocks, reachFinding, reachJson } from './cost-tables/reach.ts';
import { serverBlocks, serverFinding, serverJson } from './cost-tables/server-side.ts';
import { formatPercent, formatRange, formatSignificant } from './number-format.ts';
import { list, number, paragraph, table, text, type Block } from './outline.ts';
import { batteryAssumptionText } from './wording/battery-assumptions.ts';
import { costFindingText } from './wording/cost-finding.ts';
import { ENERGY_TERM_NAMES, leverSentence, sessionSentence } from './wording/estimate-findings.ts';
import { sameContentJson } from './same-content.ts';
import { ESTIMATE_WORDS, estimateText, type EstimateId } from './wording/estimates.ts';

/** The estimates of a stack with battery life and monthly cost of one device in them. */
export function estimatesWith(estimates: Estimates, stack: string, costs: ResultCosts | undefined): Estimates {
  return costs === undefined ? estimates : { ...estimates, batteryDays: batteryDays(stack, costs), monthlyCost: monthlyCost(stack, costs) };
}

/** The unit of an estimate; money has the currency of the tariff. */
export function estimateUnit(id: EstimateId, costs: ResultCosts | undefined): string {
  const [price] = costs?.data.kind === 'estimated' ? costs.data.rows.map(({ cost }) => cost.perDevice) : [];
  return id === 'monthlyCost' && price !== undefined && 'currency' in price ? `${price.currency} ${ESTIMATE_WORDS[id].unit}` : ESTIMATE_WORDS[id].unit;
}

type Ranked = Pick<Recommendation, 'verdict' | 'ranking'>;

/** The costs in the words of a document: tables, the findings, and what they rest on. Nothing where nothing is ranked. */
export function costBlocks(ranked: Ranked, costs: ResultCosts | undefined, names: CatalogueNames): readonly Block[] {
  if (costs === undefined || !isRanked(ranked)) return [];
  return [...billBlocks(costs, []), ...lossDelayBlocks(costs.loss), ...reachBlocks(costs.reach, names), ...serverBlocks(costs.server, names)];
}

/** The same in short, for a decision record: of times under loss, reach and server side the findings alone. */
export function costSummaryBlocks(ranked: Ranked, costs: ResultCosts | undefined): readonly Block[] {
  if (costs === undefined || !isRanked(ranked)) return [];
  return billBlocks(costs, [`Time under loss: ${lossDelaysFinding(costs.loss)}.`, `Reach: ${reachFinding(costs.reach)}.`, `Between the ends: ${betweenFinding(costs.reach)}.`, `Server side: ${serverFinding(costs.server)}.`]);
}

function isRanked({ verdict, ranking }: Ranked): boolean {
  return verdict !== 'open' && ranking.length > 0;
}

/** Battery and data in one table, the findings of all costs, and what they rest on. */
function billBlocks(costs: ResultCosts, more: readonly string[]): readonly Block[] {
  const { battery, data } = costs;
  const stacks: readonly NamedStack[] = battery.kind === 'estimated' ? battery.rows : data.kind === 'estimated' ? data.rows : [];
  const columns = [
    text('Stack'),
    ...(battery.kind === 'estimated' ? [number('Battery life'), text('Most of it goes to')] : []),
    ...(data.kind === 'estimated' ? [number('Data of one device, a month'), number('Fleet, a month')] : []),
  ];
  const rows = stacks.map(({ stack, stackName }) => [stackName, ...batteryCells(stack, costs), ...dataCells(stack, costs)]);
  const findings = [...costFindings(costs), ...more];
  const assumptions = costAssumptions(costs);
  return [
    ...(rows.length === 0 ? [] : [table('Battery life and data of a month by stack', columns, rows)]),
    ...(findings.length === 0 ? [] : [list(findings)]),
    ...(assumptions.length === 0 ? [] : [paragraph(`Assumed for these figures: ${assumptions.join(' ')}`)]),
  ];
}

/** What the costs come to, a sentence each; what cannot be estimated says what is missing. */
export function costFindings({ battery, data, session }: ResultCosts): string[] {
  return [
    battery.kind === 'mains' ? 'Battery: runs on mains or a vehicle supply, so its life does not matter.' : '',
    battery.kind === 'missing' ? `Battery: cannot be estimated. What is missing: ${battery.what}.` : '',
    battery.kind === 'estimated' && battery.lever !== null ? `Battery: ${leverSentence(battery.lever)}.` : '',
    data.kind === 'unmetered' ? 'Data: nobody is billed by volume.' : '',
    data.kind === 'missing' ? `Data: cannot be estimated. What is missing: ${data.what}.` : '',
    data.kind === 'estimated' && data.lever !== null && data.rows.length > 1 ? `Data: ${costFindingText(data.rows.map(({ cost }) => cost.perDevice), data.lever)}.` : '',
    session === null ? '' : `Session of first place: ${sessionSentence(session)}.`,
  ].filter((sentence) => sentence !== '');
}

function costAssumptions({ battery, data }: ResultCosts): string[] {
  return [
    ...(battery.kind === 'estimated' ? battery.assumptions.filter((code) => code !== 'cell').map((code) => batteryAssumptionText(code, battery)) : []),
    ...(battery.kind === 'estimated' ? [`The battery is a ${battery.cell.name}, the radio that of ${battery.board.name}.`] : []),
    ...(data.kind === 'estimated' ? [`The tariff is ${data.tariff.name}.`] : []),
  ];
}

/** The costs as plain data, numbers as they are. */
export function costsJson({ battery, data, session, loss, reach, server, content }: ResultCosts, names: CatalogueNames) {
  return {
    battery: battery.kind !== 'estimated' ? battery : {
      kind: battery.kind, board: battery.board.id, cell: battery.cell.id, capacityMilliampHours: battery.capacityMilliampHours,
      finding: battery.lever === null ? null : { code: battery.lever.code, text: leverSentence(battery.lever) },
      assumptions: battery.assumptions.map((code) => ({ code, text: batteryAssumptionText(code, battery) })),
      stacks: battery.rows.map(({ stack, days, typical }) => ({ stack, days: 'low' in days ? pair(days) : days, dominates: 'dominates' in typical ? typical.dominates : null })),
    },
    data: data.kind !== 'estimated' ? data : {
      kind: data.kind, tariff: data.tariff.id, standIn: data.standIn, devices: data.devices,
      stacks: data.rows.map(({ stack, cost: { volume, perDevice, fleet } }) => ({
        stack, billedBytes: pair(volume.billed), perDevice: priceJson(perDevice), fleet: data.devices === null ? { unknown: 'the number of devices' } : priceJson(fleet),
      })),
    },
    session: session === null ? null : { code: session.code, text: sessionSentence(session) },
    underLoss: lossDelaysJson(loss),
    reach: reachJson(reach, names),
    server: serverJson(server, names),
    encodings: sameContentJson(content),
  };
}

/** Battery life of one stack and what its data cost in a month, in words. */
export function costTexts(stack: string, costs: Pick<ResultCosts, 'battery' | 'data'>): { readonly battery: string; readonly data: string } {
  const { battery, data } = costs;
  return {
    battery: battery.kind === 'mains' ? 'runs on mains' : estimateText('batteryDays', batteryDays(stack, costs)),
    data: data.kind === 'unmetered' ? 'not billed by volume' : data.kind === 'missing' ? `unknown: ${data.what}` : dataCells(stack, costs)[0] ?? 'unknown',
  };
}

type Price = Extract<ResultCosts['data'], { readonly kind: 'estimated' }>['rows'][number]['cost']['perDevice'];

const pair = ({ low, high }: Interval): readonly [number, number] => [low, high];
const priceJson = (price: Price) => ('unknown' in price ? price : { currency: price.currency, amount: pair(price.amount) });

function batteryDays(stack: string, { battery }: Pick<ResultCosts, 'battery'>): EstimateValue {
  if (battery.kind === 'mains') return { unknown: 'a battery: the device runs on mains' };
  if (battery.kind === 'missing') return { unknown: battery.what };
  const days = battery.rows.find((row) => row.stack === stack)?.days;
  return days === undefined || 'refused' in days ? { unknown: 'a day within the limits of the estimate' } : 'unknown' in days ? days : valueOf(days);
}

function monthlyCost(stack: string, { data }: Pick<ResultCosts, 'data'>): EstimateValue {
  if (data.kind === 'unmetered') return 0;
  if (data.kind === 'missing') return { unknown: data.what };
  const price = data.rows.find((row) => row.stack === stack)?.cost.perDevice;
  return price === undefined ? { unknown: 'the tariff' } : 'unknown' in price ? price : valueOf(price.amount);
}

function valueOf({ low, high }: Interval): EstimateValue {
  return low === high ? low : { range: [low, high] };
}

function batteryCells(stack: string, costs: ResultCosts): readonly string[] {
  if (costs.battery.kind !== 'estimated') return [];
  const typical = costs.battery.rows.find((row) => row.stack === stack)?.typical;
  const most = typical !== undefined && 'dominates' in typical ? `${ENERGY_TERM_NAMES[typical.dominates.code]} (${formatPercent(typical.dominates.share)})` : '';
  return [estimateText('batteryDays', batteryDays(stack, costs)), most];
}

function dataCells(stack: string, { data }: Pick<ResultCosts, 'data'>): readonly string[] {
  if (data.kind !== 'estimated') return [];
  const cost = data.rows.find((row) => row.stack === stack)?.cost;
  return cost === undefined ? ['', ''] : [priceText(cost.perDevice), data.devices === null ? 'unknown: the number of devices' : priceText(cost.fleet)];
}

function priceText(price: Price): string {
  return 'unknown' in price ? `unknown: ${price.unknown}` : formatRange(price.amount.low, price.amount.high, (value) => `${formatSignificant(value)} ${price.currency}`);
}
