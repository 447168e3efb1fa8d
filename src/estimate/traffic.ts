import { SECONDS_PER_DAY } from '../base/index.ts';
import type { Capabilities, Stack } from '../knowledge/index.ts';
import type { PhaseTotals, SessionModel, WireInputs } from '../wire/index.ts';
import { offeredGuarantee } from './guarantee.ts';
import type { Network } from './network.ts';
import { sessionSizes } from './session-sizes.ts';

export interface TrafficInputs {
  readonly payloadBytes: number;
  readonly messagesPerDay: number;
  readonly direction: 'uplink' | 'downlink' | 'both';
  readonly guarantee: WireInputs['guarantee'];
  /** Whether the other end must be able to start a message. */
  readonly pushToDevice: boolean;
  readonly latency: 'realtime' | 'interactive' | 'seconds' | 'relaxed';
  readonly behindNat: boolean;
  /** A sleeping device is not reachable while it sleeps, so nothing is spent on keeping a path open. */
  readonly sleeps: boolean;
  readonly tcpTimestamps: boolean;
  readonly lossShare: number;
  readonly network: Network;
}

export interface DayTotals {
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly packetsUp: number;
  readonly packetsDown: number;
}

/** How the connection is used: the cheapest way that serves the need. */
export type ConnectionUse = 'kept' | 'per-message' | 'resumed';

export interface TrafficEstimate extends DayTotals {
  readonly use: ConnectionUse;
  readonly keepAlivesPerDay: number;
  readonly pollsPerDay: number;
}

/** A kept connection is taken to break and be set up again once a day: carriers, updates and servers see to that. */
const SESSIONS_PER_DAY = 1;

/** A connection without NAT still needs a sign of life so that a dead peer is noticed. */
const KEEP_ALIVE_WITHOUT_NAT_SECONDS = 1_800;

/** How often a device asks that cannot be sent to: often enough for the asked latency. */
const POLL_SECONDS = { realtime: 1, interactive: 1, seconds: 10, relaxed: 3_600 } as const;

/** Bytes and packets of a day: messages at the asked guarantee, session set-up, keep-alive and polling. */
export function traffic(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs): TrafficEstimate {
  const uses: readonly ConnectionUse[] = keepsPathOpen(capabilities, inputs) ? ['kept'] : ['kept', 'per-message', 'resumed'];
  const options = uses.map((use) => dayOf(use, stack, capabilities, inputs));
  return options.reduce((best, option) => (option.bytesUp + option.bytesDown < best.bytesUp + best.bytesDown ? option : best));
}

/** True where the other end must be able to start a message soon, and the protocol can carry one over a path that is kept open. */
function keepsPathOpen(capabilities: Capabilities, inputs: TrafficInputs): boolean {
  return inputs.pushToDevice && !inputs.sleeps && inputs.latency !== 'relaxed' && capabilities.pushToDevice.value !== 'none';
}

function dayOf(use: ConnectionUse, stack: Stack, capabilities: Capabilities, inputs: TrafficInputs): TrafficEstimate {
  const { up, down } = messagesByDirection(inputs);
  const polls = pollsPerDay(capabilities, inputs, down);
  const sizes = (direction: 'up' | 'down', payloadBytes: number) => sessionSizes(stack, {
    payloadBytes, direction, guarantee: offeredGuarantee(capabilities, inputs.guarantee), connection: use, tcpTimestamps: inputs.tcpTimestamps,
    lossShare: inputs.lossShare, network: inputs.network,
  });
  const total = { bytesUp: 0, bytesDown: 0, packetsUp: 0, packetsDown: 0 };
  const mainDirection = up >= down ? 'up' : 'down';
  const main = sizes(mainDirection, inputs.payloadBytes);
  const other = mainDirection === 'up' ? 'down' : 'up';
  addMessages(total, use, main, Math.max(up, down));
  if (Math.min(up, down) > 0) addMessages(total, use, sizes(other, inputs.payloadBytes), Math.min(up, down));
  if (polls > 0) addMessages(total, use, sizes('down', 0), polls);
  let keepAlives = 0;
  if (use === 'kept') {
    keepAlives = keepAlivesPerDay(stack, capabilities, inputs, up + down + polls);
    add(total, main.connect, SESSIONS_PER_DAY);
    add(total, main.firstMessage, SESSIONS_PER_DAY);
    add(total, main.perMessage, -Math.min(SESSIONS_PER_DAY, Math.max(up, down)));
    add(total, main.disconnect, SESSIONS_PER_DAY);
    add(total, main.keepalive, keepAlives);
  }
  return { ...total, use, keepAlivesPerDay: keepAlives, pollsPerDay: polls };
}

/** With a session for each message its set-up and end are paid each time; where the connection is new, the wire layer counts them in the message. */
function addMessages(total: MutableTotals, use: ConnectionUse, sizes: SessionModel['phases'], times: number): void {
  if (use !== 'resumed') {
    add(total, sizes.perMessage, times);
    return;
  }
  add(total, sizes.connect, times);
  add(total, sizes.firstMessage, times);
  add(total, sizes.disconnect, times);
}

/** Half each way where data flows in both directions. */
function messagesByDirection(inputs: TrafficInputs): { readonly up: number; readonly down: number } {
  switch (inputs.direction) {
    case 'uplink': return { up: inputs.messagesPerDay, down: 0 };
    case 'downlink': return { up: 0, down: inputs.messagesPerDay };
    case 'both': return { up: inputs.messagesPerDay / 2, down: inputs.messagesPerDay / 2 };
  }
}

/** A protocol that cannot be sent to asks; asks that find a message are counted with the message. */
function pollsPerDay(capabilities: Capabilities, inputs: TrafficInputs, down: number): number {
  const mustAsk = capabilities.pushToDevice.value === 'none' && (inputs.pushToDevice || down > 0);
  return mustAsk ? Math.max(0, SECONDS_PER_DAY / POLL_SECONDS[inputs.latency] - down) : 0;
}

function keepAlivesPerDay(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs, exchanges: number): number {
  const datagrams = stack.transport === 'udp' || stack.transport === 'link';
  const open = keepsPathOpen(capabilities, inputs) || sessionDiesWithAddress(stack);
  if (datagrams && (!open || !inputs.behindNat)) return 0;
  const timeout = inputs.behindNat
    ? (datagrams || stack.transport === 'quic' ? inputs.network.udpNatTimeoutSeconds : inputs.network.tcpNatTimeoutSeconds)
    : KEEP_ALIVE_WITHOUT_NAT_SECONDS;
  // Traffic refreshes the path by itself; only the gaps need a keep-alive.
  return Math.max(0, SECONDS_PER_DAY / timeout - exchanges);
}

/** DTLS without a Connection ID finds its session by address and port (RFC 6347 §4.1): when NAT changes them, the session is lost. */
function sessionDiesWithAddress(stack: Stack): boolean {
  return stack.security === 'dtls-1-2' || stack.security === 'dtls-1-3';
}

type MutableTotals = { -readonly [Key in keyof DayTotals]: number };

function add(total: MutableTotals, phase: PhaseTotals, times: number): void {
  total.bytesUp += phase.up.ipBytes * times;
  total.bytesDown += phase.down.ipBytes * times;
  total.packetsUp += phase.up.packets * times;
  total.packetsDown += phase.down.packets * times;
}
