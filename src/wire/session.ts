import type { Field } from './field.ts';

/** One IP packet (or one frame of a non-IP link) as its fields, from the outermost header to the payload. */
export interface Packet {
  readonly direction: 'up' | 'down';
  readonly label: string;
  readonly fields: readonly Field[];
}

export interface DirectionTotals {
  readonly packets: number;
  /** Whole IP packets: header, transport, everything inside. On a non-IP link: the frames. */
  readonly ipBytes: number;
  /** What TCP or UDP carries, TLS included. */
  readonly transportPayloadBytes: number;
}

export interface PhaseTotals {
  readonly up: DirectionTotals;
  readonly down: DirectionTotals;
}

/** Packets of each phase of a session, and their totals. */
export interface SessionModel {
  readonly packets: {
    readonly connect: readonly Packet[];
    readonly firstMessage: readonly Packet[];
    readonly perMessage: readonly Packet[];
    readonly keepalive: readonly Packet[];
    readonly disconnect: readonly Packet[];
  };
  readonly phases: {
    readonly connect: PhaseTotals;
    readonly firstMessage: PhaseTotals;
    /** The steady state: one message with its acknowledgements. With a connection per message: everything. */
    readonly perMessage: PhaseTotals;
    /** One keep-alive round. */
    readonly keepalive: PhaseTotals;
    readonly disconnect: PhaseTotals;
  };
  /** What the model assumed, in words, each printable. */
  readonly assumptions: readonly string[];
}
