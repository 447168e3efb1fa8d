import { fixedBlockBytes, LONGEST_MATCH, literalBits, matchBits, repeatedBits, storedBytes } from '../encodings/deflate-bits.ts';
import type { Exchange, Side, Write } from '../exchange.ts';
import { opaque, sizeOf, type Field } from '../field.ts';
import { fieldBytes } from '../serialise-fields.ts';
import { webSocketFrame } from './websocket.ts';
import type { WebSocketInputs } from './websocket-inputs.ts';

/** A message that the window of its direction still holds, and how many bytes back it begins. */
export interface Earlier {
  readonly content: readonly Field[];
  readonly distance: number;
}

/** What ends that agreed on permessage-deflate do. */
export interface Compression {
  /** A message in its compressed form, or null where it goes as it is. */
  readonly message: (content: readonly Field[], before: Earlier | null) => readonly Field[] | null;
  /** Every write as one frame. @param before the same writes one message earlier, which the windows may still hold */
  readonly frames: (writes: readonly Write[], before?: readonly Write[]) => Write[];
  /** The writes that the windows of both ends hold when a message of the steady state is said: one like it, without what changes from message to message. */
  readonly before: (exchange: Exchange) => readonly Write[];
}

/** Letters and digits that never come twice: eight bits each. */
const NOTHING_REPEATED = 1;

/**
 * Compression of messages by what their bytes are (RFC 7692 §7.2.1): one block of fixed codes, which small messages get from every encoder.
 * Bytes that the model knows are literals; where the window is kept, stretches that stood at the same place of the message before are back references.
 * Of the payload the model knows the size alone: `deflateRatio` says how many of its bits are left. No message gets longer than stored blocks.
 */
export function compressing({ deflateRatio = null, contextTakeover = true, deflateFromBytes = 0, deflatedBytes }: WebSocketInputs): Compression {
  const message: Compression['message'] = (content, before) => {
    const bytes = sizeOf(content);
    if (bytes < deflateFromBytes) return null;
    const carriesPayload = content.some(({ layer }) => layer === 'payload');
    const size = carriesPayload && deflatedBytes !== undefined ? deflatedBytes : messageBytes(content, contextTakeover ? before : null, deflateRatio ?? NOTHING_REPEATED);
    return [{ ...opaque(carriesPayload ? 'payload' : 'protocol', 'Compressed payload data', size, 'RFC 7692 §6.1'), holds: content }];
  };
  return { message, frames: (writes, before = []) => inCompressedFrames(message, writes, before), before: steadyWrites };
}

/** RFC 7692 §6: the first byte of a compressed message's frame carries RSV1. */
function inCompressedFrames(message: Compression['message'], writes: readonly Write[], before: readonly Write[]): Write[] {
  const distance = { client: roundBytes(before, 'client'), server: roundBytes(before, 'server') };
  return writes.map((write, index) => {
    const { from, fields } = write;
    const earlier = before[index];
    const compressed = message(fields, earlier?.from === from ? { content: earlier.fields, distance: distance[from] } : null);
    return { ...write, fields: compressed === null ? webSocketFrame(from, fields) : webSocketFrame(from, compressed, 'binary', { compressed: true }) };
  });
}

function roundBytes(writes: readonly Write[], side: Side): number {
  return writes.reduce((sum, { from, fields }) => sum + (from === side ? sizeOf(fields) : 0), 0);
}

/** Of messages that count (delivery numbers) the bytes in which the first three are alike. */
function steadyWrites({ firstMessage, message, messageAt }: Exchange): readonly Write[] {
  if (messageAt === undefined) return message;
  const others = [firstMessage ?? message, messageAt(2)];
  return messageAt(1).map((write, index) => ({
    ...write, fields: write.fields.map((one, place) => (others.every((other) => other[index]?.fields[place]?.value === one.value) ? one : unknown(one))),
  }));
}

function unknown({ layer, name, bytes, clause = '' }: Field): Field {
  return opaque(layer, name, bytes, clause);
}

/** Compressed bytes of a message of which nothing is known but its size: at least and at most. */
export function deflateBounds(bytes: number): readonly [least: number, most: number] {
  const references = Math.ceil(bytes / LONGEST_MATCH);
  return [Math.min(bytes + 1, fixedBlockBytes(references * matchBits(Math.min(bytes, LONGEST_MATCH), 1))), storedBytes(bytes)];
}

function messageBytes(content: readonly Field[], before: Earlier | null, ratio: number): number {
  const bytes = sizeOf(content);
  // RFC 7692 §7.2.3.6: an empty message is the head of an empty block.
  if (bytes === 0) return 1;
  let bits = 0;
  for (const field of content) bits += field.value !== undefined ? literals(fieldBytes(field)) : field.bytes * 8 * (field.layer === 'payload' ? ratio : 1);
  if (before !== null) {
    const [own, earlier] = [head(content), head(before.content)];
    for (const run of equalRuns(own, earlier)) bits += (repeatedBits(run.length, before.distance) ?? literals(run)) - literals(run);
    // What counts from message to message takes 8 bits a byte whatever it has come to, so that messages of one size stay so.
    for (const [place, byte] of own.entries()) if (byte !== null && byte !== earlier[place]) bits += 8 - literalBits(byte);
  }
  return Math.min(storedBytes(bytes), fixedBlockBytes(bits));
}

function literals(bytes: Iterable<number>): number {
  let bits = 0;
  for (const byte of bytes) bits += literalBits(byte);
  return bits;
}

/** The bytes of a message before its payload; null where the model does not know one. */
function head(content: readonly Field[]): readonly (number | null)[] {
  const bytes: (number | null)[] = [];
  for (const field of content) {
    if (field.value !== undefined) bytes.push(...fieldBytes(field));
    else if (field.layer === 'payload') break;
    else bytes.push(...Array.from({ length: field.bytes }, () => null));
  }
  return bytes;
}

/** Stretches that stand at the same place in both. */
function equalRuns(one: readonly (number | null)[], other: readonly (number | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const [place, byte] of one.entries()) {
    if (byte !== null && byte === other[place]) runs.at(-1)?.push(byte);
    else runs.push([]);
  }
  return runs;
}
