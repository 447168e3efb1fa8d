import type { DeclaredOverhead, Stack } from '../knowledge/index.ts';
import type { ProtocolSections } from './exchanges/sections.ts';
import type { Field } from './field.ts';
import type { FramingInputs } from './layers/framing-inputs.ts';
import type { OscoreInputs } from './security/oscore-inputs.ts';
import type { TlsInputs } from './security/tls-inputs.ts';
import type { SessionWrites } from './session-writes.ts';
import type { TcpInputs } from './transport/tcp-inputs.ts';

/** Client is the device (it opens the connection); server is the other end. */
export type Side = 'client' | 'server';

/**
 * One write of an application: the bytes that one call hands to the layer below. Over TLS it is one record (more above 16384 bytes), over
 * UDP one datagram, over a WebSocket one frame. TCP decides how many segments that is.
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
   * The first write of a phase starts that phase, whatever its timing says.
   */
  readonly timing: 'reply' | 'follow' | 'later';
  /** Handed to the transport together with the next write of the same side: records of their own, one send. */
  readonly joinsNext?: boolean;
  /** How long the sender needs before this write, milliseconds; 0 unless an implementation is known to wait. */
  readonly delayMs?: number;
  /** Nothing later waits for this write (a session ticket, an acknowledged setting); default false. */
  readonly background?: boolean;
}

/** What an application protocol says, phase by phase, before transport and security are added. */
export interface Exchange {
  /** After transport and security stand, before the first message: CONNECT, registration, subscription. */
  readonly connect: readonly Write[];
  /** The first message where it differs (topic registration, HPACK tables still empty); absent when it is like the rest. */
  readonly firstMessage?: readonly Write[];
  /** One message in the steady state, at the asked delivery guarantee, its acknowledgement included. */
  readonly message: readonly Write[];
  /** The message of this index (0 is the first), where its bytes differ from those of `message` (stream numbers, header tables); asked for in order. */
  readonly messageAt?: (index: number) => readonly Write[];
  /** Indexes from which on messages have another size than the one before, without index 1; absent where only trying tells. */
  readonly resizedAt?: readonly number[];
  /**
   * Where only trying tells (tables that fill and evict): a new try, which gives for message 1, 2, 3 and so on a number that is the same where all
   * writes have the same sizes. It builds no message.
   */
  readonly tryingSizes?: () => () => number;
  /** One keep-alive round. Empty when the protocol has none of its own. */
  readonly keepAlive: readonly Write[];
  /** Before transport and security are torn down. */
  readonly close: readonly Write[];
}

/**
 * Inputs that decide bytes. Every member has a default (`defaultWireInputs`, docs/wire-assumptions.md). Sections that belong to a
 * protocol are optional and defined beside its exchange; a missing member of a section takes that section's documented default.
 */
export interface WireInputs extends ProtocolSections {
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
  /** Host name of the server, as URIs, TLS server names and Host headers carry it. */
  readonly host?: string;
  readonly tcp?: TcpInputs;
  readonly tls?: TlsInputs;
  readonly oscore?: OscoreInputs;
  readonly framing?: FramingInputs;
  /** What goes with the handshake, made from the inputs where they ask for it; kept out of the session so that who needs none loads none. */
  readonly early?: EarlyHandling;
}

/** Moments of one message in milliseconds: its first byte is there, all of it, the sender knows. */
export interface MessageMoments {
  readonly firstByte: number;
  readonly delivered: number;
  readonly confirmed: number | null;
}

/** How a session changes where the client speaks before the handshake stands, and what that does to the first message's times. */
export interface EarlyHandling {
  /** @param handshakeWrites how many of the connect phase's writes are the handshake */
  readonly moved?: (session: SessionWrites, handshakeWrites: number) => SessionWrites;
  readonly times: (writes: SessionWrites, sender: Side, arrivals: readonly number[], rest: MessageMoments) => MessageMoments;
}

/** What an exchange may know of the stack it runs in. */
export type StackView = Pick<Stack, 'protocol' | 'transport' | 'security' | 'credential'>;

/** An exchange of the wire layer: pure, one file a protocol. */
export type ExchangeModel = (stack: StackView, inputs: WireInputs) => Exchange;

export type { DeclaredOverhead };
