import { cite } from '../authoring/cite.ts';
import { figure } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const twoG: Link = {
  id: '2g',
  name: '2G (GPRS, EDGE)',
  summary: 'Old cellular data, still used where nothing newer reaches.',
  ip: 'native',
  ipVersion: 'v4',
  mtuBytes: figure([1400, 1500], 'B', 'about 1,400 bytes advised', 'specified', '3gpp-ts-45', '3gpp-ts-23-060'),
  downKbitPerSecond: figure([40, 236], 'kbit/s', 'GPRS to EDGE', 'specified', '3gpp-ts-45'),
  upKbitPerSecond: figure([20, 118], 'kbit/s', 'GPRS to EDGE', 'specified', '3gpp-ts-45'),
  rttMs: figure([500, 1_000], 'ms', 'connected, to a server', 'assumed', '3gpp-ts-45', 'judgement'),
  lossShare: figure([0, 0.05], 'share', 'after retransmission by the link', 'assumed', '3gpp-ts-45', 'judgement'),
  nat: { usual: 'carrier-nat', text: 'The operator translates addresses; a private access point can do without.', sources: cite('twilio-nat', 'rfc-4787') },
  udpNatTimeoutSeconds: figure([12, 1_380], 's', 'from 12 s for streams and 30 s otherwise at one operator to 23 minutes at another', 'stated-by-vendor', 'twilio-nat', 'particle-keep-alive'),
  tcpNatTimeoutSeconds: figure([900, 21_600], 's', 'from 15 minutes at one operator to 6 hours at another', 'stated-by-vendor', 'teltonika-timeout', 'twilio-nat'),
  metered: true,
  constrained: true,
  frameLimitBytes: null,
  framing: 'cellular-ip',
  notes: [],
};
