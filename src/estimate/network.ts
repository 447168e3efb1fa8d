import type { Link } from '../knowledge/index.ts';
import { rangeOf, typicalOf } from './figure-range.ts';

/** What estimates need to know of one link, with the value that stands for each figure. */
export interface Network {
  readonly link: string;
  readonly ip: 'v4' | 'v6';
  readonly mtuBytes: number;
  readonly rttMs: number;
  readonly upKbitPerSecond: number;
  readonly downKbitPerSecond: number;
  readonly udpNatTimeoutSeconds: number;
  readonly tcpNatTimeoutSeconds: number;
}

/** RFC 9308 §3.2: UDP state may be gone after half a minute. RFC 5382 REQ-5 asks for 2 h 4 min; load balancers and carriers cut TCP after some minutes. */
const UDP_NAT_SECONDS = 30;
const TCP_NAT_SECONDS = 240;

/** Stands in while no link is named: an ordinary wired or Wi-Fi path to the internet. */
export const ANY_LINK: Network = {
  link: 'ethernet', ip: 'v4', mtuBytes: 1500, rttMs: 50, upKbitPerSecond: 10_000, downKbitPerSecond: 10_000,
  udpNatTimeoutSeconds: UDP_NAT_SECONDS, tcpNatTimeoutSeconds: TCP_NAT_SECONDS,
};

/** Timeouts count by their low end: a path that may be gone must be refreshed before. */
export function networkOf(link: Link): Network {
  return {
    link: link.id,
    ip: link.ipVersion === 'v6' ? 'v6' : 'v4',
    mtuBytes: rangeOf(link.mtuBytes)?.high ?? ANY_LINK.mtuBytes,
    rttMs: typicalOf(link.rttMs, ANY_LINK.rttMs),
    upKbitPerSecond: typicalOf(link.upKbitPerSecond, ANY_LINK.upKbitPerSecond),
    downKbitPerSecond: typicalOf(link.downKbitPerSecond, ANY_LINK.downKbitPerSecond),
    udpNatTimeoutSeconds: rangeOf(link.udpNatTimeoutSeconds)?.low ?? UDP_NAT_SECONDS,
    tcpNatTimeoutSeconds: rangeOf(link.tcpNatTimeoutSeconds)?.low ?? TCP_NAT_SECONDS,
  };
}

/** The same link at its fastest and at its slowest published end: round-trip time and rates. */
export function networkEnds(link: Link): readonly [fastest: Network, slowest: Network] {
  const network = networkOf(link);
  const [rtt, up, down] = [rangeOf(link.rttMs), rangeOf(link.upKbitPerSecond), rangeOf(link.downKbitPerSecond)];
  const at = (near: 'low' | 'high', far: 'low' | 'high'): Network => ({
    ...network, rttMs: rtt?.[near] ?? network.rttMs, upKbitPerSecond: up?.[far] ?? network.upKbitPerSecond, downKbitPerSecond: down?.[far] ?? network.downKbitPerSecond,
  });
  return [at('low', 'high'), at('high', 'low')];
}
