import { field, type Field, type LayerId } from '../field.ts';
import type { HeaderLine } from './hpack-static-table.ts';
import { prefixedInteger, stringLiteral, type HuffmanUse } from './hpack-string.ts';
import { joinBytes } from './raw-bytes.ts';
import { QPACK_STATIC_TABLE } from './qpack-static-table.ts';
import { rawBytes } from './raw-bytes.ts';

/**
 * A field section that refers to the static table alone, so it depends on nothing sent before (RFC 9204 §4.5). Small clients encode like
 * this, and every client does until the peer allows a dynamic table.
 */
export function qpackFieldSection(lines: readonly HeaderLine[], layer: LayerId = 'protocol', huffman: HuffmanUse = 'shorter'): readonly Field[] {
  return [
    // Required Insert Count 0 and Base 0.
    field(layer, 'field section prefix', 2, 0, 'RFC 9204 §4.5.1'),
    ...lines.map((line) => encodeLine(line, layer, huffman)),
  ];
}

function encodeLine([name, value]: HeaderLine, layer: LayerId, huffman: HuffmanUse): Field {
  const candidates = STATIC_INDEXES.get(name) ?? [];
  const exact = candidates.find((index) => QPACK_STATIC_TABLE[index]?.[1] === value);
  if (exact !== undefined) return line(layer, `${name}: ${value} (index ${String(exact)})`, prefixedInteger(exact, 6, 0xc0), 'RFC 9204 §4.5.2');
  const [nameOnly] = candidates;
  if (nameOnly !== undefined) {
    // 01, N = 0, T = 1 for the static table.
    return line(layer, `${name}: ${value} (literal, indexed name)`, joinBytes(prefixedInteger(nameOnly, 4, 0x50), stringLiteral(value, huffman)), 'RFC 9204 §4.5.4');
  }
  return line(layer, `${name}: ${value} (literal)`, joinBytes(stringLiteral(name, huffman, 3, 0x20), stringLiteral(value, huffman)), 'RFC 9204 §4.5.6');
}

/** Static indexes of each name, in order. */
const STATIC_INDEXES: ReadonlyMap<string, readonly number[]> = indexesByName();

function indexesByName(): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, [name]] of QPACK_STATIC_TABLE.entries()) indexes.set(name, [...(indexes.get(name) ?? []), index]);
  return indexes;
}

/** Decoder instruction: the section of this stream has been read (RFC 9204 §4.4.1). */
export function qpackSectionAcknowledgement(stream: number): Field {
  return line('protocol', 'section acknowledgement', prefixedInteger(stream, 7, 0x80), 'RFC 9204 §4.4.1');
}

/** Decoder instruction: inserts have arrived that no section has referred to yet (RFC 9204 §4.4.3). */
export function qpackInsertCountIncrement(count: number): Field {
  return line('protocol', 'insert count increment', prefixedInteger(count, 6, 0x00), 'RFC 9204 §4.4.3');
}

/** Decoder instruction: the section of this stream will not be read (RFC 9204 §4.4.2). */
export function qpackStreamCancellation(stream: number): Field {
  return line('protocol', 'stream cancellation', prefixedInteger(stream, 6, 0x40), 'RFC 9204 §4.4.2');
}

const line = (layer: LayerId, name: string, bytes: readonly number[] | Uint8Array, clause: string): Field => field(layer, name, bytes.length, bytes instanceof Uint8Array ? bytes : rawBytes(bytes), clause);
