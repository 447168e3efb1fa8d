import { hull, interval, type Interval } from '../../base/index.ts';
import type { FactRowOf, Figure, Link, ServingFacts, Stack } from '../../knowledge/index.ts';
import { rangeOf } from '../figure-range.ts';
import type { TraceInput } from '../trace-step.ts';

/** `nat`: address translation; `proxy`: a proxy or load balancer in front of a WebSocket; `cloud`: the longest keep-alive that the end point takes; `liveness`: so that a dead peer is noticed. */
export type IdleLimitKind = 'nat' | 'proxy' | 'cloud' | 'liveness';

/** How long an open path may be silent before somebody on the way forgets it, seconds. */
export interface IdleLimit {
  readonly kind: IdleLimitKind;
  readonly seconds: Interval;
  /** False where it is not known whether the one that forgets stands on the way at all. */
  readonly certain: boolean;
  readonly input: TraceInput;
}

/** The estimate of traffic takes the same: a connection without NAT still needs a sign of life. */
const LIVENESS_SECONDS = 1_800;

/** What limits the silence of a path that the device has opened. @param link null while none is named */
export function idleLimits(stack: Stack, link: Link | null, behindNat: boolean, cloudRows: readonly FactRowOf<'clouds'>[], facts: Pick<ServingFacts, 'natTimeouts'>): readonly IdleLimit[] {
  const overUdp = stack.transport === 'udp' || stack.transport === 'quic';
  return [
    ...(behindNat ? [natLimit(overUdp, link)] : overUdp ? [] : [LIVENESS]),
    ...(stack.transport === 'websocket' || stack.protocol === 'websocket' ? proxyLimits(facts) : []),
    ...(overUdp ? [] : cloudLimits(stack, cloudRows)),
  ];
}

/** From the soonest that any of them may forget to the latest by which one certainly has; null where nobody is known to. */
export function shortestIdle(limits: readonly IdleLimit[]): Interval | null {
  const certain = limits.filter((limit) => limit.certain).map(({ seconds }) => seconds.high);
  if (certain.length === 0) return null;
  const latest = Math.min(...certain);
  return interval(Math.min(latest, ...limits.map(({ seconds }) => seconds.low)), latest);
}

function limit(kind: IdleLimitKind, name: string, seconds: Interval, certain: boolean, from: TraceInput['from'], condition: string, sources: TraceInput['sources']): IdleLimit {
  return { kind, seconds, certain, input: { name, value: seconds, unit: 's', from, condition, sources } };
}

const LIVENESS = limit('liveness', 'sign of life without NAT', interval(LIVENESS_SECONDS), true, 'assumption', 'our assumption, as for the traffic', []);

/** RFC 9308 §3.2 and RFC 5382 REQ-5 stand in while no link is named. */
function natLimit(overUdp: boolean, link: Link | null): IdleLimit {
  const figure: Figure | undefined = overUdp ? link?.udpNatTimeoutSeconds : link?.tcpNatTimeoutSeconds;
  const published = figure === undefined ? null : rangeOf(figure);
  const name = `idle ${overUdp ? 'UDP mapping' : 'TCP connection'}`;
  if (figure !== undefined && published !== null) return limit('nat', name, published, true, figure.obtained === 'assumed' ? 'assumption' : 'figure', figure.condition, figure.sources);
  return overUdp
    ? limit('nat', name, { low: 30, high: 300 }, true, 'figure', 'from timers seen in practice to the default that the standard advises', [{ source: 'rfc-9312', clause: '§4.2' }, { source: 'rfc-4787', clause: 'REQ-5' }])
    : limit('nat', name, { low: 240, high: 7_440 }, true, 'figure', 'from load balancers of clouds to the least that the standard asks', [{ source: 'azure-lb-idle' }, { source: 'rfc-5382', clause: 'REQ-5' }]);
}

/** Nobody can know whether such a proxy stands on the way. */
function proxyLimits({ natTimeouts }: Pick<ServingFacts, 'natTimeouts'>): readonly IdleLimit[] {
  const figures = natTimeouts.flatMap((row) => row.figures.filter(({ quantity }) => quantity === 'idle WebSocket'));
  const values = figures.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return values.length === 0 ? [] : [limit('proxy', 'idle WebSocket', hull(values), false, 'figure', 'defaults of proxies, where one stands on the way', figures.flatMap(({ sources }) => sources))];
}

/** A keep-alive that the end point refuses does not hold a connection. With several services it depends on which is taken. */
function cloudLimits({ protocol }: Stack, rows: readonly FactRowOf<'clouds'>[]): readonly IdleLimit[] {
  if (!protocol.startsWith('mqtt-') || protocol.startsWith('mqtt-sn')) return [];
  return rows.flatMap((row) => row.figures.filter(({ quantity, value }) => quantity === 'keep-alive' && value !== 'unknown').map((figure) => {
    const longest = typeof figure.value === 'number' ? figure.value : figure.value === 'unknown' ? Infinity : figure.value.high;
    return limit('cloud', `longest keep-alive of ${row.subject}`, interval(longest), rows.length === 1, 'figure', figure.condition, figure.sources);
  }));
}
