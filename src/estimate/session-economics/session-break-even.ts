import type { Interval } from '../../base/index.ts';
import type { CellularProfile, Citation, NetworkTimers } from '../../knowledge/index.ts';
import type { CellularRadio } from '../energy/battery-inputs.ts';
import { cellularExchange, setUpCharge } from '../energy/cellular-energy.ts';
import type { Exchange } from '../energy/daily-load.ts';
import { bytesOf } from '../energy/exchange-charge.ts';
import { exactly } from '../ranged.ts';
import { refusals, type Limit, type Refused, type RefusedInput } from '../refusal.ts';
import { answerInput, type TraceStep } from '../trace-step.ts';
import type { Missing } from '../unknown.ts';
import { keepUntilRange, keptCost, reopenedCost, type WayRange } from './break-even.ts';
import type { SessionWay } from './session-ways.ts';

export interface SessionBreakEvenQuestion {
  readonly ways: readonly SessionWay[];
  /** Bytes of IP packets both ways, or charge on one measured board and network. */
  readonly measure: { readonly kind: 'bytes' } | { readonly kind: 'charge'; readonly profile: CellularProfile; readonly radio: CellularRadio; readonly timers: NetworkTimers; readonly roundTripSeconds: Interval };
  /** Silence after which the path must be refreshed: the shorter of NAT timeout and keep-alive. */
  readonly refreshSeconds: Interval;
  /** Time after which a kept session breaks anyway; `null`: never. */
  readonly sessionLifeSeconds: Interval | null;
}

export interface CostedWay extends WayRange {
  readonly way: SessionWay['way'];
  readonly stack: string;
  readonly opened: SessionWay['opened'];
}

/** Keeping `kept` costs no more than `again` up to this interval between messages. */
export interface BreakEven {
  readonly kept: Pick<CostedWay, 'way' | 'stack'>;
  readonly again: Pick<CostedWay, 'way' | 'stack'>;
  /** 0: never; Infinity: always. */
  readonly keepUntilSeconds: Interval;
}

export interface SessionBreakEven {
  readonly unit: 'B' | 'mC';
  readonly ways: readonly CostedWay[];
  readonly breakEvens: readonly BreakEven[];
  readonly refreshSeconds: Interval;
  readonly sessionLifeSeconds: Interval;
  readonly sources: readonly Citation[];
  readonly trace: readonly TraceStep[];
}

const REFRESH: Limit = { low: 1, high: 604_800, unit: 's', reason: 'a path that needs a sign of life more than once a second, or less than once a week, is none' };
const LIFE: Limit = { low: 1, high: 3_153_600_000, unit: 's', reason: 'from a second to a hundred years' };
const NEVER_BREAKS: Interval = exactly(Infinity);
const CLAUSES: readonly Citation[] = [{ source: 'rfc-9308', clause: '§3.2' }, { source: 'rfc-9146' }, { source: 'rfc-8613' }, { source: 'rfc-9528' }];

/** Costs of every way and, for each pair of a kept and a reopened one, the interval up to which keeping pays. Never throws for inputs of its types. */
export function sessionBreakEven(question: SessionBreakEvenQuestion): SessionBreakEven | Missing | Refused {
  const refused: readonly RefusedInput[] = [...refusals('refreshSeconds', question.refreshSeconds, REFRESH), ...refusals('sessionLifeSeconds', question.sessionLifeSeconds, LIFE)];
  if (refused.length > 0) return { refused };
  const ways: CostedWay[] = [];
  for (const way of question.ways) {
    const costs = costsOf(way, question.measure);
    if ('unknown' in costs) return costs;
    ways.push({ way: way.way, stack: way.stack, opened: way.opened, ...costs });
  }
  const life = question.sessionLifeSeconds ?? NEVER_BREAKS;
  const breakEvens = ways.filter(({ opened }) => opened === 'once').flatMap((kept) => ways.filter(({ opened }) => opened === 'each-message').map((again): BreakEven => ({
    kept: { way: kept.way, stack: kept.stack }, again: { way: again.way, stack: again.stack },
    keepUntilSeconds: keepUntilRange(...comparable(kept, again), question.refreshSeconds, life),
  })));
  return {
    unit: question.measure.kind === 'bytes' ? 'B' : 'mC',
    ways, breakEvens, refreshSeconds: question.refreshSeconds, sessionLifeSeconds: life,
    sources: [...CLAUSES, ...(question.measure.kind === 'charge' ? question.measure.profile.message?.charge.sources ?? [] : [])],
    trace: breakEvens.map(({ kept, again, keepUntilSeconds }) => ({
      code: `${kept.way} or ${again.way}`,
      formula: 'largest T with refresh × (ceil(T / refresh period) − 1) + opening × T / life ≤ message and opening of the other − message',
      inputs: [answerInput('refresh period', question.refreshSeconds, 's'), answerInput('life of a session', life, 's')], result: keepUntilSeconds, unit: 's',
    })),
  };
}

/**
 * Whether to keep the session at an interval between messages. `bytes-and-charge-disagree`: keeping saves bytes and costs battery, or the other way round:
 * a refresh is few bytes and a whole wake-up. `open`: the ranges leave it undecided.
 */
export interface SessionFinding {
  readonly code: 'keep' | 'reopen' | 'bytes-and-charge-disagree' | 'open';
  readonly bytesUntilSeconds: Interval;
  /** `null` where the device has no battery or its charge is not known. */
  readonly chargeUntilSeconds: Interval | null;
}

export function sessionFinding(bytes: BreakEven, charge: BreakEven | null, intervalSeconds: number): SessionFinding {
  const verdict = ({ keepUntilSeconds: { low, high } }: BreakEven): 'keep' | 'reopen' | 'open' => (intervalSeconds <= low ? 'keep' : intervalSeconds > high ? 'reopen' : 'open');
  const verdicts = [verdict(bytes), ...(charge === null ? [] : [verdict(charge)])];
  const [first = 'open'] = verdicts;
  const code = verdicts.includes('open') ? 'open' : verdicts.every((each) => each === first) ? first : 'bytes-and-charge-disagree';
  return { code, bytesUntilSeconds: bytes.keepUntilSeconds, chargeUntilSeconds: charge?.keepUntilSeconds ?? null };
}

/** Cost of a day of messages at an interval, by way: for charts. Both ends. */
export function costPerDay(way: CostedWay, economics: Pick<SessionBreakEven, 'refreshSeconds' | 'sessionLifeSeconds'>, intervalSeconds: number): Interval {
  const messages = 86_400 / intervalSeconds;
  const at = (side: 'low' | 'high'): number => {
    const costs = { perMessage: way.perMessage[side], opening: way.opening[side], refresh: way.refresh[side] };
    if (way.opened === 'each-message') return reopenedCost(costs);
    // The dearest day has the shortest refresh period and the shortest life.
    const other = side === 'low' ? 'high' : 'low';
    return keptCost(costs, { refreshSeconds: economics.refreshSeconds[other], lifeSeconds: economics.sessionLifeSeconds[other] }, intervalSeconds);
  };
  return { low: at('low') * messages, high: at('high') * messages };
}

/** Two ways of one stack send the same message: its cost, however uncertain, is the same in both and falls out. */
function comparable(kept: CostedWay, again: CostedWay): readonly [kept: WayRange, again: WayRange] {
  if (kept.stack !== again.stack) return [kept, again];
  return [{ ...kept, perMessage: exactly(0) }, { ...again, perMessage: exactly(0) }];
}

function costsOf(way: SessionWay, measure: SessionBreakEvenQuestion['measure']): WayRange | Missing {
  if (measure.kind === 'bytes') return { perMessage: exactly(bytesOf(way.message)), opening: exactly(bytesOf(way.opening)), refresh: exactly(bytesOf(way.refresh)) };
  const { profile, radio, timers, roundTripSeconds } = measure;
  // Rare exchanges: each has its whole tail.
  const day = { wakeUps: 0, roundTripSeconds };
  const asleep = (exchange: Exchange): Interval | Missing => {
    if (bytesOf(exchange) === 0) return exactly(0);
    const parts = cellularExchange(profile, radio, exchange, day, timers);
    if ('unknown' in parts) return parts;
    return { low: parts.wakeUp.low + parts.waiting.low + parts.tail.low, high: parts.wakeUp.high + parts.waiting.high + parts.tail.high };
  };
  const perMessage = asleep(way.message);
  if ('unknown' in perMessage) return perMessage;
  const refresh = asleep(way.refresh);
  if ('unknown' in refresh) return refresh;
  const opening = bytesOf(way.opening) === 0 ? exactly(0) : setUpCharge(profile, way.opening, way.openingIsFullDtls, day);
  return 'unknown' in opening ? opening : { perMessage, opening, refresh };
}
