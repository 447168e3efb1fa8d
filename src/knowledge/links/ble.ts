import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const ble: Link = {
  id: 'ble',
  name: 'Bluetooth Low Energy',
  summary: 'Short range to a phone or gateway.',
  ip: 'adapted',
  ipVersion: 'v6',
  mtuBytes: figure(1280, 'B', 'IPv6 over BLE; attributes carry 23 to 517 bytes', 'specified', 'rfc-7668', 'bluetooth-core'),
  downKbitPerSecond: figure([200, 1_400], 'kbit/s', 'application level, by radio mode', 'assumed', 'bluetooth-core', 'judgement'),
  upKbitPerSecond: figure([200, 1_400], 'kbit/s', 'application level, by radio mode', 'assumed', 'bluetooth-core', 'judgement'),
  rttMs: figure([7.5, 4_000], 'ms', 'one connection interval', 'specified', 'bluetooth-core'),
  lossShare: figure([0, 0.01], 'share', 'after repetition by the link', 'assumed', 'bluetooth-core', 'judgement'),
  nat: { usual: 'border-router', text: 'A phone or gateway stands between, by attributes or as an IPv6 border router.', sources: cite('rfc-7668') },
  udpNatTimeoutSeconds: figure([30, 300], 's', 'of the router behind the gateway', 'measured', 'rfc-9312 §4.2', 'rfc-4787 REQ-5'),
  tcpNatTimeoutSeconds: figure([7_440, 23_160], 's', 'of the router behind the gateway', 'measured', 'rfc-5382 REQ-5', 'rfc-8323 §1'),
  metered: false,
  constrained: true,
  frameLimitBytes: null,
  framing: 'not-modelled',
  notes: [says('Most products use attributes (GATT) and no IP; IPv6 over BLE is a standard that few products use.', 'rfc-7668', 'judgement')],
};
