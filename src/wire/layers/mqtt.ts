import { utf8Length } from '../encodings/utf8.ts';
import { mqttVarint } from '../encodings/varint.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';

export type MqttVersion = '3.1.1' | '5';

const TYPE = { CONNECT: 1, CONNACK: 2, PUBLISH: 3, PUBACK: 4, PUBREC: 5, PUBREL: 6, PUBCOMP: 7, SUBSCRIBE: 8, SUBACK: 9, PINGREQ: 12, PINGRESP: 13, DISCONNECT: 14 } as const;
type PacketType = keyof typeof TYPE;

function clauseOf(version: MqttVersion, section: string): string {
  return `MQTT ${version} §${section}`;
}

function packet(version: MqttVersion, type: PacketType, flags: number, body: readonly Field[]): readonly Field[] {
  return [
    field('protocol', 'Packet type and flags', 1, (TYPE[type] << 4) | flags, clauseOf(version, '2.1.1')),
    mqttVarint('protocol', 'Remaining length', sizeOf(body), clauseOf(version, version === '5' ? '2.1.4' : '2.2.3')),
    ...body,
  ];
}

function text(version: MqttVersion, name: string, value: string, section: string): Field[] {
  const bytes = utf8Length(value);
  const length = field('protocol', `${name}: length`, 2, bytes, clauseOf(version, '1.5'));
  return bytes === 0 ? [length] : [length, field('protocol', name, bytes, value, clauseOf(version, section))];
}

/** The property list of MQTT 5, its length before it; nothing in 3.1.1. */
function propertyList(version: MqttVersion, properties: PropertyList, ...more: readonly Field[]): readonly Field[] {
  if (version === '3.1.1') return [];
  const listed = typeof properties !== 'number' ? properties : properties === 0 ? [] : [opaque('protocol', 'Properties', properties, 'MQTT 5 §2.2.2.2')];
  return [mqttVarint('protocol', 'Property length', sizeOf(listed) + sizeOf(more), 'MQTT 5 §2.2.2.1'), ...listed, ...more];
}

/** Properties by name, or the bytes that they take together where a capture shows no more. */
export type PropertyList = number | readonly Field[];

export interface ConnectPacket {
  readonly version: MqttVersion;
  readonly clientId: string;
  readonly keepAliveSeconds: number;
  readonly username: string | null;
  readonly password: string | null;
  readonly will: { readonly topic: string; readonly payloadBytes: number } | null;
  readonly properties: PropertyList;
  readonly willProperties: PropertyList;
}

export function connectMessage(input: ConnectPacket): readonly Field[] {
  const { version } = input;
  const flags = 0x02 | (input.will === null ? 0 : 0x04) | (input.password === null ? 0 : 0x40) | (input.username === null ? 0 : 0x80);
  return packet(version, 'CONNECT', 0, [
    ...text(version, 'Protocol name', 'MQTT', '3.1.2.1'),
    field('protocol', 'Protocol level', 1, version === '5' ? 5 : 4, clauseOf(version, '3.1.2.2')),
    field('protocol', 'Connect flags', 1, flags, clauseOf(version, '3.1.2.3')),
    field('protocol', 'Keep alive', 2, input.keepAliveSeconds, clauseOf(version, '3.1.2.10')),
    ...propertyList(version, input.properties),
    ...text(version, 'Client identifier', input.clientId, '3.1.3.1'),
    ...(input.will === null ? [] : [
      ...propertyList(version, input.willProperties),
      ...text(version, 'Will topic', input.will.topic, '3.1.3.2'),
      field('protocol', 'Will payload: length', 2, input.will.payloadBytes, clauseOf(version, '3.1.3.3')),
      opaque('protocol', 'Will payload', input.will.payloadBytes, clauseOf(version, '3.1.3.3')),
    ]),
    ...(input.username === null ? [] : text(version, 'User name', input.username, '3.1.3.4')),
    ...(input.password === null ? [] : text(version, 'Password', input.password, '3.1.3.5')),
  ]);
}

export function connackMessage(version: MqttVersion, properties: PropertyList): readonly Field[] {
  return packet(version, 'CONNACK', 0, [
    field('protocol', 'Acknowledge flags', 1, 0, clauseOf(version, '3.2.2.1')),
    field('protocol', 'Return code', 1, 0, clauseOf(version, '3.2.2.2')),
    ...propertyList(version, properties),
  ]);
}

export interface PublishPacket {
  readonly version: MqttVersion;
  /** '' once an alias stands for the topic. */
  readonly topic: string;
  readonly qos: 0 | 1 | 2;
  readonly payloadBytes: number;
  readonly properties: PropertyList;
  readonly topicAlias: boolean;
}

/** Property "Topic Alias", identifier and two bytes. */
const TOPIC_ALIAS: readonly Field[] = [field('protocol', 'Topic alias: identifier', 1, 35, 'MQTT 5 §2.2.2.2'), field('protocol', 'Topic alias', 2, 1, 'MQTT 5 §3.3.2.3.4')];

export function publishMessage(input: PublishPacket): readonly Field[] {
  const { version } = input;
  return packet(version, 'PUBLISH', input.qos << 1, [
    ...text(version, 'Topic name', input.topic, '3.3.2.1'),
    ...(input.qos === 0 ? [] : [field('protocol', 'Packet identifier', 2, 1, clauseOf(version, '3.3.2.2'))]),
    ...propertyList(version, input.properties, ...(input.topicAlias ? TOPIC_ALIAS : [])),
    ...(input.payloadBytes === 0 ? [] : [opaque('payload', 'Application message', input.payloadBytes, clauseOf(version, '3.3.3'))]),
  ]);
}

/** PUBACK, PUBREC, PUBREL or PUBCOMP; MQTT 5 may leave reason code and properties out (§3.4.2.1). */
export function acknowledgementMessage(version: MqttVersion, type: 'PUBACK' | 'PUBREC' | 'PUBREL' | 'PUBCOMP', bodyBytes: 2 | 3 | 4): readonly Field[] {
  const section = { PUBACK: '3.4', PUBREC: '3.5', PUBREL: '3.6', PUBCOMP: '3.7' }[type];
  return packet(version, type, type === 'PUBREL' ? 2 : 0, [
    field('protocol', 'Packet identifier', 2, 1, clauseOf(version, `${section}.2`)),
    ...(bodyBytes >= 3 ? [field('protocol', 'Reason code', 1, 0, clauseOf(version, `${section}.2.1`))] : []),
    ...(bodyBytes === 4 ? propertyList('5', 0) : []),
  ]);
}

export function subscribeMessage(version: MqttVersion, filter: string, qos: number, properties: PropertyList): readonly Field[] {
  return packet(version, 'SUBSCRIBE', 2, [
    field('protocol', 'Packet identifier', 2, 1, clauseOf(version, '3.8.2')), ...propertyList(version, properties),
    ...text(version, 'Topic filter', filter, '3.8.3'), field('protocol', 'Requested QoS', 1, qos, clauseOf(version, '3.8.3')),
  ]);
}

export function subackMessage(version: MqttVersion, qos: number): readonly Field[] {
  return packet(version, 'SUBACK', 0, [
    field('protocol', 'Packet identifier', 2, 1, clauseOf(version, '3.9.2')), ...propertyList(version, 0),
    field('protocol', 'Return code', 1, qos, clauseOf(version, '3.9.3')),
  ]);
}

export function pingMessage(version: MqttVersion, type: 'PINGREQ' | 'PINGRESP'): readonly Field[] {
  return packet(version, type, 0, []);
}

export function disconnectMessage(version: MqttVersion, bodyBytes: 0 | 1 | 2): readonly Field[] {
  return packet(version, 'DISCONNECT', 0, [
    ...(bodyBytes >= 1 ? [field('protocol', 'Reason code', 1, 0, 'MQTT 5 §3.14.2.1')] : []),
    ...(bodyBytes === 2 ? propertyList('5', 0) : []),
  ]);
}

