import { describe, expect, it } from 'vitest';
import { checkWireInputs } from '../../../src/wire/check-inputs.ts';

function problemsOf(value: unknown) {
  const checked = checkWireInputs(value);
  return 'problems' in checked ? checked.problems : [];
}

describe('a wire case that cannot be modelled names field, limit and clause', () => {
  it.each<[string, unknown, { field: string; expected: string; clause: string }]>([
    ['QoS 3', { stack: 'mqtt-5/tcp/none', mqtt: { qos: 3 } }, { field: 'mqtt.qos', expected: '0, 1, 2', clause: 'MQTT 3.1.1 §3.3.1.2' }],
    ['a token of 300 bytes', { stack: 'coap/udp/none', coap: { tokenBytes: 300 } }, { field: 'coap.tokenBytes', expected: '0 to 8', clause: 'RFC 7252 §3' }],
    ['a payload past UDP', { stack: 'raw-udp/udp/none', traffic: { payloadBytes: 65_508 } }, { field: 'traffic.payloadBytes', expected: 'at most 65507', clause: 'RFC 768' }],
    ['a payload past MQTT', { stack: 'mqtt-3-1-1/tcp/none', traffic: { payloadBytes: 268_435_456 } }, { field: 'traffic.payloadBytes', expected: 'at most 2684354', clause: 'MQTT 3.1.1 §2.2.3' }],
    ['a payload past LoRaWAN', { stack: 'raw-link/link/none', network: { link: 'lorawan' }, traffic: { payloadBytes: 243 } }, { field: 'traffic.payloadBytes', expected: 'at most 242', clause: 'LoRaWAN' }],
    ['an MQTT-SN client id of 24', { stack: 'mqtt-sn-1-2/udp/none', mqttSn: { clientId: 'x'.repeat(24) } }, { field: 'mqttSn.clientId', expected: '1 to 23', clause: 'MQTT-SN 1.2 §5.3.1' }],
    ['a path segment of 256', { stack: 'coap/udp/none', coap: { path: 'x'.repeat(256) } }, { field: 'coap.path', expected: '0 to 255', clause: 'RFC 7252 §5.10' }],
    ['a wildcard in a topic', { stack: 'mqtt-5/tcp/none', mqtt: { topic: 'a/#' } }, { field: 'mqtt.topic', expected: 'without wildcards', clause: 'MQTT 3.1.1 §3.3.2.1' }],
    ['a block of 1000', { stack: 'coap/udp/none', coap: { blockSize: 1000 } }, { field: 'coap.blockSize', expected: '16, 32', clause: 'RFC 7959 §2.2' }],
    ['a connection id of 256', { stack: 'coap/udp/dtls-1-2-cid-psk', tls: { serverCidBytes: 256 } }, { field: 'tls.serverCidBytes', expected: '0 to 255', clause: 'RFC 9146 §3' }],
    ['a PSK identity of 65536', { stack: 'mqtt-5/tcp/tls-1-3-psk', tls: { pskIdentity: 'x'.repeat(65_536) } }, { field: 'tls.pskIdentity', expected: '0 to 65535', clause: 'RFC 4279 §2' }],
    ['a server name of 65536', { stack: 'mqtt-5/tcp/tls-1-3-cert', tls: { serverName: 'x'.repeat(65_536) } }, { field: 'tls.serverName', expected: '0 to 65535', clause: 'RFC 6066 §3' }],
    ['a user name of 65536', { stack: 'mqtt-5/tcp/none', mqtt: { username: 'x'.repeat(65_536) } }, { field: 'mqtt.username', expected: '0 to 65535', clause: 'MQTT 3.1.1 §3.1.3' }],
    ['a password of 65536', { stack: 'mqtt-3-1-1/tcp/none', mqtt: { username: 'a', password: 'x'.repeat(65_536) } }, { field: 'mqtt.password', expected: '0 to 65535', clause: 'MQTT 3.1.1 §3.1.3' }],
    ['a Uri-Host of 256', { stack: 'coap/udp/none', coap: { uriHost: 'x'.repeat(256) } }, { field: 'coap.uriHost', expected: '0 to 255', clause: 'RFC 7252 §5.10' }],
    ['CoAP past LoRaWAN', { stack: 'coap/link/none', network: { link: 'lorawan' }, traffic: { payloadBytes: 1_000 } }, { field: 'traffic.payloadBytes', expected: 'at most 242', clause: 'LoRaWAN' }],
    ['an AMQP routing key of 256', { stack: 'amqp-0-9-1/tcp/none', amqp091: { routingKey: 'x'.repeat(256) } }, { field: 'amqp091.routingKey', expected: '0 to 255', clause: 'AMQP 0-9-1 §4.2.5.3' }],
    ['a deflate ratio of 2', { stack: 'mqtt-5/websocket/none', websocket: { deflate: true, deflateRatio: 2 } }, { field: 'websocket.deflateRatio', expected: '0 to 1.125', clause: 'RFC 1951 §3.2.6' }],
    ['a deflate ratio without compression', { stack: 'mqtt-5/websocket/none', websocket: { deflate: false, deflateRatio: 0.5 } }, { field: 'websocket.deflateRatio', expected: 'websocket.deflate true', clause: 'RFC 7692 §5' }],
    ['a WebSocket section over TCP', { stack: 'mqtt-5/tcp/none', websocket: { path: '/x' } }, { field: 'websocket', expected: 'over WebSocket', clause: 'RFC 6455' }],
    ['a compressed chain in TLS 1.2', { stack: 'mqtt-5/tcp/tls-1-2-cert', tls: { compressedChainBytes: 300 } }, { field: 'tls.compressedChainBytes', expected: 'TLS 1.3', clause: 'RFC 8879 §1' }],
    ['a QUIC token of 1001', { stack: 'http-3/quic/tls-1-3', http3: { retryTokenBytes: 1001 } }, { field: 'http3.retryTokenBytes', expected: '0 to 1000', clause: 'RFC 9000 §14.1' }],
    ['MQTT over UDP', { stack: 'mqtt-5/udp/none' }, { field: 'stack', expected: 'tcp or websocket', clause: 'MQTT 5 §4.2' }],
    ['TLS over UDP', { stack: 'coap/udp/tls-1-3' }, { field: 'stack', expected: 'dtls-1-2', clause: 'RFC 8446 §1' }],
    ['OSCORE without CoAP', { stack: 'mqtt-5/tcp/oscore' }, { field: 'stack', expected: 'CoAP', clause: 'RFC 8613 §1' }],
    ['an unknown protocol', { stack: 'zigbee/udp/none' }, { field: 'stack', expected: 'a protocol out of', clause: 'list of protocols' }],
    ['half a stack id', { stack: 'coap/udp' }, { field: 'stack', expected: '<protocol>/<transport>/<security>', clause: 'stack id' }],
    ['a section of another protocol', { stack: 'mqtt-5/tcp/none', coap: {} }, { field: 'coap', expected: 'a section that mqtt-5 uses', clause: 'wire case' }],
    ['an unknown key', { stack: 'mqtt-5/tcp/none', wifi: {} }, { field: 'wifi', expected: 'one of stack, network', clause: 'wire case' }],
    ['an unknown member', { stack: 'mqtt-5/tcp/none', mqtt: { topics: 'a' } }, { field: 'mqtt.topics', expected: 'one of topic', clause: 'wire case' }],
    ['text for a number', { stack: 'mqtt-5/tcp/none', traffic: { payloadBytes: '16' } }, { field: 'traffic.payloadBytes', expected: 'a whole number', clause: 'wire case' }],
    ['a fraction of a byte', { stack: 'mqtt-5/tcp/none', traffic: { payloadBytes: 1.5 } }, { field: 'traffic.payloadBytes', expected: 'a whole number', clause: 'wire case' }],
    ['not an object', [1], { field: '', expected: 'an object', clause: 'wire case' }],
    ['no stack', {}, { field: 'stack', expected: 'a stack id', clause: 'wire case' }],
  ])('%s', (_name, value, expected) => {
    const [problem] = problemsOf(value);
    expect(problem?.field).toBe(expected.field);
    expect(problem?.expected).toContain(expected.expected);
    expect(problem?.clause).toContain(expected.clause);
    expect(problem?.found).not.toBe('');
  });

  it('reports every problem of a case', () => {
    expect(problemsOf({ stack: 'mqtt-5/tcp/none', mqtt: { qos: 7, clientId: 3 }, network: { mtu: 10 } }).map(({ field }) => field)).toEqual(['network.mtu', 'mqtt.qos', 'mqtt.clientId']);
  });
});

it('fills what a case leaves open with the defaults', () => {
  const checked = checkWireInputs({ stack: 'mqtt-5/tcp/tls-1-3-psk', mqtt: { qos: 1 }, network: { ip: 'v6' } });
  expect(checked).toMatchObject({ stackId: 'mqtt-5/tcp/tls-1-3-psk', stack: { security: 'tls-1-3', credential: 'psk' }, inputs: { payloadBytes: 16, mqtt: { qos: 1 }, network: { ip: 'v6', mtu: 1500 } } });
});
