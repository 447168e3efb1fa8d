import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../src/wire/field.ts';
import {
  acknowledgementMessage, connackMessage, connectMessage, disconnectMessage, pingMessage, publishMessage, subackMessage, subscribeMessage, type ConnectPacket, type PublishPacket,
} from '../../../../src/wire/layers/mqtt.ts';
import { serialiseFields } from '../../../support/serialise-fields.ts';

/** Client id `dev-0001`, keep alive 60, topic `sensors/dev-0001/temp`, payload `21.5`: packets of an independent encoder. */
const CONNECT: ConnectPacket = { version: '3.1.1', clientId: 'dev-0001', keepAliveSeconds: 60, username: null, password: null, will: null, properties: 0, willProperties: 0 };
const PUBLISH: PublishPacket = { version: '3.1.1', topic: 'sensors/dev-0001/temp', qos: 0, payloadBytes: 4, properties: 0, topicAlias: false };
const hex = (fields: Parameters<typeof serialiseFields>[0]) => Buffer.from(serialiseFields(fields)).toString('hex');

describe('MQTT packets (MQTT 3.1.1 §3, MQTT 5 §3)', () => {
  it.each<[string, Parameters<typeof sizeOf>[0], string]>([
    ['CONNECT 3.1.1', connectMessage(CONNECT), '101400044d5154540402003c00086465762d30303031'],
    ['CONNECT 5', connectMessage({ ...CONNECT, version: '5' }), '101500044d5154540502003c0000086465762d30303031'],
    ['CONNACK 3.1.1', connackMessage('3.1.1', 0), '20020000'],
    ['CONNACK 5', connackMessage('5', 0), '2003000000'],
    ['PUBACK', acknowledgementMessage('3.1.1', 'PUBACK', 2), '40020001'],
    ['PUBREC', acknowledgementMessage('3.1.1', 'PUBREC', 2), '50020001'],
    ['PUBREL', acknowledgementMessage('3.1.1', 'PUBREL', 2), '62020001'],
    ['PUBCOMP', acknowledgementMessage('3.1.1', 'PUBCOMP', 2), '70020001'],
    ['SUBSCRIBE 3.1.1', subscribeMessage('3.1.1', 'cmd/dev-0001', 1, 0), '82110001000c636d642f6465762d3030303101'],
    ['SUBACK 3.1.1', subackMessage('3.1.1', 1), '9003000101'],
    ['SUBACK 5', subackMessage('5', 1), '900400010001'],
    ['PINGREQ', pingMessage('3.1.1', 'PINGREQ'), 'c000'],
    ['PINGRESP', pingMessage('3.1.1', 'PINGRESP'), 'd000'],
    ['DISCONNECT', disconnectMessage('3.1.1', 0), 'e000'],
    ['DISCONNECT 5 with reason and properties', disconnectMessage('5', 2), 'e0020000'],
  ])('%s', (_name, fields, expected) => {
    expect(hex(fields)).toBe(expected);
  });

  it.each<[string, Partial<PublishPacket>, number]>([
    ['QoS 0', {}, 29], ['QoS 1', { qos: 1 }, 31], ['5, QoS 0', { version: '5' }, 30], ['5, QoS 1', { version: '5', qos: 1 }, 32],
    ['5, first with alias', { version: '5', topicAlias: true }, 33], ['5, alias only', { version: '5', topicAlias: true, topic: '' }, 12],
    ['remaining length of one byte', { payloadBytes: 104 }, 129], ['remaining length of two bytes', { payloadBytes: 105 }, 131],
    ['5, 28 bytes of properties', { version: '5', qos: 1, properties: 28 }, 60],
  ])('PUBLISH %s', (_name, changes, expected) => {
    expect(sizeOf(publishMessage({ ...PUBLISH, ...changes }))).toBe(expected);
  });

  it.each<[string, Partial<ConnectPacket>, number]>([
    ['user and password', { username: 'user', password: 'pass1234' }, 38], ['will', { will: { topic: 'w/dev-0001', payloadBytes: 7 } }, 43],
    ['will in 5', { version: '5', will: { topic: 'w/dev-0001', payloadBytes: 7 } }, 45], ['16 bytes of properties in 5', { version: '5', properties: 16 }, 39],
  ])('CONNECT with %s', (_name, changes, expected) => {
    expect(sizeOf(connectMessage({ ...CONNECT, ...changes }))).toBe(expected);
  });

  it('CONNACK of a broker with receive maximum and alias maximum is 11 bytes', () => {
    expect(sizeOf(connackMessage('5', 6))).toBe(11);
  });
});
