import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { DTLS_AND_ADDRESSES, OSCORE_AND_ADDRESSES, over } from '../authoring/overrides.ts';
import { stacksOf, type Override } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

const OVERRIDES: readonly Override[] = [
  ...DTLS_AND_ADDRESSES,
  ...OSCORE_AND_ADDRESSES,
  {
    on: over('tcp'),
    capabilities: { ordering: fact('per-connection', 'rfc-8323 §3') },
    grades: {
      'push-to-device': judged(4, 'At any time over the connection; in queue mode requests wait for the next wake-up.', 'lwm2m-1-1'),
      'sleepy-device': judged(2, 'Registration and queue survive sleep, connection and security are paid for again.', 'lwm2m-1-1', 'rfc-9006 §5.3'),
      'lossy-link': judged(1, 'One lost segment holds back everything behind it.', 'rfc-9293 §3.8.1'),
      'nat-longevity': judged(3, 'Mappings of TCP last minutes to hours.', 'rfc-5382 REQ-5', 'rfc-8323 §1'),
      'firewall-traversal': judged(2, 'Outbound TCP, but on a port that needs a rule.', 'rfc-8323'),
      'server-scale': judged(2, 'A connection for each device.', 'rfc-8323'),
      maturity: judged(2, 'In the standard since 1.1; fewer clients and servers offer it than UDP.', 'lwm2m-1-1', 'libcoap'),
    },
  },
  {
    on: over('link'),
    grades: {
      'nat-longevity': judged(4, 'There is no address translation on the link.', 'rfc-8376 §2'),
      'firewall-traversal': judged(0, 'Ends at the gateway of the link.', 'rfc-8376 §2'),
      maturity: judged(1, 'In the standard since 1.1; few implementations.', 'lwm2m-1-1'),
    },
  },
];

export const lwm2m: ProtocolFamily = {
  id: 'lwm2m',
  name: 'LwM2M',
  summary: 'Device management and data by standard objects, on CoAP.',
  capabilities: {
    pushToDevice: noted('queued-until-wake', 'In queue mode the server holds requests until the device is back.', 'lwm2m-1-2 queue mode'),
    oneToMany: fact('server-loops', 'lwm2m-1-2'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'Of the CoAP below; notifications may be stored while offline.', 'lwm2m-1-2', 'rfc-7252 §4.2'),
    ordering: fact('none', 'rfc-7252 §4'),
    storeAndForward: fact('server-queue', 'lwm2m-1-2 queue mode'),
    requestResponse: fact('native', 'lwm2m-1-2'),
    deviceManagement: noted('standardised', 'Bootstrap, access control, firmware update.', 'lwm2m-1-2'),
    streaming: fact('none', 'rfc-7252 §4'),
    browserUse: fact('none', 'rfc-6455 §1.1'),
    intermediary: fact('management-server', 'lwm2m-1-2'),
    largeTransfer: fact('block-wise', 'rfc-7959', 'lwm2m-1-2'),
    largestMessageBytes: noted(1152, 'Advised size of one CoAP message; block-wise transfer carries more.', 'rfc-7252 §4.6'),
    workQueue: fact('none', 'lwm2m-1-2'),
  },
  nonIpLinks: ['lorawan', 'nb-iot'],
  platforms: {
    'mcu-baremetal': support('yes', 'Anjay Lite without heap; carrier libraries of modules.', 'anjay-lite', 'nordic-serial-modem'),
    rtos: support('yes', 'Native in Zephyr and Contiki-NG; Anjay and Wakaama elsewhere.', 'zephyr-lwm2m', 'wakaama'),
    linux: support('yes', 'Leshan, Anjay, Wakaama.', 'wakaama', 'anjay-lite'),
    mobile: support('limited', 'Leshan in Java.', 'wakaama'),
    browser: support('no', 'A page has no UDP.', 'rfc-6455 §1.1'),
    server: support('yes', 'Leshan and commercial servers.', 'wakaama'),
  },
  maturity: { standard: 'OMA LwM2M 1.2.2 (June 2024); 1.1 is most common in clients', status: 'mature', sources: cite('lwm2m-1-2', 'wakaama', 'zephyr-lwm2m'), checked: CHECKED },
  grades: {
    'push-to-device': judged(3, 'While the path is open at once; in queue mode requests wait at the server for the next wake-up.', 'lwm2m-1-2 queue mode', 'rfc-4787 REQ-5'),
    'one-to-many': judged(1, 'The server goes through its devices one by one.', 'lwm2m-1-2'),
    'delivery-assurance': judged(2, 'Confirmable messages as in CoAP; notifications are stored while offline when the server asks for it.', 'lwm2m-1-2', 'rfc-7252 §4.2'),
    'request-response': judged(3, 'Read, Write, Execute and Observe on addressed resources with response codes.', 'lwm2m-1-2'),
    streaming: judged(1, 'Notifications in small pieces.', 'rfc-7641 §4.5'),
    'bulk-transfer': judged(3, 'Firmware by block-wise push or by download from an address.', 'lwm2m-1-2', 'rfc-7959'),
    'work-queue': judged(0, 'No queue.', 'lwm2m-1-2'),
    decoupling: judged(2, 'Observation of named resources at a server.', 'lwm2m-1-2'),
    'device-management': judged(4, 'Objects for bootstrap, servers, access control, monitoring and firmware update are the standard.', 'lwm2m-1-2'),
    'interoperable-data': judged(4, 'A public registry of objects and resources with units, IPSO objects among them.', 'ipso-objects', 'lwm2m-1-2'),
    'sleepy-device': judged(4, 'Made for it: queue mode holds requests, a wake-up can be one exchange.', 'lwm2m-1-2 queue mode', 'rfc-9178'),
    'lossy-link': judged(3, 'Each message recovers on its own, with timers that can be tuned.', 'rfc-7252 §4.8'),
    'nat-longevity': judged(2, 'Queue mode expects no path between wake-ups; the update after waking opens a new one.', 'lwm2m-1-2 queue mode', 'rfc-9312 §4.2'),
    'firewall-traversal': judged(1, 'UDP on port 5683 or 5684; 3 to 5 percent of networks let no UDP pass.', 'rfc-7252 §12.6', 'rfc-9308 §2'),
    'browser-fit': judged(0, 'A page cannot send it.', 'rfc-6455 §1.1'),
    'no-intermediary': judged(2, 'A server of a special kind, open or bought.', 'lwm2m-1-2', 'wakaama'),
    'server-scale': judged(3, 'Registration and security context for each device, no connection.', 'lwm2m-1-2', 'rfc-9147'),
    'connection-sharing': judged(2, 'Many resources in one session, one identity; the gateway object of 1.2 stands for other devices.', 'lwm2m-1-2'),
    maturity: judged(3, 'A standard since 2017 with maintained clients and servers in metering, tracking and modules; few people know it well.', 'lwm2m-1-2', 'anjay-lite', 'zephyr-lwm2m'),
    simplicity: judged(0, 'A large framework: objects, bootstrap, registration, formats and a special server before the first result.', 'lwm2m-1-2', 'anjay-lite'),
  },
  mandatedBy: mandates(
    ['ipso', 'ipso-objects'], ['oma-dm', 'att-device-management'], ['oma-lwm2m', 'lwm2m-1-2'], ['ucifi', 'ucifi'],
  ),
  clouds: [],
  stacks: [
    ...stacksOf({ protocol: 'lwm2m-1-0', name: 'LwM2M 1.0', exchange: 'lwm2m', memory: PROTOCOL_MEMORY.lwm2m, variants: ['udp/dtls-1-2-psk'], overrides: OVERRIDES }),
    ...stacksOf({
      protocol: 'lwm2m-1-1', name: 'LwM2M 1.1', exchange: 'lwm2m', memory: PROTOCOL_MEMORY.lwm2m, overrides: OVERRIDES,
      variants: ['udp/none', 'udp/dtls-1-2-psk', 'udp/dtls-1-2-mutual', 'udp/oscore', 'tcp/tls-1-2-psk', 'tcp/tls-1-2-mutual'],
    }),
    ...stacksOf({
      protocol: 'lwm2m-1-2', name: 'LwM2M 1.2', exchange: 'lwm2m', memory: PROTOCOL_MEMORY.lwm2m, overrides: OVERRIDES,
      variants: [
        'udp/dtls-1-2-psk', 'udp/dtls-1-2-cid-psk', 'udp/dtls-1-2-cid-mutual', 'udp/dtls-1-3-cid-psk', 'udp/oscore',
        'tcp/tls-1-3-psk', 'tcp/tls-1-3-mutual', 'link/none', 'link/oscore',
      ],
    }),
  ],
  page: () => import('./pages/lwm2m.ts'),
};
