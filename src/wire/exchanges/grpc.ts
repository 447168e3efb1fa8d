import type { HeaderLine } from '../encodings/hpack-static-table.ts';
import { sampleDate } from '../encodings/http-date.ts';
import { rawBytes } from '../encodings/raw-bytes.ts';
import type { Exchange, ExchangeModel, Side, StackView, WireInputs, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import { dataFrames, headersFrames } from '../layers/http-2.ts';
import type { GrpcInputs, GrpcPeer } from './grpc-inputs.ts';
import { TYPICAL_GRPC_CLIENT, TYPICAL_GRPC_SERVER } from './grpc-profiles.ts';
import { clientSettingsAck, closeHttp2, openHttp2, pingRound } from './http-2-connection.ts';
import { BLOCK_BASE, RecurringHeaders } from './recurring-headers.ts';

const PROTOCOL = 'gRPC PROTOCOL-HTTP2, Length-Prefixed-Message';

/** gRPC over HTTP/2: unary calls, or messages on one long stream. */
export const grpc: ExchangeModel = (stack, inputs): Exchange => {
  const plan = planOf(stack, inputs);
  const opening = openHttp2(stack, plan.client, plan.server);
  const base = {
    // A channel opened for one call: the call waits for the server's settings, and their acknowledgement leaves with it.
    connect: inputs.connection === 'per-message' ? opening.map((write): Write => (write === clientSettingsAck ? { ...write, joinsNext: true } : write)) : opening,
    keepAlive: pingRound,
    close: closeHttp2(stack, plan.client, plan.server),
  };
  if (plan.call === 'stream') return { ...base, connect: [...base.connect, ...openStream(plan)], message: streamMessage(plan, inputs) };
  const [first, second] = [unaryCall(plan, inputs, 0), unaryCall(plan, inputs, 1)];
  return {
    ...base, firstMessage: first, message: second, messageAt: (index) => (index === 1 ? second : unaryCall(plan, inputs, index)),
    tryingSizes: () => {
      const [ofRequest, ofResponse] = [plan.headers.client.trySizes(), plan.headers.server.trySizes()];
      return () => ofRequest() * BLOCK_BASE ** 2 + ofResponse();
    },
  };
};

type Plan = ReturnType<typeof planOf>;

function planOf(stack: StackView, inputs: WireInputs) {
  const given: GrpcInputs = inputs.grpc ?? {};
  const client: GrpcPeer = given.client ?? TYPICAL_GRPC_CLIENT;
  const server: GrpcPeer = given.server ?? TYPICAL_GRPC_SERVER;
  const secondPassed = inputs.intervalSeconds >= 1;
  const request: readonly HeaderLine[] = [
    [':authority', given.authority ?? inputs.host ?? 'iot.example.com'],
    [':method', 'POST'],
    [':path', given.method ?? '/telemetry.v1.Ingest/Send'],
    [':scheme', stack.security === 'none' ? 'http' : 'https'],
    ...client.headers,
    ...(given.metadata ?? []),
  ];
  return {
    client,
    server,
    call: given.call ?? (inputs.direction === 'down' ? 'stream' : 'unary'),
    wrapped: (given.protobufField ?? 'bytes') === 'bytes',
    replyBytes: given.replyBytes ?? 0,
    up: inputs.direction === 'up',
    headers: {
      client: new RecurringHeaders(client.hpack, [() => request]),
      server: new RecurringHeaders(server.hpack, [(index) => responseHeaders(server, sampleDate(secondPassed ? index : 0)), () => server.trailers]),
    },
  } as const;
}

function unaryCall(plan: Plan, inputs: WireInputs, index: number): Write[] {
  const stream = 2 * index + 1;
  const payload = plan.up ? inputs.payloadBytes : 0;
  const reply = plan.up ? plan.replyBytes : inputs.payloadBytes;
  const [call = []] = plan.headers.client.at(index);
  const [answer = [], trailed = []] = plan.headers.server.at(index);
  const headers = headersFrames(stream, answer, false);
  const message = dataFrames(stream, prefixed(plan, 'reply', reply), false);
  const trailers = headersFrames(stream, trailed, true);
  return [
    say('client', 'HEADERS + DATA call', 'later', [
      ...headersFrames(stream, call, false), ...dataFrames(stream, prefixed(plan, 'request', payload), true),
    ]),
    ...(plan.server.trailersWrite === 'own'
      ? [say('server', 'HEADERS + DATA reply', 'reply', [...headers, ...message]), say('server', 'HEADERS trailers', 'follow', trailers)]
      : [say('server', 'HEADERS + DATA reply + trailers', 'reply', [...headers, ...message, ...trailers])]),
  ];
}

function openStream(plan: Plan): Write[] {
  const [[call = []], [answer = []]] = [plan.headers.client.at(0), plan.headers.server.at(0)];
  return [say('client', 'HEADERS call', 'reply', headersFrames(1, call, false)), say('server', 'HEADERS reply', 'reply', headersFrames(1, answer, false))];
}

function streamMessage(plan: Plan, inputs: WireInputs): Write[] {
  return [say(plan.up ? 'client' : 'server', 'DATA message', 'later', dataFrames(1, prefixed(plan, plan.up ? 'request' : 'reply', inputs.payloadBytes), false))];
}

function responseHeaders(server: GrpcPeer, date: string): readonly HeaderLine[] {
  return [[':status', '200'], ...server.headers, ...(server.sendsDate ? [['date', date] as const] : [])];
}

/** Compressed flag and length, then the message: a protocol-buffer field of type bytes, or the payload as it is. */
function prefixed(plan: Plan, what: string, payloadBytes: number): readonly Field[] {
  const message = plan.wrapped && payloadBytes > 0
    ? [
        field('protocol', 'field 1, type bytes', 1, 0x0a, 'Protocol Buffers encoding, message structure'),
        varint('field length', payloadBytes),
        opaque('payload', what, payloadBytes, 'Protocol Buffers encoding, length-delimited records'),
      ]
    : [opaque('payload', what, payloadBytes, PROTOCOL)];
  return [field('protocol', 'compressed flag', 1, 0, PROTOCOL), field('protocol', 'message length', 4, sizeOf(message), PROTOCOL), ...message];
}

/** Seven bits a byte, least significant first. */
function varint(name: string, value: number): Field {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  bytes.push(rest);
  return field('protocol', name, bytes.length, rawBytes(bytes), 'Protocol Buffers encoding, base 128 varints');
}

const say = (from: Side, label: string, timing: Write['timing'], fields: readonly Field[]): Write => ({ from, label, timing, fields });
