import { describe, expect, it } from 'vitest';
import { coap } from '../../../../src/wire/exchanges/coap.ts';
import type { CoapInputs } from '../../../../src/wire/exchanges/coap-inputs.ts';
import type { WireInputs } from '../../../../src/wire/exchange.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

function exchange(own: CoapInputs, changes: Partial<WireInputs> = {}, transport: 'udp' | 'tcp' = 'udp') {
  const stack = stackView('coap', transport);
  return coap(stack, wireInputs(stack, { guarantee: 'at-least-once', payloadBytes: 10, path: 's/temp', ...changes, coap: { tokenBytes: 2, contentFormat: 50, ...own } }));
}

describe('CoAP exchanges (RFC 7252 §5.2)', () => {
  it('a confirmable POST is 26 up and 6 down', () => {
    expect(sizes(exchange({}).message)).toEqual(['up CON POST 26', 'down ACK 2.04 response 6']);
  });
  it('a separate response takes four messages', () => {
    expect(sizes(exchange({ response: 'separate' }).message)).toEqual(['up CON POST 26', 'down ACK 4', 'down CON 2.04 response 6', 'up ACK 4']);
  });
  it('a non-confirmable POST is answered by a NON of the same size', () => {
    expect(sizes(exchange({}, { guarantee: 'best-effort' }).message)).toEqual(['up NON POST 26', 'down NON 2.04 response 6']);
  });
  it('pings with an empty CON and a RST', () => {
    expect(sizes(exchange({}).keepAlive)).toEqual(['up Empty CON (ping) 4', 'down RST 4']);
  });
  it('a command goes down as a POST to the device', () => {
    expect(sizes(exchange({}, { direction: 'down' }).message)).toEqual(['down CON POST 26', 'up ACK 2.04 response 6']);
  });
});

describe('DELETE as libcoap 4.3.5 has it', () => {
  it('carries no Request-Tag, and is answered with a phrase without a format', () => {
    const own = { method: 'DELETE', path: 'line-11/pump/vibration', tokenBytes: 1, requestTagBytes: 4, requestTagAlways: true, responseContentFormat: 0, responsePayloadBytes: 7 } as const;
    expect(sizes(exchange(own, { payloadBytes: 0 }).message)).toEqual(['up CON DELETE 28', 'down ACK 2.02 response 13']);
  });
});

describe('Observe (RFC 7641)', () => {
  it('notifications have the token of the registration, the type that they were given, and an age if one is said', () => {
    const own = { observe: true, contentFormat: null, type: 'NON', notificationType: 'CON', tokenBytes: 1, firstTokenBytes: 0, requestTagBytes: 4, requestTagAlways: true, responseContentFormat: 0, responseMaxAge: 1 } as const;
    const observed = exchange({ ...own, path: 'time' }, { direction: 'down', payloadBytes: 15 });
    // libcoap 4.3.5 in our runs.
    expect(sizes(observed.connect)).toEqual(['up GET with Observe 17', 'down NON 2.05 response 25']);
    expect(sizes(observed.message)).toEqual(['down CON notification 25', 'up ACK 4']);
  });

  it('registers once, then each notification is one message and its ACK', () => {
    const observed = exchange({ observe: true, contentFormat: null }, { direction: 'down', payloadBytes: 16 });
    expect(sizes(observed.connect)).toEqual(['up GET with Observe 14', 'down ACK 2.05 response 25']);
    expect(sizes(observed.message)).toEqual(['down CON notification 25', 'up ACK 4']);
  });
});

describe('block-wise transfer (RFC 7959)', () => {
  it('uploads 1000 bytes in four blocks of 256: 1060 up and 36 down without size options', () => {
    const upload = exchange({ path: 'fw', contentFormat: 42, blockSize: 256, sizeOptions: false }, { payloadBytes: 1000 });
    expect(upload.message).toHaveLength(8);
    expect(totals(upload.message)).toEqual({ up: 1060, down: 36 });
  });
  it('downloads with a Block2 in each response and in each further request', () => {
    const download = exchange({ method: 'GET', path: 'status', blockSize: 64, contentFormat: null, sizeOptions: false }, { payloadBytes: 100 });
    expect(sizes(download.message)).toEqual(['up CON GET block 0 13', 'down ACK 2.05 response 74', 'up CON GET block 1 15', 'down ACK 2.05 response 46']);
  });
});

describe('what libcoap decides about blocks', () => {
  const libcoap: CoapInputs = { tokenBytes: 1, contentFormat: null, path: 'sensor/temperature/room1', wholeDatagramBytes: 1152 };
  const requests = (own: CoapInputs, payloadBytes: number) => exchange({ method: 'PUT', ...libcoap, ...own }, { payloadBytes }).message.filter(({ from }) => from === 'client').length;

  it('cuts only what its datagram of 1152 bytes has no room for', () => {
    expect([1025, 1114, 1115].map((bytes) => requests({}, bytes))).toEqual([1, 1, 2]);
    expect(requests({ blockAsked: true, blockSize: 1024 }, 1025)).toBe(2);
  });

  it.each<[string, CoapInputs, readonly string[]]>([
    ['PUT, 64', { method: 'PUT', blockSize: 64 }, ['up CON PUT 50', 'down ACK 2.04 response 5']],
    ['PUT, 16: the block number is the empty value', { method: 'PUT', blockSize: 16 }, ['up CON PUT 49', 'down ACK 2.04 response 5']],
    ['GET, 64', { method: 'GET', blockSize: 64 }, ['up CON GET 32', 'down ACK 2.05 response 25']],
  ])('names the block size that it was given although one block is enough: %s', (_name, own, expected) => {
    expect(sizes(exchange({ ...libcoap, blockAsked: true, ...own }, { payloadBytes: 16 }).message)).toEqual(expected);
  });
});

describe('what libcoap 4.3.5 adds', () => {
  const newer: CoapInputs = { tokenBytes: 1, contentFormat: null, path: 'sensor/temperature/room1', requestTagBytes: 4, requestTagAlways: true, responseContentFormat: 0, finalBlock1Echo: true, etagBytes: 1, sizeInEveryBlock: true };

  it('a Request-Tag in each request, with payload or without, and Content-Format 0 in answers that fit one message', () => {
    expect(sizes(exchange({ ...newer, method: 'GET' }, { payloadBytes: 40 }).message)).toEqual(['up CON GET 37', 'down ACK 2.05 response 47']);
    expect(sizes(exchange({ ...newer, method: 'PUT' }, { payloadBytes: 0 }).message)[0]).toBe('up CON PUT 37');
  });

  it('Block1 in the last answer too', () => {
    const answers = (own: CoapInputs) => totals(exchange({ ...newer, method: 'PUT', ...own }, { payloadBytes: 1400 }).message).down;
    expect(answers({}) - answers({ finalBlock1Echo: false })).toBe(3);
  });
});

describe('over TCP (RFC 8323)', () => {
  it('exchanges settings, then needs no acknowledgement of its own', () => {
    expect(sizes(exchange({}, {}, 'tcp').connect)).toEqual(['up CSM 6', 'down CSM 6']);
    expect(sizes(exchange({}, {}, 'tcp').message)).toEqual(['up POST 25', 'down 2.04 response 4']);
  });
  it('cuts nothing into blocks that the peer takes whole', () => {
    expect(exchange({ maxMessageBytes: 8192 }, { payloadBytes: 4096 }, 'tcp').message).toHaveLength(2);
  });
});
