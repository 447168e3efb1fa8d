/** What a CoAP application or library decides. */
export interface CoapInputs {
  /** Default: CON where a delivery guarantee is asked, NON otherwise. */
  readonly type?: 'CON' | 'NON';
  /** Default POST up; a command down is a POST to the device's own server, or a notification where `observe` is set. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'FETCH' | 'PATCH' | 'iPATCH';
  /** Uri-Path, segments divided by "/"; default the common `path`. */
  readonly path?: string;
  readonly query?: readonly string[];
  /** Token of a request, 0 to 8 bytes (default 4). */
  readonly tokenBytes?: number;
  /** Token of the first request where a library starts shorter; default `tokenBytes`. */
  readonly firstTokenBytes?: number;
  /** Token from the second block of a block-wise transfer on; default `tokenBytes`. */
  readonly blockTokenBytes?: number;
  /** Content-Format of the payload; `null` leaves the option out (default null). */
  readonly contentFormat?: number | null;
  readonly accept?: number | null;
  /** Sent as Uri-Host; '' leaves the option out (default: the server is addressed by its IP address). */
  readonly uriHost?: string;
  /** Sent as Uri-Port; 0 leaves the option out (default). */
  readonly uriPort?: number;
  /** Largest block, a power of two from 16 to 1024 (default 1024); larger payloads go block by block. */
  readonly blockSize?: number;
  /** The client names its block size in every request, also where one block is enough (RFC 7959 §2.3, §2.4; default false). */
  readonly blockAsked?: boolean;
  /** Largest datagram that a library fills before it cuts into blocks, where it does not cut at the block size (default: it does). */
  readonly wholeDatagramBytes?: number;
  /** Room that it keeps in that datagram for options of answers still to come (libcoap 4.3.5: an Echo option); default 0. */
  readonly reservedBytes?: number;
  /** Payload of the response, bytes (default 0 for POST and PUT, the common `payloadBytes` for GET). */
  readonly responsePayloadBytes?: number;
  /** Piggybacked in the ACK (default) or sent as a message of its own after an empty ACK. */
  readonly response?: 'piggybacked' | 'separate' | 'none';
  /** Notifications of an observed resource in place of requests (default: only for direction down with `push`). */
  readonly observe?: boolean;
  /** Type of notifications where it is not that of requests; registrations then have the latter (default: registrations are CON). */
  readonly notificationType?: 'CON' | 'NON';
  /** Value bytes of the Observe option in a notification, 0 to 3 (default 1). */
  readonly observeSequenceBytes?: number;
  /** Value bytes of the Request-Tag option with a payload; `null` leaves it out (default). */
  readonly requestTagBytes?: number | null;
  /** On every request but DELETE, with and without payload, in one block or more (libcoap 4.3.5 does); default false. */
  readonly requestTagAlways?: boolean;
  /** Content-Format of responses and notifications with payload that fit one message; `null` leaves it out (default `contentFormat`). */
  readonly responseContentFormat?: number | null;
  /** Max-Age of responses and notifications, seconds; `null` leaves the option out (default). */
  readonly responseMaxAge?: number | null;
  /** Size1 with the first block of an upload, Size2 with a download (default true, RFC 7959 §4). */
  readonly sizeOptions?: boolean;
  /** In every block, not only the first (libcoap does; default false). */
  readonly sizeInEveryBlock?: boolean;
  /** Largest message that the peer of a reliable transport takes; below it nothing is cut into blocks (default 1152, RFC 8323 §5.3.1). */
  readonly maxMessageBytes?: number;
  /** ETag bytes in the responses of a Block2 transfer (default 0: none). */
  readonly etagBytes?: number;
  /** Whether the last response of a Block1 transfer repeats the option (default true, RFC 7959 §2.3). */
  readonly finalBlock1Echo?: boolean;
  /** Bytes of the CSM over reliable transports, up and down (default 6: Max-Message-Size and Block-Wise-Transfer). */
  readonly csmBytes?: { readonly up: number; readonly down: number };
}
