import { describe, expect, it } from 'vitest';
import { modelSession, serialiseFields, sizeOf, type Packet } from '../../../src/wire/index.ts';
import { accepted } from '../../property/wire-arbitraries.ts';

/** The device of the worked examples: client id `dev-0001`, topic of 21 bytes, payload of 4. */
const NAMES = { topic: 'sensors/dev-0001/temp', clientId: 'dev-0001' };

/** MQTT packets of a session as `up PUBLISH 29` with their bytes; without TCP, IP and pure acknowledgements. */
function packets(version: '3-1-1' | '5', mqtt: object = {}, traffic: object = {}): readonly { readonly label: string; readonly hex: string; readonly bytes: number }[] {
  const { stack, inputs } = accepted({ stack: `mqtt-${version}/tcp/none`, mqtt: { ...NAMES, ...mqtt }, traffic: { payloadBytes: 4, keepAliveSeconds: 60, ...traffic } });
  const model = modelSession(stack, inputs).packets;
  return [model.connect, model.firstMessage, model.perMessage, model.keepalive, model.disconnect].flat().map(mqttOf).filter(({ bytes }) => bytes > 0);
}

function mqttOf({ label, fields }: Packet) {
  const own = fields.filter(({ layer }) => layer === 'protocol' || layer === 'payload');
  return { label, bytes: sizeOf(own), hex: Buffer.from(serialiseFields(own)).toString('hex') };
}

function find(list: ReturnType<typeof packets>, label: string): { readonly bytes: number; readonly hex: string } {
  const found = list.find((packet) => packet.label.startsWith(label));
  return { bytes: found?.bytes ?? 0, hex: found?.hex ?? '' };
}

describe('MQTT 3.1.1 §3 and MQTT 5 §3, packets byte for byte', () => {
  it.each([
    ['3-1-1', 'CONNECT', {}, {}, '101400044d5154540402003c00086465762d30303031'],
    ['5', 'CONNECT', {}, {}, '101500044d5154540502003c0000086465762d30303031'],
    ['3-1-1', 'CONNACK', {}, {}, '20020000'],
    ['5', 'CONNACK', {}, {}, '2003000000'],
    ['5', 'CONNACK', { properties: { connack: { topicAliasMaximum: 10 } } }, {}, '200600000322000a'],
    ['3-1-1', 'PUBACK', {}, {}, '40020001'],
    ['3-1-1', 'PUBREC', {}, { guarantee: 'exactly-once' }, '50020001'],
    ['3-1-1', 'PUBREL', {}, { guarantee: 'exactly-once' }, '62020001'],
    ['3-1-1', 'PUBCOMP', {}, { guarantee: 'exactly-once' }, '70020001'],
    ['3-1-1', 'SUBSCRIBE', { topicFilter: 'cmd/dev-0001' }, { direction: 'down' }, '82110001000c636d642f6465762d3030303101'],
    ['5', 'SUBSCRIBE', { topicFilter: 'cmd/dev-0001' }, { direction: 'down' }, '8212000100000c636d642f6465762d3030303101'],
    ['3-1-1', 'SUBACK', { topicFilter: 'cmd/dev-0001' }, { direction: 'down' }, '9003000101'],
    ['5', 'SUBACK', { topicFilter: 'cmd/dev-0001' }, { direction: 'down' }, '900400010001'],
    ['3-1-1', 'PINGREQ', {}, {}, 'c000'],
    ['3-1-1', 'PINGRESP', {}, {}, 'd000'],
    ['3-1-1', 'DISCONNECT', {}, {}, 'e000'],
    ['5', 'DISCONNECT', { disconnectBodyBytes: 2 }, {}, 'e0020000'],
  ] as const)('%s %s %j', (version, label, mqtt, traffic, hex) => {
    expect(find(packets(version, mqtt, traffic), label).hex).toBe(hex);
  });

  const credentials = { username: 'user', password: 'pass1234' };
  const will = { will: { topic: 'w/dev-0001', payloadBytes: 'offline'.length } };
  it.each([
    ['3-1-1', 'CONNECT', credentials, {}, 38],
    ['5', 'CONNECT', credentials, {}, 39],
    ['3-1-1', 'CONNECT', will, {}, 43],
    ['5', 'CONNECT', will, {}, 45],
    ['5', 'CONNECT', { properties: { connect: { sessionExpirySeconds: 3600, receiveMaximum: 10, maximumPacketBytes: 1024, topicAliasMaximum: 5 } } }, {}, 39],
    ['5', 'CONNACK', { properties: { connack: { receiveMaximum: 20, topicAliasMaximum: 10 } } }, {}, 11],
    ['3-1-1', 'PUBLISH', {}, { guarantee: 'best-effort' }, 29],
    ['5', 'PUBLISH', {}, { guarantee: 'best-effort' }, 30],
    ['3-1-1', 'PUBLISH', {}, {}, 31],
    ['5', 'PUBLISH', {}, {}, 32],
    ['3-1-1', 'PUBLISH', {}, { guarantee: 'best-effort', payloadBytes: 104 }, 129],
    ['3-1-1', 'PUBLISH', {}, { guarantee: 'best-effort', payloadBytes: 105 }, 131],
    ['5', 'PUBLISH', { properties: { publish: { contentType: 'application/json', payloadFormatIndicator: 1, userProperties: [['k', 'v']] } } }, {}, 60],
  ] as const)('%s %s %j %j', (version, label, mqtt, traffic, bytes) => {
    expect(find(packets(version, mqtt, traffic), label).bytes).toBe(bytes);
  });

  it('MQTT 5 topic alias: 33 bytes with the name, 12 with the alias alone', () => {
    const published = packets('5', { topicAlias: true }, { guarantee: 'best-effort' }).filter(({ label }) => label === 'PUBLISH');
    expect(published.map(({ bytes }) => bytes)).toEqual([33, 12]);
    expect(published[1]?.hex.slice(0, -8)).toBe('300a000003230001');
  });

  it('the flags of CONNECT name user, password and will', () => {
    expect(find(packets('3-1-1', credentials), 'CONNECT').hex.slice(18, 20)).toBe('c2');
    expect(find(packets('3-1-1', will), 'CONNECT').hex.slice(18, 20)).toBe('06');
  });

  it('a property of another packet is refused', () => {
    expect(() => packets('5', { properties: { publish: { receiveMaximum: 3 } } })).toThrow('mqtt.properties.publish.receiveMaximum');
  });
});
