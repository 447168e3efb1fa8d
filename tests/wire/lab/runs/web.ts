import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ClientProgram, LabRun, Program } from '../lab-run.ts';
import { networkParams, PLAIN, type LabContext, type RunsOf } from './context.ts';

type Tls = 'none' | '1.2' | '1.3';
interface Case {
  readonly client: 'curl' | 'node';
  readonly server: 'nginx' | 'node';
  readonly http2?: boolean;
  readonly tls: Tls;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly payloadBytes: number;
  readonly responseBodyBytes?: number;
  readonly headers: 'min' | 'curl' | 'json';
  readonly kept: boolean;
  readonly path?: string;
}

const PATH = '/v2/plants/4/lines/11/pump';
const CASES: readonly Case[] = [
  ...(['none', '1.2', '1.3'] as const).flatMap((tls): readonly Case[] => [
    { client: 'curl', server: 'nginx', tls, method: 'POST', payloadBytes: 200, headers: 'min', kept: true },
    { client: 'curl', server: 'nginx', tls, method: 'POST', payloadBytes: 40, headers: 'json', kept: true },
    { client: 'curl', server: 'nginx', tls, method: 'POST', payloadBytes: 3000, headers: 'min', kept: true },
    { client: 'curl', server: 'nginx', tls, method: 'GET', payloadBytes: 0, responseBodyBytes: 300, headers: 'curl', kept: true },
    { client: 'curl', server: 'nginx', tls, method: 'GET', payloadBytes: 0, responseBodyBytes: 3000, headers: 'curl', kept: true },
    { client: 'curl', server: 'nginx', tls, method: 'POST', payloadBytes: 127, headers: 'curl', kept: false },
    { client: 'curl', server: 'nginx', tls, method: 'PUT', payloadBytes: 40, headers: 'json', kept: false },
    { client: 'curl', server: 'node', tls, method: 'POST', payloadBytes: 200, headers: 'min', kept: true },
    { client: 'curl', server: 'node', tls, method: 'POST', payloadBytes: 200, headers: 'curl', kept: false },
    { client: 'node', server: 'node', tls, method: 'POST', payloadBytes: 200, headers: 'min', kept: true },
    { client: 'node', server: 'node', tls, method: 'GET', payloadBytes: 0, responseBodyBytes: 300, headers: 'min', kept: true },
    { client: 'node', server: 'node', tls, method: 'POST', payloadBytes: 127, headers: 'min', kept: false },
    { client: 'node', server: 'node', tls, method: 'POST', payloadBytes: 3000, headers: 'min', kept: true },
    { client: 'node', server: 'nginx', tls, method: 'POST', payloadBytes: 200, headers: 'min', kept: true },
  ]),
  ...(['1.2', '1.3'] as const).flatMap((tls): readonly Case[] => [
    { client: 'curl', server: 'nginx', http2: true, tls, method: 'POST', payloadBytes: 200, headers: 'min', kept: true },
    { client: 'curl', server: 'nginx', http2: true, tls, method: 'POST', payloadBytes: 40, headers: 'json', kept: true },
    { client: 'curl', server: 'nginx', http2: true, tls, method: 'GET', payloadBytes: 0, responseBodyBytes: 300, headers: 'curl', kept: true },
    { client: 'curl', server: 'nginx', http2: true, tls, method: 'POST', payloadBytes: 3000, headers: 'curl', kept: true },
    { client: 'curl', server: 'nginx', http2: true, tls, method: 'POST', payloadBytes: 127, headers: 'curl', kept: false },
    { client: 'curl', server: 'node', http2: true, tls, method: 'POST', payloadBytes: 200, headers: 'min', kept: true },
    { client: 'curl', server: 'node', http2: true, tls, method: 'POST', payloadBytes: 40, headers: 'json', kept: true },
  ]),
  ...(['none', '1.2', '1.3'] as const).flatMap((tls): readonly Case[] => [
    { client: 'node', server: 'node', http2: true, tls, method: 'POST', payloadBytes: 200, headers: 'min', kept: true },
    { client: 'node', server: 'node', http2: true, tls, method: 'POST', payloadBytes: 0, headers: 'min', kept: true },
    { client: 'node', server: 'node', http2: true, tls, method: 'POST', payloadBytes: 3000, headers: 'min', kept: true },
    { client: 'node', server: 'node', http2: true, tls, method: 'GET', payloadBytes: 0, responseBodyBytes: 300, headers: 'min', kept: true },
  ]),
];

const BEARER = 'Authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJwdW1wLTE3In0.c2lnbmF0dXJl';
const MESSAGES = 10;

function portOf({ tls, http2 = false }: Case): number {
  if (http2) return tls === 'none' ? 8080 : 8443;
  return tls === 'none' ? 80 : 443;
}

function curlOptions(one: Case, { certificates, folder }: LabContext): readonly string[] {
  const body = `${folder}/body-${String(one.payloadBytes)}`;
  if (one.payloadBytes > 0) writeFileSync(body, 'm'.repeat(one.payloadBytes));
  const headers = { min: ['-H', 'User-Agent:', '-H', 'Accept:', '-H', 'Content-Type:'], curl: [], json: ['-H', BEARER, '-H', 'Content-Type: application/json'] }[one.headers];
  const tls = one.tls === 'none' ? [] : ['--cacert', certificates.authority.certificate, `--tlsv${one.tls}`, '--tls-max', one.tls];
  return [...headers, one.http2 === true ? '--http2' : '--http1.1', ...tls, ...(one.method === 'PUT' ? ['-X', 'PUT'] : []), ...(one.payloadBytes > 0 ? ['--data-binary', `@${body}`] : [])];
}

function nginx(one: Case, id: string, { certificates, folder }: LabContext): Program {
  const port = portOf(one);
  const file = `${folder}/nginx-${id}.conf`;
  const secure = one.tls === 'none' ? '' : ` ssl${one.http2 === true ? ' http2' : ''}`;
  const reply = (one.responseBodyBytes ?? 0) > 0 ? `default_type application/json; return 200 '${'r'.repeat(one.responseBodyBytes ?? 0)}';` : 'return 204;';
  writeFileSync(file, `daemon off; user root; pid ${resolve(folder)}/nginx-${id}.pid; error_log ${resolve(folder)}/nginx-${id}.log;
events {}
http { access_log off; server_tokens off; server { listen ${String(port)}${secure}; server_name iot.example.com;
${one.tls === 'none' ? '' : `ssl_certificate ${resolve(certificates.server.certificate)}; ssl_certificate_key ${resolve(certificates.server.key)}; ssl_protocols TLSv1.2 TLSv1.3;`}
location / { ${reply} } } }\n`);
  return { command: ['nginx', '-c', resolve(file), '-e', `${resolve(folder)}/nginx-${id}.log`], ready: { port } };
}

function webRun(context: LabContext, one: Case): LabRun {
  const { client, server, http2 = false, tls, method, payloadBytes, responseBodyBytes = 0, headers, kept, path = PATH } = one;
  const { certificates, clients } = context;
  const plainId = ['lab', http2 ? 'http2' : 'http11', client, server, method.toLowerCase(), headers, kept ? 'kept' : 'new', `p${String(payloadBytes)}`, `r${String(responseBodyBytes)}`].join('-');
  const id = `${plainId}-${tls === 'none' ? 'tcp' : `tls${tls.replace('.', '')}`}`;
  const port = portOf(one);
  const standard = port === 80 || port === 443;
  const url = `${tls === 'none' ? 'http' : 'https'}://iot.example.com${standard ? '' : `:${String(port)}`}${path}`;
  const spec = { url, method, payloadBytes, responseBodyBytes, http2, keepAlive: kept, messages: MESSAGES, spacingMs: 1000, certFile: certificates.server.certificate, keyFile: certificates.server.key, caFile: certificates.authority.certificate, ...(tls === 'none' ? {} : { tls: `TLSv${tls}` }) };
  const curl = ['curl', '-sS', ...(kept ? [] : ['-o', '/dev/null']), ...curlOptions(one, context), ...(kept ? ['--rate', '60/m'] : [url])];
  const repeated = Array.from({ length: MESSAGES }, () => ['-o', '/dev/null', url]).flat();
  const nodeCommand = ['node', `${clients}/http.mjs`, 'client', JSON.stringify(spec)];
  const program: ClientProgram = client === 'node' ? { kind: kept ? 'marks' : 'marked-each', command: nodeCommand } : kept ? { kind: 'once', command: [...curl, ...repeated] } : { kind: 'each', command: curl };
  const alpn = http2 ? 'h2,http/1.1' : 'http/1.1';
  return {
    id, family: http2 ? 'http-2' : 'http-1-1', protocol: http2 ? 'HTTP/2' : 'HTTP/1.1', binding: 'TCP',
    security: tls === 'none' ? PLAIN : { kind: `TLS ${tls}`, auth: 'server certificate ECDSA P-256', sni: 'iot.example.com', alpn, certChainDer: { server: [certificates.server.bytes], client: [] } },
    implementation: { client, server: http2 && server === 'node' ? 'node2' : server, versions: versionsOf(context) },
    params: {
      method, url, payloadBytes, responseBodyBytes, headers, ...(http2 ? {} : tls === 'none' ? { heads: 'captured' } : { headsFrom: `${plainId}-tcp` }), keepAlive: kept, messages: MESSAGES, spacingMs: 1000,
      command: client === 'node' ? 'node http.mjs' : [...curl, ...(kept ? ['-o', '/dev/null', url] : [])].join(' '), ...networkParams(Math.max(payloadBytes, responseBodyBytes)),
    },
    servers: [server === 'nginx' ? nginx(one, id, context) : { command: ['node', `${clients}/http.mjs`, 'server', JSON.stringify(spec)], ready: { port } }],
    client: program, port,
  };
}

function versionsOf({ versions }: LabContext): Readonly<Record<string, string>> {
  return Object.fromEntries(['curl', 'nginx', 'node', 'nghttp2', 'openssl'].map((name) => [name, versions[name] ?? '']));
}

export const webRuns: RunsOf = (context) => CASES.map((one) => webRun(context, one));
