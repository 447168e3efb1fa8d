import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { stacksOf } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

export const http: ProtocolFamily = {
  id: 'http',
  name: 'HTTP',
  summary: 'Requests and responses of the web; the device asks, the server answers.',
  capabilities: {
    pushToDevice: noted('reply-window', 'The device must ask; an answer held back, by long polling or server-sent events, stands in for a message to it.', 'rfc-9110 §3.4', 'rfc-6202 §2', 'whatwg-html'),
    oneToMany: fact('none', 'rfc-9110'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'The response acknowledges; idempotent requests may be repeated.', 'rfc-9110 §9.2.2'),
    ordering: fact('per-connection', 'rfc-9112 §9.3'),
    storeAndForward: fact('none', 'rfc-9110'),
    requestResponse: fact('native', 'rfc-9110 §3'),
    deviceManagement: fact('none', 'rfc-9110'),
    streaming: noted('messages-in-order', 'Event streams and chunked responses to the device; uploads as one long request.', 'whatwg-html', 'rfc-6202'),
    browserUse: fact('native', 'whatwg-html'),
    intermediary: fact('none', 'rfc-9110'),
    largeTransfer: noted('unlimited', 'Any size, resumable by ranges.', 'rfc-9110 §14'),
    largestMessageBytes: fact(null, 'rfc-9110 §8.6'),
    workQueue: fact('none', 'rfc-9110'),
  },
  nonIpLinks: [],
  platforms: {
    'mcu-baremetal': support('limited', 'Modem commands or small clients, often without TLS.', 'nordic-serial-modem', 'tartabit'),
    rtos: support('yes', 'Clients in ESP-IDF, Zephyr and FreeRTOS.', 'esp-idf-mbedtls', 'tartabit'),
    linux: support('yes', 'Everywhere.', 'rfc-9110'),
    mobile: support('yes', 'Part of the systems.', 'rfc-9110'),
    browser: support('yes', 'Built in.', 'whatwg-html'),
    server: support('yes', 'Everywhere.', 'rfc-9110'),
  },
  maturity: { standard: 'RFC 9110 with RFC 9112, 9113 and 9114', status: 'universal', sources: cite('rfc-9110', 'rfc-9112', 'rfc-9113', 'rfc-9114'), checked: CHECKED },
  grades: {
    maturity: judged(4, 'Universal; everybody who joins knows it.', 'rfc-9110', 'eclipse-survey-2019'),
    simplicity: judged(4, 'Ordinary servers, tools and skills; the first result takes an hour.', 'rfc-9110'),
    'push-to-device': judged(0, 'The device must ask.', 'rfc-9110 §3', 'rfc-6202'),
    'one-to-many': judged(0, 'Each receiver is a transfer of its own.', 'rfc-9110'),
    'delivery-assurance': judged(2, 'The response acknowledges each request, which may be repeated when idempotent.', 'rfc-9110 §9.2.2'),
    'request-response': judged(3, 'Methods, addresses and status codes.', 'rfc-9110 §3'),
    streaming: judged(1, 'One direction at a time, in a long body or an event stream that proxies may hold back whole; else each piece is an exchange.', 'rfc-6202 §3.2', 'whatwg-html'),
    'bulk-transfer': judged(4, 'Any size, ranges for resuming, caches and content delivery networks.', 'rfc-9110 §14', 'nordic-webinar-2020'),
    'work-queue': judged(1, 'A queue only outside the protocol.', 'rfc-9110'),
    decoupling: judged(1, 'Addresses name one server; webhooks call further ones.', 'rfc-9110'),
    'device-management': judged(3, 'TR-069 and OMA DM are standards on top of it; nothing of its own.', 'tr-069', 'oma-dm'),
    'interoperable-data': judged(3, 'Content types, and standard models such as IEEE 2030.5 and OpenADR on top of it.', 'rfc-9110 §8.3', 'ieee-2030-5', 'openadr-2-0b'),
    'sleepy-device': judged(1, 'Each wake-up pays for TCP and TLS again.', 'azure-iot-protocols', 'rfc-9006'),
    'lossy-link': judged(1, 'One lost segment delays the whole exchange, and cold exchanges have many.', 'rfc-9293', 'sergiuszm-experiments'),
    'nat-longevity': judged(2, 'Each exchange stands alone; nothing can reach the device between.', 'rfc-9110'),
    'firewall-traversal': judged(4, 'Ordinary web traffic.', 'rfc-9110'),
    'browser-fit': judged(4, 'Built into the browser.', 'whatwg-html'),
    'no-intermediary': judged(3, 'An ordinary server.', 'rfc-9110'),
    'server-scale': judged(3, 'No state for each device; polling costs requests.', 'rfc-9110', 'azure-iot-protocols'),
    'connection-sharing': judged(2, 'Many addresses in one connection.', 'rfc-9112'),
  },
  mandatedBy: [
    ...mandates(
      ['dicom', 'dicom PS3.18 §8'], ['hl7-fhir', 'hl7-fhir RESTful API'], ['ieee-2030-5', 'ieee-2030-5'], ['lorawan-backend', 'lorawan-backend'],
      ['ocpi', 'ocpi transport and format'], ['oma-dm', 'oma-dm'], ['onem2m', 'onem2m-bindings TS-0009'], ['onvif', 'onvif-core §5'],
      ['opc-ua', 'opc-ua-part-6 §7.4'], ['openadr-2-0b', 'openadr-2-0b'], ['openadr-3', 'openadr-3'], ['otlp', 'otlp OTLP/HTTP'],
      ['restconf', 'rfc-8040'], ['swim', 'swim-yellow-profile'], ['talq', 'talq'], ['tr-069', 'tr-069'],
    ),
    // Both are requests of HTTP/1.1 with additions of their own.
    { standard: 'homekit', protocols: ['http-1-1'], sources: cite('homekit-accessory-protocol') },
    { standard: 'ntrip', protocols: ['http-1-1'], sources: cite('ntrip') },
  ],
  clouds: [
    { cloud: 'aws', transports: ['tcp'], limits: 'one-way-or-slow', text: 'AWS IoT Core takes publishing over HTTPS; nothing comes back.', sources: cite('aws-iot-protocols') },
    { cloud: 'azure', transports: ['tcp'], limits: 'one-way-or-slow', text: 'Azure IoT Hub takes HTTPS and asks devices to poll no more than every 25 minutes.', sources: cite('azure-iot-protocols') },
  ],
  stacks: [
    ...stacksOf({
      protocol: 'http-1-1', name: 'HTTP/1.1', exchange: 'http-1-1', memory: PROTOCOL_MEMORY.http,
      variants: ['tcp/none', 'tcp/tls-1-2-psk', 'tcp/tls-1-2-cert', 'tcp/tls-1-2-mutual', 'tcp/tls-1-3-psk', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual'],
    }),
    ...stacksOf({
      protocol: 'http-2', name: 'HTTP/2', exchange: 'http-2', memory: PROTOCOL_MEMORY.unpublished,
      variants: ['tcp/none', 'tcp/tls-1-2-cert', 'tcp/tls-1-2-mutual', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual'],
      overrides: [{
        on: () => true,
        grades: {
          maturity: judged(3, 'Universal on servers, rare on microcontrollers.', 'rfc-9113'),
          simplicity: judged(3, 'As HTTP/1.1, but binary: other tools are needed to look inside.', 'rfc-9113'),
          'connection-sharing': judged(3, 'Independent streams in one connection.', 'rfc-9113 §5'),
        },
        platforms: {
          'mcu-baremetal': support('unknown', 'No maintained client was found.', 'esp-idf-grpc'),
          rtos: support('limited', 'A port of nghttp2 only.', 'esp-idf-grpc'),
        },
      }],
    }),
    ...stacksOf({
      protocol: 'http-3', name: 'HTTP/3', exchange: 'http-3', memory: PROTOCOL_MEMORY.unpublished,
      variants: ['quic/tls-1-3-cert', 'quic/tls-1-3-mutual'],
      overrides: [{
        on: () => true,
        grades: {
          maturity: judged(3, 'Across the web; hardly on small devices.', 'rfc-9114', 'rfc-9308'),
          simplicity: judged(2, 'New libraries and tools; a fall-back to TCP is needed.', 'rfc-9308 §2'),
          'lossy-link': judged(2, 'Streams recover apart; first recovery after about a second.', 'rfc-9000', 'rfc-9308'),
          'firewall-traversal': judged(2, 'UDP on port 443; three to five networks in a hundred block it.', 'rfc-9308 §2'),
          'nat-longevity': judged(3, 'A connection survives a new address.', 'rfc-9000 §9'),
          'connection-sharing': judged(3, 'Independent streams in one connection.', 'rfc-9114'),
        },
        platforms: {
          'mcu-baremetal': support('unknown', 'No implementation of that size was found.', 'rfc-9308'),
          rtos: support('unknown', 'No maintained client was found.', 'rfc-9308'),
        },
      }],
    }),
  ],
  page: () => import('./pages/http.ts'),
};
