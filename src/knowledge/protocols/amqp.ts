import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { over } from '../authoring/overrides.ts';
import { stacksOf, type Override } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

const ONE_POINT_ZERO: Override = {
  on: () => true,
  capabilities: {
    oneToMany: noted('broker-fan-out', 'By the node behind a link; how is the broker\'s affair.', 'amqp-1-0', 'rabbitmq-amqp-1-0'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once', 'exactly-once'], 'By settlement modes of the link.', 'amqp-1-0 part 2'),
    workQueue: noted('native', 'Accepted, rejected, released, modified.', 'amqp-1-0 part 3'),
  },
  grades: {
    'connection-sharing': judged(4, 'Many sessions and links with credit each; field gateways multiplex devices over one connection.', 'amqp-1-0 part 2', 'azure-iot-protocols'),
    decoupling: judged(3, 'Addresses and links; routing belongs to the broker.', 'amqp-1-0', 'rabbitmq-amqp-1-0'),
  },
};

export const amqp: ProtocolFamily = {
  id: 'amqp',
  name: 'AMQP',
  summary: 'Broker protocol with queues, routing and acknowledgement after processing; 0-9-1 and 1.0 share the name, not the wire.',
  capabilities: {
    pushToDevice: noted('queued-until-wake', 'A queue holds messages until the consumer is back.', 'amqp-0-9-1', 'rabbitmq-queues'),
    oneToMany: noted('broker-fan-out', 'Exchanges copy into every bound queue.', 'amqp-0-9-1'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'Publisher confirms and consumer acknowledgements; hop by hop.', 'amqp-0-9-1', 'rabbitmq-protocols'),
    ordering: fact('per-topic-or-queue', 'amqp-0-9-1'),
    storeAndForward: noted('durable-queue', 'When queue and message are declared durable.', 'rabbitmq-queues'),
    requestResponse: noted('by-convention', 'Reply-to and correlation-id.', 'amqp-0-9-1', 'amqp-1-0 part 3'),
    deviceManagement: fact('none', 'amqp-1-0'),
    streaming: fact('messages-in-order', 'amqp-0-9-1'),
    browserUse: fact('none', 'rabbitmq-protocols'),
    intermediary: fact('broker', 'amqp-0-9-1'),
    largeTransfer: noted('limited', 'Up to what the broker accepts.', 'rabbitmq-protocols'),
    largestMessageBytes: noted(null, 'Set by the broker.', 'amqp-1-0'),
    workQueue: noted('native', 'Acknowledge, refuse, requeue; dead letters by the broker.', 'amqp-0-9-1', 'rabbitmq-queues'),
  },
  nonIpLinks: [],
  platforms: {
    'mcu-baremetal': support('no', 'A cloud vendor advises other protocols below about 1 MB of RAM; no maintained client of that size is listed.', 'azure-iot-protocols'),
    rtos: support('limited', 'An ageing C client; not advised below about 1 MB of RAM.', 'uamqp-c', 'azure-iot-protocols'),
    linux: support('yes', 'Qpid Proton, clients of RabbitMQ and others.', 'rabbitmq-protocols'),
    mobile: support('limited', 'Server libraries that also run there.', 'rabbitmq-protocols'),
    browser: support('no', 'No binding for pages except AMQP 1.0 over WebSocket.', 'azure-iot-protocols'),
    server: support('yes', 'Clients for every server language.', 'rabbitmq-protocols'),
  },
  maturity: { standard: 'AMQP 0-9-1 (2008) and AMQP 1.0 (OASIS 2012, ISO/IEC 19464)', status: 'mature', sources: cite('amqp-0-9-1', 'amqp-1-0', 'rabbitmq-protocols'), checked: CHECKED },
  grades: {
    maturity: judged(3, 'Widely used between servers, with several maintained implementations.', 'rabbitmq-protocols', 'rabbitmq-4-0'),
    simplicity: judged(1, 'Exchanges, queues, channels and a broker to run.', 'amqp-0-9-1', 'azure-iot-protocols'),
    'push-to-device': judged(4, 'Delivered while connected, kept in the queue otherwise.', 'amqp-0-9-1'),
    'one-to-many': judged(4, 'Fan-out and topic exchanges are the core.', 'amqp-0-9-1'),
    'delivery-assurance': judged(4, 'Acknowledged after processing, stored until then, refused or returned.', 'amqp-0-9-1', 'rabbitmq-queues'),
    'request-response': judged(2, 'Reply-to and correlation-id; status is yours.', 'amqp-0-9-1'),
    streaming: judged(2, 'Messages in order through a broker.', 'amqp-0-9-1'),
    'bulk-transfer': judged(2, 'Within the limit of the broker, which is not made for files.', 'rabbitmq-protocols'),
    'work-queue': judged(4, 'What it was made for.', 'amqp-0-9-1', 'rabbitmq-queues'),
    decoupling: judged(4, 'Exchanges and bindings route by name and pattern; queues wait for the absent.', 'amqp-0-9-1'),
    'device-management': judged(0, 'None.', 'amqp-1-0'),
    'interoperable-data': judged(1, 'Content types and properties; 1.0 has a type system.', 'amqp-1-0 part 1'),
    'sleepy-device': judged(1, 'A long handshake at each wake-up; messages wait in the queue.', 'amqp-0-9-1', 'amqp-1-0'),
    'lossy-link': judged(1, 'One lost segment holds up all channels.', 'rfc-9293'),
    'nat-longevity': judged(3, 'TCP mappings last; heartbeats can be slow.', 'rfc-5382 REQ-5', 'rabbitmq-amqp-1-0'),
    'firewall-traversal': judged(2, 'TCP on ports 5671 and 5672.', 'azure-iot-protocols'),
    'browser-fit': judged(0, 'No binding for pages.', 'rabbitmq-protocols'),
    'no-intermediary': judged(1, 'A broker, and not a small one.', 'rabbitmq-protocols'),
    'server-scale': judged(1, 'Channels and queues are heavy state; managed sizes take from 500 to 40,000 connections.', 'amazon-mq', 'rabbitmq-native-mqtt'),
    'connection-sharing': judged(3, 'Channels in one connection.', 'amqp-0-9-1'),
  },
  mandatedBy: [
    { standard: 'amqp-1-0', protocols: ['amqp-1-0'], sources: cite('amqp-1-0', 'rabbitmq-protocols') },
    { standard: 'swim', protocols: ['amqp-1-0'], sources: cite('swim-yellow-profile') },
    { standard: 'c-roads', protocols: ['amqp-1-0'], sources: cite('c-roads-basic-interface') },
    { standard: 'opc-ua-pubsub', protocols: ['amqp-1-0'], sources: cite('opc-ua-part-14') },
  ],
  clouds: [
    { cloud: 'azure', transports: ['tcp', 'websocket'], text: 'Azure IoT Hub speaks AMQP 1.0, and advises it for gateways that multiplex devices.', sources: cite('azure-iot-protocols') },
  ],
  stacks: [
    ...stacksOf({
      protocol: 'amqp-0-9-1', name: 'AMQP 0-9-1', exchange: 'amqp-0-9-1', memory: PROTOCOL_MEMORY.unpublished,
      variants: ['tcp/none', 'tcp/tls-1-2-cert', 'tcp/tls-1-2-mutual', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual'],
    }),
    ...stacksOf({
      protocol: 'amqp-1-0', name: 'AMQP 1.0', exchange: 'amqp-1-0', memory: PROTOCOL_MEMORY.unpublished,
      variants: ['tcp/none', 'tcp/tls-1-2-cert', 'tcp/tls-1-2-mutual', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual', 'websocket/none', 'websocket/tls-1-2-cert', 'websocket/tls-1-3-cert'],
      overrides: [ONE_POINT_ZERO, {
        on: over('websocket'),
        capabilities: { browserUse: noted('native', 'AMQP 1.0 inside WebSocket messages.', 'azure-iot-protocols') },
        grades: {
          'firewall-traversal': judged(3, 'Web ports; proxies must pass the upgrade.', 'azure-iot-protocols', 'rfc-6455'),
          'browser-fit': judged(3, 'By a library over WebSocket.', 'azure-iot-protocols'),
          'nat-longevity': judged(2, 'Proxies close idle connections after one to two minutes.', 'proxy-idle-timeouts'),
        },
        platforms: { browser: support('limited', 'By a library over WebSocket.', 'azure-iot-protocols') },
      }],
    }),
  ],
  page: () => import('./pages/amqp.ts'),
};
