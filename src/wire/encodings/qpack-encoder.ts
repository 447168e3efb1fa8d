import { field, type Field } from '../field.ts';
import type { HeaderLine } from './hpack-static-table.ts';
import { prefixedInteger, stringLiteral, type HuffmanUse } from './hpack-string.ts';
import { joinBytes } from './raw-bytes.ts';
import { QPACK_STATIC_TABLE } from './qpack-static-table.ts';
import { utf8Length } from './utf8.ts';

/** A field section and the encoder instructions that must arrive before it can be read. */
export interface CodedSection {
  readonly instructions: readonly Field[];
  readonly section: readonly Field[];
  /** References to the dynamic table: the decoder acknowledges the section (RFC 9204 §4.4.1). */
  readonly acknowledged: boolean;
}

/** Bytes that the size of an entry counts besides name and value (RFC 9204 §3.2.1). */
const ENTRY_OVERHEAD = 32;

/**
 * One end's QPACK encoder with its dynamic table, after the single-pass algorithm of RFC 9204 appendix C: a line that is new goes into the
 * table and is referred to at once, behind the base of its section.
 */
export class QpackEncoder {
  readonly #capacity: number;
  readonly #huffman: HuffmanUse;
  readonly #stays: (name: string) => boolean;
  /** Oldest first; the absolute index of the first is the number of entries that were evicted. */
  readonly #entries: HeaderLine[] = [];
  #evicted = 0;
  #size = 0;

  /** @param stays whether lines of this name may enter the table (default all). */
  constructor(capacityBytes: number, huffman: HuffmanUse = 'shorter', stays: (name: string) => boolean = () => true) {
    this.#capacity = capacityBytes;
    this.#huffman = huffman;
    this.#stays = stays;
  }

  /** Set Dynamic Table Capacity (RFC 9204 §4.3.1). */
  setCapacity(): Field {
    return line(`dynamic table capacity ${String(this.#capacity)}`, prefixedInteger(this.#capacity, 5, 0x20), 'RFC 9204 §4.3.1');
  }

  get insertCount(): number {
    return this.#evicted + this.#entries.length;
  }

  /** An insert under a name of the static table, of the dynamic table, or of its own (RFC 9204 §4.3.2, §4.3.3). */
  insert([name, value]: HeaderLine): Field {
    const literal = stringLiteral(value, this.#huffman);
    const inStatic = QPACK_STATIC_TABLE.findIndex(([other]) => other === name);
    const inDynamic = this.#entries.findLastIndex(([other]) => other === name);
    const head = inStatic >= 0 ? prefixedInteger(inStatic, 6, 0xc0)
      : inDynamic >= 0 ? prefixedInteger(this.#entries.length - 1 - inDynamic, 6, 0x80)
        : stringLiteral(name, this.#huffman, 5, 0x40);
    this.#add([name, value]);
    return line(`insert ${name}: ${value}`, joinBytes(head, literal), inStatic < 0 && inDynamic < 0 ? 'RFC 9204 §4.3.3' : 'RFC 9204 §4.3.2');
  }

  /** An old entry moves to the front (RFC 9204 §4.3.4). @param relative 0 for the newest entry. */
  duplicate(relative: number): Field {
    const entry = this.#entries.at(-1 - relative);
    if (entry === undefined) throw new RangeError(`The dynamic table has no entry ${String(relative)}`);
    this.#add(entry);
    return line(`duplicate ${entry[0]}`, prefixedInteger(relative, 5, 0x00), 'RFC 9204 §4.3.4');
  }

  /** @param inserts whether lines that are new enter the table; otherwise they are spelled. */
  section(lines: readonly HeaderLine[], inserts = true): CodedSection {
    const base = this.insertCount;
    const instructions: Field[] = [];
    const body: Field[] = [];
    let required = 0;
    for (const whole of lines) {
      const [name, value] = whole;
      const inStatic = QPACK_STATIC_TABLE.findIndex(([other, text]) => other === name && text === value);
      if (inStatic >= 0) {
        body.push(line(`${name}: ${value} (index ${String(inStatic)})`, prefixedInteger(inStatic, 6, 0xc0), 'RFC 9204 §4.5.2'));
        continue;
      }
      let place = this.#absolute(whole);
      if (place < 0 && inserts && this.#stays(name) && entrySize(whole) <= this.#capacity) {
        instructions.push(this.insert(whole));
        place = this.insertCount - 1;
      }
      if (place < 0) {
        body.push(this.#literal(whole));
        continue;
      }
      required = Math.max(required, place + 1);
      body.push(place < base
        ? line(`${name}: ${value} (dynamic table)`, prefixedInteger(base - 1 - place, 6, 0x80), 'RFC 9204 §4.5.2')
        : line(`${name}: ${value} (just inserted)`, prefixedInteger(place - base, 4, 0x10), 'RFC 9204 §4.5.3'));
    }
    return { instructions, section: [...this.#prefix(required, base), ...body], acknowledged: required > 0 };
  }

  /** Required Insert Count modulo twice the most entries, then the base relative to it (RFC 9204 §4.5.1). */
  #prefix(required: number, base: number): Field[] {
    const clause = 'RFC 9204 §4.5.1';
    if (required === 0) return [line('field section prefix', [0, 0], clause)];
    const encoded = (required % (2 * Math.floor(this.#capacity / ENTRY_OVERHEAD))) + 1;
    const delta = base >= required ? prefixedInteger(base - required, 7, 0x00) : prefixedInteger(required - base - 1, 7, 0x80);
    return [line('required insert count', prefixedInteger(encoded, 8, 0), clause), line('sign and delta base', delta, clause)];
  }

  #literal([name, value]: HeaderLine): Field {
    const inStatic = QPACK_STATIC_TABLE.findIndex(([other]) => other === name);
    if (inStatic >= 0) return line(`${name}: ${value} (literal, indexed name)`, joinBytes(prefixedInteger(inStatic, 4, 0x50), stringLiteral(value, this.#huffman)), 'RFC 9204 §4.5.4');
    return line(`${name}: ${value} (literal)`, joinBytes(stringLiteral(name, this.#huffman, 3, 0x20), stringLiteral(value, this.#huffman)), 'RFC 9204 §4.5.6');
  }

  /** Absolute index of the newest equal entry; -1 where there is none. */
  #absolute([name, value]: HeaderLine): number {
    const position = this.#entries.findLastIndex(([other, text]) => other === name && text === value);
    return position < 0 ? -1 : this.#evicted + position;
  }

  #add(entry: HeaderLine): void {
    this.#size += entrySize(entry);
    this.#entries.push(entry);
    while (this.#size > this.#capacity) {
      const oldest = this.#entries.shift();
      if (oldest === undefined) return;
      this.#size -= entrySize(oldest);
      this.#evicted += 1;
    }
  }

  /** Bytes of the table as RFC 9204 counts them. */
  get size(): number {
    return this.#size;
  }
}

function entrySize([name, value]: HeaderLine): number {
  return utf8Length(name) + utf8Length(value) + ENTRY_OVERHEAD;
}

const line = (name: string, bytes: readonly number[] | Uint8Array, clause: string): Field => field('protocol', name, bytes.length, Uint8Array.from(bytes), clause);
