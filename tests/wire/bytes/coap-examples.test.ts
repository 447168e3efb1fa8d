import { describe, expect, it } from 'vitest';
import { messageOf, sessionMessages } from '../../support/session-messages.ts';

/** POST /s/temp, Content-Format 50, two-byte token, ten bytes of JSON: the telemetry of the worked examples. */
const TELEMETRY = { coap: { tokenBytes: 2, path: 's/temp', contentFormat: 50 }, traffic: { payloadBytes: 10 } };
const ZEROS = '00'.repeat(10);

/** Message ID and token are not known to the model. */
const withoutIds = (hex: string, tokenBytes: number): string => `${hex.slice(0, 4)}0000${'00'.repeat(tokenBytes)}${hex.slice(8 + 2 * tokenBytes)}`;

describe('CoAP messages byte for byte, payload and ids as zeros', () => {
  it('NON POST with Content-Format and payload: 26 (RFC 7252 §3)', () => {
    const sent = messageOf(sessionMessages({ stack: 'coap/udp/none', ...TELEMETRY, traffic: { payloadBytes: 10, guarantee: 'best-effort' } }), 'NON POST');
    expect(sent.hex).toBe(withoutIds(`52027d344a1bb1730474656d701132ff${ZEROS}`, 2));
  });

  it('CON POST and its piggybacked 2.04: 26 and 6 (RFC 7252 §5.2.1)', () => {
    const list = sessionMessages({ stack: 'coap/udp/none', ...TELEMETRY });
    expect(messageOf(list, 'CON POST').hex).toBe(withoutIds(`42027d344a1bb1730474656d701132ff${ZEROS}`, 2));
    expect(messageOf(list, 'ACK 2.04').hex).toBe(withoutIds('62447d344a1b', 2));
  });

  it('separate response: empty ACK, CON 2.04, empty ACK (RFC 7252 §5.2.2)', () => {
    const list = sessionMessages({ stack: 'coap/udp/none', ...TELEMETRY, coap: { ...TELEMETRY.coap, response: 'separate' } }).filter(({ phase }) => phase === 'perMessage');
    expect(list.map(({ direction, bytes }) => [direction, bytes])).toEqual([['up', 26], ['down', 4], ['down', 6], ['up', 4]]);
    expect(list[1]?.hex).toBe('60000000');
  });

  it('Observe: registration 18 and notification 15 (RFC 7641 §2)', () => {
    const observed = { stack: 'coap/udp/none', traffic: { direction: 'down', payloadBytes: 6, guarantee: 'best-effort' } };
    const list = sessionMessages({ ...observed, coap: { observe: true, tokenBytes: 1, path: 'temperature' } });
    expect(messageOf(list, 'GET with Observe').hex).toBe(withoutIds('41017d344a605b74656d7065726174757265', 1));
    const formatted = sessionMessages({ ...observed, coap: { observe: true, tokenBytes: 1, path: 'temperature', contentFormat: 0 } });
    expect(messageOf(formatted, 'NON notification').hex).toBe(withoutIds(`51457d344a610060ff${'00'.repeat(6)}`, 1));
  });

  it('an option longer than 12 bytes takes a byte more (RFC 7252 §3.1)', () => {
    const sent = messageOf(sessionMessages({ stack: 'coap/udp/none', coap: { method: 'GET', tokenBytes: 0, path: 'abcdefghijklm' } }), 'CON GET');
    expect(sent.hex).toBe(withoutIds('40017d34bd006162636465666768696a6b6c6d', 0));
  });

  it('Block1: 1000 bytes to /fw in blocks of 256, 1060 up and 36 down (RFC 7959 §2.5)', () => {
    const list = sessionMessages({ stack: 'coap/udp/none', coap: { tokenBytes: 2, path: 'fw', contentFormat: 42, blockSize: 256, sizeOptions: false }, traffic: { payloadBytes: 1000 } }).filter(({ phase }) => phase === 'perMessage');
    expect(list.filter(({ direction }) => direction === 'up').map(({ bytes }) => bytes)).toEqual([271, 271, 271, 247]);
    expect(list.filter(({ direction }) => direction === 'down').map(({ bytes }) => bytes)).toEqual([9, 9, 9, 9]);
  });

  it('Block2: the second block of /status is asked for with the option c112 (RFC 7959 §2.4)', () => {
    const list = sessionMessages({ stack: 'coap/udp/none', coap: { method: 'GET', tokenBytes: 2, path: 'status', blockSize: 64, responsePayloadBytes: 100 } });
    expect(messageOf(list, 'CON GET block 1').hex).toBe(withoutIds('42017d344a1bb6737461747573c112', 2));
  });

  it('over TCP: length in front, no type, no message ID: 25 and 4 (RFC 8323 §3.2)', () => {
    const list = sessionMessages({ stack: 'coap/tcp/none', ...TELEMETRY });
    expect(messageOf(list, 'POST')).toMatchObject({ bytes: 25 });
    expect(messageOf(list, 'POST').hex).toBe(`d207020000b1730474656d701132ff${ZEROS}`);
    expect(messageOf(list, '2.04')).toMatchObject({ bytes: 4, hex: '02440000' });
    expect(messageOf(list, 'CSM').hex).toBe('40e122048020');
    expect([messageOf(list, 'Ping').hex, messageOf(list, 'Pong').hex]).toEqual(['00e2', '00e3']);
  });

  it('over WebSockets: length 0, one masked frame up: 24 and 30 (RFC 8323 §8.2)', () => {
    const value = { stack: 'coap/websocket/none', ...TELEMETRY };
    expect(messageOf(sessionMessages(value), 'POST').bytes).toBe(24);
    expect(messageOf(sessionMessages(value, ['framing', 'protocol', 'payload']), 'POST').bytes).toBe(30);
  });

  it('OSCORE: 40 for the telemetry of 26, 17 for the response of 6 (RFC 8613 §5.3)', () => {
    const list = sessionMessages({ stack: 'coap/udp/oscore', ...TELEMETRY }, ['protocol', 'payload', 'security']);
    expect([messageOf(list, 'CON POST').bytes, messageOf(list, 'ACK 2.04').bytes]).toEqual([40, 17]);
  });
});
