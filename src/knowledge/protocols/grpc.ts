import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { stacksOf } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

export const grpc: ProtocolFamily = {
  id: 'grpc',
  name: 'gRPC',
  summary: 'Typed calls and streams from generated code, on HTTP/2.',
  capabilities: {
    pushToDevice: noted('while-connected', 'On a stream that the device opened.', 'grpc-docs'),
    oneToMany: fact('server-loops', 'grpc-http2'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'A status answers each call; retries by configuration.', 'grpc-docs'),
    ordering: noted('per-connection', 'Within each stream.', 'grpc-docs'),
    storeAndForward: fact('none', 'grpc-http2'),
    requestResponse: fact('native', 'grpc-docs'),
    deviceManagement: noted('vendor-specific', 'gNMI standardises it for network equipment.', 'gnmi'),
    streaming: fact('native-streams', 'grpc-docs'),
    browserUse: noted('through-a-proxy', 'gRPC-Web, without streams from the client.', 'grpc-web'),
    intermediary: fact('none', 'grpc-http2'),
    largeTransfer: noted('limited', 'A stream of messages of up to 4 MB each by default.', 'grpc-docs'),
    largestMessageBytes: noted(4_194_304, 'Default limit on receiving, can be raised.', 'grpc-docs'),
    workQueue: fact('none', 'grpc-http2'),
  },
  nonIpLinks: [],
  platforms: {
    'mcu-baremetal': support('no', 'No maintained library; a small one was given up.', 'nanopb-grpc', 'esp-idf-grpc'),
    rtos: support('no', 'Only hand-made on an HTTP/2 library.', 'esp-idf-grpc', 'nanopb-grpc'),
    linux: support('yes', 'Official libraries.', 'grpc-docs'),
    mobile: support('yes', 'Official libraries.', 'grpc-docs'),
    browser: support('limited', 'GRPC-Web through a proxy.', 'grpc-web'),
    server: support('yes', 'Official libraries.', 'grpc-docs'),
  },
  maturity: { standard: 'Protocol description of the gRPC project (CNCF), on RFC 9113', status: 'mature', sources: cite('grpc-http2', 'rfc-9113'), checked: CHECKED },
  grades: {
    'push-to-device': judged(3, 'On a stream that the device keeps open; nothing waits for an absent device.', 'grpc-docs'),
    'one-to-many': judged(1, 'Your server writes to each open stream in turn.', 'grpc-http2'),
    'delivery-assurance': judged(2, 'Each call ends with a status, and can be repeated by policy.', 'grpc-docs'),
    'request-response': judged(4, 'Typed calls with deadlines, status and generated code.', 'grpc-docs'),
    streaming: judged(4, 'Native streams in both directions, several at a time, each with flow control.', 'grpc-docs', 'rfc-9113 §5.2'),
    'bulk-transfer': judged(3, 'Any size as a stream of messages; resuming is yours.', 'grpc-docs'),
    'work-queue': judged(0, 'No queue.', 'grpc-http2'),
    decoupling: judged(1, 'A service name with its servers behind it.', 'grpc-docs'),
    'device-management': judged(3, 'gNMI builds on it, for network equipment.', 'gnmi'),
    'interoperable-data': judged(2, 'Contracts in a common language, code generated from them.', 'grpc-docs'),
    'sleepy-device': judged(0, 'Needs a standing connection; every wake-up starts from nothing.', 'grpc-http2'),
    'lossy-link': judged(1, 'On TCP one lost segment holds back all streams.', 'rfc-9293 §3.8.1'),
    'nat-longevity': judged(2, 'As TCP, but servers refuse keep-alives more often than every five minutes unless told otherwise, and proxies close idle streams.', 'grpc-docs', 'proxy-idle-timeouts'),
    'firewall-traversal': judged(3, 'Web ports; every proxy and load balancer on the way must carry HTTP/2 with trailers.', 'grpc-http2'),
    'browser-fit': judged(2, 'Through a proxy made for it, without streams from the client.', 'grpc-web'),
    'no-intermediary': judged(3, 'A server that your own code contains.', 'grpc-docs'),
    'server-scale': judged(2, 'A connection each; load balancers must understand HTTP/2.', 'grpc-http2'),
    'connection-sharing': judged(3, 'Independent streams within a connection, one identity.', 'rfc-9113 §5'),
    maturity: judged(3, 'Widely used between servers with official libraries for many languages, absent on microcontrollers.', 'grpc-docs', 'esp-idf-grpc'),
    simplicity: judged(3, 'Contracts and code generation do nearly everything; the tool chain must be learnt.', 'grpc-docs'),
  },
  mandatedBy: mandates(
    ['gnmi', 'gnmi'], ['otlp', 'otlp OTLP/gRPC'],
  ),
  clouds: [],
  stacks: stacksOf({
    protocol: 'grpc', name: 'gRPC', exchange: 'grpc', memory: PROTOCOL_MEMORY.unpublished,
    variants: ['tcp/none', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual'],
  }),
  page: () => import('./pages/grpc.ts'),
};
