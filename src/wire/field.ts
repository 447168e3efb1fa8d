/** The layer that a field belongs to; charts colour by it. From the bottom up. */
export type LayerId = 'link' | 'ip' | 'transport' | 'security' | 'framing' | 'protocol' | 'payload';

/**
 * One named part of a message. A message is a list of these and nothing else counts bytes: the size is their sum,
 * and chart, byte view, CSV and capture file are drawn from the same list.
 */
export interface Field {
  readonly layer: LayerId;
  readonly name: string;
  /** Whole bytes, at least 0. Bits that share a byte share a field. */
  readonly bytes: number;
  /** The bytes themselves where the model knows them: a number (big-endian, `bytes` wide), text (UTF-8) or raw bytes. */
  readonly value?: number | string | Uint8Array;
  /** How many entries of equal size stand behind one another in the field (cipher suites, groups); absent for one. */
  readonly repeat?: number;
  /** Where the specification says so, for example "RFC 7252 §3". */
  readonly clause?: string;
  /** A piece of a field that a segment, record or fragment cut: its bytes are those of `field` from `from` on. */
  readonly partOf?: { readonly field: Field; readonly from: number };
  /** What a compressed field stands for: the message before compression. */
  readonly holds?: readonly Field[];
}

/** Size of a message in bytes. */
export function sizeOf(fields: readonly Field[]): number {
  let sum = 0;
  // By index: called some hundred thousand times before anything is compiled, where an iterator costs more than the sum.
  for (let at = 0; at < fields.length; at += 1) sum += fields[at]?.bytes ?? 0;
  return sum;
}

/** A field whose bytes are known: a number (big-endian), text (UTF-8 of exactly `bytes`) or raw bytes. */
export function field(layer: LayerId, name: string, bytes: number, value: number | string | Uint8Array, clause: string): Field {
  return { layer, name, bytes, value, clause };
}

/** A field of known size whose bytes the model does not know: payload, keys, random parts. */
export function opaque(layer: LayerId, name: string, bytes: number, clause: string): Field {
  return { layer, name, bytes, clause };
}

/** `count` entries of equal size whose bytes the model does not know: what an implementation offers, of which it knows the number. */
export function entries(layer: LayerId, name: string, entryBytes: number, count: number, clause: string): Field {
  return { layer, name, bytes: entryBytes * count, repeat: count, clause };
}
