import { describe, expect, it } from 'vitest';
import { http2 } from '../../../../src/wire/exchanges/http-2.ts';
import { CURL, NGINX, NODE } from '../../../../src/wire/exchanges/http-2-profiles.ts';
import type { WireInputs } from '../../../../src/wire/index.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const plain = stackView('http-2');
const secured = stackView('http-2', 'tcp', 'tls-1-2');
type Lines = readonly (readonly [string, string])[];

const post = (payloadBytes: number, more: Lines = [], contentType: Lines = []): Partial<WireInputs> => ({
  payloadBytes, intervalSeconds: 1,
  http: { path: '/t', host: 'iot.example.com:8443', requestHeaders: [...more, ['content-length', String(payloadBytes)], ...contentType] },
});
const CURL_LINES: Lines = [['user-agent', 'curl/7.88.1'], ['accept', '*/*']];
const FORM: Lines = [['content-type', 'application/x-www-form-urlencoded']];

describe('HTTP/2 against captures: Node.js 20 with itself', () => {
  const nodes = { client: NODE, server: NODE };

  it('opens with preface and empty settings, acknowledged both ways', () => {
    expect(totals(http2(plain, wireInputs(plain, { http2: nodes })).connect)).toEqual({ up: 42, down: 18 });
  });

  it.each([[100, 145, 130], [1400, 1446, 1431], [4096, 4142, 4127]])('POST of %i bytes', (payloadBytes, first, steady) => {
    const inputs = post(payloadBytes);
    const exchange = http2(plain, wireInputs(plain, { ...inputs, http: { ...inputs.http, host: 'iot.example.com:8080' }, http2: nodes }));
    expect(totals(exchange.firstMessage)).toEqual({ up: first, down: 34 });
    expect(totals(exchange.message)).toEqual({ up: steady, down: 34 });
    expect(totals(exchange.close)).toEqual({ up: 34, down: 34 });
  });

  it.each([[16, 62, 46], [512, 558, 542]])('POST of %i bytes under TLS, before protection', (payloadBytes, first, steady) => {
    const exchange = http2(secured, wireInputs(secured, { ...post(payloadBytes), http2: nodes }));
    expect(totals(exchange.firstMessage)).toEqual({ up: first, down: 34 });
    expect(totals(exchange.message)).toEqual({ up: steady, down: 34 });
  });
});

describe('HTTP/2 against captures: curl 7.88.1 with nginx 1.22.1, before TLS protection', () => {
  const ends = { client: CURL, server: NGINX };

  it('opens with three settings and a window update each way; the server does not wait for the preface', () => {
    expect(sizes(http2(secured, wireInputs(secured, { http2: ends })).connect)).toEqual(['down SETTINGS 40', 'up preface + SETTINGS 64', 'up SETTINGS ACK 9']);
  });

  it('in TLS 1.3 settings, acknowledgement and first response leave together', () => {
    const tls13 = stackView('http-2', 'tcp', 'tls-1-3');
    const exchange = http2(tls13, wireInputs(tls13, { ...post(16), http2: ends }));
    expect(sizes(exchange.connect)).toEqual(['up preface + SETTINGS 64']);
    expect(sizes(exchange.firstMessage)).toEqual(['up HEADERS POST 37', 'up DATA 25', 'down HEADERS response 89', 'down RST_STREAM 13', 'up SETTINGS ACK 9']);
  });

  it.each([
    ['minimal headers, 100 bytes', post(100), ['up HEADERS POST 37', 'up DATA 109'], ['up HEADERS POST 34', 'up DATA 109']],
    ['minimal headers, 1 byte', post(1), ['up HEADERS POST 36', 'up DATA 10'], ['up HEADERS POST 33', 'up DATA 10']],
    ['minimal headers, 1400 bytes', post(1400), ['up HEADERS POST 38', 'up DATA 1409'], ['up HEADERS POST 35', 'up DATA 1409']],
    ['headers of curl, 16 bytes', post(16, CURL_LINES, FORM), ['up HEADERS POST 78', 'up DATA 25'], ['up HEADERS POST 37', 'up DATA 25']],
  ] as const)('%s', (_title, inputs, first, steady) => {
    const exchange = http2(secured, wireInputs(secured, { ...inputs, http2: ends }));
    expect(sizes(exchange.firstMessage).slice(0, 2)).toEqual(first);
    expect(sizes(exchange.message)).toEqual([...steady, 'down HEADERS response 40', 'down RST_STREAM 13']);
  });

  it("the seed article's example: the token is never indexed, the response is spelled out each time", () => {
    const exchange = http2(secured, wireInputs(secured, {
      direction: 'down', payloadBytes: 2, intervalSeconds: 1, http2: ends,
      http: {
        host: 'iot.example.com:8443', path: '/api/v1/device/DEADBEEFCAFE/commands/',
        requestHeaders: [['user-agent', 'curl/7.74.0'], ['accept', '*/*'], ['authorization', 'Basic T0Ps3c3t']], responseHeaders: ARTICLE_RESPONSE,
      },
    }));
    expect(sizes(exchange.firstMessage)[0]).toBe('up HEADERS GET 86');
    expect(sizes(exchange.message)).toEqual(['up HEADERS GET 57', 'down HEADERS + DATA response 518']);
  });
});

describe('HTTP/2 in general', () => {
  it('an end that indexes everything repeats a request in one byte a field', () => {
    const exchange = http2(plain, wireInputs(plain, { payloadBytes: 10, http: { host: 'api.example.com', path: '/v1/devices/dev-0001/telemetry' } }));
    expect(sizes(exchange.message)[0]).toBe('up HEADERS + DATA POST 34');
  });

  it('a response in the same second refers to its date', () => {
    const inputs = { payloadBytes: 10, intervalSeconds: 0.2 };
    expect(totals(http2(plain, wireInputs(plain, inputs)).message).down).toBe(11);
  });

  it('content above 16384 bytes takes several DATA frames', () => {
    expect(totals(http2(plain, wireInputs(plain, { payloadBytes: 20_000 })).message).up).toBe(9 + 6 + 9 + 16_384 + 9 + 3616);
  });

  it('a ping round', () => {
    expect(totals(http2(plain, wireInputs(plain, {})).keepAlive)).toEqual({ up: 17, down: 17 });
  });
});

/** Response header lines of the article's example, as the lab's server sent them. */
const ARTICLE_RESPONSE: Lines = [
  ['Access-Control-Allow-Credentials', 'true'],
  ['Access-Control-Allow-Headers', 'DNT,X-CustomHeader,Keep-Alive,User-Agent,X-Requested-With,If-Modified-Since,Cache-Control,Content-Type,Authorization'],
  ['Access-Control-Allow-Methods', 'GET, PUT, POST, DELETE, PATCH, OPTIONS'],
  ['Access-Control-Allow-Origin', '*'],
  ['Allow', 'GET, POST, HEAD, OPTIONS'],
  ['Content-Language', 'en'],
  ['Content-Length', '2'],
  ['Content-Type', 'application/json'],
  ['Date', 'Thu, 06 Jan 2022 13:26:11 GMT'],
  ['Referrer-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=15724800; includeSubDomains'],
  ['Vary', 'Accept, Accept-Language, Cookie, Origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Custom-Header', '7g4b4isrLuS0IfpdXJooa6V1cA2AvkOQwJza0wRIvPKWTbD0bpnPzZZBb=='],
];

describe('what HTTP/2 servers say of their own accord', () => {
  const article: Lines = [['date', 'Thu, 06 Jan 2022 13:26:11 GMT'], ['content-length', '2']];
  const get: Partial<WireInputs> = { direction: 'down', payloadBytes: 2, intervalSeconds: 1, http: { path: '/', responseHeaders: article, status: 200, responseBodyBytes: 2 } };

  it('nginx flushes its settings with the headers of the first response; content follows on its own, later with the headers', () => {
    const exchange = http2(secured, wireInputs(secured, { ...get, http2: { client: CURL, server: NGINX } }));
    expect(sizes(exchange.firstMessage ?? []).filter((line) => line.startsWith('down')).map((line) => line.replace(/ \d+$/, ''))).toEqual(['down HEADERS response', 'down DATA response']);
    expect(sizes(exchange.message).filter((line) => line.startsWith('down'))).toHaveLength(1);
  });

  it('nginx dates its responses anew, Node sends the date that it is given: one byte once it is in the table', () => {
    const down = (server: typeof NODE) => totals(http2(secured, wireInputs(secured, { ...get, http2: { client: NODE, server } })).message).down;
    expect(down(NODE)).toBe(9 + 1 + 1 + 4 + 9 + 2 + 9);
    expect(down(NGINX)).toBeGreaterThan(down(NODE) - 9 + 20);
  });

  it('content of a Node server ends with an empty DATA frame in a write of its own; a request of its client without content has one too', () => {
    const exchange = http2(secured, wireInputs(secured, { ...get, http2: { client: NODE, server: NODE } }));
    expect(sizes(exchange.message).at(-1)).toBe('down DATA end 9');
    const empty = (client: typeof NODE) => totals(http2(secured, wireInputs(secured, { ...post(0), http: { path: '/t', requestHeaders: [] }, http2: { client, server: NODE } })).message).up;
    expect(empty(NODE) - empty({ ...NODE, emptyContentFrame: false })).toBe(9);
  });

  it('nginx writes the content length as digits, without Huffman code', () => {
    const block = (bytes: number) => totals(http2(secured, wireInputs(secured, { ...get, http: { ...get.http, responseHeaders: [['content-length', String(bytes)]], responseBodyBytes: bytes }, http2: { client: CURL, server: NGINX } })).message).down - bytes;
    expect(block(300) - block(3)).toBe(2);
  });

  it('a server that the client just leaves sends no GOAWAY', () => {
    expect(sizes(http2(secured, wireInputs(secured, { http2: { client: CURL, server: NODE } })).close)).toEqual([]);
    expect(sizes(http2(secured, wireInputs(secured, { http2: { client: NODE, server: NODE } })).close)).toEqual(['up GOAWAY 17', 'down GOAWAY 17']);
  });
});
