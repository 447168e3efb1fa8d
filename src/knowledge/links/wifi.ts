import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const wifi: Link = {
  id: 'wifi',
  name: 'Wi-Fi',
  summary: 'Wireless LAN, at 2.4 GHz on most microcontrollers.',
  ip: 'native',
  ipVersion: 'v4',
  mtuBytes: figure(1500, 'B', 'IP packet; a frame could carry 2,304 bytes', 'specified', 'ieee-802-11'),
  downKbitPerSecond: figure([1_000, 20_000], 'kbit/s', 'what an ESP32-class device reaches', 'assumed', 'ieee-802-11', 'judgement'),
  upKbitPerSecond: figure([1_000, 20_000], 'kbit/s', 'what an ESP32-class device reaches', 'assumed', 'ieee-802-11', 'judgement'),
  rttMs: figure([2, 1_000], 'ms', 'active 2 to 10 ms; in power save a beacon interval of 102.4 ms times DTIM is added', 'assumed', 'ieee-802-11', 'esp-idf-sleep'),
  lossShare: figure([0, 0.02], 'share', 'after retransmission by the link, in bursts', 'assumed', 'ieee-802-11', 'judgement'),
  nat: { usual: 'home-nat', text: 'A router translates addresses; IPv6 is filtered instead.', sources: cite('rfc-4787') },
  udpNatTimeoutSeconds: figure([30, 300], 's', 'from timers seen in practice to the default that the standard advises', 'measured', 'rfc-9312 §4.2', 'rfc-4787 REQ-5'),
  tcpNatTimeoutSeconds: figure([7_440, 23_160], 's', 'from the least the standard asks to the mean of a study of home gateways', 'measured', 'rfc-5382 REQ-5', 'rfc-8323 §1'),
  metered: false,
  constrained: false,
  frameLimitBytes: null,
  framing: 'wifi',
  notes: [says('A sleeping station gets messages at its next DTIM beacon, so power save adds up to a second.', 'ieee-802-11', 'esp-idf-sleep')],
};
