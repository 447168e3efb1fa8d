import { named, nothing, overWebSocket, speaks, type EditableGroup } from './editable-input.ts';
import type { StackView, WireInputs } from '../../../wire/index.ts';

const anyHttp = speaks('http-1-1', 'http-2', 'http-3');
const http3Only = speaks('http-3');
const webSocketOnly = speaks('websocket');
const grpcOnly = speaks('grpc');
const upgrades = (stack: StackView) => webSocketOnly(stack) || overWebSocket(stack);
const hostOf = ({ host }: WireInputs) => host ?? 'iot.example.com';

export const http: EditableGroup = {
  id: 'http',
  title: 'HTTP',
  inputs: [
    { path: 'http.path', label: 'Path', applies: anyHttp, initial: ({ path }, { protocol }) => (protocol === 'http-1-1' && !path.startsWith('/') ? `/${path}` : path), decides: named(/^(?:Request line|:path: .*)$/) },
    { path: 'http.method', label: 'Method', applies: anyHttp, initial: ({ direction }) => (direction === 'up' ? 'POST' : 'GET'), decides: named(/^:method: .*$/) },
    { path: 'http.host', label: 'Host', applies: anyHttp, initial: hostOf, decides: named(/^(?:Host|:authority: .*)$/) },
    { path: 'http.responseBodyBytes', label: 'Body of the response', unit: 'B', applies: anyHttp, initial: ({ direction, payloadBytes }) => (direction === 'up' ? 0 : payloadBytes), decides: nothing },
    { path: 'http3.serverCidBytes', label: 'Connection ID of the server', unit: 'B', applies: http3Only, initial: () => 8, decides: named(/destination connection id$/) },
    { path: 'http3.clientCidBytes', label: 'Connection ID of the device', unit: 'B', applies: http3Only, initial: () => 0, decides: named(/source connection id$/) },
    { path: 'http3.packetNumberBytes', label: 'Packet number', unit: 'B', applies: http3Only, initial: () => 1, decides: named(/packet number$/) },
    { path: 'http3.retryTokenBytes', label: 'Token of a Retry', unit: 'B', hint: '0: the server takes the first hello.', applies: http3Only, initial: () => 0, decides: named(/^(?:Retry|Initial): token$/) },
    { path: 'http3.tokenBytes', label: 'Token of an earlier connection', unit: 'B', applies: http3Only, initial: () => 0, decides: named(/^Initial: token$/) },
  ],
};

export const webSocket: EditableGroup = {
  id: 'websocket',
  title: 'WebSocket',
  inputs: [
    {
      path: 'websocket.path', label: 'Path of the upgrade', applies: upgrades, decides: named(/^Request line$/),
      initial: (_, { protocol }) => (protocol.startsWith('mqtt') ? '/mqtt' : protocol === 'coap' ? '/.well-known/coap' : '/'),
    },
    { path: 'websocket.host', label: 'Host of the upgrade', applies: upgrades, initial: hostOf, decides: named(/^Host$/) },
    {
      path: 'websocket.subprotocol', label: 'Subprotocol', hint: 'Empty leaves the line out.', applies: upgrades, decides: named(/^Sec-WebSocket-Protocol$/),
      initial: (_, { protocol }) => (protocol.startsWith('mqtt') ? 'mqtt' : protocol === 'coap' ? 'coap' : protocol === 'amqp-1-0' ? 'amqp' : ''),
    },
    { path: 'websocket.deflate', label: 'Messages are compressed (permessage-deflate)', applies: upgrades, initial: () => false, decides: named(/^(?:Compressed payload data|Sec-WebSocket-Extensions)$/) },
    { path: 'websocket.deflateRatio', label: 'Share of the payload that compression leaves', hint: 'Empty: 1, text in which nothing comes twice.', applies: upgrades, initial: () => null, decides: named(/^Compressed payload data$/) },
    { path: 'websocketMessage.replyBytes', label: 'Answer of the application', unit: 'B', applies: webSocketOnly, initial: ({ guarantee }) => (guarantee === 'best-effort' ? 0 : 1), decides: named(/^Reply$/i) },
  ],
};

export const grpc: EditableGroup = {
  id: 'grpc',
  title: 'gRPC',
  inputs: [
    { path: 'grpc.method', label: 'Service and method', applies: grpcOnly, initial: () => '/telemetry.v1.Ingest/Send', decides: named(/^:path: .*$/) },
    { path: 'grpc.authority', label: 'Host', applies: grpcOnly, initial: hostOf, decides: named(/^:authority: .*$/) },
    { path: 'grpc.call', label: 'Kind of call', words: { unary: 'one call a message', stream: 'messages on an open stream' }, applies: grpcOnly, initial: ({ direction }) => (direction === 'down' ? 'stream' : 'unary'), decides: nothing },
    { path: 'grpc.replyBytes', label: 'Reply message', unit: 'B', applies: grpcOnly, initial: () => 0, decides: named(/^reply$/) },
  ],
};
