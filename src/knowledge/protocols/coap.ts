import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { DTLS_AND_ADDRESSES, OSCORE_AND_ADDRESSES, over } from '../authoring/overrides.ts';
import { stacksOf, type Override } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

const OVER_A_CONNECTION: Override = {
  on: over('tcp', 'websocket'),
  capabilities: {
    pushToDevice: fact('while-connected', 'rfc-8323 §3'),
    ordering: fact('per-connection', 'rfc-8323 §3'),
    oneToMany: noted('server-loops', 'Multicast is not defined over connections.', 'rfc-8323 §1'),
    largestMessageBytes: noted(null, 'Each side announces its Max-Message-Size.', 'rfc-8323 §5.3.1'),
  },
  grades: {
    'push-to-device': judged(3, 'Either end may send requests at any time over the connection.', 'rfc-8323 §3'),
    'one-to-many': judged(1, 'Observers are served one by one, each on its connection.', 'rfc-8323', 'rfc-7641'),
    'bulk-transfer': judged(3, 'Large blocks (BERT) without a round trip each.', 'rfc-8323 §6'),
    'sleepy-device': judged(1, 'Each wake-up pays for connection and security again.', 'rfc-8323', 'rfc-9006 §5.3'),
    'lossy-link': judged(1, 'One lost segment holds back everything behind it.', 'rfc-8323 §1', 'rfc-9293 §3.8.1'),
    'nat-longevity': judged(3, 'Mappings of TCP last longer: a mean of 386 minutes against 160 seconds in a study of home gateways.', 'rfc-8323 §1'),
    'firewall-traversal': judged(2, 'Outbound TCP, but on a port that needs a rule.', 'rfc-8323 §1'),
    'server-scale': judged(2, 'A connection for each device.', 'rfc-8323'),
    maturity: judged(2, 'A standard in the main libraries, rare at public end points.', 'rfc-8323', 'libcoap'),
  },
};

export const coap: ProtocolFamily = {
  id: 'coap',
  name: 'CoAP',
  summary: 'The request and response of the web, made for small devices and datagrams.',
  capabilities: {
    pushToDevice: noted('reply-window', 'Observe notifies while the path is open; behind address translation the mapping limits it.', 'rfc-7641', 'rfc-4787 REQ-5'),
    oneToMany: noted('link-multicast', 'Group requests by IP multicast.', 'rfc-7390', 'rfc-7252 §8'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'Non-confirmable or confirmable; duplicates are recognised by message id.', 'rfc-7252 §4.2', 'rfc-7252 §4.5'),
    ordering: fact('none', 'rfc-7252 §4'),
    storeAndForward: noted('none', 'Proxies cache answers, nobody queues requests.', 'rfc-7252 §5.7'),
    requestResponse: fact('native', 'rfc-7252 §5'),
    deviceManagement: fact('none', 'rfc-7252'),
    streaming: fact('none', 'rfc-7252 §4'),
    browserUse: noted('none', 'Only the WebSocket binding could be spoken by a page.', 'rfc-8323 §4'),
    intermediary: fact('none', 'rfc-7252 §1'),
    largeTransfer: fact('block-wise', 'rfc-7959', 'rfc-9177'),
    largestMessageBytes: noted(1152, 'Advised size of one message; block-wise transfer carries larger bodies.', 'rfc-7252 §4.6'),
    workQueue: fact('none', 'rfc-7252'),
  },
  // Compressed to its bytes: RFC 9011 on LoRaWAN, RFC 9391 on the delivery without IP of NB-IoT.
  nonIpLinks: ['lorawan', 'nb-iot'],
  platforms: {
    'mcu-baremetal': support('yes', 'Minimal libraries on 8-bit parts, libcoap on lwIP.', 'libcoap'),
    rtos: support('yes', 'Native in Zephyr, Contiki-NG and RIOT; libcoap on ESP-IDF and FreeRTOS.', 'libcoap', 'zephyr-lwm2m'),
    linux: support('yes', 'libcoap, aiocoap, Californium.', 'libcoap', 'aiocoap'),
    mobile: support('yes', 'Californium and libcoap.', 'libcoap'),
    browser: support('no', 'A page has no UDP.', 'rfc-6455 §1.1'),
    server: support('yes', 'Californium, libcoap, aiocoap.', 'libcoap', 'aiocoap'),
  },
  maturity: { standard: 'RFC 7252 with Observe, block-wise transfer, FETCH and PATCH', status: 'mature', sources: cite('rfc-7252', 'rfc-7641', 'rfc-7959', 'rfc-8132'), checked: CHECKED },
  grades: {
    'push-to-device': judged(2, 'Observe notifies and requests reach the device while the path is open; behind address translation that is seconds to minutes.', 'rfc-7641', 'rfc-4787 REQ-5'),
    'one-to-many': judged(2, 'Multicast groups within a local network; observers elsewhere are served one by one.', 'rfc-7390', 'rfc-7641'),
    'delivery-assurance': judged(2, 'Confirmable messages are repeated until acknowledged or given up after 93 seconds, duplicates recognised.', 'rfc-7252 §4.2', 'rfc-7252 §4.8.2'),
    'request-response': judged(3, 'Methods, paths, response codes and tokens are the protocol.', 'rfc-7252 §5'),
    streaming: judged(1, 'Notifications in small pieces, without flow control.', 'rfc-7641 §4.5'),
    'bulk-transfer': judged(2, 'In blocks of up to 1,024 bytes, each waiting for a round trip unless Q-Block is used; slow on long round trips.', 'rfc-7959', 'rfc-9177', 'sergiuszm-experiments'),
    'work-queue': judged(0, 'No queue.', 'rfc-7252'),
    decoupling: judged(2, 'Observation of named resources at one server; no topics in between.', 'rfc-7641'),
    'device-management': judged(1, 'Building blocks; the management on top is LwM2M.', 'rfc-7252', 'lwm2m-1-2'),
    'interoperable-data': judged(3, 'Content formats are registered, SenML gives units, and LwM2M and IPSO objects build on it.', 'rfc-7252 §12.3', 'rfc-8428', 'ipso-objects'),
    'sleepy-device': judged(3, 'One exchange after waking; waiting messages need your own design or LwM2M\'s queue.', 'rfc-9178', 'rfc-7252 §4.2'),
    'lossy-link': judged(3, 'Each message recovers on its own after 2 to 3 seconds. Measured under heavy loss results differ: untuned timers cost more than TCP.', 'rfc-7252 §4.8', 'thangavel-2014', 'loss-study-esp32'),
    'nat-longevity': judged(1, 'The mapping may go after 30 to 60 seconds; the next request opens a new one, late notifications are lost.', 'rfc-9312 §4.2', 'rfc-9308 §3.2'),
    'firewall-traversal': judged(1, 'UDP on port 5683 or 5684; 3 to 5 percent of networks let no UDP pass.', 'rfc-7252 §12.6', 'rfc-9308 §2'),
    'browser-fit': judged(0, 'A page cannot send it.', 'rfc-6455 §1.1'),
    'no-intermediary': judged(4, 'Two ends, either may be server; proxies are optional.', 'rfc-7252 §1'),
    'server-scale': judged(4, 'Little state for each device beyond a few minutes of message ids.', 'rfc-7252 §4.8.2'),
    'connection-sharing': judged(3, 'Tokens keep exchanges apart; one identity for each security session.', 'rfc-7252 §5.3.1'),
    maturity: judged(3, 'A standard since 2014, steadily extended, with several maintained libraries; fewer people know it than MQTT or HTTP.', 'rfc-7252', 'libcoap-changelog', 'aiocoap', 'eclipse-survey-2019'),
    simplicity: judged(2, 'Known ideas, but timers, tokens, blocks and DTLS must be understood.', 'rfc-7252', 'rfc-7925'),
  },
  mandatedBy: mandates(
    ['coap-semantics', 'rfc-7252 §5'], ['ocf', 'ocf-core'], ['onem2m', 'onem2m-bindings TS-0008'],
  ),
  clouds: [
    { cloud: 'nrf-cloud', transports: ['udp'], text: 'nRF Cloud takes CoAP over DTLS 1.2 with Connection ID.', sources: cite('nrf-cloud-protocols') },
    { cloud: 'particle', transports: ['udp'], text: 'Particle speaks CoAP over DTLS to its cellular devices.', sources: cite('particle-keep-alive') },
  ],
  stacks: stacksOf({
    protocol: 'coap', name: 'CoAP', exchange: 'coap', memory: PROTOCOL_MEMORY.coap,
    variants: [
      'udp/none', 'udp/dtls-1-2-psk', 'udp/dtls-1-2-cert', 'udp/dtls-1-2-mutual', 'udp/dtls-1-2-cid-psk', 'udp/dtls-1-2-cid-cert', 'udp/dtls-1-2-cid-mutual',
      'udp/dtls-1-3-psk', 'udp/dtls-1-3-cert', 'udp/dtls-1-3-cid-psk', 'udp/dtls-1-3-cid-mutual', 'udp/oscore',
      'tcp/none', 'tcp/tls-1-2-psk', 'tcp/tls-1-3-psk', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual', 'websocket/none', 'websocket/tls-1-3-cert', 'link/none', 'link/oscore',
    ],
    overrides: [
      { on: ({ security, transport }) => security.startsWith('dtls') && transport === 'udp', grades: { 'server-scale': judged(3, 'A security context for each device, no kernel socket.', 'boaks-power', 'rfc-9147') } },
      ...DTLS_AND_ADDRESSES,
      ...OSCORE_AND_ADDRESSES,
      OVER_A_CONNECTION,
      {
        on: over('websocket'),
        capabilities: { browserUse: fact('native', 'rfc-8323 §4') },
        grades: {
          'firewall-traversal': judged(3, 'Web ports; proxies must pass the upgrade.', 'rfc-8323 §4', 'rfc-6455 §1.6'),
          'browser-fit': judged(1, 'The binding exists for pages; no widely maintained browser library is listed.', 'rfc-8323 §4'),
          'nat-longevity': judged(2, 'As TCP, but proxies on the way close idle connections after one to two minutes.', 'proxy-idle-timeouts'),
        },
        platforms: { browser: support('limited', 'The binding exists, no widely maintained library is listed.', 'rfc-8323 §4') },
      },
      {
        on: over('link'),
        capabilities: { pushToDevice: noted('queued-until-wake', 'Downlinks wait in the network server.', 'rfc-9011', 'lorawan-1-0-4') },
        grades: {
          'nat-longevity': judged(4, 'There is no address translation on the link.', 'rfc-8376 §2'),
          'firewall-traversal': judged(0, 'Ends at the gateway of the link.', 'rfc-8376 §2'),
          'no-intermediary': judged(1, 'A gateway and a compressor at the network server.', 'rfc-9011'),
          simplicity: judged(1, 'Compression rules must be agreed and installed on both sides.', 'rfc-8824', 'rfc-9011', 'rfc-9391'),
          maturity: judged(1, 'Standards of 2021, few implementations.', 'rfc-8824', 'rfc-9011'),
        },
      },
    ],
  }),
  page: () => import('./pages/coap.ts'),
};
