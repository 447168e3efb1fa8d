import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const lteM: Link = {
  id: 'lte-m',
  name: 'LTE-M',
  summary: 'Cellular for battery devices that move, with power saving mode.',
  ip: 'native',
  ipVersion: 'v4',
  mtuBytes: figure([1358, 1500], 'B', '1,358 bytes advised so that tunnels do not fragment', 'specified', '3gpp-ts-23-060'),
  downKbitPerSecond: figure([100, 1_000], 'kbit/s', 'from application level to the full-duplex peak', 'measured', 'nordic-webinar-2020', 'aws-lpwan', 'arduino-nb'),
  upKbitPerSecond: figure([100, 1_000], 'kbit/s', 'from application level to the full-duplex peak', 'measured', 'nordic-webinar-2020', 'aws-lpwan', 'arduino-nb'),
  rttMs: figure([50, 2_000], 'ms', '50 to 100 ms connected, 100 ms to 2 s from idle', 'measured', 'nordic-webinar-2020', 'aws-lpwan'),
  lossShare: figure([0, 0.02], 'share', 'after retransmission by the link', 'assumed', '3gpp-ts-36-306', 'judgement'),
  nat: { usual: 'carrier-nat', text: 'The operator translates addresses; a private access point can do without.', sources: cite('twilio-nat', 'rfc-4787') },
  udpNatTimeoutSeconds: figure([12, 1_380], 's', 'from 12 s for streams and 30 s otherwise at one operator to 23 minutes at another', 'stated-by-vendor', 'twilio-nat', 'particle-keep-alive'),
  tcpNatTimeoutSeconds: figure([900, 21_600], 's', 'from 15 minutes at one operator to 6 hours at another', 'stated-by-vendor', 'teltonika-timeout', 'twilio-nat'),
  metered: true,
  constrained: true,
  frameLimitBytes: null,
  framing: 'cellular-ip',
  notes: [
    says('Without release assistance the radio stays on for 10 to 12 seconds after a message: most of its energy, whatever the protocol.', 'boaks-power'),
    says('In power saving mode the device cannot be reached until it wakes.', '3gpp-ts-24-008', '3gpp-ts-23-682'),
  ],
};
