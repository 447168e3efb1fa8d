import type { HeaderLine } from '../encodings/hpack-static-table.ts';
import { sampleDate } from '../encodings/http-date.ts';
import type { Exchange, ExchangeModel, Side, StackView, WireInputs, Write } from '../exchange.ts';
import { opaque, type Field } from '../field.ts';
import { dataFrames, headersFrames, resetStream, windowUpdate } from '../layers/http-2.ts';
import { beforeFirstResponse, clientSettingsAck, closeHttp2, openHttp2, opensWithResponse, pingRound } from './http-2-connection.ts';
import type { Http2Peer } from './http-2-inputs.ts';
import { TYPICAL } from './http-2-profiles.ts';
import { BLOCK_BASE, RecurringHeaders } from './recurring-headers.ts';

/** HTTP/2 (RFC 9113): POST with the payload up, or GET with the payload in the response for direction down. */
export const http2: ExchangeModel = (stack, inputs): Exchange => {
  const client = inputs.http2?.client ?? TYPICAL;
  const server = inputs.http2?.server ?? TYPICAL;
  const request = requestLines(stack, inputs);
  const headers = {
    client: new RecurringHeaders(client.hpack, [() => request.lines]),
    server: new RecurringHeaders(server.hpack, [(index) => responseLines(inputs, server, sampleDate(inputs.intervalSeconds < 1 ? 0 : index))]),
  };
  const round = (index: number): Write[] => {
    const [[requestBlock = []], [responseBlock = []]] = [headers.client.at(index), headers.server.at(index)];
    return [
      ...requestWrites(client, inputs, requestBlock, request.contentBytes, index),
      ...responseWrites(server, responseBlock, responseBytes(inputs), request.contentBytes > 0, index, index === 0 ? beforeFirstResponse(stack, client, server) : []),
      ...(index === 0 && opensWithResponse(stack, client, server) ? [clientSettingsAck] : []),
    ];
  };
  const [first, second] = [round(0), round(1)];
  return {
    connect: openHttp2(stack, client, server),
    firstMessage: first,
    message: second,
    messageAt: (index) => (index === 1 ? second : round(index)),
    tryingSizes: () => {
      const [ofRequest, ofResponse] = [headers.client.trySizes(), headers.server.trySizes()];
      return () => ofRequest() * BLOCK_BASE + ofResponse();
    },
    keepAlive: pingRound,
    close: closeHttp2(stack, client, server),
  };
};

/** Fields that speak about one HTTP/1.1 connection, and Host, which `:authority` replaces (RFC 9113 §8.2.2, §8.3.1). */
const NOT_IN_HTTP2: ReadonlySet<string> = new Set(['connection', 'host', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

const lowered = (lines: readonly HeaderLine[]): HeaderLine[] =>
  lines.map(([name, value]): HeaderLine => [name.toLowerCase(), value]).filter(([name]) => !NOT_IN_HTTP2.has(name));

/** Pseudo-header fields and header lines of the request, in lower case, without what belongs to one HTTP/1.1 connection. */
export function requestLines(stack: Pick<StackView, 'security' | 'transport'>, inputs: WireInputs): { lines: readonly HeaderLine[]; contentBytes: number } {
  const own = inputs.http ?? {};
  const up = inputs.direction === 'up';
  const method = own.method ?? (up ? 'POST' : 'GET');
  const contentBytes = up && method !== 'GET' ? inputs.payloadBytes : 0;
  const given = own.requestHeaders ?? (contentBytes === 0 ? [] : [['content-type', 'application/octet-stream'], ['content-length', String(contentBytes)]] as const);
  const path = own.path ?? inputs.path;
  return {
    contentBytes,
    lines: [
      [':method', method],
      [':path', path.startsWith('/') ? path : `/${path}`],
      [':scheme', stack.security === 'none' && stack.transport !== 'quic' ? 'http' : 'https'],
      [':authority', own.host ?? inputs.host ?? 'iot.example.com'],
      ...lowered(given),
    ],
  };
}

export function responseBytes(inputs: WireInputs): number {
  return inputs.http?.responseBodyBytes ?? (inputs.direction === 'up' ? 0 : inputs.payloadBytes);
}

export function responseLines(inputs: WireInputs, server: Pick<Http2Peer, 'ownHeaders'> & Partial<Pick<Http2Peer, 'datesResponses'>>, date: string): readonly HeaderLine[] {
  const own = inputs.http ?? {};
  const bytes = responseBytes(inputs);
  const status = own.status ?? (bytes === 0 ? 204 : 200);
  const content: readonly HeaderLine[] = bytes === 0 ? [] : [['content-type', 'application/octet-stream'], ['content-length', String(bytes)]];
  const given = lowered(own.responseHeaders ?? [['date', date], ...content]);
  const added = server.ownHeaders.filter(([name]) => !given.some(([other]) => other === name));
  return [[':status', String(status)], ...added, ...given.map(([name, value]): HeaderLine => (name === 'date' && server.datesResponses === true ? [name, date] : [name, value]))];
}

/** Requests of a client have odd numbers from 1 on (RFC 9113 §5.1.1). */
const streamOf = (index: number): number => 2 * index + 1;

const content = (bytes: number): readonly Field[] => [opaque('payload', 'content', bytes, 'RFC 9113 §6.1')];

function requestWrites(client: Http2Peer, inputs: WireInputs, block: readonly Field[], bytes: number, index: number): Write[] {
  const stream = streamOf(index);
  const method = inputs.http?.method ?? (inputs.direction === 'up' ? 'POST' : 'GET');
  const update = client.windowUpdateBeforeContent && index > 0 && bytes > 0 ? windowUpdate(0, bytes) : [];
  const empty = bytes === 0 && client.emptyContentFrame && method !== 'GET' && method !== 'HEAD';
  const head = [...update, ...headersFrames(stream, block, bytes === 0 && !empty)];
  if (empty) return [write('client', `HEADERS + DATA ${method}`, 'later', [...head, ...dataFrames(stream, [], true)])];
  if (bytes === 0) return [write('client', `HEADERS ${method}`, 'later', head)];
  const data = dataFrames(stream, content(bytes), true);
  if (client.contentWrite === 'with-headers') return [write('client', `HEADERS + DATA ${method}`, 'later', [...head, ...data])];
  return [write('client', `HEADERS ${method}`, 'later', head), write('client', 'DATA', 'follow', data)];
}

function responseWrites(server: Http2Peer, block: readonly Field[], bytes: number, requestHadContent: boolean, index: number, before: readonly Field[]): Write[] {
  const stream = streamOf(index);
  const head = [...before, ...headersFrames(stream, block, bytes === 0)];
  const data = bytes === 0 ? [] : dataFrames(stream, content(bytes), !server.endsContentApart);
  const end = bytes > 0 && server.endsContentApart ? [write('server', 'DATA end', 'follow', dataFrames(stream, [], true))] : [];
  // Control frames are flushed with the headers behind them; content that comes later then leaves on its own.
  const response = bytes === 0 || before.length === 0
    ? [write('server', bytes === 0 ? 'HEADERS response' : 'HEADERS + DATA response', 'reply', [...head, ...data])]
    : [write('server', 'HEADERS response', 'reply', head), write('server', 'DATA response', 'follow', data)];
  if (!server.resetsUnreadRequest || !requestHadContent) return [...response, ...end];
  return [...response, ...end, write('server', 'RST_STREAM', 'follow', resetStream(stream))];
}

const write = (from: Side, label: string, timing: Write['timing'], fields: readonly Field[]): Write => ({ from, label, timing, fields });
