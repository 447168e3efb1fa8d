import { interval, type Interval } from '../../base/index.ts';
import type { FactRowOf, RowFigure, ServingFacts } from '../../knowledge/index.ts';
import type { TraceInput, TraceStep } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';

/** A published test of a server, and what it says of a number of connections. */
export interface PublishedServer {
  readonly row: FactRowOf<'serverScale'>;
  /** Connections that it held. */
  readonly connections: Interval | null;
  /** Null where its memory is not published. */
  readonly perConnection: RowFigure | null;
  readonly messagesPerSecond: RowFigure | null;
  /** Bytes for the asked number of connections, within what was tested alone. */
  readonly memoryBytes: Interval | Missing;
}

export interface ServerMemory {
  readonly published: readonly PublishedServer[];
  /** Over all published tests that held as many, contradictions included; unknown where there is none. */
  readonly memoryBytes: Interval | Missing;
  readonly trace: readonly TraceStep[];
}

const BYTES: Readonly<Record<string, number>> = { B: 1, kB: 1e3, KiB: 1024, MB: 1e6, GB: 1e9 };

/**
 * Memory of a number of connections by every published test of a server that speaks the family: connections × memory for each, where the test held as many. A fleet
 * that no test held is not extrapolated to. @param connections at one time; null while it is not known
 */
export function serverMemory(family: string, connections: Interval | null, { serverScale }: Pick<ServingFacts, 'serverScale'>): ServerMemory {
  const published = serverScale.filter(({ speaks }) => (speaks as readonly string[]).includes(family)).map((row) => publishedServer(row, connections));
  const memoryBytes = (connections === null ? null : spanOver(published, connections)) ?? missing(whyUnknown(published, connections));
  const inputs = published.flatMap(({ row, perConnection, memoryBytes: own }): TraceInput[] => (perConnection === null || 'unknown' in own ? [] : [{
    name: `memory for each connection, ${row.subject}${row.version === null ? '' : ` ${row.version}`}`, value: perConnectionRange(perConnection), unit: perConnection.unit, from: 'figure', condition: `${row.load}; ${perConnection.condition}`, sources: perConnection.sources,
  }]));
  return { published, memoryBytes, trace: 'unknown' in memoryBytes ? [] : [{ code: 'server-memory', formula: 'connections × memory for each, over all published tests that held as many', inputs, result: memoryBytes, unit: 'B' }] };
}

function publishedServer(row: FactRowOf<'serverScale'>, asked: Interval | null): PublishedServer {
  const figure = (quantity: string): RowFigure | null => row.figures.find((one) => one.quantity === quantity) ?? null;
  const each = figure('memory for each connection');
  const perConnection = each === null || each.value === 'unknown' ? null : each;
  const connections = valueRange(figure('connections'));
  return { row, connections, perConnection, messagesPerSecond: figure('messages'), memoryBytes: memoryOf(perConnection, connections, asked) };
}

function memoryOf(perConnection: RowFigure | null, tested: Interval | null, asked: Interval | null): Interval | Missing {
  if (perConnection === null) return missing('the memory of this test');
  if (asked === null) return missing('the number of connections');
  if (tested === null || asked.high > tested.high) return missing('a test with so many connections');
  return bytesOf(perConnection, asked);
}

function bytesOf(perConnection: RowFigure, connections: Interval): Interval {
  const each = perConnectionRange(perConnection);
  const scale = BYTES[perConnection.unit] ?? Number.NaN;
  return interval(connections.low * each.low * scale, connections.high * each.high * scale);
}

/**
 * From the least that was used to the most that was used or installed. A test that held fewer than the most of a range speaks for its own part of it; null where
 * nobody held the most.
 */
function spanOver(published: readonly PublishedServer[], asked: Interval): Interval | null {
  if (published.every(({ memoryBytes }) => 'unknown' in memoryBytes)) return null;
  const known = published.flatMap(({ perConnection, connections }) => {
    if (perConnection === null || connections === null || connections.high < asked.low) return [];
    return [{ ...bytesOf(perConnection, interval(asked.low, Math.min(asked.high, connections.high))), atMost: perConnection.bound === 'at-most' }];
  });
  const used = known.filter(({ atMost }) => !atMost);
  return interval(Math.min(...(used.length === 0 ? known : used).map(({ low }) => low)), Math.max(...known.map(({ high }) => high)));
}

/** What was installed is the most that was used: nothing is said of the least. */
function perConnectionRange(figure: RowFigure): Interval {
  const range = valueRange(figure) ?? interval(0);
  return figure.bound === 'at-most' ? interval(0, range.high) : range;
}

function valueRange(figure: RowFigure | null): Interval | null {
  if (figure === null || figure.value === 'unknown') return null;
  return typeof figure.value === 'number' ? interval(figure.value) : figure.value;
}

function whyUnknown(published: readonly PublishedServer[], connections: Interval | null): string {
  if (published.every(({ perConnection }) => perConnection === null)) return 'a published figure for the memory of a server of this protocol';
  return connections === null ? 'the number of devices' : 'a published test with so many connections';
}

/** Buffers that TLS adds to each connection: none where the library gives them back, the published amount where it does not. Null over datagrams. */
export function tlsBuffers(security: string, connections: Interval | null, { serverScale }: Pick<ServingFacts, 'serverScale'>): { readonly bytes: Interval | Missing; readonly figure: RowFigure } | null {
  const figure = serverScale.flatMap(({ figures }) => figures).find(({ quantity }) => quantity === 'TLS buffers for each connection');
  if (!security.startsWith('tls') || figure === undefined || typeof figure.value !== 'number') return null;
  const each = figure.value * (BYTES[figure.unit] ?? Number.NaN);
  return { figure, bytes: connections === null ? missing('the number of devices') : interval(0, connections.high * each) };
}
