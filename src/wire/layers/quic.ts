import { quicVarint, quicVarintBytes } from '../encodings/quic-varint.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';

/** Lengths that the two ends of a QUIC connection choose. */
export interface QuicSettings {
  /** Connection id in packets to the server and to the client. */
  readonly serverCidBytes: number;
  readonly clientCidBytes: number;
  readonly packetNumberBytes: number;
  /** Authentication tag of every packet (RFC 9001 §5.3). */
  readonly tagBytes: number;
  /** Length and token in the client's Initial packets, from a Retry or from an earlier connection (RFC 9000 §8.1; default a length of 0). */
  readonly token?: readonly Field[];
}

export type QuicReceiver = 'client' | 'server';

/** Datagrams that carry an Initial packet from a client are at least this long (RFC 9000 §14.1). */
export const INITIAL_DATAGRAM_BYTES = 1200;

const VERSION_1 = 1;

/** Initial and Handshake packets name both connection ids and their own length, so several fit one datagram (RFC 9000 §17.2). */
export function longHeaderPacket(type: 'Initial' | 'Handshake' | '0-RTT', settings: QuicSettings, to: QuicReceiver, frames: readonly Field[]): readonly Field[] {
  const clause = type === 'Initial' ? 'RFC 9000 §17.2.2' : type === 'Handshake' ? 'RFC 9000 §17.2.4' : 'RFC 9000 §17.2.3';
  const codes = { Initial: 0xc0, '0-RTT': 0xd0, Handshake: 0xe0 } as const;
  const cid = { server: settings.serverCidBytes, client: settings.clientCidBytes };
  const from = to === 'server' ? 'client' : 'server';
  const length = settings.packetNumberBytes + sizeOf(frames) + settings.tagBytes;
  return [
    field('security', `${type}: first byte`, 1, codes[type] | (settings.packetNumberBytes - 1), clause),
    field('security', `${type}: version`, 4, VERSION_1, clause),
    field('security', `${type}: destination connection id length`, 1, cid[to], clause),
    opaque('security', `${type}: destination connection id`, cid[to], clause),
    field('security', `${type}: source connection id length`, 1, cid[from], clause),
    opaque('security', `${type}: source connection id`, cid[from], clause),
    ...(type === 'Initial' ? ((to === 'server' ? settings.token : undefined) ?? NO_TOKEN) : []),
    quicVarint('security', `${type}: length`, length, clause, 2),
    opaque('security', `${type}: packet number`, settings.packetNumberBytes, 'RFC 9000 §17.1'),
    ...frames,
    opaque('security', `${type}: authentication tag`, settings.tagBytes, 'RFC 9001 §5.3'),
  ];
}

const NO_TOKEN: readonly Field[] = [quicVarint('security', 'Initial: token length', 0, 'RFC 9000 §17.2.2')];

/** A server that wants the client's address proved first answers with a token; no packet number, no frames (RFC 9000 §17.2.5, RFC 9001 §5.8). */
export function retryPacket(settings: QuicSettings, tokenBytes: number): readonly Field[] {
  const clause = 'RFC 9000 §17.2.5';
  return [
    field('security', 'Retry: first byte', 1, 0xf0, clause), field('security', 'Retry: version', 4, VERSION_1, clause), field('security', 'Retry: destination connection id length', 1, settings.clientCidBytes, clause),
    opaque('security', 'Retry: destination connection id', settings.clientCidBytes, clause), field('security', 'Retry: source connection id length', 1, settings.serverCidBytes, clause),
    opaque('security', 'Retry: source connection id', settings.serverCidBytes, clause), opaque('security', 'Retry: token', tokenBytes, clause), opaque('security', 'Retry: integrity tag', 16, 'RFC 9001 §5.8'),
  ];
}

/** Bytes that `longHeaderPacket` adds to the client's frames. */
export function longHeaderBytes(type: 'Initial' | 'Handshake' | '0-RTT', settings: QuicSettings): number {
  return 9 + settings.serverCidBytes + settings.clientCidBytes + (type === 'Initial' ? sizeOf(settings.token ?? NO_TOKEN) : 0) + settings.packetNumberBytes + settings.tagBytes;
}

/** A packet after the handshake (RFC 9000 §17.3.1). Header protection samples bytes, so frames and packet number take at least 4 (RFC 9001 §5.4.2). */
export function shortHeaderPacket(settings: QuicSettings, to: QuicReceiver, frames: readonly Field[]): readonly Field[] {
  const cid = to === 'server' ? settings.serverCidBytes : settings.clientCidBytes;
  const missing = 4 - settings.packetNumberBytes - sizeOf(frames);
  return [
    field('security', '1-RTT: first byte', 1, 0x40 | (settings.packetNumberBytes - 1), 'RFC 9000 §17.3.1'),
    opaque('security', '1-RTT: destination connection id', cid, 'RFC 9000 §17.3.1'),
    opaque('security', '1-RTT: packet number', settings.packetNumberBytes, 'RFC 9000 §17.1'),
    ...frames,
    ...(missing > 0 ? [padding(missing)] : []),
    opaque('security', '1-RTT: authentication tag', settings.tagBytes, 'RFC 9001 §5.3'),
  ];
}

/** Bytes that `shortHeaderPacket` adds to frames that need no padding. */
export function shortHeaderBytes(settings: QuicSettings, to: QuicReceiver): number {
  return 1 + (to === 'server' ? settings.serverCidBytes : settings.clientCidBytes) + settings.packetNumberBytes + settings.tagBytes;
}

export function padding(bytes: number): Field {
  return field('framing', 'PADDING', bytes, new Uint8Array(bytes), 'RFC 9000 §19.1');
}

export const ping: Field = field('framing', 'PING', 1, 0x01, 'RFC 9000 §19.2');
export const handshakeDone: Field = field('framing', 'HANDSHAKE_DONE', 1, 0x1e, 'RFC 9000 §19.20');

/** One range of received packets. @param delay in units of the peer's exponent; two bytes for delays of some milliseconds. */
export function ack(largest: number, delay: number, firstRange = 0): readonly Field[] {
  const clause = 'RFC 9000 §19.3';
  return [
    field('framing', 'ACK type', 1, 0x02, clause),
    quicVarint('framing', 'ACK largest', largest, clause),
    quicVarint('framing', 'ACK delay', delay, clause),
    quicVarint('framing', 'ACK range count', 0, clause),
    quicVarint('framing', 'ACK first range', firstRange, clause),
  ];
}

export function crypto(offset: number, content: readonly Field[]): readonly Field[] {
  const clause = 'RFC 9000 §19.6';
  return [
    field('framing', 'CRYPTO type', 1, 0x06, clause), quicVarint('framing', 'CRYPTO offset', offset, clause),
    quicVarint('framing', 'CRYPTO length', sizeOf(content), clause), ...content,
  ];
}

/** Bytes of the header of a CRYPTO frame. */
export function cryptoHeaderBytes(offset: number, length: number): number {
  return 1 + quicVarintBytes(offset) + quicVarintBytes(length);
}

/** @param lengthPresent needed unless the frame ends its packet. */
export function stream(id: number, offset: number, content: readonly Field[], end: boolean, lengthPresent: boolean): readonly Field[] {
  const clause = 'RFC 9000 §19.8';
  const type = 0x08 | (offset > 0 ? 4 : 0) | (lengthPresent ? 2 : 0) | (end ? 1 : 0);
  return [
    field('framing', 'STREAM type', 1, type, clause),
    quicVarint('framing', 'STREAM id', id, clause),
    ...(offset > 0 ? [quicVarint('framing', 'STREAM offset', offset, clause)] : []),
    ...(lengthPresent ? [quicVarint('framing', 'STREAM length', sizeOf(content), clause)] : []),
    ...content,
  ];
}

export function applicationClose(code: number): readonly Field[] {
  const clause = 'RFC 9000 §19.19';
  return [
    field('framing', 'CONNECTION_CLOSE type', 1, 0x1d, clause), quicVarint('framing', 'CONNECTION_CLOSE error code', code, clause),
    quicVarint('framing', 'CONNECTION_CLOSE reason length', 0, clause),
  ];
}
