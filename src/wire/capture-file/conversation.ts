import type { Side, WireInputs } from '../exchange.ts';
import type { Field } from '../field.ts';
import { DEFAULT_HOST } from '../inputs.ts';
import { tlsSettings } from '../security/tls-settings.ts';
import { fieldBytes } from '../serialise-fields.ts';
import type { SessionStack } from '../session-writes.ts';
import { applicationFiller } from './application-filler.ts';
import { coapFiller } from './coap-filler.ts';
import { compressor } from './compressed-fields.ts';
import type { Filler } from './filling.ts';
import { mqttFiller } from './mqtt-filler.ts';
import { quicFiller } from './quic-filler.ts';
import { nothingSealed, sealedOscore, sealedQuic, sealedRecords, type SealFinder } from './sealed-fields.ts';
import type { SeededBytes } from './seeded-bytes.ts';
import { tlsFiller } from './tls-filler.ts';

/** Gives every field of a message its value. Messages of one connection come in the order in which they are sent. */
export type ValueGiver = (from: Side, fields: readonly Field[]) => readonly Field[];

/**
 * One connection between two ends. A value that the field list has stays; what is protected becomes pseudo-random bytes of the same size;
 * what depends on the conversation (counters, identifiers, keys) comes from the filler of its protocol.
 */
export function conversation(stack: SessionStack, inputs: WireInputs, random: SeededBytes): ValueGiver {
  const tls = stack.transport === 'quic' ? null : tlsSettings(stack, inputs);
  const sealOf: SealFinder = stack.transport === 'quic' ? sealedQuic : tls !== null ? sealedRecords(tls.record.protocol) : stack.security === 'oscore' ? sealedOscore : nothingSealed;
  const fillers: readonly Filler[] = [
    ...(tls === null ? [] : [tlsFiller(tls, tls.serverName === '' ? (inputs.host ?? DEFAULT_HOST) : tls.serverName, random)]),
    ...(stack.transport === 'quic' ? [quicFiller(random)] : []),
    ...(stack.protocol === 'coap' || stack.protocol.startsWith('lwm2m') ? [coapFiller(random)] : []),
    ...(stack.protocol.startsWith('mqtt-') && stack.protocol !== 'mqtt-sn-1-2' ? [mqttFiller(inputs.mqtt?.topicAlias ?? false)] : []),
    applicationFiller(random),
  ];
  const compress = compressor(inputs.websocket?.contextTakeover ?? true);
  /** Fields that were cut, each filled once: its pieces share the value. */
  const wholes = new Map<Field, Field>();
  const fill = (field: Field, from: Side, fields: readonly Field[], index: number): Field => {
    if (field.partOf !== undefined) {
      const { field: whole, from: offset } = field.partOf;
      const filled = wholes.get(whole) ?? fill(whole, from, fields, index);
      wholes.set(whole, filled);
      return { ...field, partOf: { field: filled, from: offset } };
    }
    const { holds } = field;
    if (holds !== undefined) return compress(field, from, holds.map((inner, place) => (isPayload(inner) ? { ...inner, value: sameLetters(inner.bytes) } : fill(inner, from, holds, place))));
    for (const { valueOf } of fillers) {
      const value = valueOf(field, { from, fields, index });
      if (value !== undefined) return { ...field, value };
    }
    return field;
  };
  return (from, fields) => {
    const sealed = sealOf(from, fields);
    const filled = sealedFields(fields, sealed, random).map((field, index, all) => (sealed[index] === true ? field : fill(field, from, all, index)));
    return tls === null && stack.transport !== 'quic' ? masked(filled) : filled;
  };
}

const isPayload = ({ layer, value }: Field): boolean => layer === 'payload' && value === undefined;
/** A payload that can be compressed as far as the model says. */
const sameLetters = (bytes: number): Uint8Array => new Uint8Array(bytes).fill('a'.charCodeAt(0));

/**
 * Ciphertext. One bit of a record is set so that nothing takes it for what it is not: of the first byte, which else might look like the type
 * of a handshake message in clear, or of the byte that older readers take for a length where a record has the unified header of DTLS 1.3.
 */
function sealedFields(fields: readonly Field[], sealed: readonly boolean[], random: SeededBytes): readonly Field[] {
  let offset = 0;
  let marked = 0;
  return fields.map((field, index) => {
    const { name, bytes } = field;
    if (name === 'Record: content type' || name === 'Unified header') {
      offset = 0;
      marked = name === 'Unified header' ? DTLS_LENGTH_OFFSET : -1;
    }
    if (name === 'Record: length') marked = offset + bytes;
    const start = offset;
    offset += bytes;
    if (sealed[index] !== true) return field;
    const value = random.next(bytes);
    if (marked >= start && marked < offset) value[marked - start] = (value[marked - start] ?? 0) | 0x80;
    return { ...field, value };
  });
}

/** Where the length of a DTLS 1.2 record stands (RFC 6347 §4.1). */
const DTLS_LENGTH_OFFSET = 11;

/** Content of WebSocket frames from the client, combined with the key before it (RFC 6455 §5.3). */
function masked(fields: readonly Field[]): readonly Field[] {
  let key: Uint8Array | null = null;
  let position = 0;
  return fields.map((field): Field => {
    if (field.layer === 'framing' && field.name === 'WebSocket: masking key') {
      key = fieldBytes(field);
      position = 0;
      return field;
    }
    if (field.name.startsWith('WebSocket: ') && field.name.includes('opcode')) key = null;
    if (key === null) return field;
    const mask = key;
    const value = fieldBytes(field).map((byte, index) => byte ^ (mask[(position + index) % mask.length] ?? 0));
    position += field.bytes;
    return { ...field, value };
  });
}
