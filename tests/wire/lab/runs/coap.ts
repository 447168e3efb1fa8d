import { writeFileSync } from 'node:fs';
import type { LabRun } from '../lab-run.ts';
import { networkParams, PLAIN, type LabContext, type RunsOf } from './context.ts';

interface Case {
  readonly name: string;
  readonly over: 'udp' | 'tcp';
  readonly library: 'notls' | 'openssl' | 'gnutls';
  readonly auth?: 'cert' | 'mtls' | 'psk';
  readonly non?: boolean;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly payloadBytes: number;
  readonly path?: string;
  readonly blockSize?: number;
  readonly token?: string;
  readonly query?: string;
  readonly host?: boolean;
  readonly contentFormat?: number;
  readonly accept?: number;
}

const PATH = 'line-11/pump/vibration';
const CASES: readonly Case[] = [
  { name: 'con-put-p0', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 0 },
  { name: 'con-put-p200', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 200, path: 'a' },
  { name: 'con-put-p1024', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 1024 },
  { name: 'con-put-p1025', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 1025 },
  { name: 'con-put-p3000', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 3000 },
  { name: 'con-put-p3000-b256', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 3000, blockSize: 256 },
  { name: 'con-put-p300-b16', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 300, blockSize: 16 },
  { name: 'con-post-p200', over: 'udp', library: 'notls', method: 'POST', payloadBytes: 200 },
  { name: 'con-get-p200', over: 'udp', library: 'notls', method: 'GET', payloadBytes: 200 },
  { name: 'con-get-p1400', over: 'udp', library: 'notls', method: 'GET', payloadBytes: 1400 },
  { name: 'con-get-p1000-b128', over: 'udp', library: 'notls', method: 'GET', payloadBytes: 1000, blockSize: 128 },
  { name: 'con-get-p512-b64', over: 'udp', library: 'notls', method: 'GET', payloadBytes: 512, blockSize: 64 },
  { name: 'con-token4', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 40, token: 'wxyz' },
  { name: 'con-query', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 40, query: 'unit=mm-per-second&rate=5' },
  { name: 'con-host', over: 'udp', library: 'notls', method: 'GET', payloadBytes: 40, host: true },
  { name: 'con-format', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 40, contentFormat: 60 },
  { name: 'con-format-110', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 40, contentFormat: 11_060 },
  { name: 'non-put-p3000', over: 'udp', library: 'notls', method: 'PUT', payloadBytes: 3000, non: true },
  { name: 'non-get-p1400', over: 'udp', library: 'notls', method: 'GET', payloadBytes: 1400, non: true },
  { name: 'tcp-put-p200', over: 'tcp', library: 'notls', method: 'PUT', payloadBytes: 200 },
  { name: 'tcp-put-p13', over: 'tcp', library: 'notls', method: 'PUT', payloadBytes: 13 },
  { name: 'tcp-put-p3000', over: 'tcp', library: 'notls', method: 'PUT', payloadBytes: 3000 },
  { name: 'tcp-get-p200', over: 'tcp', library: 'notls', method: 'GET', payloadBytes: 200 },
  { name: 'tcp-get-p3000', over: 'tcp', library: 'notls', method: 'GET', payloadBytes: 3000 },
  ...(['openssl', 'gnutls'] as const).flatMap((library): readonly Case[] => [
    { name: `dtls-${library}-psk-p200`, over: 'udp', library, auth: 'psk', method: 'PUT', payloadBytes: 200 },
    { name: `dtls-${library}-psk-get`, over: 'udp', library, auth: 'psk', method: 'GET', payloadBytes: 200 },
    { name: `dtls-${library}-psk-p1400`, over: 'udp', library, auth: 'psk', method: 'PUT', payloadBytes: 1400 },
    { name: `dtls-${library}-cert-p200`, over: 'udp', library, auth: 'cert', method: 'PUT', payloadBytes: 200 },
    { name: `dtls-${library}-cert-non`, over: 'udp', library, auth: 'cert', method: 'PUT', payloadBytes: 40, non: true },
    { name: `dtls-${library}-mtls`, over: 'udp', library, auth: 'mtls', method: 'PUT', payloadBytes: 40 },
    { name: `tls-${library}-psk-p200`, over: 'tcp', library, auth: 'psk', method: 'PUT', payloadBytes: 200 },
    { name: `tls-${library}-cert-p200`, over: 'tcp', library, auth: 'cert', method: 'PUT', payloadBytes: 200 },
    { name: `tls-${library}-cert-p1400`, over: 'tcp', library, auth: 'cert', method: 'PUT', payloadBytes: 1400 },
    { name: `tls-${library}-mtls`, over: 'tcp', library, auth: 'mtls', method: 'PUT', payloadBytes: 40 },
  ]),
];

const KEY = '0f1e2d3c4b5a6978';
const IDENTITY = 'pump-controller-17';

function libcoapRun(context: LabContext, one: Case): LabRun {
  const { name, over, library, auth, non = false, method, payloadBytes, path = PATH, blockSize, token, query, host = false, contentFormat, accept } = one;
  const { certificates } = context;
  const port = auth === undefined ? 5683 : 5684;
  const body = `${context.folder}/coap-${String(payloadBytes)}`;
  writeFileSync(body, 'm'.repeat(payloadBytes));
  const scheme = `coap${auth === undefined ? '' : 's'}${over === 'tcp' ? '+tcp' : ''}`;
  const address = host ? 'iot.example.com' : '10.77.0.1';
  const uri = `${scheme}://${address}/${path}${query === undefined ? '' : `?${query}`}`;
  const credentials = { psk: ['-k', KEY, '-u', IDENTITY], cert: ['-C', certificates.authority.certificate], mtls: ['-C', certificates.authority.certificate, '-c', certificates.client.certificate, '-j', certificates.client.key] };
  const carries = method === 'PUT' || method === 'POST';
  const common = [...(auth === undefined ? [] : credentials[auth])];
  const command = [
    `coap-client-${library}`, '-m', method.toLowerCase(), ...(carries && payloadBytes > 0 ? ['-f', body] : []), '-G', '10', ...(non ? ['-N'] : []), ...(blockSize === undefined ? [] : ['-b', String(blockSize)]), ...(token === undefined ? [] : ['-T', token]),
    ...(contentFormat === undefined ? [] : ['-t', String(contentFormat)]), ...(accept === undefined ? [] : ['-A', String(accept)]), ...common, uri,
  ];
  const put = [`coap-client-${library}`, '-m', 'put', '-f', body, ...common, uri];
  const serverCredentials = auth === undefined ? [] : auth === 'psk' ? ['-k', KEY, '-h', 'hint'] : ['-c', certificates.server.certificate, '-j', certificates.server.key, ...(auth === 'mtls' ? ['-C', certificates.authority.certificate] : ['-n'])];
  const chain = auth === 'cert' ? { server: [certificates.server.bytes], client: [] }
    : { server: library === 'openssl' ? [certificates.server.bytes, certificates.authority.bytes] : [certificates.server.bytes], client: library === 'openssl' ? [certificates.client.bytes, certificates.authority.bytes] : [certificates.client.bytes] };
  return {
    id: `lab-coap-${name}`, family: 'coap', protocol: 'CoAP', binding: auth === undefined ? (over === 'tcp' ? 'TCP (RFC 8323)' : 'UDP') : over === 'tcp' ? 'TLS/TCP (RFC 8323)' : 'DTLS/UDP',
    security: auth === undefined ? PLAIN : { kind: over === 'tcp' ? 'TLS' : 'DTLS 1.2', auth, ...(auth === 'psk' ? { pskIdentity: IDENTITY, pskHint: 'hint' } : { certChainDer: chain }) },
    implementation: { client: `coap-client-${library} (libcoap)`, server: 'coap-server (libcoap)', versions: { libcoap: context.versions['libcoap'] ?? '', tls: library } },
    params: {
      type: non ? 'NON' : 'CON', method, path, pathBytes: path.length, query: query ?? null, uriHostOption: host ? address : null, payloadBytes, contentFormat: contentFormat ?? null, accept: accept ?? null, tokenArg: token ?? null,
      blockSize: blockSize ?? 1024, observeS: 0, notifications: 0, pingIntervalS: 0, messages: 10, spacingMs: 1000, lossRate: 0, lossSeed: null, command: command.join(' '), ...networkParams(payloadBytes),
    },
    servers: [{ command: [`coap-server-${library}`, '-A', '10.77.0.1', '-d', '20', ...serverCredentials], ready: { afterMs: 900 } }],
    client: { kind: 'once', command, ...(method === 'GET' ? { before: put } : {}) }, port, prefaceRecords: over === 'tcp' ? 1 : 0,
  };
}

interface JsCase {
  readonly name: string;
  readonly type: 'CON' | 'NON';
  readonly method: 'PUT' | 'GET' | 'POST';
  readonly payloadBytes: number;
}
const JS_CASES: readonly JsCase[] = [
  { name: 'con-put-p200', type: 'CON', method: 'PUT', payloadBytes: 200 },
  { name: 'non-put-p40', type: 'NON', method: 'PUT', payloadBytes: 40 },
  { name: 'con-put-p1200', type: 'CON', method: 'PUT', payloadBytes: 1200 },
  { name: 'con-get-p200', type: 'CON', method: 'GET', payloadBytes: 200 },
  { name: 'con-get-p1400', type: 'CON', method: 'GET', payloadBytes: 1400 },
];

function npmCoapRun(context: LabContext, { name, type, method, payloadBytes }: JsCase): LabRun {
  const params = { type, method, path: PATH, pathBytes: PATH.length, payloadBytes, messages: 10, spacingMs: 1000, ...networkParams(payloadBytes) };
  const body = `${context.folder}/coap-${String(payloadBytes)}`;
  writeFileSync(body, 'm'.repeat(payloadBytes));
  return {
    id: `lab-coapjs-${name}`, family: 'coap', protocol: 'CoAP', binding: 'UDP', security: PLAIN,
    implementation: { client: 'npm coap', server: `coap-server (libcoap ${context.versions['libcoap'] ?? ''})`, versions: { coap: context.versions['coap'] ?? '', node: context.versions['node'] ?? '' } }, params,
    servers: [{ command: ['coap-server-notls', '-A', '10.77.0.1', '-d', '20'], ready: { afterMs: 900 } }],
    client: { kind: 'marks', command: ['node', `${context.clients}/coap-client.mjs`, JSON.stringify(params)], ...(method === 'GET' ? { before: ['coap-client-notls', '-m', 'put', '-f', body, `coap://10.77.0.1/${PATH}`] } : {}) }, port: 5683,
  };
}

export const coapRuns: RunsOf = (context) => [...CASES.map((one) => libcoapRun(context, one)), ...JS_CASES.map((one) => npmCoapRun(context, one))];
