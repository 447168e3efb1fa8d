import { compressing } from './websocket-deflate.ts';
import type { WebSocketInputs } from './websocket-inputs.ts';

/** What browsers, npm ws and mqtt.js offer; the answer of a server that accepts (RFC 7692 §7.1). */
const OFFER = 'permessage-deflate; client_max_window_bits';
const ANSWER = 'permessage-deflate';
const FRESH_WINDOWS = '; server_no_context_takeover; client_no_context_takeover';

/** Who gives one of these has messages compressed. */
export const COMPRESSION_MEMBERS = ['deflateRatio', 'contextTakeover', 'deflateFromBytes', 'deflatedBytes'] as const;

/** The section of a WebSocket whose ends agreed on permessage-deflate: the lines of the handshake and the compression of each message. */
export function withDeflate(own: WebSocketInputs): WebSocketInputs {
  const windows = (own.contextTakeover ?? true) ? '' : FRESH_WINDOWS;
  return { ...own, extensionOffer: own.extensionOffer ?? OFFER + windows, extensionAnswer: own.extensionAnswer ?? ANSWER + windows, compress: compressing(own) };
}
