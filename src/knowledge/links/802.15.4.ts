import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const ieee802154: Link = {
  id: '802.15.4',
  name: '802.15.4 and Thread (6LoWPAN)',
  summary: 'Low-power mesh in buildings, IPv6 in small frames.',
  ip: 'adapted',
  ipVersion: 'v6',
  mtuBytes: figure(1280, 'B', 'IPv6 by 6LoWPAN fragments; one frame has 127 bytes', 'specified', 'rfc-4944'),
  downKbitPerSecond: figure([20, 100], 'kbit/s', 'application level at a radio rate of 250 kbit/s', 'assumed', 'ieee-802-15-4', 'rfc-4919', 'judgement'),
  upKbitPerSecond: figure([20, 100], 'kbit/s', 'application level at a radio rate of 250 kbit/s', 'assumed', 'ieee-802-15-4', 'rfc-4919', 'judgement'),
  rttMs: figure([10, 100], 'ms', 'a few hops; a sleepy device adds its poll period', 'assumed', 'rfc-4919', 'ncs-thread-power'),
  lossShare: figure([0, 0.05], 'share', 'after repetition by the link, over a few hops', 'assumed', 'ieee-802-15-4', 'judgement'),
  nat: { usual: 'border-router', text: 'A border router, with IPv6 or NAT64 behind it.', sources: cite('rfc-4919') },
  udpNatTimeoutSeconds: figure([30, 300], 's', 'of the router behind the border router', 'measured', 'rfc-9312 §4.2', 'rfc-4787 REQ-5'),
  tcpNatTimeoutSeconds: figure([7_440, 23_160], 's', 'of the router behind the border router', 'measured', 'rfc-5382 REQ-5', 'rfc-8323 §1'),
  metered: false,
  constrained: true,
  frameLimitBytes: figure(81, 'B', 'what link security leaves of a 127-byte frame, before any IP header', 'specified', 'rfc-4944', 'rfc-4919'),
  framing: '802.15.4',
  notes: [says('A packet larger than a frame travels in fragments, and the loss of one loses the packet.', 'rfc-4944 §5.3')],
};
