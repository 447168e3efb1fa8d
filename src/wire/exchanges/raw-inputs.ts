/** What raw TCP, raw UDP and raw-link leave to the application. */
export interface RawInputs {
  /** Length prefix before each message on raw TCP, bytes (default 2: TCP carries a stream, so the reader needs a boundary). 0 = none. */
  readonly framingBytes?: number;
  /** Bytes that the receiving application answers with (default 0: none; 1 where at-least-once is asked). */
  readonly replyBytes?: number;
  /** Bytes of a keep-alive message of the application (default 1; 0 = an empty datagram on UDP). */
  readonly keepAliveBytes?: number;
}
