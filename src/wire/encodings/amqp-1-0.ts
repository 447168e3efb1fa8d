import { field, sizeOf, type Field } from '../field.ts';
import { utf8Length } from './utf8.ts';

/**
 * How a library encodes lists (AMQP 1.0 part 1 §1.6.22: the sizes are a choice). `compact` takes the smallest form, `list32` always the
 * long one; both may leave nulls at the end out or spell them.
 */
export interface Amqp10Encoder {
  readonly lists: 'compact' | 'list32';
  readonly trailingNulls: 'omitted' | 'spelled';
}

/** An encoded value: its constructor and its content. */
export type Value = readonly Field[];

const TYPES = 'AMQP 1.0 part 1 §1.6';

export const NULL: Value = [field('protocol', 'null', 1, 0x40, `${TYPES}.1`)];

export function boolean(name: string, value: boolean): Value {
  return [field('protocol', name, 1, value ? 0x41 : 0x42, `${TYPES}.2`)];
}

/** Constructor and value of a fixed width share a field. */
export function ubyte(name: string, value: number): Value {
  return [field('protocol', name, 2, 0x5000 + value, `${TYPES}.3`)];
}

export function ushort(name: string, value: number): Value {
  return [field('protocol', name, 3, 0x600000 + value, `${TYPES}.4`)];
}

/** Zero needs the constructor alone, up to 255 one more byte, else four. */
export function uint(name: string, value: number): Value {
  if (value === 0) return [field('protocol', name, 1, 0x43, `${TYPES}.5`)];
  if (value <= 255) return [field('protocol', name, 2, 0x5200 + value, `${TYPES}.5`)];
  return [field('protocol', name, 5, 0x70 * 2 ** 32 + value, `${TYPES}.5`)];
}

/** Text with a length of one byte up to 255 bytes, else four. */
export const string = (name: string, value: string): Value => variable(name, value, 0xa1, 0xb1, `${TYPES}.20`);
export const symbol = (name: string, value: string): Value => variable(name, value, 0xa3, 0xb3, `${TYPES}.21`);
export const binaryText = (name: string, value: string): Value => variable(name, value, 0xa0, 0xb0, `${TYPES}.19`);

/** Bytes that the model does not know, in a binary value. */
export function binary(name: string, bytes: number, layer: 'payload' | 'protocol'): Value {
  return [...variableHead(name, bytes, 0xa0, 0xb0, `${TYPES}.19`), { layer, name, bytes, clause: `${TYPES}.19` }];
}

/** Text whose length is known and whose bytes are not, for example a made-up link name. */
export function unknownString(name: string, bytes: number): Value {
  return [...variableHead(name, bytes, 0xa1, 0xb1, `${TYPES}.20`), { layer: 'protocol', name, bytes, clause: `${TYPES}.20` }];
}

/** An array of symbols: one constructor for all, then each with its length. @param wide four-byte lengths, as RabbitMQ writes them. */
export function symbolArray(name: string, values: readonly string[], wide: boolean): Value {
  const lengthBytes = wide ? 4 : 1;
  const elements = values.flatMap((value) => [
    field('protocol', `${name}: length`, lengthBytes, utf8Length(value), `${TYPES}.24`), field('protocol', name, utf8Length(value), value, `${TYPES}.24`),
  ]);
  const size = sizeOf(elements) + 2;
  return [field('protocol', `${name}: array, size, count, constructor`, 4, 0xe0 * 2 ** 24 + size * 2 ** 16 + values.length * 2 ** 8 + (wide ? 0xb3 : 0xa3), `${TYPES}.24`), ...elements];
}

/** A map of symbols to strings. */
export function map(name: string, entries: Readonly<Record<string, string>>): Value {
  const pairs = Object.entries(entries);
  const body = pairs.flatMap(([key, value]) => [...symbol(`${name} key`, key), ...string(`${name}.${key}`, value)]);
  return compound(name, body, pairs.length * 2, { short: 0xc1, long: 0xd1 }, false, `${TYPES}.23`);
}

/** A described list: performatives, sources, targets, outcomes. An empty list is a single byte. */
export function describedList(encoder: Amqp10Encoder, name: string, descriptor: number, items: readonly Value[]): Value {
  const count = encoder.trailingNulls === 'omitted' ? countWithoutTrailingNulls(items) : items.length;
  const head = describedType(name, descriptor);
  if (count === 0) return [head, field('protocol', `${name}: empty list`, 1, 0x45, `${TYPES}.22`)];
  const body: Field[] = [];
  for (let index = 0; index < count; index += 1) body.push(...(items[index] ?? NULL));
  return [head, ...compound(name, body, count, { short: 0xc0, long: 0xd0 }, encoder.lists === 'list32', `${TYPES}.22`)];
}

/** Constructor of a described type with a small descriptor: 3 bytes. */
export function describedType(name: string, descriptor: number): Field {
  return field('protocol', `${name}: descriptor`, 3, 0x5300 | descriptor, 'AMQP 1.0 part 1 §1.2');
}

function compound(name: string, body: Value, count: number, codes: { short: number; long: number }, alwaysLong: boolean, clause: string): Value {
  const size = sizeOf(body);
  if (!alwaysLong && size + 1 <= 255 && count <= 255) {
    return [field('protocol', `${name}: constructor, size, count`, 3, codes.short * 2 ** 16 + (size + 1) * 2 ** 8 + count, clause), ...body];
  }
  return [field('protocol', `${name}: constructor and size`, 5, codes.long * 2 ** 32 + size + 4, clause), field('protocol', `${name}: count`, 4, count, clause), ...body];
}

function variable(name: string, value: string, short: number, long: number, clause: string): Value {
  const bytes = utf8Length(value);
  return [...variableHead(name, bytes, short, long, clause), field('protocol', name, bytes, value, clause)];
}

function variableHead(name: string, bytes: number, short: number, long: number, clause: string): Value {
  if (bytes <= 255) return [field('protocol', `${name}: constructor and length`, 2, short * 2 ** 8 + bytes, clause)];
  return [field('protocol', `${name}: constructor and length`, 5, long * 2 ** 32 + bytes, clause)];
}

function countWithoutTrailingNulls(items: readonly Value[]): number {
  let length = items.length;
  while (length > 0 && items[length - 1] === NULL) length -= 1;
  return length;
}

/** Size, data offset, type and channel before a performative: 8 bytes. An empty frame is a heartbeat (AMQP 1.0 part 2 §2.3, §2.4.5). */
export function frame(type: 'amqp' | 'sasl', body: readonly Field[]): readonly Field[] {
  const clause = 'AMQP 1.0 part 2 §2.3';
  return [
    field('framing', 'frame size', 4, 8 + sizeOf(body), clause),
    field('framing', 'data offset', 1, 2, clause),
    field('framing', `frame type ${type}`, 1, type === 'amqp' ? 0 : 1, clause),
    field('framing', 'channel', 2, 0, clause),
    ...body,
  ];
}

/** `AMQP`, protocol id (0 plain, 3 SASL), version 1.0.0. */
export function protocolHeader(protocolId: 0 | 3): readonly Field[] {
  const clause = 'AMQP 1.0 part 2 §2.2';
  return [
    field('protocol', 'AMQP', 4, 'AMQP', clause), field('protocol', protocolId === 3 ? 'protocol id SASL' : 'protocol id AMQP', 1, protocolId, clause),
    field('protocol', 'version 1.0.0', 3, 0x010000, clause),
  ];
}
