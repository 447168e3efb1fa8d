import { field, opaque, sizeOf, type Field } from '../field.ts';
import { utf8Length } from './utf8.ts';

/** A resource value. `dataBytes` stands for bytes that the model does not know. Integers take 1, 2, 4 or 8 bytes, floats 4 or 8. */
export type TlvValue =
  | { readonly kind: 'integer' | 'float32' | 'float64'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'opaque'; readonly dataBytes: number };

const CLAUSE = 'OMA LwM2M Core 1.1 §7.4.3';
const KINDS = { 'object instance': 0, 'resource instance': 1, 'multiple resource': 2, resource: 3 } as const;
export type TlvKind = keyof typeof KINDS;

/** One resource with its value. */
export function tlvResource(id: number, value: TlvValue): readonly Field[] {
  return tlv('resource', id, valueField(value));
}

/** A resource with several instances: a header around one TLV for each. */
export function tlvMultiple(id: number, instances: Readonly<Record<number, TlvValue>>): readonly Field[] {
  return tlv('multiple resource', id, Object.entries(instances).flatMap(([key, value]) => tlv('resource instance', Number(key), valueField(value))));
}

/** Type byte, identifier of 1 or 2 bytes, length of 0 to 3 bytes (up to 7 fits the type byte), then the content. */
export function tlv(kind: TlvKind, id: number, content: readonly Field[]): readonly Field[] {
  const length = sizeOf(content);
  const idBytes = id <= 255 ? 1 : 2;
  const lengthBytes = length <= 7 ? 0 : length <= 0xff ? 1 : length <= 0xffff ? 2 : 3;
  const type = (KINDS[kind] << 6) | ((idBytes - 1) << 5) | (lengthBytes << 3) | (lengthBytes === 0 ? length : 0);
  return [
    field('protocol', `${kind} type`, 1, type, CLAUSE),
    field('protocol', `${kind} identifier`, idBytes, id, CLAUSE),
    ...(lengthBytes === 0 ? [] : [field('protocol', `${kind} length`, lengthBytes, length, CLAUSE)]),
    ...content,
  ];
}

function valueField(value: TlvValue): readonly Field[] {
  switch (value.kind) {
    case 'opaque': return [opaque('payload', 'value', value.dataBytes, CLAUSE)];
    case 'string': return [field('payload', 'value', utf8Length(value.value), value.value, CLAUSE)];
    case 'boolean': return [field('payload', 'value', 1, value.value ? 1 : 0, CLAUSE)];
    case 'integer': return [integerField(value.value)];
    case 'float32': return [floatField(value.value, 4)];
    case 'float64': return [floatField(value.value, 8)];
  }
}

function integerField(value: number): Field {
  const width = [1, 2, 4].find((bytes) => value >= -(2 ** (bytes * 8 - 1)) && value < 2 ** (bytes * 8 - 1)) ?? 8;
  const bytes = new Uint8Array(width);
  const view = new DataView(bytes.buffer);
  if (width === 8) view.setBigInt64(0, BigInt(value));
  else if (width === 4) view.setInt32(0, value);
  else if (width === 2) view.setInt16(0, value);
  else view.setInt8(0, value);
  return field('payload', 'value', width, bytes, CLAUSE);
}

function floatField(value: number, width: 4 | 8): Field {
  const bytes = new Uint8Array(width);
  const view = new DataView(bytes.buffer);
  if (width === 4) view.setFloat32(0, value);
  else view.setFloat64(0, value);
  return field('payload', 'value', width, bytes, CLAUSE);
}
