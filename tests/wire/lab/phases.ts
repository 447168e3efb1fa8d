import { closes, type Packet } from './packets.ts';
import { APPLICATION_DATA, CHANGE_CIPHER_SPEC, dtlsRecords, negotiatedIn, streamOf, tlsRecords } from './secured-records.ts';

export type Triple = [packets: number, ipBytes: number, transportPayloadBytes: number];
export interface BothWays {
  up: Triple;
  down: Triple;
}

/** A moment that a client or the lab noted: the start of a part of the run. */
export interface Mark {
  readonly part: 'set-up' | 'message' | 'idle' | 'close';
  /** Seconds since 1970. */
  readonly at: number;
}

export interface Measured {
  connect: BothWays;
  setUp?: BothWays[];
  perMessage?: BothWays & { share: number };
  messages?: BothWays[];
  keepalive?: BothWays;
  disconnect: BothWays;
  totals: BothWays;
}

export function count(packets: readonly Packet[]): BothWays {
  const sums: BothWays = { up: [0, 0, 0], down: [0, 0, 0] };
  for (const { direction, ipBytes, payload } of packets) {
    const sum = sums[direction];
    sum[0] += 1;
    sum[1] += ipBytes;
    sum[2] += payload.length;
  }
  return sums;
}

/** Silence that separates two parts of a run whose client notes no times. */
const GAP_SECONDS = 0.45;

/** Parts by the marks of the client: each runs to the next mark. */
export function byMarks(packets: readonly Packet[], marks: readonly Mark[]): Measured {
  const edges: readonly { readonly part: Mark['part'] | 'connect'; readonly at: number }[] = [{ part: 'connect', at: 0 }, ...marks];
  const parts = edges.map((edge, index) => {
    const until = edges[index + 1]?.at ?? Infinity;
    return { part: edge.part, counted: count(packets.filter(({ time }) => time >= edge.at && time < until)) };
  });
  const of = (name: string) => parts.filter(({ part }) => part === name).map(({ counted }) => counted);
  const setUp = of('set-up');
  return {
    connect: of('connect')[0] ?? count([]), ...(setUp.length > 0 ? { setUp } : {}), ...messagesOf(of('message')),
    ...(marks.some(({ part }) => part === 'idle') ? { keepalive: of('idle')[0] ?? count([]) } : {}), disconnect: of('close')[0] ?? count([]), totals: count(packets),
  };
}

/** Parts by silence; the first message starts where the handshakes end. `settled`: the client waits after its handshakes. */
export function byGaps(packets: readonly Packet[], prefaceRecords: number, settled: boolean): Measured {
  const at = settled ? (groups(packets)[0]?.length ?? 0) : firstMessageIndex(packets, prefaceRecords);
  const ending = packets.findIndex((packet, index) => index >= at && packet.direction === 'up' && endsSession(packet, packets));
  const close = ending < 0 ? packets.length : ending;
  return { connect: count(packets.slice(0, at)), ...messagesOf(groups(packets.slice(at, close)).map(count)), disconnect: count(packets.slice(close)), totals: count(packets) };
}

function groups(packets: readonly Packet[]): Packet[][] {
  const result: Packet[][] = [];
  for (const [index, packet] of packets.entries()) {
    const before = packets[index - 1];
    if (before === undefined || packet.time - before.time >= GAP_SECONDS) result.push([packet]);
    else result.at(-1)?.push(packet);
  }
  return result;
}

function endsSession(packet: Packet, packets: readonly Packet[]): boolean {
  if (closes(packet)) return true;
  if (packet.flags === null) return dtlsRecords(packet.payload)[0]?.type === ALERT;
  const [head] = packet.payload;
  // close_notify: an alert in TLS 1.2, an encrypted record of its size in TLS 1.3.
  return negotiatedIn(packets) !== null && packet.payload.length >= 5 && (head === ALERT || (head === APPLICATION_DATA && packet.payload.readUInt16BE(3) === 19));
}
const ALERT = 21;

/**
 * Where the first application message starts. `prefaceRecords` says how many writes of the application itself belong to the connection (a CSM, the
 * upgrade of a WebSocket); each is taken to be one segment or record.
 */
export function firstMessageIndex(packets: readonly Packet[], prefaceRecords: number): number {
  const overTcp = packets.some(({ flags }) => flags !== null);
  if (!overTcp) {
    const secured = negotiatedIn(packets) !== null;
    const index = packets.findIndex(({ direction, payload }) => direction === 'up' && (!secured || dtlsRecords(payload)[0]?.type === APPLICATION_DATA));
    return Math.max(0, index);
  }
  const { data, starts } = streamOf(packets, 'up');
  const boundary = negotiatedIn(packets) === null ? plainBoundary(packets, prefaceRecords) : securedBoundary(data, negotiatedIn(packets)?.version === 'TLS 1.3', prefaceRecords);
  // A packet with the end of a handshake and the start of a message belongs to the message.
  const index = packets.findIndex((packet) => (starts.get(packet) ?? -Infinity) + packet.payload.length > boundary);
  return index < 0 ? packets.length : index;
}

function plainBoundary(packets: readonly Packet[], writes: number): number {
  const sent = packets.filter(({ direction, payload }) => direction === 'up' && payload.length > 0);
  return sent.slice(0, writes).reduce((sum, { payload }) => sum + payload.length, 0);
}

/** Client Finished ends the handshake: the first record after ChangeCipherSpec, or, with a certificate in TLS 1.3, the third. */
function securedBoundary(up: Buffer, thirteen: boolean, prefaceRecords: number): number {
  const records = tlsRecords(up);
  const after = records.slice(records.findIndex(({ type }) => type === CHANGE_CIPHER_SPEC) + 1);
  if (!thirteen) return after.filter(({ type }) => type === APPLICATION_DATA)[prefaceRecords]?.offset ?? up.length;
  const sealed = after.filter(({ type }) => type === APPLICATION_DATA);
  // A Certificate is longer than any Finished (36 or 52 bytes with its head, 17 of protection).
  const flight = (sealed[0]?.content.length ?? 0) > 80 ? 3 : 1;
  return sealed[flight + prefaceRecords]?.offset ?? up.length;
}

function messagesOf(messages: readonly BothWays[]): Pick<Measured, 'perMessage' | 'messages'> {
  const steady = messages.length > 1 ? messages.slice(1) : messages;
  const times = new Map<string, number>();
  for (const message of steady) times.set(JSON.stringify(message), (times.get(JSON.stringify(message)) ?? 0) + 1);
  let best: [string, number] | undefined;
  for (const entry of times) if (best === undefined || entry[1] > best[1]) best = entry;
  if (best === undefined) return {};
  return { perMessage: { ...(JSON.parse(best[0]) as BothWays), share: Math.round((1000 * best[1]) / steady.length) / 1000 }, messages: [...messages] };
}

/** Runs that connect anew for each message: each mark starts a connection, and all of it is the message's. */
export function byConnections(packets: readonly Packet[], marks: readonly Mark[]): Measured {
  const starts = marks.map(({ at }) => at);
  const messages = starts.map((at, index) => count(packets.filter(({ time }) => time >= at && time < (starts[index + 1] ?? Infinity))));
  return { connect: count([]), ...messagesOf(messages), disconnect: count([]), totals: count(packets) };
}
