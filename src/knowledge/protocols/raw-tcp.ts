import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { stacksOf } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

export const rawTcp: ProtocolFamily = {
  id: 'raw-tcp',
  name: 'Raw TCP',
  summary: 'A byte stream between two ends; framing, acknowledgement of messages, liveness and login are your own design.',
  capabilities: {
    pushToDevice: noted('while-connected', 'Either end may write while the connection stands.', 'rfc-9293 §3.8'),
    oneToMany: fact('server-loops', 'rfc-9293 §3.3'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once'], 'The stream is retransmitted while the connection lives; what was in flight when it broke is unknown without acknowledgements of your own.', 'rfc-9293 §3.8'),
    ordering: fact('per-connection', 'rfc-9293 §3.8'),
    storeAndForward: fact('none', 'rfc-9293'),
    requestResponse: fact('build-your-own', 'rfc-9293'),
    deviceManagement: fact('none', 'rfc-9293'),
    streaming: fact('native-streams', 'rfc-9293 §3.8'),
    browserUse: fact('none', 'whatwg-html'),
    intermediary: fact('none', 'rfc-9293'),
    largeTransfer: fact('unlimited', 'rfc-9293 §3.8'),
    largestMessageBytes: noted(null, 'A stream has no messages.', 'rfc-9293 §3.8'),
    workQueue: fact('none', 'rfc-9293'),
  },
  nonIpLinks: [],
  platforms: {
    'mcu-baremetal': support('yes', 'lwIP and modem sockets.', 'lwip', 'quectel-mqtt'),
    rtos: support('yes', 'Part of every network stack.', 'esp-idf-lwip'),
    linux: support('yes', 'Part of the system.', 'rfc-9293'),
    mobile: support('yes', 'Part of the system.', 'rfc-9293'),
    browser: support('no', 'Pages have no sockets.', 'whatwg-html'),
    server: support('yes', 'Part of the system.', 'rfc-9293'),
  },
  maturity: { standard: 'RFC 9293 (STD 7)', status: 'universal', sources: cite('rfc-9293'), checked: CHECKED },
  grades: {
    maturity: judged(2, 'The transport is universal; the protocol on top is your own, with one implementation.', 'rfc-9293'),
    simplicity: judged(2, 'Sockets are easy; framing, heartbeats, reconnects, acknowledgements and login are left to build.', 'rfc-9293', 'rfc-9006'),
    'push-to-device': judged(3, 'Either end writes while the connection is kept; nothing waits for an absent device.', 'rfc-9293 §3.8'),
    'one-to-many': judged(1, 'Your server loops over open connections.', 'rfc-9293'),
    'delivery-assurance': judged(1, 'Bytes are repeated while the connection lives; the fate of a message on a broken connection is unknown.', 'rfc-9293 §3.8'),
    'request-response': judged(1, 'Bytes both ways; correlation and errors are yours.', 'rfc-9293'),
    streaming: judged(3, 'One ordered stream with flow control.', 'rfc-9293 §3.8'),
    'bulk-transfer': judged(3, 'Any size; resuming is yours.', 'rfc-9293 §3.8'),
    'work-queue': judged(0, 'No queue.', 'rfc-9293'),
    decoupling: judged(0, 'Each end must know the other.', 'rfc-9293'),
    'device-management': judged(0, 'Everything is your own design.', 'rfc-9293'),
    'interoperable-data': judged(0, 'Bytes.', 'rfc-9293'),
    'sleepy-device': judged(1, 'Each wake-up pays for the handshake again, or the connection must be kept.', 'rfc-9006 §4'),
    'lossy-link': judged(1, 'Retransmission recovers, but one loss holds up all that follows.', 'rfc-9293', 'loss-study-esp32'),
    'nat-longevity': judged(3, 'Mappings of established connections are to last two hours; in practice many minutes.', 'rfc-5382 REQ-5', 'teltonika-timeout'),
    'firewall-traversal': judged(2, 'TCP on a port of its own.', 'rfc-9293'),
    'browser-fit': judged(0, 'Pages have no sockets.', 'whatwg-html'),
    'no-intermediary': judged(4, 'Two ends suffice.', 'rfc-9293'),
    'server-scale': judged(2, 'A connection each, in a server you write.', 'rfc-9293'),
    'connection-sharing': judged(1, 'One connection for each device; multiplexing would be your own.', 'rfc-9293'),
  },
  mandatedBy: mandates(
    ['dicom', 'dicom PS3.8 §9'], ['dlms-cosem', 'iec-62056-4-7'], ['dnp3', 'ieee-1815 §13'], ['ethernet-ip', 'odva-ethernet-ip §3-2'],
    ['gb-t-32960', 'gb-t-32960-3'], ['hl7-v2', 'hl7-mllp'], ['iec-60870-5-104', 'iec-60870-5-104'], ['iec-61850-mms', 'iec-61850-8-1'],
    ['ieee-c37-118', 'ieee-c37-118'], ['iso-15118', 'iso-15118-2'], ['jt-t-808', 'jt-t-808'], ['jt-t-809', 'jt-t-809'],
    ['knxnet-ip', 'knx-tunnelling §2.6'], ['mavlink', 'mavlink'], ['modbus', 'modbus-tcp'], ['netconf', 'rfc-6242', 'rfc-7589'],
    ['opc-ua', 'opc-ua-part-6 §7.2'], ['secs-gem', 'semi-e37'], ['snmp', 'rfc-6353'], ['syslog', 'rfc-5425'],
  ),
  clouds: [],
  stacks: stacksOf({
    protocol: 'raw-tcp', name: 'Raw TCP', exchange: 'raw-tcp', memory: PROTOCOL_MEMORY.own,
    variants: [
      'tcp/none', 'tcp/tls-1-2-psk', 'tcp/tls-1-2-cert', 'tcp/tls-1-2-mutual', 'tcp/tls-1-3-psk', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual',
    ],
  }),
  page: () => import('./pages/raw-tcp.ts'),
};
