import { SECONDS_PER_DAY } from '../base/index.ts';
import type { Capabilities, Stack } from '../knowledge/index.ts';
import type { PhaseTotals, WireInputs } from '../wire/index.ts';
import { offeredGuarantee } from './guarantee.ts';
import type { Network } from './network.ts';
import { pollSeconds, type LatencyNeed } from './polling.ts';
import { resumedSetUp, sessionSizes, type SessionQuestion, type SessionSizes } from './session-sizes.ts';

export interface TrafficInputs {
  readonly payloadBytes: number;
  readonly messagesPerDay: number;
  readonly direction: 'uplink' | 'downlink' | 'both';
  readonly guarantee: WireInputs['guarantee'];
  /** Whether the other end must be able to start a message. */
  readonly pushToDevice: boolean;
  readonly latency: LatencyNeed;
  readonly behindNat: boolean;
  /** A sleeping device is not reachable while it sleeps, so nothing is spent on keeping a path open. */
  readonly sleeps: boolean;
  readonly tcpTimestamps: boolean;
  readonly lossShare: number;
  readonly network: Network;
  /** Of sized sessions: see there. */
  readonly own?: SessionQuestion['own'];
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

/** Bytes and packets of a day: messages at the asked guarantee, session set-up, keep-alive and polling, each packet repeated as loss asks. */
export function traffic(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs): TrafficEstimate {
  const day = dayExchanges(stack, capabilities, inputs);
  let cheapest = kept(stack, capabilities, inputs, day);
  if (!keepsPathOpen(capabilities, inputs)) {
    cheapest = cheaper(cheapest, sessionEach('per-message', day, day.main.connect));
    const setUp = resumedSetUp(stack, day.question);
    if (setUp !== null) cheapest = cheaper(cheapest, sessionEach('resumed', day, setUp));
  }
  return repeatedForLoss(cheapest, inputs.lossShare);
}

/** Sized for many questions already. */
const SMALL_MESSAGE_BYTES = 16;
/** Block ciphers and Connection IDs pad to 16 bytes: as much of a longer payload may have been padding of the shorter. */
const PADDING_BYTES = 16;
/** Longer messages are acknowledged in other segments, after which an exchange may do without a bare ACK each way: IPv6 header, TCP header with timestamps. */
const BARE_ACKS_BYTES = 2 * (40 + 32);

/**
 * Bytes of a day, both directions, that `traffic` does not undercut (held by tests/property/traffic-bounds): those of a small message,
 * which is sized once, and what the payload is longer. Padding of whole QUIC datagrams may take in any payload.
 */
export function leastBytesPerDay(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs): number {
  if (inputs.payloadBytes < SMALL_MESSAGE_BYTES || stack.transport === 'quic') return 0;
  const small = traffic(stack, capabilities, { ...inputs, payloadBytes: SMALL_MESSAGE_BYTES });
  const longer = Math.max(0, Math.round(inputs.payloadBytes) - SMALL_MESSAGE_BYTES - PADDING_BYTES);
  const exchanges = inputs.messagesPerDay + small.keepAlivesPerDay + small.pollsPerDay + SESSIONS_PER_DAY;
  const acks = stack.transport === 'udp' || stack.transport === 'link' ? 0 : BARE_ACKS_BYTES * exchanges;
  return small.bytesUp + small.bytesDown - acks + longer * inputs.messagesPerDay;
}

/** What is sent in a day, before it is decided how connections are used. */
interface DayExchanges {
  readonly exchanges: readonly { readonly sizes: SessionSizes; readonly times: number }[];
  readonly main: SessionSizes;
  /** The message up that is asked about. */
  readonly question: SessionQuestion;
  readonly count: number;
  readonly polls: number;
}

function dayExchanges(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs): DayExchanges {
  const { up, down } = messagesByDirection(inputs);
  const polls = pollsPerDay(capabilities, inputs, down);
  const question: SessionQuestion = {
    payloadBytes: inputs.payloadBytes, direction: 'up', guarantee: offeredGuarantee(capabilities, inputs.guarantee),
    tcpTimestamps: inputs.tcpTimestamps, network: inputs.network, own: inputs.own,
  };
  const exchanges: { readonly sizes: SessionSizes; readonly times: number }[] = [];
  if (up > 0) exchanges.push({ sizes: sessionSizes(stack, question), times: up });
  if (down > 0) exchanges.push({ sizes: sessionSizes(stack, { ...question, direction: 'down' }), times: down });
  if (polls > 0) exchanges.push({ sizes: sessionSizes(stack, { ...question, direction: 'down', payloadBytes: 0 }), times: polls });
  const main = exchanges[0]?.sizes ?? sessionSizes(stack, question);
  return { exchanges, main, question, count: up + down + polls, polls };
}

/** One connection for the day, kept open as far as the path and the security session need it. */
function kept(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs, day: DayExchanges): TrafficEstimate {
  const keepAlives = keepAlivesPerDay(stack, capabilities, inputs, day.count);
  const total = nothingYet('kept', keepAlives, day.polls);
  for (const { sizes, times } of day.exchanges) add(total, sizes.perMessage, times);
  add(total, day.main.connect, SESSIONS_PER_DAY);
  const first = Math.min(SESSIONS_PER_DAY, day.count);
  add(total, day.main.firstMessage, first);
  add(total, day.main.perMessage, -first);
  add(total, day.main.disconnect, SESSIONS_PER_DAY);
  add(total, day.main.keepalive, keepAlives);
  return total;
}

function sessionEach(use: ConnectionUse, day: DayExchanges, setUp: PhaseTotals): TrafficEstimate {
  const total = nothingYet(use, 0, day.polls);
  for (const { sizes, times } of day.exchanges) {
    add(total, setUp, times);
    add(total, sizes.firstMessage, times);
    add(total, sizes.disconnect, times);
  }
  return total;
}

/** What a connection that is kept would send a day beside its messages, and whether the need leaves no other use than to keep it. */
export function keptConnection(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs): Pick<TrafficEstimate, 'keepAlivesPerDay' | 'pollsPerDay'> & { readonly forced: boolean } {
  const { up, down } = messagesByDirection(inputs);
  const polls = pollsPerDay(capabilities, inputs, down);
  return { forced: keepsPathOpen(capabilities, inputs), keepAlivesPerDay: keepAlivesPerDay(stack, capabilities, inputs, up + down + polls), pollsPerDay: polls };
}

/** True where the other end must be able to start a message soon, and the protocol can carry one over a path that is kept open. */
function keepsPathOpen(capabilities: Capabilities, inputs: TrafficInputs): boolean {
  return inputs.pushToDevice && !inputs.sleeps && inputs.latency !== 'relaxed' && capabilities.pushToDevice.value !== 'none';
}

/** Half each way where data flows in both directions. */
function messagesByDirection(inputs: TrafficInputs): { readonly up: number; readonly down: number } {
  switch (inputs.direction) {
    case 'uplink': return { up: inputs.messagesPerDay, down: 0 };
    case 'downlink': return { up: 0, down: inputs.messagesPerDay };
    case 'both': return { up: inputs.messagesPerDay / 2, down: inputs.messagesPerDay / 2 };
  }
}

/** Behind NAT a device that cannot be sent to asks; elsewhere it listens. Asks that find a message are counted with the message. */
function pollsPerDay(capabilities: Capabilities, inputs: TrafficInputs, down: number): number {
  const mustAsk = inputs.behindNat && capabilities.pushToDevice.value === 'none' && (inputs.pushToDevice || down > 0);
  return mustAsk ? Math.max(0, SECONDS_PER_DAY / pollSeconds(inputs.latency) - down) : 0;
}

function keepAlivesPerDay(stack: Stack, capabilities: Capabilities, inputs: TrafficInputs, exchanges: number): number {
  const datagrams = stack.transport === 'udp' || stack.transport === 'link';
  const needed = keepsPathOpen(capabilities, inputs) || sessionDiesWithAddress(stack);
  if (datagrams && (!needed || !inputs.behindNat)) return 0;
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

function cheaper(known: TrafficEstimate, other: TrafficEstimate): TrafficEstimate {
  return other.bytesUp + other.bytesDown < known.bytesUp + known.bytesDown ? other : known;
}

/** Each packet is sent 1 / (1 - loss) times on average until it arrives. A protocol that does not repeat loses the message instead; its bytes are the same. */
function repeatedForLoss(day: TrafficEstimate, lossShare: number): TrafficEstimate {
  if (lossShare === 0) return day;
  const times = 1 / (1 - Math.min(0.9, lossShare));
  return { ...day, bytesUp: day.bytesUp * times, bytesDown: day.bytesDown * times, packetsUp: day.packetsUp * times, packetsDown: day.packetsDown * times };
}

type MutableTotals = { -readonly [Key in keyof DayTotals]: number };

function nothingYet(use: ConnectionUse, keepAlivesPerDay: number, pollsPerDay: number): MutableTotals & TrafficEstimate {
  return { bytesUp: 0, bytesDown: 0, packetsUp: 0, packetsDown: 0, use, keepAlivesPerDay, pollsPerDay };
}

function add(total: MutableTotals, phase: PhaseTotals, times: number): void {
  total.bytesUp += phase.up.ipBytes * times;
  total.bytesDown += phase.down.ipBytes * times;
  total.packetsUp += phase.up.packets * times;
  total.packetsDown += phase.down.packets * times;
}
