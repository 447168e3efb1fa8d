import { costLever, costOfStack, networkOf, traffic, type CostFinding, type DataCostEstimate } from '../../estimate/index.ts';
import type { Catalogue, Link, Tariff } from '../../knowledge/index.ts';
import { compile } from '../compiled.ts';
import type { Scenario } from '../scenario.ts';
import { candidatesIn, linkNames, named, type CostQuestion, type InSlices, type NamedStack } from './cost-question.ts';
import { possibleDays, type Days } from './possible-days.ts';

export interface DataCostQuestionOfResult extends CostQuestion {
  readonly tariffs: readonly Tariff[];
  /** A tariff id; null for the one that stands in for the links and answers. */
  readonly tariff: string | null;
}

export interface StackCost extends NamedStack {
  readonly cost: DataCostEstimate;
}

export interface EstimatedCosts {
  readonly kind: 'estimated';
  readonly tariff: Tariff;
  /** True where nobody chose the tariff. */
  readonly standIn: boolean;
  readonly rows: readonly StackCost[];
  readonly lever: CostFinding | null;
  /** null while the size of the fleet is open. */
  readonly devices: number | { readonly low: number; readonly high: number } | null;
}

export type DataCosts = EstimatedCosts | { readonly kind: 'unmetered' } | { readonly kind: 'missing'; readonly what: string };

/** Links that somebody is billed for by volume, and those that nobody is. */
const CELLULAR: ReadonlySet<string> = new Set(['lte', 'lte-m', 'nb-iot', '2g']);
const UNMETERED: ReadonlySet<string> = new Set(['ethernet', 'wifi', 'ble', '802.15.4', 'local-bus']);

/** Monthly cost of each stack under one tariff. */
export function* dataCosts(question: DataCostQuestionOfResult): InSlices<DataCosts> {
  const { scenario, catalogue, tariffs } = question;
  const chosen = tariffs.find(({ id }) => id === question.tariff);
  const standIn = chosen === undefined ? tariffOf(scenario, catalogue) : null;
  if (standIn !== null && 'missing' in standIn) return { kind: 'missing', what: standIn.missing };
  const tariff = chosen ?? tariffs.find(({ id }) => id === standIn?.id);
  if (tariff === undefined) return { kind: 'missing', what: 'the tariff' };
  if (tariff.price.kind === 'none') return { kind: 'unmetered' };
  const links = billedLinks(scenario, compile(catalogue).facts.links);
  const [first, ...others] = links.map((link) => possibleDays(scenario, networkOf(link)));
  if (first === undefined) return { kind: 'missing', what: 'the link of the device' };
  const days: Days = [...first, ...others.flat()];
  const devices = scenario.fleetSize.state === 'answered' ? scenario.fleetSize.range : null;
  const rows: StackCost[] = [];
  for (const candidate of candidatesIn(question)) {
    const { stack, capabilities } = candidate;
    for (const day of days) {
      traffic(stack, capabilities, day);
      yield;
    }
    const cost = costOfStack({ stack, capabilities, tariff, days, dataSessionsPerDay: null, devices: devices ?? { low: 1, high: 1 } });
    if ('refused' in cost) return { kind: 'missing', what: cost.refused.map(({ field, limit, reason }) => `${field} within ${limit} (${reason})`).join(', ') };
    rows.push({ ...named(candidate), cost });
  }
  return { kind: 'estimated', tariff, standIn: chosen === undefined, rows, lever: costLever(rows.map(({ cost }) => cost)), devices };
}

/** Which tariff stands in while none is chosen. */
function tariffOf({ metered, links: { members } }: Scenario, catalogue: Catalogue): { readonly id: string } | { readonly missing: string } {
  const is = (value: 'yes' | 'no'): boolean => metered.possible.length > 0 && metered.possible.every((one) => one === value);
  if (is('no')) return { id: 'unmetered' };
  if (members.some((link) => CELLULAR.has(link))) return { id: 'assumed-cellular' };
  if (members.length === 0) return { missing: 'the link of the device, or the tariff' };
  if (members.every((link) => UNMETERED.has(link)) && !is('yes')) return { id: 'unmetered' };
  return { missing: `a tariff with its source for ${linkNames(members, catalogue)}` };
}

/** Where some of several links are cellular, the bill comes from these. */
function billedLinks({ links: { members } }: Scenario, known: ReadonlyMap<string, Link>): readonly Link[] {
  const cellular = members.filter((link) => CELLULAR.has(link));
  return (cellular.length > 0 ? cellular : members).flatMap((link) => known.get(link) ?? []);
}
