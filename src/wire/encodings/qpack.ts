import { field, type Field, type LayerId } from '../field.ts';
import type { HeaderLine } from './hpack-static-table.ts';
import { prefixedInteger, stringLiteral, type HuffmanUse } from './hpack-string.ts';
import { QPACK_STATIC_TABLE } from './qpack-static-table.ts';

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
  const exact = QPACK_STATIC_TABLE.findIndex(([otherName, otherValue]) => otherName === name && otherValue === value);
  if (exact >= 0) return line(layer, `${name}: ${value} (index ${String(exact)})`, prefixedInteger(exact, 6, 0xc0), 'RFC 9204 §4.5.2');
  const nameOnly = QPACK_STATIC_TABLE.findIndex(([otherName]) => otherName === name);
  if (nameOnly >= 0) {
    // 01, N = 0, T = 1 for the static table.
    return line(layer, `${name}: ${value} (literal, indexed name)`, [...prefixedInteger(nameOnly, 4, 0x50), ...stringLiteral(value, huffman)], 'RFC 9204 §4.5.4');
  }
  return line(layer, `${name}: ${value} (literal)`, [...stringLiteral(name, huffman, 3, 0x20), ...stringLiteral(value, huffman)], 'RFC 9204 §4.5.6');
}

/** Encoder instruction that stores a field under a name of its own (RFC 9204 §4.3.3). */
export function qpackInsertLiteral([name, value]: HeaderLine, huffman: HuffmanUse): Field {
  return line('protocol', `insert ${name}: ${value}`, [...stringLiteral(name, huffman, 5, 0x40), ...stringLiteral(value, huffman)], 'RFC 9204 §4.3.3');
}

/** Encoder instruction that stores a value under a name of the static table (RFC 9204 §4.3.2). */
export function qpackInsertNamed([name, value]: HeaderLine, huffman: HuffmanUse): Field {
  const index = QPACK_STATIC_TABLE.findIndex(([otherName]) => otherName === name);
  return line('protocol', `insert ${name}: ${value}`, [...prefixedInteger(index, 6, 0xc0), ...stringLiteral(value, huffman)], 'RFC 9204 §4.3.2');
}

/** Decoder instruction: the section of this stream has been read (RFC 9204 §4.4.1). */
export function qpackSectionAcknowledgement(stream: number): Field {
  return line('protocol', 'section acknowledgement', prefixedInteger(stream, 7, 0x80), 'RFC 9204 §4.4.1');
}

/** A reference to an entry inserted after the section's base (RFC 9204 §4.5.3). */
export function qpackPostBaseIndex(index: number): Field {
  return line('protocol', `post-base index ${String(index)}`, prefixedInteger(index, 4, 0x10), 'RFC 9204 §4.5.3');
}

const line = (layer: LayerId, name: string, bytes: readonly number[], clause: string): Field => field(layer, name, bytes.length, Uint8Array.from(bytes), clause);
