import { describe, expect, it } from 'vitest';
import { setUpRoundTrips } from '../../../../src/estimate/latency.ts';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';
import { defaultWireInputs } from '../../../../src/wire/index.ts';
import { deliveryTimes, type Path } from '../../../../src/wire/timing/delivery-times.ts';
import { accepted } from '../../../property/wire-arbitraries.ts';

const FAST: Path = { rttMs: 100, upBitsPerSecond: Infinity, downBitsPerSecond: Infinity };

function timesOf(value: object, path: Path = FAST) {
  const { stack, inputs } = accepted(value);
  return deliveryTimes(stack, inputs, path);
}
const resumed = (resumption: string) => ({ traffic: { connection: 'resumed' }, tls: { resumption } });
const withoutCookie = { tls: { cookie: false } };

/** Round trips until the first application byte has arrived, from nothing; half a round trip is one way. */
describe('round trips to the first byte, cold, as the specifications count them', () => {
  it.each<[string, number, object, string]>([
    ['raw UDP', 0.5, { stack: 'raw-udp/udp/none' }, 'RFC 768: no set-up'],
    ['CoAP', 0.5, { stack: 'coap/udp/none' }, 'RFC 7252 §2: no set-up'],
    ['CoAP with OSCORE, context there', 0.5, { stack: 'coap/udp/oscore' }, 'RFC 8613 §3'],
    ['CoAP, DTLS 1.2, cookie', 3.5, { stack: 'coap/udp/dtls-1-2-psk' }, 'RFC 6347 §4.2.4, figure 1'],
    ['CoAP, DTLS 1.2, no cookie', 2.5, { stack: 'coap/udp/dtls-1-2-psk', ...withoutCookie }, 'RFC 6347 §4.2.1'],
    ['CoAP, DTLS 1.3, cookie', 2.5, { stack: 'coap/udp/dtls-1-3-psk' }, 'RFC 9147 §5.1'],
    ['CoAP, DTLS 1.3, no cookie', 1.5, { stack: 'coap/udp/dtls-1-3-psk', ...withoutCookie }, 'RFC 9147 §5'],
    ['CoAP, DTLS 1.2 resumed, cookie', 2.5, { stack: 'coap/udp/dtls-1-2-psk', traffic: { connection: 'resumed' } }, 'RFC 6347 §4.2.4, RFC 5246 §7.3, figure 2'],
    ['CoAP, DTLS 1.2 resumed, no cookie', 1.5, { stack: 'coap/udp/dtls-1-2-psk', traffic: { connection: 'resumed' }, ...withoutCookie }, 'RFC 5246 §7.3, figure 2'],
    ['CoAP, EDHOC, then OSCORE', 2.5, { stack: 'coap/udp/oscore', oscore: { keyExchange: 'edhoc' } }, 'RFC 9528 appendix A.2'],
    ['CoAP, EDHOC with the first request', 1.5, { stack: 'coap/udp/oscore', oscore: { keyExchange: 'edhoc-combined' } }, 'RFC 9668 §3'],
    ['MQTT-SN, topic registered', 2.5, { stack: 'mqtt-sn-1-2/udp/none' }, 'MQTT-SN 1.2 §6.2, §6.5'],
    ['MQTT-SN, topic known', 1.5, { stack: 'mqtt-sn-1-2/udp/none', mqttSn: { topicKind: 'predefined' } }, 'MQTT-SN 1.2 §6.7'],
    ['LwM2M, register and send', 1.5, { stack: 'lwm2m-1-2/udp/none', lwm2m: { operation: 'send' } }, 'LwM2M 1.2 Core §6.2, §6.4.6'],
    ['raw TCP', 1.5, { stack: 'raw-tcp/tcp/none' }, 'RFC 9293 §3.5'],
    ['HTTP/1.1', 1.5, { stack: 'http-1-1/tcp/none' }, 'RFC 9293 §3.5'],
    ['HTTP/1.1, TLS 1.3', 2.5, { stack: 'http-1-1/tcp/tls-1-3' }, 'RFC 8446 §2, figure 1'],
    ['HTTP/1.1, TLS 1.2', 3.5, { stack: 'http-1-1/tcp/tls-1-2' }, 'RFC 5246 §7.3, figure 1'],
    ['HTTP/1.1, TLS 1.2 resumed', 2.5, { stack: 'http-1-1/tcp/tls-1-2', ...resumed('ticket') }, 'RFC 5077 §3.1, figure 2'],
    ['HTTP/1.1, TLS 1.3 resumed', 2.5, { stack: 'http-1-1/tcp/tls-1-3', ...resumed('ticket') }, 'RFC 8446 §2.2, figure 3'],
    ['HTTP/2, TLS 1.3', 2.5, { stack: 'http-2/tcp/tls-1-3' }, 'RFC 9113 §3.4: requests may follow the preface'],
    ['MQTT', 2.5, { stack: 'mqtt-3-1-1/tcp/none' }, 'MQTT 3.1.1 §3.2: CONNACK awaited'],
    ['MQTT, TLS 1.3', 3.5, { stack: 'mqtt-5/tcp/tls-1-3' }, 'MQTT 5 §3.2, RFC 8446 §2'],
    ['MQTT, TLS 1.2', 4.5, { stack: 'mqtt-5/tcp/tls-1-2-cert' }, 'MQTT 5 §3.2, RFC 5246 §7.3'],
    ['MQTT over WebSocket, TLS 1.3', 4.5, { stack: 'mqtt-5/websocket/tls-1-3' }, 'RFC 6455 §4.1'],
    ['CoAP over TCP', 1.5, { stack: 'coap/tcp/none' }, 'RFC 8323 §5.3: CSM in the same flight'],
    ['CoAP over TLS 1.3', 2.5, { stack: 'coap/tcp/tls-1-3-psk' }, 'RFC 8323 §5.3'],
    ['AMQP 1.0, SASL', 5.5, { stack: 'amqp-1-0/tcp/none' }, 'AMQP 1.0 part 5 §5.3.2, part 2 §2.2'],
    ['AMQP 1.0, SASL, TLS 1.3', 6.5, { stack: 'amqp-1-0/tcp/tls-1-3' }, 'as above, RFC 8446 §2'],
    ['AMQP 0-9-1', 5.5, { stack: 'amqp-0-9-1/tcp/none', amqp091: { publisherConfirms: false } }, 'AMQP 0-9-1 §2.2.4: start, tune, open, channel'],
    ['AMQP 0-9-1 with confirms, TLS 1.3', 7.5, { stack: 'amqp-0-9-1/tcp/tls-1-3' }, 'as above, confirm.select, RFC 8446 §2'],
    ['HTTP/3', 1.5, { stack: 'http-3/quic/tls-1-3' }, 'RFC 9001 §4, figure 5'],
    ['HTTP/3, session taken up', 1.5, { stack: 'http-3/quic/tls-1-3', tls: { resumption: 'ticket' } }, 'RFC 9001 §4, RFC 8446 §2.2'],
    ['HTTP/3, 0-RTT', 0.5, { stack: 'http-3/quic/tls-1-3', tls: { resumption: 'early-data' } }, 'RFC 9001 §4.6, RFC 9000 figure 6'],
    ['HTTP/3 after a Retry', 2.5, { stack: 'http-3/quic/tls-1-3', http3: { retryTokenBytes: 64 } }, 'RFC 9000 §8.1.2, figure 8'],
    ['HTTP/3, 0-RTT after a Retry', 1.5, { stack: 'http-3/quic/tls-1-3', tls: { resumption: 'early-data' }, http3: { retryTokenBytes: 64 } }, 'RFC 9000 §17.2.5.3: 0-RTT may be tried again'],
    ['HTTP/3, certificates of more than three datagrams', 2.5, { stack: 'http-3/quic/tls-1-3', tls: { certChainBytes: [2000, 2000] } }, 'RFC 9000 §8.1: three times what was received'],
    ['HTTP/3, the same with a token', 1.5, { stack: 'http-3/quic/tls-1-3', tls: { certChainBytes: [2000, 2000] }, http3: { tokenBytes: 64 } }, 'RFC 9000 §8.1.3'],
    ['raw TCP, TLS 1.3, 0-RTT', 1.5, { stack: 'raw-tcp/tcp/tls-1-3', tls: { resumption: 'early-data' } }, 'RFC 8446 §2.3, figure 4'],
    ['HTTP/1.1, TLS 1.3, 0-RTT', 1.5, { stack: 'http-1-1/tcp/tls-1-3', tls: { resumption: 'early-data' } }, 'RFC 8446 §2.3, figure 4'],
    ['HTTP/1.1, TLS 1.3, other early data', 1.5, { stack: 'http-1-1/tcp/tls-1-3', tls: { resumption: 'early-data', earlyDataBytes: 50 } }, 'RFC 8446 §2.3, figure 4'],
    ['MQTT, TLS 1.3, CONNECT as early data', 2.5, { stack: 'mqtt-5/tcp/tls-1-3', tls: { resumption: 'early-data' } }, 'RFC 8446 §2.3, MQTT 5 §3.2'],
    ['gRPC', 1.5, { stack: 'grpc/tcp/none' }, 'RFC 9113 §3.4'],
    ['gRPC, TLS 1.3', 2.5, { stack: 'grpc/tcp/tls-1-3' }, 'RFC 9113 §3.4'],
    ['WebSocket, TLS 1.3', 3.5, { stack: 'websocket/tcp/tls-1-3' }, 'RFC 6455 §4.1'],
  ])('%s: %d', (_name, roundTrips, value, _source) => {
    expect(timesOf(value).first.firstByte.roundTrips).toBeCloseTo(roundTrips, 9);
  });
});

describe('round trips until the sender knows, where data goes with the hello', () => {
  it.each<[string, number, object]>([
    ['HTTP/3, 0-RTT: the response follows the server\'s Finished', 1, { stack: 'http-3/quic/tls-1-3', tls: { resumption: 'early-data' } }],
    ['HTTP/3, a request with the client\'s Finished', 2, { stack: 'http-3/quic/tls-1-3', http3: { requestsAtOnce: 1 } }],
    ['HTTP/1.1, TLS 1.3, 0-RTT', 2, { stack: 'http-1-1/tcp/tls-1-3', tls: { resumption: 'early-data' } }],
    ['MQTT QoS 1, TLS 1.3, 0-RTT', 3, { stack: 'mqtt-5/tcp/tls-1-3', tls: { resumption: 'early-data' } }],
  ])('%s: %d', (_name, roundTrips, value) => {
    expect(timesOf(value).first.confirmed?.roundTrips).toBeCloseTo(roundTrips, 9);
  });
});

describe('a message on a session that stands', () => {
  it.each<[string, object, number, number | null]>([
    ['raw UDP, nothing comes back', { stack: 'raw-udp/udp/none' }, 0.5, null],
    ['CoAP CON, piggybacked (RFC 7252 §5.2.1)', { stack: 'coap/udp/none' }, 0.5, 1],
    ['CoAP CON, separate response (RFC 7252 §5.2.2)', { stack: 'coap/udp/none', coap: { response: 'separate' } }, 0.5, 1],
    ['CoAP notification, CON (RFC 7641 §4.5)', { stack: 'coap/udp/none', coap: { observe: true } }, 0.5, 1],
    ['MQTT QoS 0', { stack: 'mqtt-5/tcp/none', mqtt: { qos: 0 } }, 0.5, null],
    ['MQTT QoS 1 (MQTT 5 §4.3.2)', { stack: 'mqtt-5/tcp/tls-1-3', mqtt: { qos: 1 } }, 0.5, 1],
    ['MQTT QoS 2 (MQTT 5 §4.3.3)', { stack: 'mqtt-5/tcp/none', mqtt: { qos: 2 } }, 0.5, 2],
    ['MQTT-SN QoS 2', { stack: 'mqtt-sn-1-2/udp/none', mqttSn: { qos: 2 } }, 0.5, 2],
    ['AMQP 1.0, unsettled', { stack: 'amqp-1-0/tcp/none' }, 0.5, 1],
    ['HTTP/1.1', { stack: 'http-1-1/tcp/tls-1-3' }, 0.5, 1],
    ['gRPC', { stack: 'grpc/tcp/none' }, 0.5, 1],
    ['a command down over MQTT', { stack: 'mqtt-5/tcp/none', traffic: { direction: 'down' }, mqtt: { qos: 1 } }, 0.5, 1],
  ])('%s: delivered after %s', (_name, value, delivered, confirmed) => {
    const { later } = timesOf(value);
    expect(later.delivered.roundTrips).toBeCloseTo(delivered, 9);
    expect(later.confirmed === null ? null : Math.round(later.confirmed.roundTrips * 1e6) / 1e6).toBe(confirmed);
  });

  it('block by block each block waits for the answer to the one before (RFC 7959 §2.5)', () => {
    const { later } = timesOf({ stack: 'coap/udp/none', coap: { blockSize: 64 }, traffic: { payloadBytes: 640 } });
    expect(later.firstByte.roundTrips).toBeCloseTo(0.5, 9);
    expect(later.delivered.roundTrips).toBeCloseTo(9.5, 9);
    expect(later.confirmed?.roundTrips).toBeCloseTo(10, 9);
  });
});

describe('time on the line', () => {
  it('a datagram of 48 bytes at 1000 bytes a second takes 48 ms and half a round trip', () => {
    const { later, first } = timesOf({ stack: 'raw-udp/udp/none', traffic: { payloadBytes: 20 } }, { rttMs: 100, upBitsPerSecond: 8_000, downBitsPerSecond: 8_000 });
    expect(later.delivered.milliseconds).toBeCloseTo(98, 9);
    expect(first.delivered.milliseconds).toBeCloseTo(98, 9);
  });
  it('raw TCP: SYN, SYN-ACK, ACK and the data, each on its line, and three half round trips', () => {
    const { first } = timesOf({ stack: 'raw-tcp/tcp/none', raw: { framingBytes: 0 }, traffic: { payloadBytes: 20, guarantee: 'best-effort' } }, { rttMs: 100, upBitsPerSecond: 8_000, downBitsPerSecond: 80_000 });
    // 60 up, 60 down at ten times the rate, then 52 and 52 + 20 up.
    expect(first.delivered.milliseconds).toBeCloseTo(60 + 50 + 6 + 50 + 52 + 72 + 50, 6);
  });
  it('is never shorter than the round trips, and grows with the payload by its bytes', () => {
    const path = { rttMs: 80, upBitsPerSecond: 16_000, downBitsPerSecond: 16_000 };
    const small = timesOf({ stack: 'mqtt-5/tcp/tls-1-3', traffic: { payloadBytes: 100 } }, path);
    const large = timesOf({ stack: 'mqtt-5/tcp/tls-1-3', traffic: { payloadBytes: 600 } }, path);
    expect(small.first.delivered.milliseconds).toBeGreaterThan(small.first.delivered.roundTrips * 80);
    // 500 bytes of payload and two of a longer remaining length and record at 2000 bytes a second.
    expect(Math.abs(large.later.delivered.milliseconds - small.later.delivered.milliseconds - 250)).toBeLessThan(2);
  });
});

describe('every stack of the catalogue', () => {
  it.each(decisionCatalogue.families.flatMap(({ stacks }) => stacks).map((stack) => [stack.id, stack] as const))('%s: set-up of whole round trips as the estimate counts them, then half a round trip', (_id, stack) => {
    const { first, later } = deliveryTimes(stack, { ...defaultWireInputs(stack), direction: 'up' }, FAST);
    expect(later.delivered.roundTrips).toBeCloseTo(0.5, 9);
    expect(first.firstByte.roundTrips).toBeCloseTo(setUpRoundTrips(stack) + 0.5, 9);
    expect(first.firstByte.milliseconds).toBeGreaterThanOrEqual(first.firstByte.roundTrips * FAST.rttMs);
  });
});
