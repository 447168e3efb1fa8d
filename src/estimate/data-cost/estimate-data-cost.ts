import type { Bytes, Interval } from '../../base/index.ts';
import type { Figure, Tariff } from '../../knowledge/index.ts';
import { rangeOf } from '../figure-range.ts';
import { ranged, scaledBy, type Ranged } from '../ranged.ts';
import { refusals, type Limit, type Refused, type RefusedInput } from '../refusal.ts';
import { answerInput, figureInput, type TraceInput, type TraceStep } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import { billedVolume, DAYS_PER_MONTH, kilobyteOf, WHOLE_WITHIN, type BilledVolume, type DayVolume } from './billed-volume.ts';

/** An amount of money; the currency stands beside it. */
declare const money: unique symbol;
export type Amount = number & { readonly [money]: 'amount' };
export type Currency = 'EUR' | 'USD' | 'ZAR';

export interface Price {
  readonly currency: Currency;
  readonly amount: Ranged<Amount>;
}

export interface DataCostQuestion {
  readonly tariff: Tariff;
  readonly day: DayVolume;
  readonly messagesPerDay: Interval;
  /** How often a data session (PDP context) is opened; `null`: from once a day to once a message. */
  readonly dataSessionsPerDay: Interval | null;
  readonly devices: Interval;
}

export interface DataCostEstimate {
  /** One device, one month of thirty days. */
  readonly volume: BilledVolume;
  /** One device, one month; what is missing where no price is known. */
  readonly perDevice: Price | Missing;
  readonly fleet: Price | Missing;
  /** True where price or rule is an assumption of ours. */
  readonly assumed: boolean;
  readonly trace: readonly TraceStep[];
}

const DAY_BYTES: Limit = { low: 0, high: 1e13, unit: 'B a day', reason: 'more than a gigabit a second all day is no metered device' };
const DAY_PACKETS: Limit = { low: 0, high: 1e11, unit: 'packets a day', reason: 'more than a million packets a second is no metered device' };
const MESSAGES: Limit = { low: 0, high: 8_640_000, unit: 'a day', reason: 'no more than 100 a second' };
const SESSIONS: Limit = { low: 0, high: 86_400, unit: 'a day', reason: 'opening a data session takes about a second' };
const DEVICES: Limit = { low: 1, high: 1e9, unit: 'devices', reason: 'from one device to a billion' };

/** Monthly cost of one device and of the fleet under an operator's rule. Never throws for inputs of its types. */
export function estimateDataCost(question: DataCostQuestion): DataCostEstimate | Refused {
  const refused = refusedCostInputs(question);
  if (refused.length > 0) return { refused };
  const { tariff, day, messagesPerDay, devices } = question;
  const sessions = question.dataSessionsPerDay ?? { low: Math.min(1, messagesPerDay.low), high: Math.max(1, Math.min(SESSIONS.high, messagesPerDay.high)) };
  const volume = billedVolume(tariff, day, sessions);
  const price = priceOf(tariff, volume.billed);
  const volumeStep: TraceStep = {
    code: 'billed-volume', formula: '30 days × (IP bytes + packets × surcharge), each session at least its minimum, rounded up by the rule',
    inputs: [...volumeInputs(tariff, day), answerInput('data sessions', sessions, 'a day')], result: volume.billed, unit: 'B a month',
  };
  if ('unknown' in price) return { volume, perDevice: price, fleet: price, assumed: tariff.assumed, trace: [volumeStep] };
  const perDevice: Price = { currency: price.currency, amount: price.amount };
  return {
    volume,
    perDevice,
    fleet: { currency: price.currency, amount: scaledBy(price.amount, devices) },
    assumed: tariff.assumed || price.inputs.some(({ from }) => from === 'assumption'),
    trace: [
      volumeStep,
      { code: 'monthly-cost', formula: price.formula, inputs: price.inputs, result: price.amount, unit: `${price.currency} a month` },
      { code: 'fleet-cost', formula: 'monthly cost × devices', inputs: [answerInput('devices', devices, 'devices')], result: scaledBy(price.amount, devices), unit: `${price.currency} a month` },
    ],
  };
}

/** What a tariff makes of several stacks: under a minimum or a coarse unit all may cost the same. */
export interface CostFinding {
  readonly code: 'tariff-makes-all-equal' | 'protocol-matters';
  /** Dearest as a multiple of the cheapest, by billed volume. */
  readonly factor: Interval;
}

export function costLever(estimates: readonly DataCostEstimate[]): CostFinding | null {
  const [first, ...others] = estimates.map(({ volume }) => volume.billed);
  if (first === undefined || others.length === 0) return null;
  const most = (side: 'low' | 'high'): number => others.reduce((value, each) => Math.max(value, each[side]), first[side] as number);
  const least = (side: 'low' | 'high'): number => others.reduce((value, each) => Math.min(value, each[side]), first[side] as number);
  const factors = (['low', 'high'] as const).map((side) => (least(side) === 0 ? (most(side) === 0 ? 1 : Infinity) : most(side) / least(side)));
  const factor = { low: Math.min(...factors), high: Math.max(...factors) };
  return { code: factor.high === 1 ? 'tariff-makes-all-equal' : 'protocol-matters', factor };
}

function refusedCostInputs({ day, messagesPerDay, dataSessionsPerDay, devices }: DataCostQuestion): readonly RefusedInput[] {
  return [
    ...refusals('bytesUp', day.bytesUp, DAY_BYTES), ...refusals('bytesDown', day.bytesDown, DAY_BYTES),
    ...refusals('packetsUp', day.packetsUp, DAY_PACKETS), ...refusals('packetsDown', day.packetsDown, DAY_PACKETS),
    ...refusals('messagesPerDay', messagesPerDay, MESSAGES), ...refusals('dataSessionsPerDay', dataSessionsPerDay, SESSIONS), ...refusals('devices', devices, DEVICES),
  ];
}

function volumeInputs(tariff: Tariff, day: DayVolume): readonly TraceInput[] {
  const figure = (name: string, of: Figure | null): readonly TraceInput[] => {
    const range = of === null ? null : rangeOf(of);
    return of === null || range === null ? [] : [figureInput(name, of, range, of.unit)];
  };
  return [
    answerInput('bytes up', day.bytesUp, 'B a day'), answerInput('bytes down', day.bytesDown, 'B a day'),
    answerInput('packets up', day.packetsUp, 'a day'), answerInput('packets down', day.packetsDown, 'a day'),
    ...figure('surcharge up', tariff.surchargeUp), ...figure('surcharge down', tariff.surchargeDown),
    ...figure('rounding unit', tariff.rounding?.unit ?? null), ...figure('session minimum', tariff.sessionMinimum),
  ];
}

type Priced = Price & { readonly formula: string; readonly inputs: readonly TraceInput[] };

function priceOf(tariff: Tariff, billed: Ranged<Bytes>): Priced | Missing {
  const { price } = tariff;
  switch (price.kind) {
    case 'none': return { currency: 'EUR', amount: amounts({ low: 0, high: 0 }), formula: price.because, inputs: [] };
    case 'unknown': return missing(`the price of ${tariff.name}`);
    case 'by-volume': {
      const [perMegabyte, perMonth] = [rangeOf(price.perMegabyte), rangeOf(price.perMonth)];
      if (perMegabyte === null || perMonth === null) return missing(`the price of ${tariff.name}`);
      const megabyte = kilobyteOf(tariff) ** 2;
      return {
        currency: price.perMegabyte.unit as Currency,
        amount: amounts({ low: perMonth.low + billed.low / megabyte * perMegabyte.low, high: perMonth.high + billed.high / megabyte * perMegabyte.high }),
        formula: 'monthly fee + billed megabytes × price of a megabyte',
        inputs: [figureInput('price of a megabyte', price.perMegabyte, perMegabyte, price.perMegabyte.unit), figureInput('monthly fee', price.perMonth, perMonth, price.perMonth.unit)],
      };
    }
    case 'prepaid': {
      const [bundle, megabytes, years] = [rangeOf(price.bundle), rangeOf(price.megabytes), rangeOf(price.years)];
      if (bundle === null || megabytes === null || years === null) return missing(`the price of ${tariff.name}`);
      const megabyte = kilobyteOf(tariff) ** 2;
      // A bundle that is used up before its years are over is bought again.
      const monthly = (side: 'low' | 'high'): number => {
        const [other, months] = side === 'low' ? [megabytes.high, years.high * 12] : [megabytes.low, years.low * 12];
        return Math.max(1, Math.ceil(billed[side] * months / (other * megabyte) * WHOLE_WITHIN)) * bundle[side] / months;
      };
      return {
        currency: price.bundle.unit as Currency, amount: amounts({ low: monthly('low'), high: monthly('high') }),
        formula: `bundles used up in the years of one bundle × price / months; ${String(DAYS_PER_MONTH)} days a month`,
        inputs: [figureInput('price of a bundle', price.bundle, bundle, price.bundle.unit), figureInput('megabytes of a bundle', price.megabytes, megabytes, 'MB'), figureInput('years of a bundle', price.years, years, 'years')],
      };
    }
  }
}

function amounts(range: Interval): Ranged<Amount> {
  return ranged((value) => value as Amount, range);
}
