import { seconds, SECONDS_PER_DAY } from '../../base/index.ts';
import type { NetworkTimers, ThreadProfile } from '../../knowledge/index.ts';
import { ranged, scaledBy } from '../ranged.ts';
import { answerInput, figureInput, type TraceInput } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import type { BatteryInputs, ThreadRadio } from './battery-inputs.ts';
import type { DailyLoad, ExchangeDirection } from './daily-load.ts';
import { energyTerm, sleepFloor, type EnergyTerm } from './energy-term.ts';
import { chargeOf, secondsOf } from './figure-quantities.ts';
import { total } from './wifi-energy.ts';

/** IEEE 802.15.4-2015 §12.1: preamble 4, delimiter 1, length 1. */
const PHY_HEADER_BYTES = 6;
const LARGEST_FRAME_BYTES = PHY_HEADER_BYTES + 127;
/** A data request with short addresses and no security (IEEE 802.15.4-2015 §7.5.5): the shortest poll. */
const SHORTEST_POLL_BYTES = PHY_HEADER_BYTES + 12;
/** Room for 6LoWPAN in one frame: at most 116 bytes, in the worst case of RFC 4944 §4 81. */
const MOST_ROOM_BYTES = 116;
const LEAST_ROOM_BYTES = 81;
const FRAGMENT_HEADER_BYTES = 5;
/** IPv6 and UDP headers of 48 bytes shrink to as little as 3 (RFC 6282 §3.1, §4.3). */
const MOST_COMPRESSION_BYTES = 45;

/** A sleepy end device: floor, polls at the poll period, and frames of the exchanges. */
export function threadTerms(profile: ThreadProfile, radio: ThreadRadio, load: DailyLoad, inputs: BatteryInputs, timers: NetworkTimers): readonly EnergyTerm[] | Missing {
  const floor = sleepFloor(inputs.sleepMicroamps, profile.sleep);
  const poll = chargeOf(profile.poll);
  const period = radio.pollSeconds === null ? secondsOf(timers.threadPoll) : ranged(seconds, radio.pollSeconds);
  if (floor === null || poll === null || period === null) return missing(`the sleep current and the charge of a data poll of ${profile.name}`);
  const from: TraceInput = radio.pollSeconds === null ? figureInput('poll period', timers.threadPoll, period, 's') : answerInput('poll period', period, 's');
  const frames = {
    low: total(load, ({ up, down }) => fewestFrames(up) + fewestFrames(down)),
    high: total(load, ({ up, down }) => mostFrames(up) + mostFrames(down)),
  };
  // A poll is a fixed part and a part in proportion to its time on air, neither negative: a longer frame costs at least one poll and at
  // most a poll stretched by the ratio of the times on air.
  const frame = scaledBy(poll, { low: 1, high: LARGEST_FRAME_BYTES / SHORTEST_POLL_BYTES });
  return [
    floor,
    energyTerm('polling', scaledBy(poll, { low: SECONDS_PER_DAY / period.high, high: SECONDS_PER_DAY / period.low }), '86,400 s / poll period × charge of a poll', [from, figureInput('a poll', profile.poll, poll, 'mC')]),
    energyTerm('wake-up-and-transmission', scaledBy(frame, frames), 'frames × (one poll … one poll × longest frame / shortest poll)', [
      { name: 'frames', value: frames, unit: 'a day', from: 'model', condition: '6LoWPAN between best and worst header compression', sources: [] }, figureInput('a poll', profile.poll, poll, 'mC'),
    ]),
  ];
}

function fewestFrames({ bytes, packets }: ExchangeDirection): number {
  return Math.max(packets, (bytes - MOST_COMPRESSION_BYTES * packets) / MOST_ROOM_BYTES);
}

function mostFrames({ bytes, packets }: ExchangeDirection): number {
  return packets + bytes / (LEAST_ROOM_BYTES - FRAGMENT_HEADER_BYTES);
}
