import type { DeclaredOverhead, Stack } from '../knowledge/index.ts';
import type { Field } from './field.ts';

/** Client is the device (it opens the connection); server is the other end. */
export type Side = 'client' | 'server';

/**
 * One write of an application: the bytes that one call hands to the layer below. The transport decides how many packets that is.
 */
export interface Write {
  readonly from: Side;
  /** Message type as the standard writes it: PUBLISH, CON POST, HEADERS + DATA. */
  readonly label: string;
  readonly fields: readonly Field[];
  /**
   * `reply`: sent as soon as the write before it (from the other side) has arrived, so it can carry that one's TCP acknowledgement.
   * `follow`: sent right behind the write before it by the same side, without waiting.
   * `later`: sent after a pause longer than a delayed-acknowledgement timer.
   */
  readonly timing: 'reply' | 'follow' | 'later';
}

/** What an application protocol says, phase by phase, before transport and security are added. */
export interface Exchange {
  /** After transport and security stand, before the first message: CONNECT, registration, subscription. */
  readonly connect: readonly Write[];
  /** The first message where it differs (topic registration, HPACK tables still empty); absent when it is like the rest. */
  readonly firstMessage?: readonly Write[];
  /** One message in the steady state, at the asked delivery guarantee, its acknowledgement included. */
  readonly message: readonly Write[];
  /** One keep-alive round. Empty when the protocol has none of its own. */
  readonly keepAlive: readonly Write[];
  /** Before transport and security are torn down. */
  readonly close: readonly Write[];
}

/** Inputs that decide bytes. Every member has a default: see docs/wire-assumptions.md. */
export interface WireInputs {
  readonly payloadBytes: number;
  readonly direction: 'up' | 'down';
  readonly guarantee: 'best-effort' | 'at-least-once' | 'exactly-once';
  readonly connection: 'kept' | 'per-message' | 'resumed';
  readonly messages: number;
  readonly intervalSeconds: number;
  readonly keepAliveSeconds: number;
  readonly network: {
    readonly ip: 'v4' | 'v6';
    readonly mtu: number;
    readonly tcpTimestamps: boolean;
    readonly rttMs: number;
    readonly lossRate: number;
    readonly link: string;
  };
  /** Names that travel: topic, path and device name. */
  readonly topic: string;
  readonly path: string;
  readonly deviceId: string;
}

/** An exchange of the wire layer: pure, one file a protocol. */
export type ExchangeModel = (stack: Pick<Stack, 'protocol' | 'transport' | 'security' | 'credential'>, inputs: WireInputs) => Exchange;

export type { DeclaredOverhead };
