import type { Side } from '../exchange.ts';

/** A packet of TCP in a loss-free message. */
export interface TcpPacket {
  readonly from: Side;
  /** Whole IP packet. */
  readonly ipBytes: number;
  /** 0 for a pure acknowledgement. */
  readonly payloadBytes: number;
}

/** Data segments of one side, until the other side sends data. */
export interface Flight {
  readonly from: Side;
  readonly segments: readonly TcpPacket[];
  /** Pure acknowledgements that the other side sends for its last segment. */
  readonly acknowledgements: number;
  /** Segments of the other side's next flight; each carries the acknowledgement too. 0: nothing follows. */
  readonly followedBy: number;
}

/** The flights of a message, in order. */
export function flightsOf(packets: readonly TcpPacket[]): readonly Flight[] {
  const flights: { from: Side; segments: TcpPacket[]; acknowledgements: number; followedBy: number }[] = [];
  for (const packet of packets) {
    const last = flights.at(-1);
    if (packet.payloadBytes === 0) {
      if (last !== undefined && last.from !== packet.from) last.acknowledgements += 1;
    } else if (last !== undefined && last.from === packet.from) {
      last.segments.push(packet);
      last.acknowledgements = 0;
    } else flights.push({ from: packet.from, segments: [packet], acknowledgements: 0, followedBy: 0 });
  }
  for (const [index, flight] of flights.entries()) flight.followedBy = flights[index + 1]?.segments.length ?? 0;
  return flights;
}
