import type { WireInputs } from './exchange.ts';
import { opaque, sizeOf, type Field } from './field.ts';
import { defaultWireInputs } from './inputs.ts';
import { headFields } from './layers/http-head.ts';
import { ARTICLE_RESPONSE } from './replay/families/article-response.ts';
import { tlsProfile } from './security/profiles/index.ts';
import type { PhaseTotals } from './session.ts';
import type { SessionStack } from './session-writes.ts';
import { sizeSession } from './size-session.ts';

const REQUEST = [
  'GET /api/v1/device/DEADBEEFCAFE/commands/ HTTP/1.1', 'Host: iot.example.com', 'User-Agent: curl/7.74.0', 'Accept: */*', 'Authorization: Basic T0Ps3c3t', '', '',
].join('\r\n');

const RESPONSE = ['HTTP/1.1 200 OK', ...ARTICLE_RESPONSE.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
/** `[]`, the data that the article's exchange carries. */
const DATA_BYTES = 2;

/** The HTTP exchange that the seed article prints, as fields: what HTTP itself sends for two bytes of data, without TCP, IP and TLS. */
export function articleExample(): { readonly request: readonly Field[]; readonly response: readonly Field[] } {
  return {
    request: headFields(REQUEST, 'RFC 9112 §3'),
    response: [...headFields(RESPONSE, 'RFC 9112 §4'), opaque('payload', 'Body: []', DATA_BYTES, 'RFC 9112 §6')],
  };
}

/** One way to count the same exchange. */
export interface ArticleCounting {
  readonly id: 'http' | 'data-packets' | 'kept-connection' | 'new-connection' | 'new-tls-1-3';
  readonly counted: string;
  readonly notCounted: string;
  readonly bytes: number;
  /** Bytes beside the data, as a share of the two bytes of data. */
  readonly overheadPercent: number;
}

/**
 * What the article's figures hold and what they leave out. "More than 900" fits the two packets that carry data; "50,000 %" of two bytes
 * is 1002 bytes, which is passed once the acknowledgement of the response counts too. Neither counts opening and closing of the
 * connection. The last counting is a connection of its own with TLS 1.3 between curl and Node.
 */
export function articleCountings(): readonly ArticleCounting[] {
  const { request, response } = articleExample();
  const http = sizeOf(request) + sizeOf(response);
  const kept = sum(sizeSession(stackOf('none'), exampleInputs('kept')).perMessage);
  const ackBytes = kept - http - 2 * HEADER_BYTES;
  return [
    counting('http', 'request and response with their heads', 'TCP, IP, acknowledgements, connection', http),
    counting('data-packets', 'both with TCP and IP headers', 'acknowledgement of the response, connection', kept - ackBytes),
    counting('kept-connection', 'both packets and the acknowledgement of the response', 'opening and closing the connection', kept),
    counting('new-connection', 'a TCP connection opened and closed for it', 'TLS', sum(sizeSession(stackOf('none'), exampleInputs('per-message')).perMessage)),
    counting('new-tls-1-3', 'a TCP connection and a full TLS 1.3 handshake for it', 'name resolution', sum(sizeSession(stackOf('tls-1-3'), exampleInputs('per-message')).perMessage)),
  ];
}

/** IPv4 20 and TCP with timestamps 32. */
const HEADER_BYTES = 52;

function counting(id: ArticleCounting['id'], counted: string, notCounted: string, bytes: number): ArticleCounting {
  return { id, counted, notCounted, bytes, overheadPercent: ((bytes - DATA_BYTES) / DATA_BYTES) * 100 };
}

function sum({ up, down }: PhaseTotals): number {
  return up.ipBytes + down.ipBytes;
}

function stackOf(security: 'none' | 'tls-1-3'): SessionStack {
  return { protocol: 'http-1-1', transport: 'tcp', security, credential: security === 'none' ? null : 'cert', overhead: { kind: 'exchange', exchange: 'http-1-1' } };
}

function exampleInputs(connection: WireInputs['connection']): WireInputs {
  return {
    ...defaultWireInputs(stackOf('none')), payloadBytes: 0, connection, http: { method: 'GET', requestHead: REQUEST, responseHead: RESPONSE, responseBodyBytes: DATA_BYTES },
    tls: { profile: tlsProfile('curl-node'), offersBoth: true, certChainBytes: [500], hash: 'sha384', alpn: ['http/1.1'] }, tcp: { serverWakeMs: 0.4 },
  };
}
