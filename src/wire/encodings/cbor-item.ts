import { cborHead, cborNumber } from './cbor.ts';
import { joinBytes } from './raw-bytes.ts';
import { utf8Bytes } from './utf8.ts';

/** A value that CBOR can write; a map may have numbers for keys. */
export type CborItem = number | string | readonly CborItem[] | ReadonlyMap<number | string, CborItem>;

/** One data item with everything inside it, each part in its shortest form (RFC 8949 §4.1, preferred serialization). */
export function cborItem(item: CborItem): Uint8Array {
  if (typeof item === 'number') return cborNumber(item);
  if (typeof item === 'string') {
    const text = utf8Bytes(item);
    return joinBytes(cborHead(3, text.length), text);
  }
  if (item instanceof Map) return joinBytes(cborHead(5, item.size), ...[...item].flatMap(([key, value]) => [cborItem(key), cborItem(value)]));
  const items = item as readonly CborItem[];
  return joinBytes(cborHead(4, items.length), ...items.map(cborItem));
}
