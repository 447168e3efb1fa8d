import { describe, expect, it } from 'vitest';
import { http3 } from '../../../../src/wire/exchanges/http-3.ts';
import { openWithChoices } from '../../../../src/wire/exchanges/http-3-opening.ts';
import { fieldBytes, modelSession, sizeOf, type WireInputs } from '../../../../src/wire/index.ts';
import { accepted } from '../../../property/wire-arbitraries.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const stack = stackView('http-3', 'quic', 'tls-1-3');
const model = (changes: Partial<WireInputs>) => http3(stack, wireInputs(stack, { messages: 1, ...changes }));

describe('HTTP/3 by RFC 9000, RFC 9114 and RFC 9204', () => {
  it('a GET with the static table, 8-byte connection ids: 70 + 46 + 31', () => {
    const exchange = model({
      direction: 'down', payloadBytes: 2, host: 'api.example.com', path: '/v1/devices/dev-0001/commands', http3: { clientCidBytes: 8 },
      http: { responseHeaders: [['content-type', 'application/json'], ['content-length', '2']] },
    });
    expect(sizes(exchange.message)).toEqual(['up request 70', 'down response 46', 'up ACK 31']);
    expect(sizes(exchange.keepAlive)).toEqual(['up PING 29', 'down ACK 31']);
  });

  it('every datagram with an Initial packet from the client has 1200 bytes, and the server\'s first as well', () => {
    const writes = model({ tls: { certChainBytes: [344] } }).connect;
    expect(sizes(writes).slice(0, 3).map((text) => text.split(' ').at(-1))).toEqual(['1200', '1200', '1200']);
  });

  it('a long certificate chain takes more datagrams', () => {
    const short = model({ tls: { certChainBytes: [344] } }).connect.filter((write) => write.from === 'server');
    const long = model({ tls: { certChainBytes: [1209, 428, 1400] } }).connect.filter((write) => write.from === 'server');
    expect(long.length - short.length).toBe(2);
  });

  it('large content is cut to datagrams, each second one acknowledged', () => {
    const writes = model({ payloadBytes: 5000 }).message;
    expect(writes.filter((write) => write.from === 'client').every((write) => totals([write]).up <= 1200)).toBe(true);
    expect(sizes(writes).filter((text) => text.startsWith('up request'))).toHaveLength(5);
    expect(sizes(writes).filter((text) => text.startsWith('down ACK'))).toHaveLength(2);
  });

  it('stream numbers grow with the messages', () => {
    const early = totals(model({ messages: 1 }).message).up;
    const late = totals(model({ messages: 1000 }).message).up;
    expect(late - early).toBe(1);
  });

  it('requests sent with Finished ride in its padded datagram, the rest in one more', () => {
    const up = (requestsAtOnce: number) => model({ payloadBytes: 16, path: '/t', http3: { requestsAtOnce, opening: openWithChoices } });
    expect(up(1).firstMessage).toEqual([]);
    expect(totals(up(1).connect).up).toBe(totals(model({ payloadBytes: 16, path: '/t' }).connect).up);
    expect(sizes(up(40).connect).filter((text) => text.startsWith('up further requests'))).toHaveLength(2);
  });

  it('a probe of the path has the size that was asked for', () => {
    expect(sizes(model({ http3: { pathProbeBytes: 1406 } }).connect).filter((text) => text.includes('probe'))).toEqual(['up path MTU probe 1406', 'down path MTU probe 1406']);
  });
});

describe('HTTP/3 with a dynamic QPACK table', () => {
  const phases = (http3: object) => {
    const { stack, inputs } = accepted({ stack: 'http-3/quic/tls-1-3', http3 });
    return modelSession(stack, inputs).phases;
  };
  const plain = phases({});
  const dynamic = phases({ dynamicTableBytes: 4096 });

  it('the settings of both control streams announce the table: an identifier and a value of two bytes', () => {
    // The client's datagram is padded to 1200 anyway; the server's shows the three bytes.
    expect(dynamic.connect.down.transportPayloadBytes - plain.connect.down.transportPayloadBytes).toBe(3);
  });

  it('the first request spells its lines into the encoder stream: stream header 3, type 1, capacity 3, a reference more for each of four lines; a shorter index and a shorter stream id', () => {
    expect(dynamic.firstMessage.up.transportPayloadBytes - plain.firstMessage.up.transportPayloadBytes).toBe(3 + 1 + 3 + 4 - 2);
  });

  it('later requests refer to the table with one byte a line: path 20, authority 13, content type 19, content length 4', () => {
    expect(plain.perMessage.up.transportPayloadBytes - dynamic.perMessage.up.transportPayloadBytes).toBe(20 + 13 + 19 + 4 - 4);
  });

  it('each request is acknowledged on the decoder stream', () => {
    expect(dynamic.perMessage.down.transportPayloadBytes - plain.perMessage.down.transportPayloadBytes).toBe(8);
  });
});

/** UDP payloads of the set-up, side by side with what is in them. */
function setUp(value: object): readonly string[] {
  const { stack, inputs } = accepted({ stack: 'http-3/quic/tls-1-3', ...value });
  const { packets, phases } = modelSession(stack, inputs);
  const sizesOf = packets.connect.map(({ direction, label, fields }) => `${direction} ${label} ${String(sizeOf(fields) - 28)}`);
  expect(phases.connect.up.transportPayloadBytes + phases.connect.down.transportPayloadBytes).toBe(packets.connect.reduce((sum, { fields }) => sum + sizeOf(fields) - 28, 0));
  return sizesOf;
}
/** RFC 9000 §16: the first two bits say how long the number is. */
const varint = ([first = 0, ...rest]: Uint8Array): number => rest.reduce((sum, byte) => sum * 256 + byte, first & 0x3f);
const cryptoBytes = (value: object): readonly number[] => {
  const { stack, inputs } = accepted({ stack: 'http-3/quic/tls-1-3', ...value });
  return modelSession(stack, inputs).packets.connect.flatMap(({ fields }) => fields).filter(({ name }) => name === 'CRYPTO length').map((length) => varint(fieldBytes(length)));
};

describe('openings of QUIC', () => {
  const full = ['up Initial ClientHello 1200', 'down Initial ServerHello, Handshake 1200', 'up Initial ACK, Handshake Finished, control stream 1200', 'down HANDSHAKE_DONE, control stream, tickets 275', 'up ACK 31'];

  it('a full handshake in one round trip', () => {
    expect(setUp({})).toEqual(full);
  });

  it('with a ticket neither certificate nor its signature travels; the padded datagrams stay as they are (RFC 8446 §2.2, RFC 9000 §14.1)', () => {
    expect(setUp({ tls: { resumption: 'ticket' } })).toEqual(full);
    expect(setUp({ traffic: { connection: 'resumed' } })).toEqual(full);
    const [hello = 0, serverHello = 0, flight = 0, finished = 0] = cryptoBytes({});
    const [resumedHello = 0, resumedServerHello = 0, resumedFlight = 0, resumedFinished = 0] = cryptoBytes({ tls: { resumption: 'ticket' } });
    // pre_shared_key: type and length 4, lists 2 + 2, identity 2 + 208, age 4, binder 1 + 32 (RFC 8446 §4.2.11).
    expect(resumedHello - hello).toBe(4 + 2 + 2 + 208 + 4 + 2 + 1 + 32);
    expect(resumedServerHello - serverHello).toBe(6);
    // Certificate: header 4, context 1, list 3, each 3 + 2 around 344 and 304; CertificateVerify: 4 + 2 + 2 + 71.
    expect(flight - resumedFlight).toBe(4 + 1 + 3 + 5 + 344 + 5 + 304 + 4 + 2 + 2 + 71);
    expect(resumedFinished).toBe(finished);
  });

  it('a long chain is what a ticket saves: two datagrams and a round trip', () => {
    const long = { certChainBytes: [2000, 1500, 1200] };
    expect(setUp({ tls: long }).length - setUp({ tls: { ...long, resumption: 'ticket' } }).length).toBe(5);
  });

  it('0-RTT puts the first request behind the hello and its response behind the server\'s Finished, in the room of the padding', () => {
    const early = setUp({ tls: { resumption: 'early-data' } });
    expect(early).toEqual(['up Initial ClientHello, 0-RTT 1200', 'down Initial ServerHello, Handshake, responses 1200', 'up Initial ACK, Handshake Finished 1200', 'down HANDSHAKE_DONE, tickets 262', 'up ACK 31']);
    const large = setUp({ tls: { resumption: 'early-data' }, traffic: { payloadBytes: 3000 } });
    expect(large.filter((text) => text.startsWith('up 0-RTT'))).toHaveLength(3);
    // All of the request leaves once: header 24 of each further 0-RTT packet, 4 or 5 of its STREAM frame.
    expect(setUp({ tls: { resumption: 'early-data' }, http3: { requestsAtOnce: 3 } })[0]).toBe('up Initial ClientHello, 0-RTT 1200');
  });

  it('a Retry is 1 + 4 + 1 + 0 + 1 + 8 + token + 16 bytes, and the hello comes again with the token (RFC 9000 §17.2.5)', () => {
    expect(setUp({ http3: { retryTokenBytes: 80 } })).toEqual([full[0], 'down Retry 111', ...full]);
    const { stack, inputs } = accepted({ stack: 'http-3/quic/tls-1-3', http3: { retryTokenBytes: 80 } });
    const tokens = modelSession(stack, inputs).packets.connect.map(({ fields }) => fields.filter(({ name }) => name === 'Initial: token').map(({ bytes }) => bytes));
    // In the second hello, and in the Initial packet that acknowledges the ServerHello.
    expect(tokens).toEqual([[], [], [80], [], [80], [], []]);
  });

  it('more than three times the hello waits until the client has proved its address, or shown a token (RFC 9000 §8.1)', () => {
    const long = { tls: { certChainBytes: [2000, 1500, 1200] } };
    expect(setUp(long)).toEqual([
      'up Initial ClientHello 1200', 'down Initial ServerHello, Handshake 1200', 'down Handshake 1200', 'down Handshake 1200', 'up Initial ACK, Handshake ACK 1200',
      'down Handshake 1200', 'down Handshake 445', 'up Handshake Finished, control stream 117', 'down HANDSHAKE_DONE, control stream, tickets 275', 'up ACK 31',
    ]);
    for (const http3 of [{ tokenBytes: 60 }, { retryTokenBytes: 60 }]) expect(setUp({ ...long, http3 }).some((text) => text.includes('Handshake ACK'))).toBe(false);
    // Exactly three datagrams of 1200 are allowed.
    expect(setUp({ tls: { certChainBytes: [2600] } }).filter((text) => text.startsWith('down'))).toHaveLength(4);
    expect(setUp({ tls: { certChainBytes: [2600] } }).some((text) => text.includes('Handshake ACK'))).toBe(false);
  });
});
