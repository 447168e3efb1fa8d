import type { Interval } from '../../base/index.ts';
import type { Capabilities, Stack } from '../../knowledge/index.ts';
import type { PhaseTotals } from '../../wire/index.ts';
import { offeredGuarantee } from '../guarantee.ts';
import { setUpRoundTrips } from '../latency.ts';
import { resumedSetUp, sessionSizes, type SessionSizes } from '../session-sizes.ts';
import { traffic, type ConnectionUse, type TrafficInputs } from '../traffic.ts';

export interface ExchangeDirection {
  readonly bytes: number;
  readonly packets: number;
}

/** One exchange on air: whole IP packets (frames on a link without IP), and how often the device waits for an answer. */
export interface Exchange {
  readonly up: ExchangeDirection;
  readonly down: ExchangeDirection;
  readonly roundTrips: number;
}

/** What a stack does in a day, as far as the radio sees it. */
export interface DailyLoad {
  readonly messagesPerDay: number;
  readonly message: Exchange;
  /** Set-ups travel in the wake-up of a message. */
  readonly setUpsPerDay: number;
  readonly setUp: Exchange;
  /** A whole DTLS handshake: what the measured connection of some campaigns was. */
  readonly setUpIsFullDtls: boolean;
  /** Keep-alives and NAT refreshes, each a wake-up of its own. */
  readonly keepAlivesPerDay: number;
  readonly keepAlive: Exchange;
  /** Questions for messages by a device that cannot be sent to, each a wake-up of its own. */
  readonly pollsPerDay: number;
  readonly poll: Exchange;
  readonly roundTripSeconds: Interval;
  readonly upKbitPerSecond: Interval;
}

export const NO_EXCHANGE: Exchange = { up: { bytes: 0, packets: 0 }, down: { bytes: 0, packets: 0 }, roundTrips: 0 };

/**
 * The day of a stack under the traffic estimate's own choice of how connections are used, so that bytes, charge and cost speak of the same day.
 * @param timing the link's round-trip time, seconds, and uplink rate, kbit/s; the network's stand-ins where left out
 */
export function dailyLoad(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs, timing: Partial<Pick<DailyLoad, 'roundTripSeconds' | 'upKbitPerSecond'>> = {}): DailyLoad {
  const day = traffic(stack, capabilities, inputs);
  const sizes = (direction: 'up' | 'down', payloadBytes: number): SessionSizes => sessionSizes(stack, {
    payloadBytes, direction, guarantee: offeredGuarantee(capabilities, inputs.guarantee), tcpTimestamps: inputs.tcpTimestamps, network: inputs.network,
  });
  const repeated = 1 / (1 - Math.min(0.9, inputs.lossShare));
  const main = sizes(inputs.direction === 'downlink' ? 'down' : 'up', inputs.payloadBytes);
  const messages = (inputs.direction === 'both' ? [main, sizes('down', inputs.payloadBytes)] : [main]).map((each) => messageOf(each, day.use));
  const question = sizes('down', 0);
  const setUp = day.use === 'resumed' ? resumedSetUp(stack, { payloadBytes: 0, direction: 'up', guarantee: inputs.guarantee, tcpTimestamps: inputs.tcpTimestamps, network: inputs.network }) : null;
  return {
    messagesPerDay: inputs.messagesPerDay,
    message: times(mean(messages), repeated),
    setUpsPerDay: day.use === 'kept' ? 1 : inputs.messagesPerDay + day.pollsPerDay,
    setUp: times({ ...exchange(setUp === null ? [main.connect, ...(day.use === 'kept' ? [main.disconnect] : [])] : [setUp]), roundTrips: setUpRoundTrips(stack) }, repeated),
    setUpIsFullDtls: setUp === null && stack.security.startsWith('dtls'),
    keepAlivesPerDay: day.keepAlivesPerDay,
    keepAlive: times(cheaper(exchange([main.keepalive]), mean(messages)), repeated),
    pollsPerDay: day.pollsPerDay,
    poll: times(messageOf(question, day.use), repeated),
    roundTripSeconds: timing.roundTripSeconds ?? { low: inputs.network.rttMs / 1_000, high: inputs.network.rttMs / 1_000 },
    upKbitPerSecond: timing.upKbitPerSecond ?? { low: inputs.network.upKbitPerSecond, high: inputs.network.upKbitPerSecond },
  };
}

function messageOf(sizes: SessionSizes, use: ConnectionUse): Exchange {
  return use === 'kept' ? exchange([sizes.perMessage]) : exchange([sizes.firstMessage, sizes.disconnect]);
}

/**
 * Any packet keeps a path and a session alive (MQTT 5 §3.1.2.10, AMQP 0-9-1 §4.2.7), so where a message is smaller than the protocol's own
 * keep-alive the device may as well repeat its message.
 */
function cheaper(keepAlive: Exchange, message: Exchange): Exchange {
  const bytes = ({ up, down }: Exchange): number => up.bytes + down.bytes;
  const smaller = message.roundTrips === keepAlive.roundTrips ? bytes(message) < bytes(keepAlive) : message.roundTrips < keepAlive.roundTrips;
  return smaller ? message : keepAlive;
}

/** Answers within one exchange come in one turn: the device waits once where anything comes back. */
function exchange(phases: readonly PhaseTotals[]): Exchange {
  const sum = (direction: 'up' | 'down'): ExchangeDirection => ({
    bytes: phases.reduce((total, phase) => total + phase[direction].ipBytes, 0),
    packets: phases.reduce((total, phase) => total + phase[direction].packets, 0),
  });
  const [up, down] = [sum('up'), sum('down')];
  return { up, down, roundTrips: up.packets > 0 && down.packets > 0 ? 1 : 0 };
}

function mean(exchanges: readonly Exchange[]): Exchange {
  const part = 1 / exchanges.length;
  return exchanges.map((each) => times({ ...each, roundTrips: each.roundTrips * part }, part)).reduce((sum, each) => ({
    up: { bytes: sum.up.bytes + each.up.bytes, packets: sum.up.packets + each.up.packets },
    down: { bytes: sum.down.bytes + each.down.bytes, packets: sum.down.packets + each.down.packets },
    roundTrips: sum.roundTrips + each.roundTrips,
  }));
}

/** More packets of the same kind: what loss repeats. Waiting is not counted again. */
function times({ up, down, roundTrips }: Exchange, factor: number): Exchange {
  const direction = ({ bytes, packets }: ExchangeDirection): ExchangeDirection => ({ bytes: bytes * factor, packets: packets * factor });
  return { up: direction(up), down: direction(down), roundTrips };
}
