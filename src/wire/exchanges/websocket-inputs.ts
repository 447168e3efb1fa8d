/** What the applications on both ends of a WebSocket do; handshake, compression and close are in the `websocket` section. */
export interface WebSocketMessageInputs {
  /** Bytes of the application's answer to each message (default 0, or 1 where a delivery guarantee is asked: WebSocket has none). */
  readonly replyBytes?: number;
  /** Same as `deflatedBytes` of the `websocket` section, with `deflate`. */
  readonly deflatedBytes?: number;
}
