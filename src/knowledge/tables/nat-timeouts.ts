import { again, cited, num, rowsOf, secondHand, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'natTimeouts'>();
const MINUTE = 60;
const HOUR = 3600;
const UDP = 'idle UDP mapping';
const TCP = 'idle TCP connection';
const udp = { comparison: 'udp-idle' } as const;
const tcp = { comparison: 'tcp-idle' } as const;

/** How long a mapping or connection lives while nothing is sent. */
export const natTimeouts: FactTables['natTimeouts'] = [
  row('C-301', 'What the IETF asks of NATs', verified('specified', 'rfc-4787 REQ-5', 'rfc-5382 REQ-5', '3gpp-pinhole'), { where: 'standard', note: 'The same defaults stand in the data model of 3GPP. RFC 7857 updates details.' },
    num(UDP, [2 * MINUTE, 5 * MINUTE], 's', 'at least 2 minutes, 5 recommended', { ...udp, ...verified('specified', 'rfc-4787 REQ-5', 'rfc-9308 §3.2') }),
    num(TCP, 124 * MINUTE, 's', 'established', { ...tcp, bound: 'at-least', ...verified('specified', 'rfc-5382 REQ-5') }),
    num('TCP connection being set up or closed', 4 * MINUTE, 's', 'transitory', { bound: 'at-least', ...verified('specified', 'rfc-5382 REQ-5') }),
    num('idle ICMP query', MINUTE, 's', 'RFC 5508', { bound: 'at-least', ...verified('specified', 'rfc-5508 REQ-2', '3gpp-pinhole') })),
  row('C-302', 'Home gateways in 2010', secondHand('measured', 'rfc-8323 §1', 'rfc-9308 §3.2'), { where: 'survey', note: 'Hätönen et al., IMC 2010, as two RFCs quote it.' },
    num(UDP, 160, 's', 'mean; some 30 s', udp), num(TCP, 386 * MINUTE, 's', 'mean', tcp)),
  row('C-303', 'Experience of QUIC operators', verified('measured', 'rfc-9312 §4.2'), { where: 'experience' }, num(UDP, [30, 60], 's', 'seen on the internet', udp)),
  row('C-304', 'Keep-alive that is safe on the public internet', verified('specified', 'rfc-9308 §3.2', 'rfc-8085 §3.5'), { where: 'standard', note: 'Never below 15 s.' }, num('UDP keep-alive', 30, 's', 'to hold a mapping')),
  row('C-305', 'Twilio Super SIM', verified('stated-by-vendor', 'twilio-nat'), { where: 'operator', note: 'The visited network may be shorter.' },
    num(UDP, [12, 30], 's', '30 s, 12 s once the flow counts as a stream', udp), num(TCP, 6 * HOUR, 's', 'core of the operator', tcp)),
  row('C-306', 'Particle SIM', verified('stated-by-vendor', 'particle-keep-alive'), { where: 'operator', note: 'Other SIMs from 30 s to several minutes; 25 s is safe on Ethernet.' }, num(UDP, 23 * MINUTE, 's', 'keep-alive that suffices', { ...udp, bound: 'at-least' })),
  row('C-307', 'Operator as seen by a maker of trackers', verified('stated-by-vendor', 'teltonika-timeout'), { where: 'operator' }, num(TCP, 15 * MINUTE, 's', 'help text of a configuration', { ...tcp, bound: 'about' })),
  row('C-310', 'AWS NAT gateway and network load balancer', again(cited('stated-by-vendor', 'aws-nlb-idle', 'aws-nat-timeouts')), { where: 'cloud', note: 'The load balancer’s value for TCP can be set from 60 to 6,000 s; for TLS listeners it is fixed.' },
    num(UDP, [120, 350], 's', 'load balancer 120 s, NAT gateway 350 s', { ...udp, ...cited('stated-by-vendor', 'aws-nat-timeouts') }),
    num(TCP, 350, 's', 'default of both', { ...tcp, ...again(verified('stated-by-vendor', 'aws-nlb-idle')) })),
  row('C-311', 'Azure load balancer and NAT gateway', again(verified('stated-by-vendor', 'azure-lb-idle')), { where: 'cloud', note: 'Today’s page says that the load balancer can be set from 4 to 100 minutes; older interfaces stop at 30. The NAT gateway goes to 120.' },
    num(UDP, 4 * MINUTE, 's', 'not to be changed', { ...udp, ...cited('stated-by-vendor', 'azure-nat-gateway') }),
    num(TCP, 4 * MINUTE, 's', 'default', tcp),
    num('longest TCP setting', 100 * MINUTE, 's', 'load balancer rules, page of 2024', { comparison: 'azure-lb-longest' }),
    num('longest TCP setting', 30 * MINUTE, 's', 'inbound NAT rule, property reference', { comparison: 'azure-lb-longest', ...again(verified('stated-by-vendor', 'azure-lb-property')) })),
  row('C-312', 'Google Cloud NAT', again(verified('stated-by-vendor', 'google-cloud-nat')), { where: 'cloud' },
    num(UDP, 30, 's', 'default', udp), num(TCP, 20 * MINUTE, 's', 'default, established', { ...tcp, ...cited('stated-by-vendor', 'google-cloud-nat') })),
  row('C-313', 'Linux connection tracking', again(verified('specified', 'linux-conntrack')), { where: 'software', note: 'Many routers are Linux. A flow counts as a stream after two seconds in both directions.' },
    num(UDP, [30, 120], 's', '30 s unanswered, 120 s once it counts as a stream', udp), num(TCP, 5 * 24 * HOUR, 's', 'default, established', { ...tcp, ...cited('specified', 'linux-conntrack') })),
  row('C-314', 'Proxies in front of WebSocket', cited('stated-by-vendor', 'proxy-idle-timeouts'), { where: 'software', note: 'A ping of the application keeps them open.' },
    num('idle WebSocket', 60, 's', 'nginx, default of proxy_read_timeout', { comparison: 'websocket-idle', ...again(verified('stated-by-vendor', 'nginx-websocket')) }), num('idle WebSocket', 60, 's', 'application load balancer of AWS, default', { comparison: 'websocket-idle' }), num('idle WebSocket', 100, 's', 'Cloudflare, as users met it', { bound: 'about', comparison: 'websocket-idle', ...again(secondHand('measured', 'buildbot-cloudflare')) })),
  row('C-315', 'Networks that let no UDP pass', verified('measured', 'rfc-9308 §2'), { where: 'survey' }, num('networks', [0.03, 0.05], 'share', 'measurements of 2016, QUIC and HTTP/3')),
];
