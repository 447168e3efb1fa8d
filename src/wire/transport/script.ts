import type { Side } from '../exchange.ts';

/** One thing that an end does on a connection. Sizes only: what the bytes are is kept beside it, by stream offset. */
export interface ScriptStep {
  readonly side: Side;
  /** Bytes handed to the transport in one send. */
  readonly bytes: number;
  /**
   * `reply`: when everything the other side has written before has arrived; `follow`: right behind the step before;
   * `pause`: behind the step before, after a pause longer than any delayed-acknowledgement timer.
   */
  readonly trigger: 'reply' | 'follow' | 'pause';
  /** Extra time before this step once its trigger holds. */
  readonly delayMs: number;
  /** The side shuts its sending direction down after these bytes. */
  readonly fin: boolean;
  /** Nothing later waits for this step (session tickets, a SETTINGS acknowledgement). */
  readonly background: boolean;
}

export interface ScriptPhase {
  readonly steps: readonly ScriptStep[];
  /**
   * When the phase starts: so long after the last step of the phase before (and its delivery to the client), or, for messages at an
   * interval, so long after that phase's start.
   */
  readonly start: { readonly afterPreviousMs: number } | { readonly sincePreviousStartMs: number };
}

/** A packet of TCP as the simulation sees it; the caller gives it header fields and content. */
export interface SimulatedSegment {
  readonly from: Side;
  readonly phase: number;
  /** When the client sends or receives it. */
  readonly timeMs: number;
  /** Offset of its data in the sender's stream, and length. */
  readonly offset: number;
  readonly bytes: number;
  /** Bytes of the peer's stream that the sender has received, its FIN counted as one. */
  readonly acknowledges: number;
  readonly kind: 'syn' | 'syn-ack' | 'ack' | 'data' | 'fin' | 'rst';
}

export type SegmentSink = (segment: SimulatedSegment) => void;
