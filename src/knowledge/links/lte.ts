import { cite } from '../authoring/cite.ts';
import { figure } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const lte: Link = {
  id: 'lte',
  name: 'LTE (Cat-1, Cat-4)',
  summary: 'Mobile broadband, from Cat-1 modules to routers.',
  ip: 'native',
  ipVersion: 'v4',
  mtuBytes: figure([1358, 1500], 'B', '1,358 bytes advised so that tunnels do not fragment', 'specified', '3gpp-ts-23-060'),
  downKbitPerSecond: figure([10_000, 150_000], 'kbit/s', 'peak of Cat-1 and Cat-4', 'specified', '3gpp-ts-36-306', 'm5-cat1'),
  upKbitPerSecond: figure([5_000, 50_000], 'kbit/s', 'peak of Cat-1 and Cat-4', 'specified', '3gpp-ts-36-306', 'm5-cat1'),
  rttMs: figure([30, 100], 'ms', 'connected, to a server', 'assumed', '3gpp-ts-36-306', 'judgement'),
  lossShare: figure([0, 0.01], 'share', 'after retransmission by the link', 'assumed', '3gpp-ts-36-306', 'judgement'),
  nat: { usual: 'carrier-nat', text: 'The operator translates addresses; a private access point can do without.', sources: cite('twilio-nat', 'rfc-4787') },
  udpNatTimeoutSeconds: figure([12, 1_380], 's', 'from 12 s for streams and 30 s otherwise at one operator to 23 minutes at another', 'stated-by-vendor', 'twilio-nat', 'particle-keep-alive'),
  tcpNatTimeoutSeconds: figure([900, 21_600], 's', 'from 15 minutes at one operator to 6 hours at another', 'stated-by-vendor', 'teltonika-timeout', 'twilio-nat'),
  metered: true,
  constrained: false,
  frameLimitBytes: null,
  framing: 'cellular-ip',
  notes: [],
};
