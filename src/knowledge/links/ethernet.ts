import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const ethernet: Link = {
  id: 'ethernet',
  name: 'Ethernet',
  summary: 'Wired network of buildings and machines.',
  ip: 'native',
  ipVersion: 'v4',
  mtuBytes: figure(1500, 'B', 'IP packet on IEEE 802.3', 'specified', 'ieee-802-3'),
  downKbitPerSecond: figure([10_000, 10_000_000], 'kbit/s', 'nominal, by generation', 'specified', 'ieee-802-3'),
  upKbitPerSecond: figure([10_000, 10_000_000], 'kbit/s', 'nominal, by generation', 'specified', 'ieee-802-3'),
  rttMs: figure([1, 100], 'ms', 'from one switch to a server on the internet', 'assumed', 'ieee-802-3', 'judgement'),
  lossShare: figure(0, 'share', 'uncongested', 'assumed', 'ieee-802-3', 'judgement'),
  nat: { usual: 'home-nat', text: 'A router or company firewall translates addresses; IPv6 is filtered instead.', sources: cite('rfc-4787') },
  udpNatTimeoutSeconds: figure([30, 300], 's', 'from timers seen in practice to the default that the standard advises', 'measured', 'rfc-9312 §4.2', 'rfc-4787 REQ-5'),
  tcpNatTimeoutSeconds: figure([7_440, 23_160], 's', 'from the least the standard asks to the mean of a study of home gateways', 'measured', 'rfc-5382 REQ-5', 'rfc-8323 §1'),
  metered: false,
  constrained: false,
  frameLimitBytes: null,
  framing: 'ethernet',
  notes: [says('Cloud gateways and load balancers on the way end idle flows too: 350 seconds for TCP and 120 for UDP at one.', 'aws-nat-timeouts')],
};
