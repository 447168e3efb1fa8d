import type { Interval } from '../../base/index.ts';
import type { Capabilities, EnergyFacts, Link, Stack } from '../../knowledge/index.ts';
import { rangeOf } from '../figure-range.ts';
import type { Refused } from '../refusal.ts';
import type { TrafficInputs } from '../traffic.ts';
import { missing, type Missing } from '../unknown.ts';
import { openRadio, type BatteryInputs, type RadioInputs } from './battery-inputs.ts';
import { dailyLoad, type DailyLoad } from './daily-load.ts';
import { estimateBattery, spanOfBattery, type BatteryEstimate } from './estimate-battery.ts';

export interface StackBatteryQuestion {
  readonly stack: Stack;
  readonly capabilities: Capabilities;
  readonly link: Link;
  /** The days that open answers leave possible: both ends, or one. The first one explains the result. */
  readonly days: readonly [TrafficInputs, ...TrafficInputs[]];
  /** `null`: settings that nobody knows yet. */
  readonly radio: RadioInputs | null;
  readonly battery: Omit<BatteryInputs, 'radio'>;
  readonly facts: Pick<EnergyFacts, 'profiles' | 'batteries' | 'timers'>;
}

/** The life on one board, for all days, and the estimate of the first day with its terms and trace. */
export interface BatteryOnBoard {
  readonly profile: string;
  readonly name: string;
  readonly days: Interval | Missing | Refused;
  readonly first: BatteryEstimate | Missing | Refused;
}

/** Battery life of a stack on every board that was measured on the link, side by side: boards are compared, never mixed. */
export function batteryOfStack(question: StackBatteryQuestion): readonly BatteryOnBoard[] | Missing {
  const { stack, capabilities, link, facts } = question;
  const boards = facts.profiles.filter((profile) => profile.link === link.id);
  if (boards.length === 0) return missing(`measured currents of a radio on ${link.name}`);
  const timing = linkTiming(link);
  const loads = question.days.map((day) => dailyLoad(stack, capabilities, day, timing));
  return boards.map((profile): BatteryOnBoard => {
    const radio = question.radio?.kind === profile.kind ? question.radio : openRadio(profile.kind);
    const estimates = loads.map((load) => estimateBattery({ profile, inputs: { ...question.battery, radio }, load, facts }));
    return { profile: profile.id, name: profile.name, days: spanOfBattery(estimates), first: estimates[0] ?? missing('a day') };
  });
}

/** Round-trip time and uplink rate of a link as ranges; what its figures leave unknown keeps the network's stand-in. */
function linkTiming(link: Link): Partial<Pick<DailyLoad, 'roundTripSeconds' | 'upKbitPerSecond'>> {
  const [rtt, rate] = [rangeOf(link.rttMs), rangeOf(link.upKbitPerSecond)];
  return {
    ...(rtt === null ? {} : { roundTripSeconds: { low: rtt.low / 1_000, high: rtt.high / 1_000 } }),
    ...(rate === null ? {} : { upKbitPerSecond: rate }),
  };
}
