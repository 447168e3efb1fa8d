import type { HttpInputs } from '../../exchanges/http-inputs.ts';
import type { Http2Peer } from '../../exchanges/http-2-inputs.ts';
import { CURL, NGINX, NODE } from '../../exchanges/http-2-profiles.ts';
import type { Planned } from '../plan.ts';
import { count, flag, text, type CaptureRecord } from '../record.ts';
import { ARTICLE_RESPONSE } from './article-response.ts';
import { commonPlan } from './record-inputs.ts';
import { curlHeaders } from './curl-headers.ts';

/** curl and Node.js against nginx and Node.js. */
export function http2Plan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'http-2', 'tcp', 'http-2');
  const { params, implementation, security } = record;
  const isCurl = implementation.client === 'curl';
  const alpn = text(security, 'alpn');
  return {
    ...common,
    connectionPerMessage: !flag(params, 'keepAlive'),
    waitAfterConnectMs: isCurl ? 0 : SETTLED_MS,
    // curl sends its preface with the first request, so captures count it there.
    // Its control frame before a further request travels alone or with the headers; acknowledgements around a short connection merge or not.
    ...(isCurl ? { setUpFrom: /^preface/, setUpWaitMs: 0 } : {}),
    inputs: {
      ...common.inputs,
      direction: text(params, 'method', 'GET') === 'GET' ? 'down' : 'up',
      payloadBytes: count(params, text(params, 'method', 'GET') === 'GET' ? 'responseBodyBytes' : 'payloadBytes'),
      http: httpOf(record, isCurl),
      tcp: { clientAnswersFirst: isCurl, ...(implementation.server.startsWith('nginx') ? { serverWakeMs: NGINX_TURN_MS, serverTicketsFirst: true } : {}) },
      http2: { client: isCurl ? CURL : NODE, server: serverOf(implementation.server) },
      tls: { ...common.inputs.tls, ...(alpn === '' ? {} : { alpn: isCurl ? alpn.split(',') : ['h2'] }), ...(isCurl ? { closeNotify: false } : {}) },
    },
  };
}

const SETTLED_MS = 700;
/** What nginx spends on the end of a handshake; data that follows it within that time is read with it. */
const NGINX_TURN_MS = 0.8;

function serverOf(server: string): Http2Peer {
  return server.startsWith('nginx') ? NGINX : NODE;
}

function httpOf(record: CaptureRecord, isCurl: boolean): HttpInputs {
  const { params } = record;
  const method = text(params, 'method', 'GET');
  const { host, path } = partsOf(text(params, 'url'));
  const content = method === 'GET' ? 0 : count(params, 'payloadBytes');
  const length: readonly (readonly [string, string])[] = content === 0 ? [] : [['content-length', String(content)]];
  return {
    method,
    host,
    path,
    requestHeaders: isCurl ? curlHeaders(text(params, 'command'), content, record.implementation.versions['curl'] ?? '') : length,
    responseBodyBytes: count(params, 'responseBodyBytes'),
    ...(text(params, 'headers') === 'article' ? { responseHeaders: ARTICLE_RESPONSE, status: 200 } : {}),
  };
}

function partsOf(url: string): { readonly host: string; readonly path: string } {
  const match = /^[a-z]+:\/\/([^/]+)(\/.*)?$/.exec(url);
  return { host: match?.[1] ?? 'iot.example.com', path: match?.[2] ?? '/' };
}
