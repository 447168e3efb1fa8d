/** What the applications on both ends of a WebSocket do; handshake and close are in the `websocket` section. */
export interface WebSocketMessageInputs {
  /** Bytes of the application's answer to each message (default 0, or 1 where a delivery guarantee is asked: WebSocket has none). */
  readonly replyBytes?: number;
  /** Size of the message after permessage-deflate, the tail 00 00 ff ff left out; absent without compression (default). */
  readonly deflatedBytes?: number;
}
