import { cite } from './authoring/cite.ts';
import type { Citation } from './schema/source.ts';

/** A published way from one protocol to another, for the place where two legs meet. */
export interface Translation {
  /** Family ids, in no order. */
  readonly between: readonly [string, string];
  /** What does it, as a noun: "a CoAP-to-HTTP proxy". */
  readonly by: string;
  readonly sources: readonly Citation[];
}

/** Where nothing stands here, the translation is the application's own. */
export const translations: readonly Translation[] = [
  { between: ['coap', 'http'], by: 'a CoAP-to-HTTP proxy', sources: cite('rfc-7252 §10') },
  { between: ['mqtt-sn', 'mqtt'], by: 'an MQTT-SN gateway', sources: cite('mqtt-sn-1-2 §4.1') },
  { between: ['mqtt', 'amqp'], by: 'a broker that speaks both', sources: cite('rabbitmq-mqtt', 'rabbitmq-protocols') },
];

/** Null where none is published. */
export function translationBetween(one: string, other: string): Translation | null {
  return translations.find(({ between }) => between.includes(one) && between.includes(other)) ?? null;
}
