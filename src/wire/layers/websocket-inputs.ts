import type { Compression } from './websocket-deflate.ts';

/** What a WebSocket client and server put into the opening handshake and into frames. */
export interface WebSocketInputs {
  readonly path?: string;
  readonly host?: string;
  /** Sec-WebSocket-Protocol; '' leaves it out (default: `mqtt`, `coap` or `amqp` for those protocols, else none). */
  readonly subprotocol?: string;
  /** Sec-WebSocket-Extensions of the request; '' leaves it out (default; with `deflate` what browsers offer). */
  readonly extensionOffer?: string;
  readonly extensionAnswer?: string;
  /** The whole head of the upgrade as text, empty line included; goes before the parts above. */
  readonly requestHead?: string;
  readonly responseHead?: string;
  /** Time that the server takes to answer the upgrade, milliseconds (default 0). */
  readonly upgradeThinkMs?: number;
  /** permessage-deflate is agreed on and every message compressed (RFC 7692; default: where one of the four below is given). */
  readonly deflate?: boolean;
  /** Bits that DEFLATE leaves of eight of the payload: 0 to 1.125 (default and null 1: text in which nothing comes twice). */
  readonly deflateRatio?: number | null;
  /** Both ends keep their window from message to message (default true, RFC 7692 §7.1.1). */
  readonly contextTakeover?: boolean;
  /** Shorter messages are sent as they are (default 0; npm ws: 1024). RFC 7692 §6 leaves it to the sender. */
  readonly deflateFromBytes?: number;
  /** Compressed size of the message with the payload, where it is known; the tail 00 00 ff ff is not in it. */
  readonly deflatedBytes?: number;
  /** Made from these by `compressing`; kept out of the frames so that who compresses nothing loads nothing. */
  readonly compress?: Compression;
  /** Close frames before the TCP close: both sides with a status code (default), one side without answer, or none. */
  readonly closeFrames?: 'both' | 'client' | 'none';
}
