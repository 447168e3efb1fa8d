import { describe, expect, it } from 'vitest';
import { modelSession, sizeOf, sizeRun } from '../../../src/wire/index.ts';
import { accepted } from '../../property/wire-arbitraries.ts';

/** The sources say neither parameters nor layers in full: tables of this kind are compared within a quarter. */
const TOLERANCE = 0.25;

function near(model: number, printed: number): void {
  expect(Math.abs(model / printed - 1)).toBeLessThan(TOLERANCE);
}

/** Bytes of the TCP headers of one phase, each with its options, without IP. */
function tcpHeaderBytes(value: object, phase: 'connect' | 'perMessage'): number {
  const { stack, inputs } = accepted({ stack: 'raw-tcp/tcp/none', ...value });
  return modelSession(stack, inputs).packets[phase].flatMap(({ fields }) => fields).filter(({ layer }) => layer === 'transport').reduce((sum, { bytes }) => sum + bytes, 0);
}

describe('Digi Device Cloud, "MQTT Data Usage": TCP headers with timestamps, 32 bytes a segment, without IP', () => {
  it('a connection in three segments: 96; the SYN options that the source leaves out make it 112', () => {
    expect(tcpHeaderBytes({}, 'connect')).toBe(96 + 8 + 8);
    near(tcpHeaderBytes({}, 'connect'), 96);
  });

  it.each([
    ['a message and its acknowledgement', { traffic: { guarantee: 'best-effort' } }, 64],
    ['a reply that comes at once and carries the acknowledgement', { raw: { replyBytes: 2 } }, 96],
    ['a reply later than a delayed acknowledgement', { raw: { replyBytes: 2 }, tcp: { serverThinkMs: 300 } }, 128],
  ])('%s', (_title, value, printed) => {
    expect(tcpHeaderBytes(value, 'perMessage')).toBe(printed);
  });

  it('a PUBACK has 4 bytes; the source says 2', () => {
    const { stack, inputs } = accepted({ stack: 'mqtt-3-1-1/tcp/none', mqtt: { qos: 1 } });
    const puback = modelSession(stack, inputs).packets.perMessage.find(({ label }) => label === 'PUBACK');
    expect(sizeOf((puback?.fields ?? []).filter(({ layer }) => layer === 'protocol'))).toBe(4);
  });
});

/** Up and down of a whole connection with one message of 1000 bytes. */
function report(value: object): { readonly up: number; readonly down: number; readonly upPayload: number } {
  const { stack, inputs } = accepted(value);
  const { up, down } = sizeRun(stack, { ...inputs, messages: 1, payloadBytes: 1000 });
  return { up: up.ipBytes, down: down.ipBytes, upPayload: up.transportPayloadBytes };
}

describe('Tartabit 2025, one report of 1000 bytes from a cold start, as quoted by globallot.net', () => {
  it('CoAP confirmable PUT: 1048 up, counted as UDP payload; its 24 down lie between the 8 bytes of an ACK with its token and the 36 with IP and UDP', () => {
    const { upPayload, down } = report({ stack: 'coap/udp/none', coap: { method: 'PUT' } });
    near(upPayload, 1048);
    expect(down - 28).toBe(8);
  });

  it('MQTT QoS 0: 1330 up, 220 down, with TCP and IP', () => {
    const { up, down } = report({ stack: 'mqtt-3-1-1/tcp/none', mqtt: { qos: 0 }, network: { tcpTimestamps: false } });
    near(up, 1330);
    near(down, 220);
  });

  it('HTTP/1.1 POST: 1320 up, 320 down, with TCP and IP and the three response headers of a usual server', () => {
    const { up, down } = report({ stack: 'http-1-1/tcp/none', network: { tcpTimestamps: false }, http: { responseHeaders: [['server', 'nginx'], ['content-type', 'application/json'], ['connection', 'keep-alive']] } });
    near(up, 1320);
    near(down, 320);
  });
});

/** What the cloud endpoint's clients did: TLS 1.2, a chain of a public authority, a signed token of some 650 bytes as password or bearer; the payload is not told, some 180 bytes here. */
const TOKEN = 'x'.repeat(650);
const SECURED = { tls: { certChainBytes: [1900, 1100, 900], signatureBytes: 256, group: 'p-256' } };

describe('Google Cloud 2018, MQTT with QoS 1 against HTTP over TLS 1.2', () => {
  const tcpBytes = (value: object, messages: number): number => {
    const { stack, inputs } = accepted(value);
    const { up, down } = sizeRun(stack, { ...inputs, messages });
    return up.ipBytes + down.ipBytes - 20 * (up.packets + down.packets);
  };
  const mqtt = { stack: 'mqtt-3-1-1/tcp/tls-1-2-cert', mqtt: { topic: '/devices/device-0001/events', username: 'unused', password: TOKEN }, traffic: { payloadBytes: 180 }, ...SECURED };

  it('MQTT is a connection once and so much for each message: 5572, 388, and 376 to close it; one message 6336, a hundred 44748', () => {
    expect([5572 + 388 + 376, 5572 + 100 * 388 + 376]).toEqual([6336, 44_748]);
    const [one, two, hundred] = [1, 2, 100].map((messages) => tcpBytes(mqtt, messages)) as [number, number, number];
    // The model's first message is like every other.
    expect(hundred - one).toBe(99 * (two - one));
    near(one, 6336);
    near(two - one, 388);
  });

  it('HTTP with a connection for each message is so many times the same: 5546 and 554600', () => {
    expect(100 * (2261 + 3285)).toBe(554_600);
    const http = { stack: 'http-1-1/tcp/tls-1-2-cert', http: { requestHeaders: [['authorization', `Bearer ${TOKEN}`]] }, traffic: { payloadBytes: 180, connection: 'per-message' }, ...SECURED };
    expect(tcpBytes(http, 100)).toBe(100 * tcpBytes(http, 1));
    near(tcpBytes(http, 1), 5546);
  });
});
