import type { ExchangeModel, Side, Write } from '../exchange.ts';
import { field, opaque, type Field } from '../field.ts';

/** The application's own bytes on a TCP stream, behind a length prefix (RFC 9293 §3.8: TCP keeps no message boundaries). */
export const rawTcp: ExchangeModel = (_stack, inputs) => {
  const own = inputs.raw ?? {};
  const framing = own.framingBytes ?? 2;
  const replyBytes = own.replyBytes ?? (inputs.guarantee === 'best-effort' ? 0 : 1);
  const sender: Side = inputs.direction === 'up' ? 'client' : 'server';
  const receiver: Side = sender === 'client' ? 'server' : 'client';
  const framed = (label: string, bytes: number): readonly Field[] => [
    ...(framing === 0 ? [] : [field('framing', 'Length prefix', framing, bytes, 'application convention')]),
    opaque('payload', label, bytes, 'application data'),
  ];
  const message: Write[] = [{ from: sender, label: 'Message', fields: framed('Payload', inputs.payloadBytes), timing: 'later' }];
  if (replyBytes > 0) message.push({ from: receiver, label: 'Reply', fields: framed('Reply', replyBytes), timing: 'reply' });
  return {
    connect: [],
    message,
    keepAlive: [{ from: 'client', label: 'Heartbeat', fields: framed('Heartbeat', own.keepAliveBytes ?? 1), timing: 'later' }],
    close: [],
  };
};
