import type { ExchangeModel, Write } from '../exchange.ts';
import { field, opaque, type Field } from '../field.ts';
import { headFields, headerLine } from '../layers/http-head.ts';
import type { HttpInputs } from './http-inputs.ts';

type Header = readonly [name: string, value: string];

/** HTTP/1.1 (RFC 9112): POST with the payload up, or GET with the payload in the response for direction down. */
export const http11: ExchangeModel = (_stack, inputs) => {
  const own = inputs.http ?? {};
  const up = inputs.direction === 'up';
  const requestBody = up ? inputs.payloadBytes : 0;
  const responseBody = own.responseBodyBytes ?? (up ? 0 : inputs.payloadBytes);
  const message: Write[] = [
    ...messageWrites('client', `${own.method ?? (up ? 'POST' : 'GET')} request`, requestHead(own, up, requestBody, inputs.host ?? 'iot.example.com', inputs.path), requestBody, own),
    ...messageWrites('server', 'Response', responseHead(own, responseBody), responseBody, own),
  ];
  return { connect: [], message, keepAlive: [], close: [] };
};

function messageWrites(from: 'client' | 'server', label: string, head: readonly Field[], bodyBytes: number, own: HttpInputs): Write[] {
  const timing = from === 'client' ? 'later' : 'reply';
  const body = bodyBytes === 0 ? [] : [opaque('payload', 'Content', bodyBytes, 'RFC 9112 §6')];
  if (own.bodyWrite === 'own' && bodyBytes > 0) {
    return [{ from, label, fields: head, timing }, { from, label: 'Content', fields: body, timing: 'follow' }];
  }
  return [{ from, label, fields: [...head, ...body], timing }];
}

/**
 * Request line and header section. The lean default is what RFC 9110 asks of a POST with content: Host (§7.2), Content-Type (§8.3) and
 * Content-Length (§8.6).
 */
function requestHead(own: HttpInputs, up: boolean, bodyBytes: number, host: string, path: string): readonly Field[] {
  if (own.requestHead !== undefined) return headFields(own.requestHead, 'RFC 9112 §3');
  const method = own.method ?? (up ? 'POST' : 'GET');
  const target = own.path ?? (path.startsWith('/') ? path : `/${path}`);
  const headers: readonly Header[] = own.requestHeaders ?? [
    ['Host', own.host ?? host],
    ...(bodyBytes === 0 ? [] : [['Content-Type', 'application/octet-stream'], ['Content-Length', String(bodyBytes)]] as const),
  ];
  return section(`${method} ${target} HTTP/1.1`, 'Request line', 'RFC 9112 §3', headers);
}

function responseHead(own: HttpInputs, bodyBytes: number): readonly Field[] {
  if (own.responseHead !== undefined) return headFields(own.responseHead, 'RFC 9112 §4');
  const status = own.status ?? (bodyBytes === 0 ? 204 : 200);
  const reason = own.reason ?? (status === 204 ? 'No Content' : 'OK');
  const headers: readonly Header[] = own.responseHeaders ?? [
    ['Date', 'Wed, 25 Nov 2026 00:00:00 GMT'],
    ...(bodyBytes === 0 ? [] : [['Content-Type', 'application/octet-stream'], ['Content-Length', String(bodyBytes)]] as const),
  ];
  return section(`HTTP/1.1 ${String(status)} ${reason}`, 'Status line', 'RFC 9112 §4', headers);
}

function section(firstLine: string, firstName: string, clause: string, headers: readonly Header[]): readonly Field[] {
  return [
    headerLine(firstName, firstLine, clause),
    ...headers.map(([name, value]) => headerLine(name, `${name}: ${value}`, 'RFC 9112 §5')),
    field('protocol', 'Empty line', 2, '\r\n', 'RFC 9112 §2.1'),
  ];
}
