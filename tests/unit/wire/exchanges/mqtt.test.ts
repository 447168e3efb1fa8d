import { describe, expect, it } from 'vitest';
import { mqtt } from '../../../../src/wire/exchanges/mqtt.ts';
import type { MqttInputs } from '../../../../src/wire/exchanges/mqtt-inputs.ts';
import type { WireInputs } from '../../../../src/wire/exchange.ts';
import { sizes, stackView, wireInputs } from '../../../support/wire-exchange.ts';

function exchange(protocol: 'mqtt-3-1-1' | 'mqtt-5', own: MqttInputs = {}, changes: Partial<WireInputs> = {}) {
  const stack = stackView(protocol);
  return mqtt(stack, wireInputs(stack, { topic: 'sensors/dev-0001/temp', deviceId: 'dev-0001', payloadBytes: 10, ...changes, mqtt: own }));
}

describe('MQTT exchanges (MQTT 3.1.1 §4.3)', () => {
  it('QoS follows the guarantee: 35, 37 and 37 bytes and their acknowledgements', () => {
    expect(sizes(exchange('mqtt-3-1-1', {}, { guarantee: 'best-effort' }).message)).toEqual(['up PUBLISH 35']);
    expect(sizes(exchange('mqtt-3-1-1', {}, { guarantee: 'at-least-once' }).message)).toEqual(['up PUBLISH 37', 'down PUBACK 4']);
    expect(sizes(exchange('mqtt-3-1-1', {}, { guarantee: 'exactly-once' }).message)).toEqual(['up PUBLISH 37', 'down PUBREC 4', 'up PUBREL 4', 'down PUBCOMP 4']);
  });
  it('connects with 22 and 4 bytes, pings with 2 and 2, leaves with 2', () => {
    const session = exchange('mqtt-3-1-1');
    expect(sizes(session.connect)).toEqual(['up CONNECT 22', 'down CONNACK 4']);
    expect(sizes(session.keepAlive)).toEqual(['up PINGREQ 2', 'down PINGRESP 2']);
    expect(sizes(session.close)).toEqual(['up DISCONNECT 2']);
  });
  it('subscribes for commands, which come down with their acknowledgement up', () => {
    const session = exchange('mqtt-3-1-1', { topic: 'cmd/dev-0001' }, { direction: 'down' });
    expect(sizes(session.connect).slice(2)).toEqual(['up SUBSCRIBE 19', 'down SUBACK 5']);
    expect(sizes(session.message)).toEqual(['down PUBLISH 28', 'up PUBACK 4']);
  });
  it('sends the topic once where an alias stands for it (MQTT 5 §3.3.2.3.4)', () => {
    const session = exchange('mqtt-5', { topicAlias: true }, { guarantee: 'best-effort' });
    expect(sizes(session.firstMessage)).toEqual(['up PUBLISH 39']);
    expect(sizes(session.message)).toEqual(['up PUBLISH 18']);
  });
  it('writes field by field where the library does', () => {
    expect(sizes(exchange('mqtt-3-1-1', { writes: 'field' }).message)).toEqual(['up PUBLISH 1', 'up PUBLISH 1', 'up PUBLISH 2', 'up PUBLISH 21', 'up PUBLISH 2', 'up PUBLISH 10', 'down PUBACK 4']);
  });
});

describe('acknowledgements that a client library writes', () => {
  const pubrel = (writes: 'packet' | 'field', version: 'mqtt-5' | 'mqtt-3-1-1') =>
    sizes(exchange(version, { qos: 2, writes, clientAckBodyBytes: 4 }).message).filter((line) => line.startsWith('up PUBREL'));
  it('mqtt.js spells reason code and properties of MQTT 5, in PUBREL too', () => {
    expect(pubrel('packet', 'mqtt-5')).toEqual(['up PUBREL 6']);
    expect(pubrel('packet', 'mqtt-3-1-1')).toEqual(['up PUBREL 4']);
  });
  it('each field of them is a write of its own where the library writes field by field', () => {
    expect(pubrel('field', 'mqtt-3-1-1')).toEqual(['up PUBREL 1', 'up PUBREL 1', 'up PUBREL 2']);
    expect(pubrel('field', 'mqtt-5')).toHaveLength(5);
  });
});
