import type { Exchange, ExchangeModel, Side, WireInputs, Write } from '../exchange.ts';
import { opaque, type Field } from '../field.ts';
import { webSocketClose, webSocketFrame, webSocketUpgrade } from '../layers/websocket.ts';

/** A WebSocket (RFC 6455) that carries the application's own messages, one binary message each. */
export const webSocket: ExchangeModel = (_stack, inputs): Exchange => ({
  connect: webSocketUpgrade('websocket', inputs),
  message: message(inputs),
  keepAlive: [frame('client', 'Ping', 'later', [], 'ping'), frame('server', 'Pong', 'reply', [], 'pong')],
  close: webSocketClose(inputs),
});

/** The message and, where the applications answer each other, the reply. WebSocket itself confirms nothing. */
function message(inputs: WireInputs): readonly Write[] {
  const own = inputs.websocketMessage ?? {};
  const from: Side = inputs.direction === 'up' ? 'client' : 'server';
  const to: Side = from === 'client' ? 'server' : 'client';
  const replyBytes = own.replyBytes ?? (inputs.guarantee === 'best-effort' ? 0 : 1);
  const data = dataFrame(from, 'Message', 'later', inputs.payloadBytes, own.deflatedBytes ?? null);
  return replyBytes === 0 ? [data] : [data, dataFrame(to, 'Reply', 'reply', replyBytes, null)];
}

/** With permessage-deflate the first byte carries RSV1 and the payload is the compressed message (RFC 7692 §6). */
function dataFrame(from: Side, label: string, timing: Write['timing'], payloadBytes: number, deflatedBytes: number | null): Write {
  if (deflatedBytes === null) return frame(from, label, timing, [opaque('payload', 'Payload data', payloadBytes, 'RFC 6455 §5.2')], 'binary');
  const content = [opaque('payload', 'Compressed payload data', deflatedBytes, 'RFC 7692 §6.1')];
  return { from, label, timing, fields: webSocketFrame(from, content, 'binary', { compressed: true }) };
}

function frame(from: Side, label: string, timing: Write['timing'], content: readonly Field[], opcode: 'binary' | 'ping' | 'pong'): Write {
  return { from, label, timing, fields: webSocketFrame(from, content, opcode) };
}
