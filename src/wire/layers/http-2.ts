import { field, opaque, sizeOf, type Field } from '../field.ts';
import { cut } from '../security/protect.ts';

const FRAME_TYPES = { DATA: 0x0, HEADERS: 0x1, RST_STREAM: 0x3, SETTINGS: 0x4, PING: 0x6, GOAWAY: 0x7, WINDOW_UPDATE: 0x8, CONTINUATION: 0x9 } as const;
export type Http2FrameType = keyof typeof FRAME_TYPES;

export const END_STREAM = 0x1;
export const END_HEADERS = 0x4;
export const ACK = 0x1;

/** Largest frame payload until the peer's SETTINGS allow more (RFC 9113 §4.2). */
export const DEFAULT_MAX_FRAME_BYTES = 16_384;

/** Length, type, flags and stream before the payload: 9 bytes (RFC 9113 §4.1). */
export function http2Frame(type: Http2FrameType, flags: number, stream: number, payload: readonly Field[]): readonly Field[] {
  const clause = 'RFC 9113 §4.1';
  return [
    field('framing', `${type} length`, 3, sizeOf(payload), clause),
    field('framing', `${type} type`, 1, FRAME_TYPES[type], clause),
    field('framing', `${type} flags`, 1, flags, clause),
    field('framing', `${type} stream`, 4, stream, clause),
    ...payload,
  ];
}

/** The client's 24 bytes before its first frame (RFC 9113 §3.4). */
export const CONNECTION_PREFACE: readonly Field[] = [field('framing', 'connection preface', 24, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'RFC 9113 §3.4')];

/** @param parameters identifier and value of each setting (RFC 9113 §6.5.1). */
export function settingsFrame(parameters: readonly (readonly [identifier: number, value: number])[]): readonly Field[] {
  return http2Frame('SETTINGS', 0, 0, parameters.flatMap(([identifier, value]) => [
    field('framing', 'setting identifier', 2, identifier, 'RFC 9113 §6.5.1'), field('framing', 'setting value', 4, value, 'RFC 9113 §6.5.1'),
  ]));
}

export const settingsAck = (): readonly Field[] => http2Frame('SETTINGS', ACK, 0, []);

export function windowUpdate(stream: number, increment: number): readonly Field[] {
  return http2Frame('WINDOW_UPDATE', 0, stream, [field('framing', 'window size increment', 4, increment, 'RFC 9113 §6.9')]);
}

export function pingFrame(ack: boolean): readonly Field[] {
  return http2Frame('PING', ack ? ACK : 0, 0, [opaque('framing', 'ping data', 8, 'RFC 9113 §6.7')]);
}

export function resetStream(stream: number): readonly Field[] {
  return http2Frame('RST_STREAM', 0, stream, [field('framing', 'error code NO_ERROR', 4, 0, 'RFC 9113 §6.4')]);
}

export function goAway(lastStream: number): readonly Field[] {
  const clause = 'RFC 9113 §6.8';
  return http2Frame('GOAWAY', 0, 0, [field('framing', 'last stream', 4, lastStream, clause), field('framing', 'error code NO_ERROR', 4, 0, clause)]);
}

/** A header block in HEADERS and, above the frame limit, CONTINUATION frames (RFC 9113 §6.2, §6.10). */
export function headersFrames(stream: number, block: readonly Field[], endStream: boolean): readonly Field[] {
  const end = endStream ? END_STREAM : 0;
  if (sizeOf(block) <= DEFAULT_MAX_FRAME_BYTES) return http2Frame('HEADERS', END_HEADERS | end, stream, block);
  const parts = cut(block, DEFAULT_MAX_FRAME_BYTES);
  return parts.flatMap((part, index) => http2Frame(
    index === 0 ? 'HEADERS' : 'CONTINUATION', (index === 0 ? end : 0) | (index === parts.length - 1 ? END_HEADERS : 0), stream, part,
  ));
}

/** Content in DATA frames of at most the default frame size. Empty content with the end of the stream is one empty frame. */
export function dataFrames(stream: number, content: readonly Field[], endStream: boolean): readonly Field[] {
  const parts = sizeOf(content) <= DEFAULT_MAX_FRAME_BYTES ? [content] : cut(content, DEFAULT_MAX_FRAME_BYTES);
  return parts.flatMap((part, index) => http2Frame('DATA', endStream && index === parts.length - 1 ? END_STREAM : 0, stream, part));
}
