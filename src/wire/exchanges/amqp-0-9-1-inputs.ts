import type { TableEntries } from '../encodings/amqp-0-9-1.ts';

/** What an AMQP 0-9-1 client, broker and topology decide. */
export interface Amqp091Inputs {
  /** Empty is the default exchange, which routes by queue name (default). */
  readonly exchange?: string;
  /** Default: the common topic. */
  readonly routingKey?: string;
  readonly virtualHost?: string;
  readonly user?: string;
  readonly password?: string;
  /** Queue that commands come from; default the routing key. */
  readonly queue?: string;
  /** Whether the client declares the queue before it uses it: default true for commands down. */
  readonly declareQueue?: boolean;
  /** Whether the broker confirms each published message; default: where a delivery guarantee is asked. */
  readonly publisherConfirms?: boolean;
  /** Whether the device acknowledges each delivered message; default: where a delivery guarantee is asked. */
  readonly consumerAcks?: boolean;
  /** The client consumes what it publishes, as a loop test does: each message comes back (default false). */
  readonly consumeOwnMessages?: boolean;
  /** Properties of each message besides an empty headers table (default none). */
  readonly properties?: {
    readonly contentType?: string;
    readonly deliveryMode?: 1 | 2;
    readonly replyTo?: string;
    readonly correlationId?: string;
    readonly messageId?: string;
    readonly timestamp?: boolean;
  };
  /** Library or broker whose texts and habits travel: default `typical` (RabbitMQ with amqplib, the pair with captures). */
  readonly clientProfile?: Amqp091ClientProfile;
  readonly serverProfile?: Amqp091ServerProfile;
  /** The client rests between connection, channel and queue, so that no acknowledgement rides on the next step (default false). */
  readonly paced?: boolean;
}

/** What a client library sends by itself. */
export interface Amqp091ClientProfile {
  readonly name: string;
  readonly properties: TableEntries;
  /** Whether messages without headers still carry an empty headers table. */
  readonly emptyHeadersTable: boolean;
  /** From this size of all frames of a message on, method and header are written apart from the body. */
  readonly singleWriteBelowBytes: number;
  readonly frameMaxBytes: number;
  readonly channelCloseText: string;
  readonly connectionCloseText: string;
  /** Share of the negotiated heartbeat interval after which an idle end sends one. */
  readonly heartbeatsInInterval: number;
}

/** What a broker sends by itself. */
export interface Amqp091ServerProfile {
  readonly name: string;
  readonly properties: TableEntries;
  readonly mechanisms: string;
  readonly consumerTagBytes: number;
  readonly heartbeatsInInterval: number;
}
