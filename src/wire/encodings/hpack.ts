import { field, type Field, type LayerId } from '../field.ts';
import { HPACK_STATIC_TABLE, type HeaderLine } from './hpack-static-table.ts';
import { joinBytes, prefixedInteger, stringLiteral, type HuffmanUse } from './hpack-string.ts';
import { utf8Length } from './utf8.ts';

/**
 * What an encoder does with a field (RFC 7541 §6.2). `incremental`, `without` and `never` refer to a table where it helps. `unreferenced`
 * has the decoder store the field and never comes back to it (`-raw`: its value without Huffman code); `spelled` writes name and value out although the static table has the name.
 */
export type Indexing = 'incremental' | 'without' | 'never' | 'unreferenced' | 'unreferenced-raw' | 'spelled';

/** The encoder's choice for each field; this decides the size of every header block after the first. */
export type IndexingPolicy = (name: string, value: string) => Indexing;

/** Entry size for eviction: name, value and 32 (RFC 7541 §4.1). */
const ENTRY_OVERHEAD = 32;

/** One direction of an HTTP/2 connection: the dynamic table fills as blocks are encoded. */
export class HpackEncoder {
  readonly #policy: IndexingPolicy;
  readonly #tableSize: number;
  readonly #huffman: HuffmanUse;
  /** Newest first, as indexes count. */
  readonly #dynamic: HeaderLine[] = [];
  #dynamicSize = 0;

  /** @param tableSize SETTINGS_HEADER_TABLE_SIZE of the decoder in bytes; 4096 unless it says otherwise (RFC 9113 §6.5.2). */
  constructor(policy: IndexingPolicy, tableSize = 4096, huffman: HuffmanUse = 'shorter') {
    this.#policy = policy;
    this.#tableSize = tableSize;
    this.#huffman = huffman;
  }

  /** A header block: one field for each header line, in order. */
  block(lines: readonly HeaderLine[], layer: LayerId = 'protocol'): readonly Field[] {
    return lines.map((line) => {
      const [bytes, form, clause] = this.#encode(line);
      return field(layer, `${line[0]}: ${line[1]} (${form})`, bytes.length, bytes, clause);
    });
  }

  #encode([name, value]: HeaderLine): readonly [bytes: Uint8Array, form: string, clause: string] {
    const indexing = this.#policy(name, value);
    const { exact, nameOnly } = indexing === 'spelled' ? NOT_FOUND : this.#find(name, value, indexing !== 'unreferenced' && indexing !== 'unreferenced-raw');
    if (exact > 0 && indexing !== 'never') return [Uint8Array.from(prefixedInteger(exact, 7, 0x80)), `index ${String(exact)}`, 'RFC 7541 §6.1'];
    if (indexing === 'incremental') this.#insert(name, value);
    const [prefixBits, pattern, form, clause] = LITERALS[indexing];
    const head = prefixedInteger(nameOnly, prefixBits, pattern);
    const literalName = nameOnly === 0 ? stringLiteral(name, this.#huffman) : [];
    return [joinBytes(head, literalName, stringLiteral(value, indexing === 'unreferenced-raw' ? 'never' : this.#huffman)), form, clause];
  }

  /** Lowest index of the whole line and of its name; 0 when absent. */
  #find(name: string, value: string, inDynamic: boolean): { exact: number; nameOnly: number } {
    let nameOnly = 0;
    for (const index of STATIC_INDEXES.get(name) ?? []) {
      if (HPACK_STATIC_TABLE[index - 1]?.[1] === value) return { exact: index, nameOnly: index };
      if (nameOnly === 0) nameOnly = index;
    }
    if (!inDynamic) return { exact: 0, nameOnly };
    for (let position = 0; position < this.#dynamic.length; position += 1) {
      const line = this.#dynamic[position];
      if (line?.[0] !== name) continue;
      const index = HPACK_STATIC_TABLE.length + 1 + position;
      if (line[1] === value) return { exact: index, nameOnly: index };
      if (nameOnly === 0) nameOnly = index;
    }
    return { exact: 0, nameOnly };
  }

  #insert(name: string, value: string): void {
    const size = utf8Length(name) + utf8Length(value) + ENTRY_OVERHEAD;
    while (this.#dynamicSize + size > this.#tableSize && this.#dynamic.length > 0) {
      const [oldName, oldValue] = this.#dynamic.pop() as HeaderLine;
      this.#dynamicSize -= utf8Length(oldName) + utf8Length(oldValue) + ENTRY_OVERHEAD;
    }
    // An entry larger than the whole table empties it and is not stored (RFC 7541 §4.4).
    if (size > this.#tableSize) return;
    this.#dynamic.unshift([name, value]);
    this.#dynamicSize += size;
  }
}

/** Static indexes of each name, in order. */
const STATIC_INDEXES: ReadonlyMap<string, readonly number[]> = indexesByName();

function indexesByName(): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  for (const [position, [name]] of HPACK_STATIC_TABLE.entries()) indexes.set(name, [...(indexes.get(name) ?? []), position + 1]);
  return indexes;
}

const NOT_FOUND = { exact: 0, nameOnly: 0 };

const LITERALS: Record<Indexing, readonly [prefixBits: number, pattern: number, form: string, clause: string]> = {
  incremental: [6, 0x40, 'literal, indexed from now on', 'RFC 7541 §6.2.1'],
  without: [4, 0x00, 'literal, not indexed', 'RFC 7541 §6.2.2'],
  never: [4, 0x10, 'literal, never indexed', 'RFC 7541 §6.2.3'],
  unreferenced: [6, 0x40, 'literal', 'RFC 7541 §6.2.1'],
  'unreferenced-raw': [6, 0x40, 'literal', 'RFC 7541 §6.2.1'],
  spelled: [4, 0x00, 'literal', 'RFC 7541 §6.2.2'],
};
