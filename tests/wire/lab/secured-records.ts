import type { Packet } from './packets.ts';

/** What one end sent on a TCP connection, with the stream offset at which each packet starts. Retransmitted bytes count once. */
export interface Stream {
  readonly data: Buffer;
  readonly starts: ReadonlyMap<Packet, number>;
}

export function streamOf(packets: readonly Packet[], direction: Packet['direction']): Stream {
  const parts: Buffer[] = [];
  const starts = new Map<Packet, number>();
  let first: number | null = null;
  let length = 0;
  for (const packet of packets) {
    if (packet.direction !== direction || packet.flags === null || packet.payload.length === 0) continue;
    first ??= packet.sequence;
    const offset = (packet.sequence - first) >>> 0;
    starts.set(packet, offset);
    if (offset > length || offset + packet.payload.length <= length) continue;
    const fresh = packet.payload.subarray(length - offset);
    parts.push(fresh);
    length += fresh.length;
  }
  return { data: Buffer.concat(parts), starts };
}

export interface SecuredRecord {
  readonly type: number;
  readonly offset: number;
  readonly end: number;
  readonly content: Buffer;
}
export const CHANGE_CIPHER_SPEC = 20;
export const HANDSHAKE = 22;
export const APPLICATION_DATA = 23;

/** TLS records of a stream (RFC 8446 §5.1). */
export function tlsRecords(data: Buffer): SecuredRecord[] {
  const records: SecuredRecord[] = [];
  for (let at = 0; at + 5 <= data.length;) {
    const end = at + 5 + data.readUInt16BE(at + 3);
    records.push({ type: data.readUInt8(at), offset: at, end, content: data.subarray(at + 5, end) });
    at = end;
  }
  return records;
}

/** DTLS 1.2 records of a datagram (RFC 6347 §4.1); encrypted DTLS 1.3 records have another form and end the list. */
export function dtlsRecords(datagram: Buffer): SecuredRecord[] {
  const records: SecuredRecord[] = [];
  for (let at = 0; at + 13 <= datagram.length && datagram.readUInt8(at) < 32;) {
    const end = at + 13 + datagram.readUInt16BE(at + 11);
    records.push({ type: datagram.readUInt8(at), offset: at, end, content: datagram.subarray(at + 13, end) });
    at = end;
  }
  return records;
}

export interface Negotiated {
  readonly version: string;
  readonly cipherSuite: string;
}

const SERVER_HELLO = 2;
const SUPPORTED_VERSIONS = 43;

/** Version and suite of the ServerHello, or null when there is none. */
export function negotiatedIn(packets: readonly Packet[]): Negotiated | null {
  const overTcp = packets.some(({ flags }) => flags !== null);
  const down = packets.filter(({ direction, later }) => direction === 'down' && !later);
  const records = overTcp ? tlsRecords(streamOf(packets, 'down').data) : down.flatMap(({ payload }) => dtlsRecords(payload));
  const hello = records.find(({ type, content }) => type === HANDSHAKE && content[0] === SERVER_HELLO);
  return hello === undefined ? null : helloIn(hello.content.subarray(overTcp ? 4 : 12), overTcp);
}

function helloIn(body: Buffer, overTcp: boolean): Negotiated {
  const suiteAt = 35 + body.readUInt8(34);
  const cipherSuite = `0x${body.readUInt16BE(suiteAt).toString(16).padStart(4, '0')}`;
  let thirteen = false;
  for (let at = suiteAt + 5; at + 4 <= body.length; at += 4 + body.readUInt16BE(at + 2)) thirteen ||= body.readUInt16BE(at) === SUPPORTED_VERSIONS;
  return { version: `${overTcp ? 'TLS' : 'DTLS'} ${thirteen ? '1.3' : '1.2'}`, cipherSuite };
}
