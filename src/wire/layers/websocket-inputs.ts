/** What a WebSocket client and server put into the opening handshake and into frames. */
export interface WebSocketInputs {
  readonly path?: string;
  readonly host?: string;
  /** Sec-WebSocket-Protocol; '' leaves it out (default: `mqtt` or `coap` for those protocols, else none). */
  readonly subprotocol?: string;
  /** Sec-WebSocket-Extensions of the request; '' leaves it out (default). */
  readonly extensionOffer?: string;
  readonly extensionAnswer?: string;
  /** The whole head of the upgrade as text, empty line included; goes before the parts above. */
  readonly requestHead?: string;
  readonly responseHead?: string;
  /** Time that the server takes to answer the upgrade, milliseconds (default 0). */
  readonly upgradeThinkMs?: number;
  /** Close frames before the TCP close: both sides with a status code (default), one side without answer, or none. */
  readonly closeFrames?: 'both' | 'client' | 'none';
}
