import type { ServerSide, ServerSides, StackServer } from '../../engine/index.ts';
import type { HeldState, PublishedServer } from '../../estimate/index.ts';
import type { Citation } from '../../knowledge/index.ts';
import { citationTexts, type CatalogueNames } from '../catalogue-names.ts';
import type { ChartTable } from '../chart-models/chart-model.ts';
import { formatBytes, formatInteger, formatRange, formatSignificant } from '../number-format.ts';
import { paragraph, table, type Block } from '../outline.ts';
import { publishedText } from '../wording/published-figures.ts';
import { amountJson, amountText, typicalAndOpen, type Amount } from './amounts.ts';

const HELD_NAMES: Readonly<Record<HeldState, string>> = { connection: 'connections', context: 'security contexts', nothing: 'nothing is kept' };

/** What the fleet asks of its server, by stack. */
export function serverLoadTable({ rows }: ServerSides): ChartTable {
  return {
    caption: 'What the fleet asks of a server, mean over a day',
    columns: ['Stack', 'At one time', 'Messages a second', 'Keep-alives and polls a second', 'Memory of the connections', 'TLS buffers on top'].map((label) => ({ label, align: 'start' })),
    rows: rows.map(({ stackName, held, typical, all }) => [
      stackName, held === 'nothing' ? HELD_NAMES.nothing : `${loadText(typical, all, 'atOnce', formatInteger)} ${HELD_NAMES[held]}`,
      loadText(typical, all, 'messagesPerSecond', formatSignificant), loadText(typical, all, 'keepAlivesPerSecond', formatSignificant),
      typicalAndOpen(typical.memoryBytes, all.memoryBytes, formatBytes), typical.tlsBytes === null ? 'none' : typicalAndOpen(typical.tlsBytes, all.tlsBytes, formatBytes),
    ]),
  };
}

function loadText(typical: ServerSide, all: ServerSide, read: 'atOnce' | 'messagesPerSecond' | 'keepAlivesPerSecond', format: (value: number) => string): string {
  const of = ({ load }: ServerSide): Amount => ('unknown' in load ? load : load[read]);
  return typicalAndOpen(of(typical), of(all), format);
}

/** Published tests of servers that speak any of the stacks, each with its conditions, side by side. */
export function publishedServersTable({ rows }: ServerSides, names: CatalogueNames): ChartTable {
  return {
    caption: 'What servers held in published tests',
    columns: ['Server', 'Load', 'Connections', 'Memory for each connection', 'Messages a second', 'This fleet on it', 'Source', 'Checked'].map((label) => ({ label, align: 'start' })),
    rows: eachServer(rows).map(({ row, connections, perConnection, messagesPerSecond, memoryBytes }) => [
      row.version === null ? row.subject : `${row.subject} (${row.version})`, row.load, connections === null ? 'not stated' : formatRange(connections.low, connections.high, formatInteger),
      perConnection === null ? 'not published' : `${publishedText(perConnection)}: ${perConnection.condition}`, messagesPerSecond === null ? 'not stated' : publishedText(messagesPerSecond),
      'unknown' in memoryBytes ? `unknown: ${memoryBytes.unknown}` : `${perConnection?.bound === 'at-most' ? 'at most ' : ''}${perConnection?.bound === 'at-most' ? formatBytes(memoryBytes.high) : formatRange(memoryBytes.low, memoryBytes.high, formatBytes)}`,
      citationTexts(row.sources, names).join('; '), row.checked,
    ]),
  };
}

/** Each test once, in the order of the stacks. */
function eachServer(rows: readonly StackServer[]): readonly PublishedServer[] {
  return [...new Map(rows.flatMap(({ published }) => published).map((server) => [server.row.id, server])).values()];
}

/** What the first of the stacks asks of its server. */
export function serverFinding({ devices, rows }: ServerSides): string {
  const [first] = rows;
  if (first === undefined) return 'No stack is left to serve';
  const { stackName, held, typical: { load, memoryBytes } } = first;
  if (devices === null || 'unknown' in load) return `What a server needs cannot be said. What is missing: ${'unknown' in load ? load.unknown : 'the number of devices'}`;
  const kept = held === 'nothing' ? 'the server keeps nothing for them' : `the server keeps ${amountText(load.atOnce, formatInteger)} ${HELD_NAMES[held]}`;
  const memory = 'unknown' in memoryBytes ? `their memory is unknown, for want of ${memoryBytes.unknown}` : `published tests put their memory at ${amountText(memoryBytes, formatBytes)}`;
  return `With ${stackName} ${amountText(devices, formatInteger)} devices send ${amountText(load.messagesPerSecond, formatSignificant)} messages a second on average; ${kept}, and ${memory}`;
}

export function serverAssumptions({ rows }: ServerSides): readonly string[] {
  return [
    'Messages are spread over the day; reports that coincide are more at that moment.',
    ...(rows.some(({ held }) => held === 'connection') ? ['A connection that is opened for each message stands for a moment, so between none and one for each device stand at one time.'] : []),
    'Memory is a published figure for each connection times the connections, within what the test held; what servers take by themselves is in some figures and not in others. A larger fleet is not extrapolated to.',
    ...(rows.some(({ tls }) => tls !== null) ? ['TLS buffers are those of one library: none where it gives them back, the published amount where it does not. What else a TLS session takes on a server is not published.'] : []),
  ];
}

export function serverSources({ rows }: ServerSides): readonly Citation[] {
  return [...eachServer(rows).flatMap(({ row }) => row.sources), ...rows.flatMap(({ tls }) => tls?.sources ?? [])];
}

/** The same in a document. */
export function serverBlocks(sides: ServerSides, names: CatalogueNames): readonly Block[] {
  if (sides.rows.length === 0) return [];
  const tables = [serverLoadTable(sides), publishedServersTable(sides, names)].filter(({ rows }) => rows.length > 0);
  return [
    paragraph(`Server side: ${serverFinding(sides)}.`), ...tables.map(({ caption, columns, rows }) => table(caption, columns, rows)),
    paragraph(`Assumed for the server side: ${serverAssumptions(sides).join(' ')}`),
  ];
}

/** The same as plain data, numbers as they are. */
export function serverJson({ devices, rows }: ServerSides, names: CatalogueNames) {
  const side = ({ load, memoryBytes, tlsBytes }: ServerSide) => ({
    ...('unknown' in load ? { load } : { atOnce: amountJson(load.atOnce), messagesPerSecond: amountJson(load.messagesPerSecond), keepAlivesPerSecond: amountJson(load.keepAlivesPerSecond) }),
    memoryBytes: amountJson(memoryBytes), tlsBufferBytes: amountJson(tlsBytes),
  });
  return {
    devices: devices === null ? { unknown: 'the number of devices' } : amountJson(devices),
    stacks: rows.map(({ stack, held, typical, all, published }) => ({
      stack, held, typical: side(typical), possible: side(all),
      published: published.map(({ row, memoryBytes }) => ({ row: row.id, server: row.subject, version: row.version, load: row.load, memoryBytes: amountJson(memoryBytes), sources: citationTexts(row.sources, names) })),
    })),
  };
}
