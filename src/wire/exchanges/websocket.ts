import type { Exchange, ExchangeModel, Side, WireInputs, Write } from '../exchange.ts';
import { opaque } from '../field.ts';
import { inFrames, webSocketClose, webSocketFrame, webSocketUpgrade } from '../layers/websocket.ts';

/** A WebSocket (RFC 6455) that carries the application's own messages, one binary message each. */
export const webSocket: ExchangeModel = (_stack, inputs): Exchange => ({
  connect: webSocketUpgrade('websocket', inputs),
  message: message(inputs),
  keepAlive: [control('client', 'Ping', 'later', 'ping'), control('server', 'Pong', 'reply', 'pong')],
  close: webSocketClose(inputs),
});

/** The message and, where the applications answer each other, the reply. WebSocket itself confirms nothing. */
function message(inputs: WireInputs): readonly Write[] {
  const own = inputs.websocketMessage ?? {};
  const from: Side = inputs.direction === 'up' ? 'client' : 'server';
  const to: Side = from === 'client' ? 'server' : 'client';
  const replyBytes = own.replyBytes ?? (inputs.guarantee === 'best-effort' ? 0 : 1);
  const say = (sender: Side, label: string, timing: Write['timing'], bytes: number): Write => ({ from: sender, label, timing, fields: [opaque('payload', 'Payload data', bytes, 'RFC 6455 §5.2')] });
  const data = say(from, 'Message', 'later', inputs.payloadBytes);
  return (inputs.websocket?.compress?.frames ?? inFrames)(replyBytes === 0 ? [data] : [data, say(to, 'Reply', 'reply', replyBytes)]);
}

function control(from: Side, label: string, timing: Write['timing'], opcode: 'ping' | 'pong'): Write {
  return { from, label, timing, fields: webSocketFrame(from, [], opcode) };
}
