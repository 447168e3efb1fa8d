import { interval, SECONDS_PER_DAY, type Interval } from '../../base/index.ts';
import type { Stack } from '../../knowledge/index.ts';
import { refusals, type Refused, type RefusedInput } from '../refusal.ts';
import { answerInput, type TraceInput, type TraceStep } from '../trace-step.ts';

/** What a server keeps for a device: a connection of the kernel, a security context over datagrams, or nothing. */
export type HeldState = 'connection' | 'context' | 'nothing';

export interface ServerLoadQuestion {
  readonly stack: Pick<Stack, 'transport' | 'security'>;
  readonly devices: Interval;
  /** Of one device, both directions. */
  readonly messagesPerDay: Interval;
  /** Of one device, beside its messages. */
  readonly keepAlivesPerDay: Interval;
  /** Whether a connection stands all the time, in every case that is open. */
  readonly alwaysKept: boolean;
}

/** What a fleet asks of its server. */
export interface ServerLoad {
  readonly held: HeldState;
  /** Connections or contexts at one time. */
  readonly atOnce: Interval;
  /** Means over a day; reports that coincide are more. */
  readonly messagesPerSecond: Interval;
  readonly keepAlivesPerSecond: Interval;
  readonly trace: readonly TraceStep[];
}

/** Connections and messages of a fleet. A connection that is opened for each message stands for a moment: between none and all of them at one time. */
export function serverLoad({ stack, devices, messagesPerDay, keepAlivesPerDay, alwaysKept }: ServerLoadQuestion): ServerLoad | Refused {
  const refused = refusedInputs(devices, messagesPerDay, keepAlivesPerDay);
  if (refused.length > 0) return { refused };
  const held = heldState(stack);
  const always = held === 'context' || alwaysKept;
  const atOnce = held === 'nothing' ? interval(0) : interval(always ? devices.low : 0, devices.high);
  const perSecond = (perDay: Interval): Interval => interval((devices.low * perDay.low) / SECONDS_PER_DAY, (devices.high * perDay.high) / SECONDS_PER_DAY);
  const [messagesPerSecond, keepAlivesPerSecond] = [perSecond(messagesPerDay), perSecond(keepAlivesPerDay)];
  const fleet = answerInput('devices', devices, '');
  const keepAlives: TraceInput = { name: 'keep-alives of a device a day', value: keepAlivesPerDay, unit: '', from: 'model', condition: 'as the traffic counts them', sources: [] };
  return {
    held, atOnce, messagesPerSecond, keepAlivesPerSecond,
    trace: [
      { code: 'held-at-once', formula: always ? 'one for each device' : 'opened for each message: from none to one for each device', inputs: [fleet], result: atOnce, unit: held === 'context' ? 'security contexts' : 'connections' },
      { code: 'messages-per-second', formula: 'devices × messages a day ÷ 86,400 s', inputs: [fleet, answerInput('messages of a device a day', messagesPerDay, '')], result: messagesPerSecond, unit: 'a second' },
      { code: 'keep-alives-per-second', formula: 'devices × keep-alives a day ÷ 86,400 s', inputs: [fleet, keepAlives], result: keepAlivesPerSecond, unit: 'a second' },
    ],
  };
}

/** QUIC has no socket of the kernel for each peer, but a state of its own. */
function heldState({ transport, security }: ServerLoadQuestion['stack']): HeldState {
  if (transport === 'tcp' || transport === 'websocket' || transport === 'quic') return 'connection';
  return security === 'none' ? 'nothing' : 'context';
}

function refusedInputs(devices: Interval, messagesPerDay: Interval, keepAlivesPerDay: Interval): readonly RefusedInput[] {
  const aDay = { low: 0, high: 1e9, unit: 'a day', reason: 'more than ten thousand a second of one device are a stream' };
  return [
    ...refusals('devices', devices, { low: 1, high: 1e9, unit: 'devices', reason: 'a fleet has one device at least, and no published one has more than a thousand million' }),
    ...refusals('messagesPerDay', messagesPerDay, aDay), ...refusals('keepAlivesPerDay', keepAlivesPerDay, aDay),
  ];
}
