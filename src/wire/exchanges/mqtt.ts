import type { MqttPropertyPacket } from '../encodings/mqtt-properties.ts';
import type { Exchange, ExchangeModel, Side, Write } from '../exchange.ts';
import { sizeOf, type Field } from '../field.ts';
import {
  acknowledgementMessage, connackMessage, connectMessage, disconnectMessage, pingMessage, publishMessage, subackMessage, subscribeMessage, type MqttVersion, type PropertyList,
} from '../layers/mqtt.ts';

const QOS = { 'best-effort': 0, 'at-least-once': 1, 'exactly-once': 2 } as const;

/** MQTT 3.1.1 and 5 (OASIS): CONNECT, PUBLISH with the acknowledgements of its QoS, PINGREQ, DISCONNECT. */
export const mqtt: ExchangeModel = (stack, inputs) => {
  const version: MqttVersion = stack.protocol === 'mqtt-5' ? '5' : '3.1.1';
  const own = inputs.mqtt ?? {};
  const listed = (packet: MqttPropertyPacket): PropertyList => own.propertyFields?.[packet] ?? sized(own.properties?.[packet]);
  const qos = own.qos ?? QOS[inputs.guarantee];
  const topic = own.topic ?? inputs.topic;
  const publisher: Side = inputs.direction === 'up' ? 'client' : 'server';
  const subscriber: Side = publisher === 'client' ? 'server' : 'client';
  const alias = version === '5' && (own.topicAlias ?? false);
  const inTheirWrites = (packet: Write): Write[] => (packet.from === 'client' ? inWrites(packet, own.writes ?? 'packet') : [packet]);
  const acknowledgement = (from: Side, packet: 'PUBACK' | 'PUBREC' | 'PUBREL' | 'PUBCOMP'): Write[] => {
    const brokerBody = packet === 'PUBACK' ? (own.pubackBodyBytes ?? 2) : 2;
    const body = version === '5' ? (from === 'client' ? (own.clientAckBodyBytes ?? brokerBody) : brokerBody) : 2;
    return inTheirWrites(write(from, packet, acknowledgementMessage(version, packet, body), 'reply'));
  };

  const publish = (first: boolean): readonly Field[] => publishMessage({
    version, topic: alias && !first ? '' : topic, qos, payloadBytes: inputs.payloadBytes, properties: listed('publish'), topicAlias: alias,
  });
  const message = (first: boolean): Write[] => {
    const writes = inTheirWrites(write(publisher, 'PUBLISH', publish(first), 'later'));
    if (qos === 1) writes.push(...acknowledgement(subscriber, 'PUBACK'));
    if (qos === 2) writes.push(...acknowledgement(subscriber, 'PUBREC'), ...acknowledgement(publisher, 'PUBREL'), ...acknowledgement(subscriber, 'PUBCOMP'));
    return writes;
  };
  const connect = connectMessage({
    version, clientId: own.clientId ?? inputs.deviceId, keepAliveSeconds: inputs.keepAliveSeconds, username: own.username ?? null, password: own.password ?? null,
    will: own.will ?? null, properties: listed('connect'), willProperties: listed('will'),
  });
  const opening: Write[] = [
    ...inTheirWrites(write('client', 'CONNECT', connect, 'reply')),
    { ...write('server', 'CONNACK', connackMessage(version, listed('connack')), 'reply'), delayMs: own.connackThinkMs ?? 0 },
  ];
  if (own.subscribe ?? inputs.direction === 'down') {
    opening.push(
      ...inTheirWrites(write('client', 'SUBSCRIBE', subscribeMessage(version, own.topicFilter ?? topic, qos, listed('subscribe')), 'reply')),
      write('server', 'SUBACK', subackMessage(version, qos), 'reply'),
    );
  }
  const exchange: Exchange = {
    connect: opening,
    message: message(false),
    keepAlive: [write('client', 'PINGREQ', pingMessage(version, 'PINGREQ'), 'later'), write('server', 'PINGRESP', pingMessage(version, 'PINGRESP'), 'reply')],
    close: [write('client', 'DISCONNECT', disconnectMessage(version, version === '5' ? (own.disconnectBodyBytes ?? 0) : 0), 'later')],
  };
  return alias ? { ...exchange, firstMessage: message(true) } : exchange;
};

/** Bytes alone; properties by name come as fields. */
function sized(properties: number | object | undefined): number {
  return typeof properties === 'number' ? properties : 0;
}

function write(from: Side, label: string, fields: readonly Field[], timing: Write['timing']): Write {
  return { from, label, fields, timing };
}

/** Time between the writes of a library that writes field by field: a turn of its stream code. */
const FIELD_WRITE_MS = 0.06;

/** A library that writes each field on its own: length prefixes stay with their text only in CONNECT's fixed parts. */
function inWrites(whole: Write, how: 'packet' | 'field'): Write[] {
  if (how === 'packet') return [whole];
  return whole.fields.filter((part) => sizeOf([part]) > 0).map((part, index) => ({ ...whole, fields: [part], timing: index === 0 ? whole.timing : 'follow', delayMs: index === 0 ? 0 : FIELD_WRITE_MS }));
}
