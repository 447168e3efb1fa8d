import type { Interval } from '../../base/index.ts';
import type { CellularProfile, Citation, EnergyFacts } from '../../knowledge/index.ts';
import { missing, type Missing } from '../unknown.ts';
import type { CellularRadio } from './battery-inputs.ts';
import { cellularExchange, wakeUpsPerDay } from './cellular-energy.ts';
import type { DailyLoad } from './daily-load.ts';

export interface LeverQuestion {
  readonly profile: CellularProfile;
  readonly radio: CellularRadio;
  /** Stacks that are compared, each with its day. */
  readonly stacks: readonly { readonly stack: string; readonly load: DailyLoad }[];
  readonly facts: Pick<EnergyFacts, 'timers' | 'protocolComparisons'>;
}

/**
 * What changes the charge of a message most. `ask-for-release-assistance`: the same message costs `releaseAssistance` times as much
 * without it, more than any change of protocol here; the protocol is not the lever. `protocol-matters`: it may be.
 */
export interface LeverFinding {
  readonly code: 'ask-for-release-assistance' | 'protocol-matters';
  /** Charge of a message without release assistance, as a multiple of the same message with it. */
  readonly releaseAssistance: Interval;
  /** Dearest stack as a multiple of the cheapest, a message with release assistance. */
  readonly protocol: Interval;
  /** The same without release assistance. */
  readonly protocolWithout: Interval;
  /** What one field comparison of two protocols measured on this link, tail apart; null where there is none. */
  readonly measured: { readonly factor: Interval; readonly sources: readonly Citation[] } | null;
  readonly cheapest: string;
  readonly dearest: string;
  readonly sources: readonly Citation[];
}

/** Compares release assistance with the choice of protocol on one board and network. */
export function energyLevers({ profile, radio, stacks, facts }: LeverQuestion): LeverFinding | Missing {
  const released: CellularRadio = { ...radio, releaseAssistance: 'used' };
  const kept: CellularRadio = { ...radio, releaseAssistance: 'not-used' };
  const charges: { stack: string; released: Interval; kept: Interval; lever: Interval }[] = [];
  for (const { stack, load } of stacks) {
    const day = { wakeUps: wakeUpsPerDay(load), roundTripSeconds: load.roundTripSeconds };
    const short = cellularExchange(profile, released, load.message, day, facts.timers);
    if ('unknown' in short) return short;
    const long = cellularExchange(profile, kept, load.message, day, facts.timers);
    if ('unknown' in long) return long;
    const message = { low: short.wakeUp.low + short.waiting.low, high: short.wakeUp.high + short.waiting.high };
    if (message.low === 0) return missing(`the charge of a message on ${profile.name}`);
    charges.push({
      stack,
      released: message,
      kept: { low: message.low + long.tail.low, high: message.high + long.tail.high },
      lever: { low: 1 + long.tail.low / message.high, high: 1 + long.tail.high / message.low },
    });
  }
  const [first] = charges;
  if (first === undefined) return missing('a stack to compare');
  const middle = ({ low, high }: Interval): number => (low + high) / 2;
  const cheapest = charges.reduce((best, next) => (middle(next.released) < middle(best.released) ? next : best), first);
  const dearest = charges.reduce((best, next) => (middle(next.released) > middle(best.released) ? next : best), first);
  const protocol = factorBetween(cheapest.released, dearest.released);
  const releaseAssistance = cheapest.lever;
  return {
    code: releaseAssistance.low > protocol.high ? 'ask-for-release-assistance' : 'protocol-matters',
    releaseAssistance,
    protocol,
    protocolWithout: factorBetween(cheapest.kept, dearest.kept),
    measured: measuredFactor(profile, facts.protocolComparisons),
    cheapest: cheapest.stack,
    dearest: dearest.stack,
    sources: [...(profile.message?.charge.sources ?? []), ...(profile.connected?.sources ?? [])],
  };
}

/** Both stacks run on the same board, so low is compared with low and high with high. */
function factorBetween(cheap: Interval, dear: Interval): Interval {
  const ends = [dear.low / cheap.low, dear.high / cheap.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function measuredFactor(profile: CellularProfile, comparisons: EnergyFacts['protocolComparisons']): LeverFinding['measured'] {
  const rows = comparisons.filter(({ link, withTail }) => link === profile.link && !withTail);
  if (rows.length === 0) return null;
  const lows = rows.map(({ coapMicrowattHours, mqttMicrowattHours, readingErrorMicrowattHours: error }) => (mqttMicrowattHours - error) / (coapMicrowattHours + error));
  const highs = rows.map(({ coapMicrowattHours, mqttMicrowattHours, readingErrorMicrowattHours: error }) => (mqttMicrowattHours + error) / (coapMicrowattHours - error));
  return { factor: { low: Math.min(...lows), high: Math.max(...highs) }, sources: rows[0]?.sources ?? [] };
}
