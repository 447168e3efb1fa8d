import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const satellite: Link = {
  id: 'satellite',
  name: 'Satellite',
  summary: 'From broadband in low orbit to NB-IoT over geostationary satellites.',
  ip: 'native',
  ipVersion: 'v4',
  mtuBytes: figure([1280, 1500], 'B', 'NB-IoT over satellite to broadband', 'assumed', 'rfc-8200 §5', 'nrf-ntn'),
  downKbitPerSecond: figure([0.1, 200_000], 'kbit/s', 'NB-IoT over a geostationary satellite to broadband in low orbit', 'assumed', '3gpp-tr-38-821', 'judgement'),
  upKbitPerSecond: figure([0.1, 20_000], 'kbit/s', 'NB-IoT over a geostationary satellite to broadband in low orbit', 'assumed', '3gpp-tr-38-821', 'judgement'),
  rttMs: figure([26, 10_000], 'ms', 'propagation is 25.8 ms from 600 km and 541 ms from geostationary orbit; users of NB-IoT wait seconds', 'derived', '3gpp-tr-38-821', 'nrf-ntn'),
  lossShare: figure([0, 0.05], 'share', 'depends on view of the sky and hand-over', 'assumed', '3gpp-tr-38-821', 'judgement'),
  nat: { usual: 'carrier-nat', text: 'The operator translates addresses.', sources: cite('3gpp-pinhole', 'rfc-4787') },
  udpNatTimeoutSeconds: figure([30, 300], 's', 'from timers seen in practice to the default that the standard advises', 'measured', 'rfc-9312 §4.2', '3gpp-pinhole'),
  tcpNatTimeoutSeconds: figure([900, 7_440], 's', 'from one mobile operator to the least the standard asks; no satellite figure was found', 'assumed', 'teltonika-timeout', 'rfc-5382 REQ-5'),
  metered: true,
  constrained: true,
  frameLimitBytes: null,
  framing: 'not-modelled',
  notes: [says('Message services carry 340 bytes up and 270 down without IP.', 'iridium-sbd')],
};
