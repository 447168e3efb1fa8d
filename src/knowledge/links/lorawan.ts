import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const lorawan: Link = {
  id: 'lorawan',
  name: 'LoRaWAN',
  summary: 'Kilometres with small batteries, small frames and few of them.',
  ip: 'none',
  ipVersion: 'none',
  mtuBytes: figure([51, 222], 'B', 'application payload by data rate, EU868', 'specified', 'lorawan-1-0-4 RP002', 'rak-data-rates'),
  downKbitPerSecond: figure([0.25, 5.47], 'kbit/s', 'SF12 to SF7 at 125 kHz', 'specified', 'lorawan-1-0-4 RP002', 'rak-data-rates'),
  upKbitPerSecond: figure([0.25, 5.47], 'kbit/s', 'SF12 to SF7 at 125 kHz', 'specified', 'lorawan-1-0-4 RP002', 'rak-data-rates'),
  rttMs: figure([1_000, 2_000], 'ms', 'class A: reply windows 1 and 2 s after an uplink', 'specified', 'lorawan-1-0-4'),
  lossShare: figure([0.01, 0.1], 'share', 'unconfirmed frames, open channel', 'assumed', 'lorawan-1-0-4', 'judgement'),
  nat: { usual: 'not-ip', text: 'No IP on the radio link; the network server stands between.', sources: cite('lorawan-1-0-4', 'rfc-8376 §2') },
  udpNatTimeoutSeconds: figure('unknown', 's', 'does not apply: no IP', 'specified', 'rfc-8376 §2'),
  tcpNatTimeoutSeconds: figure('unknown', 's', 'does not apply: no IP', 'specified', 'rfc-8376 §2'),
  metered: false,
  constrained: true,
  frameLimitBytes: figure([51, 222], 'B', 'application payload, SF12 to SF7, EU868', 'specified', 'lorawan-1-0-4 RP002', 'rak-data-rates'),
  framing: 'lorawan',
  notes: [
    says('In Europe a device may send one percent of the time in most sub-bands.', 'etsi-en-300-220'),
    says('IP needs header compression; otherwise the payload travels as it is.', 'rfc-9011', 'rfc-8824'),
  ],
};
