import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const nbIot: Link = {
  id: 'nb-iot',
  name: 'NB-IoT',
  summary: 'Narrow-band cellular for fixed battery devices deep in buildings.',
  ip: 'native',
  ipVersion: 'v4',
  mtuBytes: figure([1280, 1358], 'B', '1,358 bytes advised, 1,280 safe', 'specified', '3gpp-ts-23-060', 'rfc-8200 §5'),
  downKbitPerSecond: figure([26, 60], 'kbit/s', 'NB1; one field study saw 0.26 kbit/s as median', 'measured', 'nordic-webinar-2020', '3gpp-ts-36-306'),
  upKbitPerSecond: figure([17, 66], 'kbit/s', 'NB1; one field study saw 0.26 kbit/s as median', 'measured', 'nordic-webinar-2020', '3gpp-ts-36-306'),
  rttMs: figure([300, 10_000], 'ms', '0.3 to 2 s in good coverage, up to 10 s by design; field median 837 ms in one study', 'measured', 'strathclyde-2021', '3gpp-tr-45-820', 'sergiuszm-experiments'),
  lossShare: figure([0, 0.05], 'share', 'after repetition by the link', 'assumed', '3gpp-tr-45-820', 'judgement'),
  nat: { usual: 'carrier-nat', text: 'The operator translates addresses; a private access point can do without.', sources: cite('twilio-nat', 'rfc-4787') },
  udpNatTimeoutSeconds: figure([12, 1_380], 's', 'from 12 s for streams and 30 s otherwise at one operator to 23 minutes at another', 'stated-by-vendor', 'twilio-nat', 'particle-keep-alive'),
  tcpNatTimeoutSeconds: figure([900, 21_600], 's', 'from 15 minutes at one operator to 6 hours at another', 'stated-by-vendor', 'teltonika-timeout', 'twilio-nat'),
  metered: true,
  constrained: true,
  frameLimitBytes: null,
  framing: 'cellular-ip',
  notes: [
    says('In power saving mode the device cannot be reached until it wakes.', '3gpp-ts-24-008', '3gpp-ts-23-682'),
    says('Operators also offer non-IP delivery, where the payload travels without IP headers.', '3gpp-ts-23-682', 'telekom-technology-cards'),
    says('With release assistance a message takes 2.7 to 3.3 seconds of radio time instead of about 12.', 'boaks-power'),
  ],
};
