import type { Side } from '../exchange.ts';
import type { PhaseTotals } from '../session.ts';
import { meanWait, triesUntil, type LossShares } from './expectation.ts';
import { flightsOf, type Flight, type TcpPacket } from './flights.ts';
import { messagesWithLateTimer, pausesMs, transmissionsWithin } from './linux-timer.ts';

export interface TcpLossInputs {
  readonly loss: LossShares;
  readonly rttMs: number;
  /** From one message to the next, milliseconds. */
  readonly spacingMs: number;
  /** A pure acknowledgement, whole IP packet. */
  readonly ackBytes: number;
  /** One SACK block with its padding, 0 where SACK is not in use (RFC 2018 §3; RFC 2883 §4 for duplicates). */
  readonly sackBytes: number;
}

/** Means for each message. TCP delivers every one. */
export interface TcpUnderLoss {
  readonly totals: PhaseTotals;
  /** Mean time that loss adds before the first flight has arrived whole, milliseconds. */
  readonly addedDelayMs: number;
}

/**
 * A steady message of a stack over TCP under independent loss, from its loss-free packets.
 *
 * A segment is sent again until it has arrived, and its last one also until the sender knows: until a pure acknowledgement, a segment of
 * the other side, or the acknowledgement of the next message has come (RFC 9293 §3.4, §3.8.1). What arrives twice is acknowledged at once with
 * a D-SACK block (RFC 2883 §4), and so is what arrives behind a gap (RFC 5681 §4.2, RFC 2018 §4). A repetition that proves needless ends
 * Linux's habit of acknowledging with the reply: the next message is acknowledged apart (quick-ACK mode).
 */
export function tcpUnderLoss(packets: readonly TcpPacket[], inputs: TcpLossInputs): TcpUnderLoss {
  const { ackBytes, sackBytes } = inputs;
  const sums = { client: { packets: 0, ipBytes: 0, transportPayloadBytes: 0 }, server: { packets: 0, ipBytes: 0, transportPayloadBytes: 0 } };
  const add = (side: Side, count: number, ipBytes: number, payloadBytes: number): void => {
    sums[side].packets += count;
    sums[side].ipBytes += count * ipBytes;
    sums[side].transportPayloadBytes += count * payloadBytes;
  };
  for (const { from, ipBytes, payloadBytes } of packets) if (payloadBytes === 0) add(from, 1, ipBytes, 0);
  const flights = flightsOf(packets);
  for (const flight of flights) {
    const other: Side = flight.from === 'client' ? 'server' : 'client';
    const { own, duplicates, lastTransmissions } = expectation(flight, inputs);
    for (const [index, { ipBytes, payloadBytes }] of flight.segments.entries()) add(flight.from, index === flight.segments.length - 1 ? lastTransmissions : 1 / (1 - own), ipBytes, payloadBytes);
    add(other, duplicates + behindGaps(flight.segments.length, own), ackBytes + sackBytes, 0);
    // A gap inside the flight is closed with an acknowledgement of its own (RFC 5681 §4.2); at its first segment that one takes the place of the usual one.
    add(other, Math.max(0, flight.segments.length - 2) * own, ackBytes, 0);
    if (flight.acknowledgements === 0 && flight.followedBy > 0) add(other, duplicates, ackBytes, 0);
  }
  return { totals: { up: sums.client, down: sums.server }, addedDelayMs: addedDelay(flights[0], inputs) };
}

function expectation(flight: Flight, { loss, rttMs, spacingMs }: TcpLossInputs): { readonly own: number; readonly duplicates: number; readonly lastTransmissions: number } {
  const own = flight.from === 'client' ? loss.up : loss.down;
  const back = flight.from === 'client' ? loss.down : loss.up;
  const transmissions = transmissionsWithin(spacingMs, rttMs);
  const unconfirmed = back ** Math.max(1, flight.acknowledgements + flight.followedBy);
  // Where the other side answers with data, it repeats it by itself, often before this side's timer: see `messagesWithLateTimer`.
  const late = flight.followedBy === 0 ? 0 : 1 - (1 - unconfirmed) ** messagesWithLateTimer(rttMs);
  const notConfirmedByPeer = 1 - late + late * back;
  const roundFails = 1 - (1 - own) * (1 - back);
  const needlessRoundFails = flight.followedBy === 0 ? roundFails : roundFails * back;
  let needless = 0;
  for (let arrivedWith = 1; arrivedWith < transmissions; arrivedWith += 1) {
    needless += own ** (arrivedWith - 1) * (1 - own) * unconfirmed * notConfirmedByPeer * triesUntil(needlessRoundFails, transmissions - arrivedWith);
  }
  return { own, duplicates: needless * (1 - own), lastTransmissions: 1 / (1 - own) + needless };
}

/** Segments of a flight that arrive while an earlier one is missing; each is acknowledged at once. */
function behindGaps(segments: number, loss: number): number {
  let sum = 0;
  for (let earlier = 1; earlier < segments; earlier += 1) sum += (1 - loss) * (1 - (1 - loss) ** earlier);
  return sum;
}

function addedDelay(flight: Flight | undefined, { loss, rttMs }: TcpLossInputs): number {
  if (flight === undefined) return 0;
  return flightWait(flight.from === 'client' ? loss.up : loss.down, flight.segments.length, rttMs, pausesMs(rttMs));
}

/**
 * Mean wait of a flight, milliseconds: for its last segment's timer, or, where only earlier ones are missing, a round trip and a quarter for RACK
 * (RFC 8985 §6.2, §7).
 */
export function flightWait(own: number, segments: number, rttMs: number, pauses: readonly number[]): number {
  const gap = (1 - own) * (1 - (1 - own) ** (segments - 1));
  return meanWait(own, pauses) + gap * 1.25 * rttMs;
}
