import { field, opaque, sizeOf, type Field } from '../field.ts';
import { utf8Length } from './utf8.ts';

/** Value of a field table entry: text is a long string, a boolean one octet, an object a nested table (AMQP 0-9-1 §4.2.5.5). */
export type TableValue = string | boolean | TableEntries;
export interface TableEntries {
  readonly [name: string]: TableValue;
}

const SPEC = 'AMQP 0-9-1';

export const octet = (name: string, value: number): Field => field('protocol', name, 1, value, `${SPEC} §4.2.5.1`);
export const short = (name: string, value: number): Field => field('protocol', name, 2, value, `${SPEC} §4.2.5.1`);
export const long = (name: string, value: number): Field => field('protocol', name, 4, value, `${SPEC} §4.2.5.1`);

/** Length octet and at most 255 bytes of text. */
export function shortString(name: string, value: string): readonly Field[] {
  const bytes = utf8Length(value);
  return [field('protocol', `${name} length`, 1, bytes, `${SPEC} §4.2.5.3`), field('protocol', name, bytes, value, `${SPEC} §4.2.5.3`)];
}

export function longString(name: string, value: string): readonly Field[] {
  const bytes = utf8Length(value);
  return [field('protocol', `${name} length`, 4, bytes, `${SPEC} §4.2.5.3`), field('protocol', name, bytes, value, `${SPEC} §4.2.5.3`)];
}

/** Tables of a profile are the same in every session, so each is encoded once. */
const encodedTables = new WeakMap<TableEntries, readonly Field[]>();

/** Four bytes of length, then each entry: name, type letter, value. */
export function table(name: string, entries: TableEntries): readonly Field[] {
  const known = encodedTables.get(entries);
  if (known !== undefined) return known;
  const encoded = encodeTable(name, entries);
  encodedTables.set(entries, encoded);
  return encoded;
}

function encodeTable(name: string, entries: TableEntries): readonly Field[] {
  const body = Object.entries(entries).flatMap(([key, value]) => tableEntry(`${name}.${key}`, key, value));
  return [field('protocol', `${name} length`, 4, sizeOf(body), `${SPEC} §4.2.5.5`), ...body];
}

function tableEntry(path: string, key: string, value: TableValue): readonly Field[] {
  const type = (letter: string): Field => field('protocol', `${path} type`, 1, letter, `${SPEC} §4.2.5.5`);
  const head = shortString(`${path} name`, key);
  if (typeof value === 'string') return [...head, type('S'), ...longString(path, value)];
  if (typeof value === 'boolean') return [...head, type('t'), octet(path, value ? 1 : 0)];
  return [...head, type('F'), ...table(path, value)];
}

const FRAME_END = 0xce;
export type FrameType = 'method' | 'header' | 'body' | 'heartbeat';
const FRAME_TYPES: Record<FrameType, number> = { method: 1, header: 2, body: 3, heartbeat: 8 };

/** Type, channel and size before the payload, one octet after it: 8 bytes (AMQP 0-9-1 §4.2.3). */
export function frame(type: FrameType, channel: number, payload: readonly Field[]): readonly Field[] {
  const clause = `${SPEC} §4.2.3`;
  return [
    field('framing', `${type} frame type`, 1, FRAME_TYPES[type], clause),
    field('framing', 'channel', 2, channel, clause),
    field('framing', 'frame size', 4, sizeOf(payload), clause),
    ...payload,
    field('framing', 'frame end', 1, FRAME_END, clause),
  ];
}

/** A method frame: class and method number, then the arguments. */
export function method(name: string, channel: number, classId: number, methodId: number, args: readonly Field[]): readonly Field[] {
  const clause = `${SPEC} §4.2.4`;
  return frame('method', channel, [field('protocol', `${name} class`, 2, classId, clause), field('protocol', `${name} method`, 2, methodId, clause), ...args]);
}

/** Content header of class basic: class, weight, body size, property flags, properties (AMQP 0-9-1 §4.2.6.1). */
export function contentHeader(channel: number, bodyBytes: number, propertyFlags: number, properties: readonly Field[]): readonly Field[] {
  const clause = `${SPEC} §4.2.6.1`;
  return frame('header', channel, [
    field('protocol', 'content class', 2, 60, clause),
    field('protocol', 'content weight', 2, 0, clause),
    field('protocol', 'body size', 8, bodyBytes, clause),
    field('protocol', 'property flags', 2, propertyFlags, clause),
    ...properties,
  ]);
}

/** Body frames: one for each part that fits the negotiated frame size; none for an empty body. */
export function bodyFrames(channel: number, bodyBytes: number, frameMaxBytes: number): readonly (readonly Field[])[] {
  const room = frameMaxBytes - 8;
  const frames: (readonly Field[])[] = [];
  for (let sent = 0; sent < bodyBytes; sent += room) {
    frames.push(frame('body', channel, [opaque('payload', 'body', Math.min(room, bodyBytes - sent), `${SPEC} §4.2.6.2`)]));
  }
  return frames;
}
