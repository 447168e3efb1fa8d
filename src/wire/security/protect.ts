import type { Write } from '../exchange.ts';
import { sizeOf, type Field } from '../field.ts';
import { protectedRecord, RECORD_PLAINTEXT_MAX } from './record.ts';
import type { TlsSettings } from './tls-settings.ts';

/** Application writes as protected records: one each, more where a write is longer than a record may be (RFC 8446 §5.1). */
export function protectWrites(tls: TlsSettings, writes: readonly Write[]): Write[] {
  return writes.map((write) => withFields(write, protectFields(tls, write)));
}

/** The write with other fields. Most writes have nothing but what is named here, and naming it is much faster than a copy of all that there may be. */
export function withFields(write: Write, fields: readonly Field[]): Write {
  const { from, label, timing } = write;
  return write.joinsNext === undefined && write.delayMs === undefined && write.background === undefined ? { from, label, fields, timing } : { ...write, fields };
}

function protectFields({ record }: TlsSettings, { from, fields }: Write): readonly Field[] {
  if (sizeOf(fields) <= RECORD_PLAINTEXT_MAX) return protectedRecord(record, from, 'application-data', fields);
  return cut(fields, RECORD_PLAINTEXT_MAX).flatMap((part) => [...protectedRecord(record, from, 'application-data', part)]);
}

/** Fields in pieces of at most `room` bytes; a field that crosses a border is split. */
export function cut(fields: readonly Field[], room: number): Field[][] {
  const pieces: Field[][] = [];
  let piece: Field[] = [];
  let left = room;
  for (const whole of fields) {
    let rest = whole.bytes;
    while (rest > left) {
      if (left > 0) piece.push(part(whole, whole.bytes - rest, left));
      rest -= left;
      pieces.push(piece);
      piece = [];
      left = room;
    }
    if (rest > 0) piece.push(rest === whole.bytes ? whole : part(whole, whole.bytes - rest, rest));
    left -= rest;
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** `bytes` of a field from its byte `from` on. */
export function part(whole: Field, from: number, bytes: number): Field {
  return { layer: whole.layer, name: whole.partOf === undefined ? `${whole.name} (part)` : whole.name, bytes, partOf: { field: whole, from }, ...(whole.clause === undefined ? {} : { clause: whole.clause }) };
}
