import { describe, expect, it } from 'vitest';
import { http3 } from '../../../../src/wire/exchanges/http-3.ts';
import { modelSession, type WireInputs } from '../../../../src/wire/index.ts';
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
    const up = (requestsAtOnce: number) => model({ payloadBytes: 16, path: '/t', http3: { requestsAtOnce } });
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
