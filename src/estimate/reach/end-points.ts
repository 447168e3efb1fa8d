import type { Interval } from '../../base/index.ts';
import type { Citation, FactRowOf, RowFigure, Stack } from '../../knowledge/index.ts';

/** Why an end point that takes the protocol still does not do what is asked. */
export type EndPointLack = 'version' | 'exactly-once' | 'largest-message' | 'no-messages-down' | 'polling-only';

/** An end point of a cloud that takes a stack, in the words of its row. */
export interface EndPoint {
  /** Row of the table of clouds. */
  readonly row: string;
  readonly service: string;
  readonly versions: string;
  readonly ports: readonly number[];
  readonly limits: string | null;
  /** Largest message, longest keep-alive and the like. */
  readonly figures: readonly RowFigure[];
  readonly lacks: readonly EndPointLack[];
  /** The row does not state versions, so whether this one is taken is open. */
  readonly versionStated: boolean;
  readonly sources: readonly Citation[];
}

export interface EndPointNeed {
  readonly guarantee: 'best-effort' | 'at-least-once' | 'exactly-once';
  readonly payloadBytes: Interval;
  readonly commands: boolean;
  /** The link of the device, for a stack straight on a link. */
  readonly link: string | null;
}

/** End points in the given rows that take the family on the stack's transport, with what each lacks for the need. */
export function endPointsFor(family: string, stack: Stack, need: EndPointNeed, rows: readonly FactRowOf<'clouds'>[]): readonly EndPoint[] {
  return rows.flatMap((row) => row.endpoints.filter(({ topic, transport }) => topic === family && transport === transportOf(stack, need.link)).map((endpoint): EndPoint => ({
    row: row.id, service: row.subject, versions: endpoint.versions, ports: endpoint.ports, limits: endpoint.limits ?? null, figures: row.figures,
    lacks: lacksOf(stack, need, endpoint, row.figures), versionStated: endpoint.versions !== NOT_STATED, sources: row.sources,
  })));
}

const NOT_STATED = 'not stated';

/** On a link without IP only LoRaWAN ends at a cloud. */
function transportOf({ transport }: Stack, link: string | null): string | null {
  return transport === 'link' ? (link === 'lorawan' ? 'lorawan' : null) : transport;
}

/** How each version is written in the rows; other protocols have none that matters. */
const VERSION_WORDS: Readonly<Record<string, RegExp>> = { 'mqtt-3-1-1': /\b3(?:\.1\.1)?\b/, 'mqtt-5': /\b5\b/, 'amqp-1-0': /\b1\.0\b/, 'amqp-0-9-1': /\b0-9-1\b/ };

function lacksOf({ protocol }: Stack, { guarantee, payloadBytes, commands }: EndPointNeed, { versions, limits = '' }: FactRowOf<'clouds'>['endpoints'][number], figures: readonly RowFigure[]): readonly EndPointLack[] {
  const version = VERSION_WORDS[protocol];
  const largest = figures.find(({ quantity }) => quantity === 'largest message');
  return [
    ...(version !== undefined && versions !== NOT_STATED && !version.test(versions) ? ['version' as const] : []),
    ...(guarantee === 'exactly-once' && limits.includes('QoS 0 and 1') ? ['exactly-once' as const] : []),
    ...(largest !== undefined && typeof largest.value === 'number' && largest.unit === 'KiB' && payloadBytes.low > largest.value * 1024 ? ['largest-message' as const] : []),
    ...(commands && limits.includes('publishing') ? ['no-messages-down' as const] : []),
    ...(commands && limits.includes('polling') ? ['polling-only' as const] : []),
  ];
}

/** Registered ports of a stack with what each is for; empty where none is registered. */
export function portsOf(family: string, { protocol, transport, security }: Stack, rows: readonly FactRowOf<'ports'>[]): { readonly ports: readonly number[]; readonly sources: readonly Citation[] } {
  const use = transport === 'quic' ? 'QUIC' : transport === 'websocket' ? (security === 'none' ? 'WebSocket' : 'WebSocket over TLS') : security.startsWith('dtls') ? 'DTLS' : security.startsWith('tls') ? 'TLS' : 'unprotected';
  const over = transport === 'udp' || transport === 'quic' ? 'udp' : 'tcp';
  const found = rows.filter(({ topics }) => (topics as readonly string[]).includes(protocol === 'http-3' ? 'http' : family));
  const fitting = transport === 'link' ? [] : found.filter((row) => row.ports.some((port) => port.transport === over && port.use === use));
  return {
    ports: [...new Set(fitting.flatMap((row) => row.ports.filter((port) => port.transport === over && port.use === use).map(({ port }) => port)))],
    sources: fitting.flatMap(({ sources }) => sources),
  };
}
