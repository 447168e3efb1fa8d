import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { DTLS_AND_ADDRESSES, over } from '../authoring/overrides.ts';
import { stacksOf } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

export const mqttSn: ProtocolFamily = {
  id: 'mqtt-sn',
  name: 'MQTT-SN',
  summary: 'MQTT cut down for datagrams and links without IP, with numbers for topics and a gateway to a broker.',
  capabilities: {
    pushToDevice: noted('queued-until-wake', 'The gateway keeps messages for a sleeping client.', 'mqtt-sn-1-2 §6.14'),
    oneToMany: noted('broker-fan-out', 'Through gateway and broker.', 'mqtt-sn-1-2 §4'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once', 'exactly-once'], 'QoS -1 and 0, 1, 2, between client and gateway.', 'mqtt-sn-1-2 §6.8', 'mqtt-sn-1-2 §6.13'),
    ordering: noted('none', 'One acknowledged message at a time keeps order; datagrams do not.', 'mqtt-sn-1-2 §6.13'),
    storeAndForward: fact('server-queue', 'mqtt-sn-1-2 §6.14'),
    requestResponse: fact('build-your-own', 'mqtt-sn-1-2'),
    deviceManagement: fact('none', 'mqtt-sn-1-2'),
    streaming: fact('none', 'mqtt-sn-1-2'),
    browserUse: fact('none', 'rfc-6455 §1.1'),
    intermediary: noted('gateway', 'And a broker behind it.', 'mqtt-sn-1-2 §4'),
    largeTransfer: noted('none', 'No fragmentation in 1.2.', 'mqtt-sn-1-2 §5.2'),
    largestMessageBytes: noted(65_535, 'By the length field; the link sets the real limit.', 'mqtt-sn-1-2 §5.2.1'),
    workQueue: fact('none', 'mqtt-sn-1-2'),
  },
  // Any link on which node and gateway can send each other datagrams (MQTT-SN 1.2 §1).
  nonIpLinks: ['802.15.4', 'ble', 'local-bus', 'lorawan', 'nb-iot', 'satellite'],
  platforms: {
    'mcu-baremetal': support('limited', 'Small libraries, few maintained.', 'wolfmqtt', 'paho-mqtt-sn'),
    rtos: support('limited', 'Zephyr has a native library of version 1.2; wolfMQTT; RIOT.', 'wolfmqtt', 'zephyr-mqtt-5'),
    linux: support('yes', 'mqtt-sn-tools, Paho gateway.', 'mqtt-sn-tools', 'paho-mqtt-sn'),
    mobile: support('unknown', 'No maintained library listed.', 'paho-mqtt-sn'),
    browser: support('no', 'A page has no UDP.', 'rfc-6455 §1.1'),
    server: support('limited', 'Gateways, of which few are maintained.', 'paho-mqtt-sn', 'simon622-mqtt-sn'),
  },
  maturity: { standard: 'MQTT-SN 1.2 (IBM, 2013); 2.0 is an OASIS committee draft of August 2026', status: 'niche', sources: cite('mqtt-sn-1-2', 'mqtt-sn-2-0-draft'), checked: CHECKED },
  grades: {
    'push-to-device': judged(3, 'The gateway sends while the client is active and keeps messages while it sleeps; behind address translation the mapping limits it.', 'mqtt-sn-1-2 §6.14', 'rfc-4787 REQ-5'),
    'one-to-many': judged(3, 'Topics fan out in the broker; the gateway serves its clients one by one.', 'mqtt-sn-1-2 §4'),
    'delivery-assurance': judged(3, 'Acknowledged and repeated at QoS 1 and 2, between client and gateway.', 'mqtt-sn-1-2 §6.13'),
    'request-response': judged(1, 'Topics, correlation and errors are yours to agree on.', 'mqtt-sn-1-2'),
    streaming: judged(1, 'Small pieces, one in flight.', 'mqtt-sn-1-2 §6.13'),
    'bulk-transfer': judged(1, 'Only in pieces that your own code splits.', 'mqtt-sn-1-2 §5.2'),
    'work-queue': judged(0, 'No queue.', 'mqtt-sn-1-2'),
    decoupling: judged(4, 'Topics of the broker behind the gateway, with last will and sleeping clients.', 'mqtt-sn-1-2 §6'),
    'device-management': judged(0, 'Everything is your own design.', 'mqtt-sn-1-2'),
    'interoperable-data': judged(0, 'Bytes under numbered topics.', 'mqtt-sn-1-2 §3'),
    'sleepy-device': judged(4, 'Made for it: sleep is announced, messages wait at the gateway, a publish can be a single datagram.', 'mqtt-sn-1-2 §6.14', 'mqtt-sn-1-2 §6.8'),
    'lossy-link': judged(3, 'Each message recovers on its own.', 'mqtt-sn-1-2 §6.13'),
    'nat-longevity': judged(1, 'The gateway knows a client by its address; behind address translation a long sleep costs a new CONNECT.', 'mqtt-sn-1-2 §6.14', 'rfc-4787 REQ-5'),
    'firewall-traversal': judged(1, 'UDP without a registered port; 3 to 5 percent of networks let no UDP pass.', 'rfc-9308 §2'),
    'browser-fit': judged(0, 'A page cannot send it.', 'rfc-6455 §1.1'),
    'no-intermediary': judged(0, 'A gateway and a broker.', 'mqtt-sn-1-2 §4'),
    'server-scale': judged(3, 'Light state at gateways; few tested figures are published.', 'mqtt-sn-1-2 §4'),
    'connection-sharing': judged(2, 'An aggregating gateway carries many clients in one broker connection.', 'mqtt-sn-1-2 §4.2'),
    maturity: judged(1, 'Version 1.2 was never a standard of a body, few stacks are maintained; 2.0 is a draft with first clients in 2026.', 'mqtt-org', 'paho-mqtt-sn', 'maps-mqtt-sn'),
    simplicity: judged(1, 'Little to send, but gateway, topic numbers and few tools to care for.', 'paho-mqtt-sn', 'mqtt-sn-tools'),
  },
  mandatedBy: [],
  clouds: [],
  stacks: stacksOf({
    protocol: 'mqtt-sn-1-2', name: 'MQTT-SN 1.2', exchange: 'mqtt-sn', memory: PROTOCOL_MEMORY.unpublished,
    variants: ['udp/none', 'udp/dtls-1-2-psk', 'udp/dtls-1-2-mutual', 'udp/dtls-1-2-cid-psk', 'link/none'],
    overrides: [
      ...DTLS_AND_ADDRESSES,
      {
        on: over('link'),
        grades: {
          'nat-longevity': judged(4, 'There is no address translation on the link.', 'mqtt-sn-1-2 §4'),
          'firewall-traversal': judged(0, 'Ends at the gateway of the link.', 'mqtt-sn-1-2 §4'),
          'push-to-device': judged(4, 'At any time on the link, and messages wait at the gateway while the client sleeps.', 'mqtt-sn-1-2 §6.14'),
        },
      },
    ],
  }),
  page: () => import('./pages/mqtt-sn.ts'),
};
