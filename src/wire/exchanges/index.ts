import type { OverheadModel } from '../../knowledge/index.ts';
import type { ExchangeModel, StackView } from '../exchange.ts';
import { amqp091 } from './amqp-0-9-1.ts';
import { amqp10 } from './amqp-1-0.ts';
import { coap } from './coap.ts';
import { declaredExchange } from './declared.ts';
import { grpc } from './grpc.ts';
import { http11 } from './http-1-1.ts';
import { http2 } from './http-2.ts';
import { http3 } from './http-3.ts';
import { lwm2m } from './lwm2m.ts';
import { mqtt } from './mqtt.ts';
import { mqttSn } from './mqtt-sn.ts';
import { rawTcp } from './raw-tcp.ts';
import { rawUdp } from './raw-udp.ts';
import { webSocket } from './websocket.ts';

/** The exchange of each protocol, by the name of its file; one line each. */
export const exchanges: readonly { readonly id: string; readonly model: ExchangeModel }[] = [
  { id: 'raw-tcp', model: rawTcp },
  { id: 'raw-udp', model: rawUdp },
  { id: 'raw-link', model: rawUdp },
  { id: 'coap', model: coap },
  { id: 'lwm2m', model: lwm2m },
  { id: 'mqtt', model: mqtt },
  { id: 'mqtt-sn', model: mqttSn },
  { id: 'amqp-0-9-1', model: amqp091 },
  { id: 'amqp-1-0', model: amqp10 },
  { id: 'http-1-1', model: http11 },
  { id: 'http-2', model: http2 },
  { id: 'http-3', model: http3 },
  { id: 'websocket', model: webSocket },
  { id: 'grpc', model: grpc },
];

const BY_ID = new Map(exchanges.map(({ id, model }) => [id, model]));

/**
 * The exchange that a stack's overhead model names, or the declared one.
 * @throws Error for a name that is not in the list; the catalogue check refuses such a stack.
 */
export function exchangeOf(stack: StackView & { readonly overhead: OverheadModel }): ExchangeModel {
  if (stack.overhead.kind === 'declared') return declaredExchange(stack.overhead);
  const model = BY_ID.get(stack.overhead.exchange);
  if (model === undefined) throw new Error(`No exchange is called "${stack.overhead.exchange}".`);
  return model;
}
