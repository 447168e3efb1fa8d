import { field, opaque, sizeOf, type Field } from '../field.ts';
import { rawBytes, singleByte } from './raw-bytes.ts';

/** Bytes that extend an option delta or length nibble: 0 up to 12, 1 up to 268, 2 above (RFC 7252 §3.1). */
export function coapExtensionBytes(value: number): number {
  if (value <= 12) return 0;
  return value <= 268 ? 1 : 2;
}

/** Bytes of an unsigned integer option value in its shortest form; 0 is the empty string (RFC 7252 §3.2). */
export function coapUintBytes(value: number): number {
  if (value === 0) return 0;
  if (value <= 0xff) return 1;
  if (value <= 0xffff) return 2;
  return value <= 0xff_ffff ? 3 : 4;
}

export interface CoapOption {
  readonly number: number;
  readonly name: string;
  readonly valueBytes: number;
  readonly value?: number | string | Uint8Array;
  readonly clause?: string;
  /** The value as fields of its own, in place of `valueBytes` and `value`. */
  readonly parts?: readonly Field[];
}

/** Options in order of their numbers, each with its delta to the one before (RFC 7252 §3.1). */
export function coapOptionFields(options: readonly CoapOption[]): Field[] {
  const sorted = inOrder(options) ? options : options.toSorted((first, second) => first.number - second.number);
  const fields: Field[] = [];
  let before = 0;
  for (const option of sorted) {
    const delta = option.number - before;
    before = option.number;
    const valueBytes = option.parts === undefined ? option.valueBytes : sizeOf(option.parts);
    fields.push(field('protocol', `${option.name}: option header`, 1 + coapExtensionBytes(delta) + coapExtensionBytes(valueBytes), headerBytes(delta, valueBytes), 'RFC 7252 §3.1'));
    if (option.parts !== undefined) fields.push(...option.parts);
    if (option.valueBytes === 0) continue;
    const clause = option.clause ?? 'RFC 7252 §5.10';
    fields.push(option.value === undefined ? opaque('protocol', option.name, option.valueBytes, clause) : field('protocol', option.name, option.valueBytes, option.value, clause));
  }
  return fields;
}

function inOrder(options: readonly CoapOption[]): boolean {
  for (let index = 1; index < options.length; index += 1) if ((options[index - 1]?.number ?? 0) > (options[index]?.number ?? 0)) return false;
  return true;
}

function headerBytes(delta: number, length: number): Uint8Array {
  const first = (nibble(delta) << 4) | nibble(length);
  return delta <= 12 && length <= 12 ? singleByte(first) : rawBytes([first, ...extension(delta), ...extension(length)]);
}

function nibble(value: number): number {
  if (value <= 12) return value;
  return value <= 268 ? 13 : 14;
}

function extension(value: number): number[] {
  if (value <= 12) return [];
  if (value <= 268) return [value - 13];
  return [(value - 269) >> 8, (value - 269) & 0xff];
}
