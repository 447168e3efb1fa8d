import { field, type Field, type LayerId } from '../field.ts';
import { HPACK_STATIC_TABLE, type HeaderLine } from './hpack-static-table.ts';
import { prefixedInteger, prefixedIntegerLength, stringLiteral, type HuffmanUse } from './hpack-string.ts';
import { joinBytes } from './raw-bytes.ts';
import { rawBytes } from './raw-bytes.ts';
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

/** What an encoder knows of a name: its lowest index in the static table (0 for none), and its newest entry in the dynamic one. */
interface NameRecord {
  readonly staticIndex: number;
  readonly literal: Uint8Array;
  newest: Insertion | null;
}

/** What an encoder knows of a line that it has met. */
interface LineRecord {
  readonly name: NameRecord;
  readonly indexing: Indexing;
  readonly staticIndex: number;
  readonly literal: Uint8Array;
  readonly entryBytes: number;
  newest: Insertion | null;
}

/** How many entries, and bytes of entries, an encoder had inserted before this one. */
interface Insertion {
  readonly entries: number;
  readonly bytes: number;
}

/** A block that comes again and again, as one encoder sees it. */
export interface RecurringBlock {
  readonly records: readonly LineRecord[];
  /** For each line, whether it has a value of the same size each time that was not there before. */
  readonly renewed: readonly boolean[];
  /** What was inserted when the block last came and left the table as it was, and its bytes: as long as nothing else changes the table, it stays so. */
  settled: { readonly inserted: Insertion; readonly bytes: number } | null;
  /** Entries that it inserted when it last came. */
  entries: number;
}

/**
 * One direction of an HTTP/2 connection: the dynamic table fills as blocks are encoded. Entries leave in the order in which they came, so an
 * entry is still there as long as it and all that came after it fit the table: how much was inserted before it tells that, and its index.
 */
export class HpackEncoder {
  readonly #policy: IndexingPolicy;
  readonly #tableSize: number;
  readonly #huffman: HuffmanUse;
  readonly #names = new Map<string, { readonly record: NameRecord; readonly lines: Map<string, LineRecord> }>();
  #inserted: Insertion = { entries: 0, bytes: 0 };

  /** @param tableSize SETTINGS_HEADER_TABLE_SIZE of the decoder in bytes; 4096 unless it says otherwise (RFC 9113 §6.5.2). */
  constructor(policy: IndexingPolicy, tableSize = 4096, huffman: HuffmanUse = 'shorter') {
    this.#policy = policy;
    this.#tableSize = tableSize;
    this.#huffman = huffman;
  }

  /** A header block: one field for each header line, in order. */
  block(lines: readonly HeaderLine[], layer: LayerId = 'protocol'): readonly Field[] {
    return lines.map((line) => {
      const [bytes, form, clause] = this.#encode(this.#record(line));
      return field(layer, `${line[0]}: ${line[1]} (${form})`, bytes.length, bytes, clause);
    });
  }

  recurring(lines: readonly HeaderLine[], renewed: readonly boolean[]): RecurringBlock {
    return { records: lines.map((line) => this.#record(line)), renewed, settled: null, entries: 0 };
  }

  /** Goes on as `block` does and tells the bytes of the block alone. */
  pass(block: RecurringBlock): number {
    const before = this.#inserted;
    if (block.settled?.inserted === before) return block.settled.bytes;
    const { records, renewed } = block;
    let bytes = 0;
    for (let place = 0; place < records.length; place += 1) bytes += this.#bytes(records[place] as LineRecord, renewed[place] === true);
    block.entries = this.#inserted.entries - before.entries;
    if (this.#inserted === before) block.settled = { inserted: before, bytes };
    return bytes;
  }

  /**
   * Goes on over as many more of the block as surely have the bytes of the one before, and tells how many: until a line that is referred to could
   * leave the table, or need a longer index. Stays where it is in cases that are rare.
   */
  leap({ records, renewed, entries: entriesBefore }: RecurringBlock): number {
    const place = renewed.indexOf(true);
    const record = records[place];
    if (record === undefined || entriesBefore !== 1 || renewed.includes(true, place + 1) || record.indexing !== 'incremental' || record.name.staticIndex === 0 || record.entryBytes > this.#tableSize) return 0;
    let times = LONGEST_LEAP;
    for (const other of records) {
      if (other === record || other.staticIndex > 0 || !IN_TABLE.has(other.indexing)) continue;
      const index = this.#dynamicIndex(other.newest);
      if (other.newest === null || index === 0 || other.indexing !== 'incremental') return 0;
      times = Math.min(times, Math.floor((this.#tableSize - (this.#inserted.bytes - other.newest.bytes)) / record.entryBytes), index > LAST_SHORT_INDEX + 1 ? Infinity : LAST_SHORT_INDEX - index);
    }
    if (times <= 0) return 0;
    const { entries, bytes } = this.#inserted;
    this.#inserted = { entries: entries + times, bytes: bytes + times * record.entryBytes };
    const newest: Insertion = { entries: this.#inserted.entries - 1, bytes: this.#inserted.bytes - record.entryBytes };
    record.newest = newest;
    record.name.newest = newest;
    return times;
  }

  #encode(record: LineRecord): readonly [bytes: Uint8Array, form: string, clause: string] {
    const index = this.#indexOf(record, false);
    if (index > 0) return [rawBytes(prefixedInteger(index, 7, 0x80)), `index ${String(index)}`, 'RFC 7541 §6.1'];
    if (record.indexing === 'incremental') this.#insert(record);
    const [prefixBits, pattern, form, clause] = LITERALS[record.indexing];
    return [joinBytes(prefixedInteger(-index, prefixBits, pattern), index === 0 ? record.name.literal : [], record.literal), form, clause];
  }

  /** Bytes of what `#encode` gives. */
  #bytes(record: LineRecord, renewed: boolean): number {
    const index = this.#indexOf(record, renewed);
    if (index > 0) return prefixedIntegerLength(index, 7);
    if (record.indexing === 'incremental') this.#insert(record);
    return prefixedIntegerLength(-index, LITERALS[record.indexing][0]) + (index === 0 ? record.name.literal.length : 0) + record.literal.length;
  }

  /** Lowest index of the whole line where it is referred to; else minus the lowest index of its name; 0 when both are spelled. */
  #indexOf(record: LineRecord, renewed: boolean): number {
    const { indexing, name } = record;
    if (indexing === 'spelled') return 0;
    if (record.staticIndex > 0) return indexing === 'never' ? -record.staticIndex : record.staticIndex;
    if (indexing === 'unreferenced' || indexing === 'unreferenced-raw') return -name.staticIndex;
    const whole = renewed ? 0 : this.#dynamicIndex(record.newest);
    if (whole > 0 && indexing !== 'never') return whole;
    return -(name.staticIndex > 0 ? name.staticIndex : this.#dynamicIndex(name.newest));
  }

  /** 0 when it has left the table, or never was there. */
  #dynamicIndex(entry: Insertion | null): number {
    if (entry === null || this.#inserted.bytes - entry.bytes > this.#tableSize) return 0;
    return HPACK_STATIC_TABLE.length + this.#inserted.entries - entry.entries;
  }

  #insert(record: LineRecord): void {
    const { entries, bytes } = this.#inserted;
    // An entry larger than the whole table empties it and is not stored (RFC 7541 §4.4).
    if (record.entryBytes > this.#tableSize) {
      this.#inserted = { entries, bytes: bytes + this.#tableSize + 1 };
      return;
    }
    record.newest = this.#inserted;
    record.name.newest = this.#inserted;
    this.#inserted = { entries: entries + 1, bytes: bytes + record.entryBytes };
  }

  #record(line: HeaderLine): LineRecord {
    const [name, value] = line;
    let known = this.#names.get(name);
    if (known === undefined) {
      known = { record: { staticIndex: STATIC_INDEXES.get(name)?.[0] ?? 0, literal: stringLiteral(name, this.#huffman), newest: null }, lines: new Map() };
      this.#names.set(name, known);
    }
    let record = known.lines.get(value);
    if (record === undefined) {
      const indexing = this.#policy(name, value);
      record = {
        name: known.record, indexing, staticIndex: STATIC_INDEXES.get(name)?.find((index) => HPACK_STATIC_TABLE[index - 1]?.[1] === value) ?? 0,
        literal: stringLiteral(value, indexing === 'unreferenced-raw' ? 'never' : this.#huffman), entryBytes: utf8Length(name) + utf8Length(value) + ENTRY_OVERHEAD, newest: null,
      };
      known.lines.set(value, record);
    }
    return record;
  }
}

/** Static indexes of each name, in order. */
const STATIC_INDEXES: ReadonlyMap<string, readonly number[]> = indexesByName();

function indexesByName(): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  for (const [position, [name]] of HPACK_STATIC_TABLE.entries()) indexes.set(name, [...(indexes.get(name) ?? []), position + 1]);
  return indexes;
}

/** Lines that are looked for in the dynamic table. */
const IN_TABLE: ReadonlySet<Indexing> = new Set<Indexing>(['incremental', 'without', 'never']);
/** The largest index that fits one byte with its prefix of seven bits (RFC 7541 §5.1); the table holds none that needs three. */
const LAST_SHORT_INDEX = 126;
/** Where nothing but the renewed line is in the table, it may go on for ever. */
const LONGEST_LEAP = 1_000;

const LITERALS: Record<Indexing, readonly [prefixBits: number, pattern: number, form: string, clause: string]> = {
  incremental: [6, 0x40, 'literal, indexed from now on', 'RFC 7541 §6.2.1'],
  without: [4, 0x00, 'literal, not indexed', 'RFC 7541 §6.2.2'],
  never: [4, 0x10, 'literal, never indexed', 'RFC 7541 §6.2.3'],
  unreferenced: [6, 0x40, 'literal', 'RFC 7541 §6.2.1'],
  'unreferenced-raw': [6, 0x40, 'literal', 'RFC 7541 §6.2.1'],
  spelled: [4, 0x00, 'literal', 'RFC 7541 §6.2.2'],
};
