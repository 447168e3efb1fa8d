import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { stacksOf } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

export const webSocket: ProtocolFamily = {
  id: 'websocket',
  name: 'WebSocket',
  summary: 'Your own messages both ways on a connection that starts as HTTP and that a page can open.',
  capabilities: {
    pushToDevice: fact('while-connected', 'rfc-6455 §1.2'),
    oneToMany: fact('server-loops', 'rfc-6455'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'Reliable within one connection; after a break the sender must repeat what it cannot know to have arrived.', 'rfc-6455 §1.5', 'rfc-9293 §3.4'),
    ordering: fact('per-connection', 'rfc-6455 §5.4'),
    storeAndForward: fact('none', 'rfc-6455'),
    requestResponse: fact('build-your-own', 'rfc-6455 §1.9'),
    deviceManagement: noted('vendor-specific', 'TR-369 and OCPP standardise it on top.', 'tr-369', 'ocpp-j'),
    streaming: fact('native-streams', 'rfc-6455 §5.4'),
    browserUse: fact('native', 'rfc-6455 §1.1'),
    intermediary: fact('none', 'rfc-6455 §1.1'),
    largeTransfer: fact('unlimited', 'rfc-6455 §5.4'),
    largestMessageBytes: noted(null, 'A frame may have 2^63 bytes, a message any number of frames.', 'rfc-6455 §5.2'),
    workQueue: fact('none', 'rfc-6455'),
  },
  nonIpLinks: [],
  platforms: {
    'mcu-baremetal': support('limited', 'Few small clients.', 'rfc-6455'),
    rtos: support('yes', 'esp_websocket_client, Zephyr.', 'esp-idf-lwip'),
    linux: support('yes', 'Everywhere.', 'rfc-6455'),
    mobile: support('yes', 'Part of the system.', 'rfc-6455'),
    browser: support('yes', 'Built in.', 'rfc-6455 §1.1'),
    server: support('yes', 'Everywhere.', 'rfc-6455'),
  },
  maturity: { standard: 'RFC 6455, also over HTTP/2 (8441) and HTTP/3 (9220)', status: 'universal', sources: cite('rfc-6455', 'rfc-8441', 'rfc-9220'), checked: CHECKED },
  grades: {
    'push-to-device': judged(3, 'Either side sends at any time over the connection; nothing waits for an absent device.', 'rfc-6455 §1.2'),
    'one-to-many': judged(1, 'Your server sends to each open connection in turn.', 'rfc-6455'),
    'delivery-assurance': judged(1, 'Bytes are retransmitted while the connection lives; messages are not acknowledged.', 'rfc-6455 §5', 'rfc-9293 §3.4'),
    'request-response': judged(1, 'Messages both ways; correlation and errors are yours or those of a sub-protocol.', 'rfc-6455 §1.9'),
    streaming: judged(3, 'A long-lived ordered stream with the flow control of TCP, straight into a page.', 'rfc-6455 §5.4'),
    'bulk-transfer': judged(3, 'Any size; resuming is yours.', 'rfc-6455 §5.4'),
    'work-queue': judged(0, 'No queue.', 'rfc-6455'),
    decoupling: judged(1, 'An address with one server behind it.', 'rfc-6455 §3'),
    'device-management': judged(3, 'TR-369 and OCPP build on it.', 'tr-369', 'ocpp-j'),
    'interoperable-data': judged(1, 'Sub-protocols are named; what they carry is theirs.', 'rfc-6455 §1.9'),
    'sleepy-device': judged(0, 'Needs a standing connection; every wake-up starts from nothing, with an upgrade on top.', 'rfc-6455 §4'),
    'lossy-link': judged(1, 'On TCP one lost segment holds back everything behind it.', 'rfc-9293 §3.8.1'),
    'nat-longevity': judged(2, 'As TCP, but proxies on the way close idle connections after one to two minutes.', 'rfc-5382 REQ-5', 'proxy-idle-timeouts'),
    'firewall-traversal': judged(3, 'Web ports; proxies must pass the upgrade.', 'rfc-6455 §1.6'),
    'browser-fit': judged(4, 'Built into the browser.', 'rfc-6455 §1.1'),
    'no-intermediary': judged(3, 'An ordinary web server.', 'rfc-6455 §1.1'),
    'server-scale': judged(2, 'A connection each; sharing it over servers is yours.', 'rfc-6455'),
    'connection-sharing': judged(1, 'One connection for each device.', 'rfc-6455'),
    maturity: judged(4, 'Universal in browsers, servers and languages.', 'rfc-6455', 'eclipse-survey-2019'),
    simplicity: judged(3, 'Libraries do the framing; liveness, acknowledgement and reconnecting are yours.', 'rfc-6455 §5.5'),
  },
  mandatedBy: mandates(
    ['bacnet', 'ashrae-135 Annex AB'], ['bacnet-sc', 'ashrae-135 Annex AB'], ['basics-station', 'basics-station-lns'], ['eebus-ship', 'eebus-ship §10'],
    ['ocpp', 'ocpp-j'], ['onem2m', 'onem2m-bindings TS-0020'], ['opc-ua', 'opc-ua-part-6 §7.5'], ['s2', 's2-json'], ['tr-369', 'tr-369'],
  ),
  clouds: [],
  stacks: stacksOf({
    protocol: 'websocket', name: 'WebSocket', exchange: 'websocket', memory: PROTOCOL_MEMORY.unpublished,
    variants: ['tcp/none', 'tcp/tls-1-2-cert', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual'],
  }),
  page: () => import('./pages/websocket.ts'),
};
