import type { ExchangeModel, Side, Write } from '../exchange.ts';
import { opaque, type Field } from '../field.ts';

/** The application's own bytes, one datagram a message (RFC 768); on transport `link` one frame a message. */
export const rawUdp: ExchangeModel = (_stack, inputs) => {
  const own = inputs.raw ?? {};
  const replyBytes = own.replyBytes ?? (inputs.guarantee === 'best-effort' ? 0 : 1);
  const sender: Side = inputs.direction === 'up' ? 'client' : 'server';
  const receiver: Side = sender === 'client' ? 'server' : 'client';
  const data = (name: string, bytes: number): readonly Field[] => [opaque('payload', name, bytes, 'application data')];
  const message: Write[] = [{ from: sender, label: 'Message', fields: data('Payload', inputs.payloadBytes), timing: 'later' }];
  if (replyBytes > 0) message.push({ from: receiver, label: 'Reply', fields: data('Reply', replyBytes), timing: 'reply' });
  return {
    connect: [],
    message,
    keepAlive: [{ from: 'client', label: 'Heartbeat', fields: data('Heartbeat', own.keepAliveBytes ?? 1), timing: 'later' }],
    close: [],
  };
};
