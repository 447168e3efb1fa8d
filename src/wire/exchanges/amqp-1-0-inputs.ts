import type { Amqp10Encoder } from '../encodings/amqp-1-0.ts';

/** What an AMQP 1.0 client, peer and deployment decide. */
export interface Amqp10Inputs {
  /** Node that messages go to or come from; default the common topic. */
  readonly address?: string;
  /** Default the common device name. */
  readonly containerId?: string;
  /** Host name in `open`; `null` leaves it out. Default the common host. */
  readonly openHost?: string | null;
  /** Host name in the SASL exchange; `null` leaves it out (default). */
  readonly saslHost?: string | null;
  /** Default `anonymous`; `none` starts with the AMQP header at once. */
  readonly sasl?: 'none' | 'anonymous' | 'plain';
  readonly user?: string;
  readonly password?: string;
  /** Bytes of the name of the link; default the client library's habit. */
  readonly linkNameBytes?: number;
  /** Credit that a receiver grants; default its library's. */
  readonly linkCredit?: number;
  /** Sent settled: no disposition comes back. Default: where no delivery guarantee is asked. */
  readonly settled?: boolean;
  /** Whether `open` announces the idle time-out that keep-alive frames follow from (default true). */
  readonly announceIdleTimeout?: boolean;
  readonly client?: Amqp10Peer;
  readonly server?: Amqp10Peer;
  /** Open, begin and attach leave together (default), or each waits for its answer after a pause. */
  readonly setUp?: 'pipelined' | 'paced';
}

/** What a library does by itself. */
export interface Amqp10Peer {
  readonly name: string;
  readonly encoder: Amqp10Encoder;
  /** Sections before the body that the library writes although they are empty. */
  readonly emptySections: boolean;
  /** `transfer` spells `more: false`. */
  readonly spellsMore: boolean;
  /** Incoming and outgoing window in `begin`, transfers. */
  readonly incomingWindow: number;
  readonly outgoingWindow: number;
  /** As a server: container id and properties in `open`, and what it adds to answers. */
  readonly containerId: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly echoesTerminus: boolean;
  readonly handleMax: number | null;
  readonly linkNameBytes: number;
  readonly linkCredit: number;
  /** Attach and credit leave in one write. */
  readonly creditWithAttach: boolean;
  readonly mechanisms: readonly string[];
  readonly idleTimeoutMs: number | null;
}
