import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { DTLS_AND_ADDRESSES } from '../authoring/overrides.ts';
import { stacksOf } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

export const rawUdp: ProtocolFamily = {
  id: 'raw-udp',
  name: 'Raw UDP',
  summary: 'Single datagrams between two ends; delivery, order, congestion control and replies are your own design.',
  capabilities: {
    pushToDevice: noted('reply-window', 'At any time on a local or private network; behind address translation only for a while after the device spoke.', 'rfc-4787 REQ-5', 'rfc-9146'),
    oneToMany: noted('link-multicast', 'Multicast and broadcast within a network; no fan-out across the internet.', 'rfc-8085 §4'),
    deliveryGuarantees: fact(['best-effort'], 'rfc-768'),
    ordering: fact('none', 'rfc-768'),
    storeAndForward: fact('none', 'rfc-768'),
    requestResponse: fact('build-your-own', 'rfc-768'),
    deviceManagement: fact('none', 'rfc-768'),
    streaming: noted('none', 'Loss-tolerant media only, with own order and pacing.', 'rfc-8085 §3.1'),
    browserUse: fact('none', 'whatwg-html'),
    intermediary: fact('none', 'rfc-768'),
    largeTransfer: noted('none', 'Splitting and repair are yours.', 'rfc-8085 §3.2'),
    largestMessageBytes: noted(65507, 'Keep below about 1200 bytes: fragments are often dropped.', 'rfc-768', 'rfc-8085 §3.2'),
    workQueue: fact('none', 'rfc-768'),
  },
  nonIpLinks: [],
  platforms: {
    'mcu-baremetal': support('yes', 'lwIP and modem sockets.', 'lwip', 'quectel-mqtt'),
    rtos: support('yes', 'Part of every network stack.', 'esp-idf-lwip'),
    linux: support('yes', 'Part of the system.', 'rfc-768'),
    mobile: support('yes', 'Part of the system.', 'rfc-768'),
    browser: support('no', 'Pages have no sockets.', 'whatwg-html'),
    server: support('yes', 'Part of the system.', 'rfc-768'),
  },
  maturity: { standard: 'RFC 768 (STD 6), usage RFC 8085', status: 'universal', sources: cite('rfc-768', 'rfc-8085'), checked: CHECKED },
  grades: {
    maturity: judged(2, 'The transport is universal; the protocol on top is your own, with one implementation.', 'rfc-768'),
    simplicity: judged(3, 'One call sends a message; all rules beyond that are yours to write only if you need them.', 'rfc-768', 'rfc-8085'),
    'push-to-device': judged(1, 'Replies within the window that the device opened; at any time only without address translation.', 'rfc-4787 REQ-5'),
    'one-to-many': judged(2, 'Multicast and broadcast within a network.', 'rfc-8085 §4'),
    'delivery-assurance': judged(0, 'A lost packet is a lost message.', 'rfc-768'),
    'request-response': judged(1, 'Datagrams both ways; correlation, repetition and errors are yours.', 'rfc-768'),
    streaming: judged(2, 'Datagrams without delay by repetition, where loss may pass.', 'rfc-8085 §3.1'),
    'bulk-transfer': judged(1, 'Only split and repaired by your own code.', 'rfc-8085 §3.2'),
    'work-queue': judged(0, 'No queue.', 'rfc-768'),
    decoupling: judged(0, 'Each end must know the other.', 'rfc-768'),
    'device-management': judged(0, 'Everything is your own design.', 'rfc-768'),
    'interoperable-data': judged(0, 'Bytes.', 'rfc-768'),
    'sleepy-device': judged(3, 'One datagram after waking; waiting messages need a design of your own.', 'rfc-768', 'boaks-power'),
    'lossy-link': judged(3, 'A loss hits only its own message; nothing repeats it.', 'rfc-768'),
    'nat-longevity': judged(1, 'The mapping may go after 30 to 60 seconds; the next datagram opens a new one, late replies are lost.', 'rfc-9312 §4.2', 'rfc-9308 §3.2', 'twilio-nat'),
    'firewall-traversal': judged(1, 'UDP on a port of its own; three to five networks in a hundred block UDP altogether.', 'rfc-9308 §2'),
    'browser-fit': judged(0, 'Pages have no sockets.', 'whatwg-html'),
    'no-intermediary': judged(4, 'Two ends suffice.', 'rfc-768'),
    'server-scale': judged(4, 'No state for each device.', 'rfc-768'),
    'connection-sharing': judged(2, 'One socket serves all; identity must be in your message.', 'rfc-768'),
  },
  mandatedBy: [
    ...mandates(
      ['bacnet', 'ashrae-135 Annex J'], ['bacnet-ip', 'ashrae-135 Annex J'], ['dlms-cosem', 'iec-62056-4-7'], ['dnp3', 'ieee-1815 §13'],
      ['ethernet-ip', 'odva-ethernet-ip §3-2'], ['iec-61162-450', 'iec-61162-450'], ['ieee-c37-118', 'ieee-c37-118'], ['jt-t-808', 'jt-t-808'],
      ['knxnet-ip', 'iso-22510'], ['mavlink', 'mavlink'], ['opc-ua-pubsub', 'opc-ua-part-14'], ['sacn', 'ansi-e1-31'], ['snmp', 'rfc-3417 §3'],
      ['syslog', 'rfc-5426'],
    ),
    { standard: 'matter', transport: 'udp', sources: cite('matter') },
  ],
  clouds: [],
  stacks: stacksOf({
    protocol: 'raw-udp', name: 'Raw UDP', exchange: 'raw-udp', memory: PROTOCOL_MEMORY.own,
    variants: [
      'udp/none', 'udp/dtls-1-2-psk', 'udp/dtls-1-2-cert', 'udp/dtls-1-2-mutual', 'udp/dtls-1-2-cid-psk', 'udp/dtls-1-2-cid-cert', 'udp/dtls-1-2-cid-mutual', 'udp/dtls-1-3-psk', 'udp/dtls-1-3-cert', 'udp/dtls-1-3-cid-psk', 'udp/dtls-1-3-cid-cert',
    ],
    overrides: [
      ...DTLS_AND_ADDRESSES,
      {
        on: ({ security }) => security !== 'none',
        grades: {
          simplicity: judged(2, 'Keys or certificates, handshake timers and sessions come on top of the datagrams.', 'rfc-7925'),
          'server-scale': judged(3, 'A security context for each device, no kernel socket.', 'rfc-9147'),
        },
      },
      { on: ({ security }) => security.startsWith('dtls-1-3'), grades: { maturity: judged(1, 'Messages of your own on a DTLS version with few embedded implementations.', 'rfc-9147', 'libcoap') } },
    ],
  }),
  page: () => import('./pages/raw-udp.ts'),
};
