import { describe, expect, it } from 'vitest';
import { mqttSn } from '../../../../src/wire/exchanges/mqtt-sn.ts';
import type { MqttSnInputs } from '../../../../src/wire/exchanges/mqtt-sn-inputs.ts';
import type { WireInputs } from '../../../../src/wire/index.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const stack = stackView('mqtt-sn-1-2', 'udp');
const model = (own: MqttSnInputs, changes: Partial<WireInputs> = {}) => mqttSn(stack, wireInputs(stack, { ...changes, mqttSn: own }));

describe('MQTT-SN against captures of mqtt-sn-tools with the Paho gateway and RSMB', () => {
  // UDP payload bytes of each phase; mqtt-sn-tools a1dd870, Linux 6.18.
  it.each([
    ['short topic, QoS 0, 16 bytes', { topicKind: 'short', topic: 't1', qos: 0 }, 16, { up: 17, down: 3 }, { up: 23, down: 0 }],
    ['24-byte topic, QoS 0, 1 byte', { topic: 'sensor/temperature/room1', qos: 0 }, 1, { up: 47, down: 10 }, { up: 8, down: 0 }],
    ['24-byte topic, QoS 0, 200 bytes', { topic: 'sensor/temperature/room1', qos: 0 }, 200, { up: 47, down: 10 }, { up: 207, down: 0 }],
    ['60-byte topic, QoS 1, 16 bytes', { topic: 'plant/building-07/floor-03/room-112/sensors/temperature/0001', qos: 1 }, 16, { up: 83, down: 10 }, { up: 23, down: 7 }],
  ] as const)('%s', (_title, own, payloadBytes, connect, message) => {
    const exchange = model(own, { payloadBytes });
    expect(totals(exchange.connect)).toEqual(connect);
    expect(totals(exchange.message)).toEqual(message);
    expect(totals(exchange.close)).toEqual({ up: 2, down: 2 });
  });

  it('commands down at QoS 1 with a keep-alive', () => {
    const exchange = model({ topicFilter: 'device/0001/command', qos: 1 }, { direction: 'down' });
    expect(totals(exchange.connect)).toEqual({ up: 41, down: 11 });
    expect(totals(exchange.message)).toEqual({ up: 7, down: 23 });
    expect(totals(exchange.keepAlive)).toEqual({ up: 2, down: 2 });
  });
});

describe('MQTT-SN 1.2 message forms', () => {
  it('QoS -1 needs no session', () => {
    const exchange = model({ qos: -1, topicKind: 'predefined' }, { payloadBytes: 4 });
    expect([exchange.connect, exchange.keepAlive, exchange.close]).toEqual([[], [], []]);
    expect(sizes(exchange.message)).toEqual(['up PUBLISH 11']);
  });

  it('QoS 2 takes four messages', () => {
    expect(sizes(model({ qos: 2 }, { payloadBytes: 10 }).message)).toEqual(['up PUBLISH 17', 'down PUBREC 4', 'up PUBREL 4', 'down PUBCOMP 4']);
  });

  it('asks for the will in two rounds', () => {
    expect(sizes(model({ clientId: 'dev-0001', will: { topic: 'w/dev-0001', payloadBytes: 7 } }).connect).slice(0, 6)).toEqual([
      'up CONNECT 14', 'down WILLTOPICREQ 2', 'up WILLTOPIC 13', 'down WILLMSGREQ 2', 'up WILLMSG 9', 'down CONNACK 3',
    ]);
  });

  it('the length field grows to three bytes above 255', () => {
    expect(totals(model({ qos: 0 }, { payloadBytes: 248 }).message).up).toBe(255);
    expect(totals(model({ qos: 0 }, { payloadBytes: 249 }).message).up).toBe(258);
  });

  it('a sleeping client names itself when it asks for kept messages', () => {
    expect(totals(model({ clientId: 'dev-0001', sleepSeconds: 3600 }).keepAlive)).toEqual({ up: 10, down: 2 });
  });

  it('a client goes to sleep at the end of its session set-up, is given messages while it wakes, and connects to send', () => {
    const asleep = { clientId: 'dev-0001', sleepSeconds: 3600, topicKind: 'predefined', qos: 1 } as const;
    expect(sizes(model(asleep).connect)).toEqual(['up CONNECT 14', 'down CONNACK 3', 'up DISCONNECT to sleep 4', 'down DISCONNECT 2']);
    expect(sizes(model(asleep, { payloadBytes: 10, direction: 'down' }).message)).toEqual(['up PINGREQ 10', 'down PUBLISH 17', 'up PUBACK 7', 'down PINGRESP 2']);
    expect(sizes(model(asleep, { payloadBytes: 10 }).message)).toEqual(['up CONNECT 14', 'down CONNACK 3', 'up PUBLISH 17', 'down PUBACK 7', 'up DISCONNECT to sleep 4', 'down DISCONNECT 2']);
  });

  it('a short name of one character in two bytes', () => {
    expect(sizes(model({ topicKind: 'short', topic: 'ü', qos: 0 }, { payloadBytes: 4 }).message)).toEqual(['up PUBLISH 11']);
  });

  it('a gateway registers the topic of a wildcard subscription before the first message', () => {
    const exchange = model({ topic: 'a/b', topicFilter: 'a/+', wildcard: true, qos: 0 }, { direction: 'down', payloadBytes: 5 });
    expect(sizes(exchange.firstMessage)).toEqual(['down REGISTER 9', 'up REGACK 7', 'down PUBLISH 12']);
    expect(sizes(exchange.message)).toEqual(['down PUBLISH 12']);
  });

  it('a forwarder puts its header before every message', () => {
    expect(totals(model({ qos: 0, forwarderNodeIdBytes: 2 }, { payloadBytes: 10 }).message).up).toBe(17 + 5);
  });
});
