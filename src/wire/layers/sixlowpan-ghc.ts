import { field, opaque, type Field } from '../field.ts';
import { fieldBytes } from '../serialise-fields.ts';

const CLAUSE = 'RFC 7400 §2';

/** What stands before the payload in the expansion buffer: 32 bytes of addresses, of which nothing is assumed, and a fixed dictionary (RFC 7400 §2). */
const ADDRESS_BYTES = 32;
const DICTIONARY: readonly number[] = [0x16, 0xfe, 0xfd, 0x17, 0xfe, 0xfd, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00];

const LITERAL_MAX = 95;
const ZEROS_MAX = 17;

/** One step of the compressed form: a code of `code.length` bytes that stands for `covers` bytes, and for a literal the bytes themselves. */
interface Step {
  readonly name: 'literal' | 'zeros' | 'back-reference';
  readonly covers: number;
  readonly code: readonly number[];
}

/**
 * A UDP payload in the shortest Generic Header Compression (RFC 7400): literal runs, runs of zeros, and references to what was sent before
 * or stands in the dictionary. Bytes that the model does not know (`null`, ciphertext) can only be spelled.
 * @returns the codes, each with what it spells.
 */
export function ghcPayload(payload: readonly (number | null)[]): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  for (const step of shortest(payload)) {
    fields.push(field('link', `GHC: ${step.name}`, step.code.length, Uint8Array.from(step.code), CLAUSE));
    if (step.name === 'literal') fields.push(...spelled(payload.slice(at, at + step.covers)));
    at += step.covers;
  }
  return fields;
}

/** Bytes as they are: runs of known ones with their value, runs of unknown ones without. */
function spelled(bytes: readonly (number | null)[]): readonly Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length;) {
    const known: number[] = [];
    for (let byte = bytes[at]; typeof byte === 'number'; byte = bytes[at + known.length]) known.push(byte);
    let unknown = 0;
    while (known.length === 0 && bytes[at + unknown] === null) unknown += 1;
    fields.push(known.length > 0 ? field('link', 'GHC: spelled bytes', known.length, Uint8Array.from(known), CLAUSE) : opaque('link', 'GHC: spelled bytes', unknown, CLAUSE));
    at += known.length + unknown;
  }
  return fields;
}

/**
 * The bytes of a UDP payload as far as they are known. In a DTLS record the sequence number is the one given, and the explicit nonce
 * repeats epoch and sequence number (RFC 6655 §3).
 */
export function recordBytes(content: readonly Field[], sequenceNumber: number): readonly (number | null)[] {
  // TLS has no epoch: its nonce is the sequence number alone.
  const epoch = content.some(({ name }) => name === 'Record: epoch') ? 1 : 0;
  const epochAndSequence = [0, epoch, ...bigEndian(sequenceNumber, 6)];
  const secured = content.some(({ layer }) => layer === 'security');
  let hidden = false;
  return content.flatMap((part): readonly (number | null)[] => {
    if (part.name === 'Record: sequence number') return epochAndSequence.slice(2);
    if (part.name === 'Explicit nonce' && part.bytes === 8) return epochAndSequence;
    if (part.name === 'Sequence number') return bigEndian(sequenceNumber % 256 ** part.bytes, part.bytes);
    // What is neither record header nor nonce is ciphertext.
    hidden = (secured && part.layer !== 'security') || hidden;
    if (hidden || part.value === undefined || part.name === 'Inner content type') return Array<null>(part.bytes).fill(null);
    return [...fieldBytes(part)];
  });
}

function bigEndian(value: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_unused, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
}

/** The cheapest way through the payload, from the end to the start. */
function shortest(payload: readonly (number | null)[]): readonly Step[] {
  const buffer: readonly (number | null)[] = [...Array<null>(ADDRESS_BYTES).fill(null), ...DICTIONARY, ...payload];
  const before = ADDRESS_BYTES + DICTIONARY.length;
  const best: { readonly bytes: number; readonly step: Step | null }[] = Array.from({ length: payload.length + 1 }, () => ({ bytes: 0, step: null }));
  for (let at = payload.length - 1; at >= 0; at -= 1) {
    let found: { bytes: number; step: Step | null } = { bytes: Infinity, step: null };
    for (const step of stepsAt(buffer, before + at)) {
      const bytes = step.code.length + (step.name === 'literal' ? step.covers : 0) + (best[at + step.covers]?.bytes ?? Infinity);
      // Of two equally short ways the one with the longer step, which has fewer codes.
      if (bytes < found.bytes || (bytes === found.bytes && step.covers > (found.step?.covers ?? 0))) found = { bytes, step };
    }
    best[at] = found;
  }
  const steps: Step[] = [];
  for (let at = 0; at < payload.length;) {
    const step = best[at]?.step;
    if (step === null || step === undefined) break;
    steps.push(step);
    at += step.covers;
  }
  return steps;
}

function* stepsAt(buffer: readonly (number | null)[], at: number): Generator<Step> {
  const rest = buffer.length - at;
  for (let start = 0; start < at; start += 1) {
    let length = 0;
    while (length < rest && buffer[start + length] !== null && buffer[start + length] === buffer[at + length]) length += 1;
    for (let covers = 2; covers <= length; covers += 1) {
      const code = backReference(covers, at - start);
      if (code !== null) yield { name: 'back-reference', covers, code };
    }
  }
  for (let covers = 2; covers <= Math.min(ZEROS_MAX, rest) && buffer[at + covers - 2] === 0 && buffer[at + covers - 1] === 0; covers += 1) yield { name: 'zeros', covers, code: [0x80 | (covers - 2)] };
  for (let covers = 1; covers <= Math.min(LITERAL_MAX, rest); covers += 1) yield { name: 'literal', covers, code: [covers] };
}

/** Extension codes that raise length and distance by eights, then the reference; a distance is at least the length. */
function backReference(length: number, distance: number): readonly number[] | null {
  if (distance < length) return null;
  const code: number[] = [];
  let eightsOfLength = Math.floor((length - 2) / 8);
  let eightsOfDistance = Math.floor((distance - length) / 8);
  while (eightsOfLength > 0 || eightsOfDistance > 0) {
    const more = Math.min(15, eightsOfDistance);
    code.push(0xa0 | (eightsOfLength > 0 ? 0x10 : 0) | more);
    eightsOfLength -= eightsOfLength > 0 ? 1 : 0;
    eightsOfDistance -= more;
  }
  return [...code, 0xc0 | (((length - 2) % 8) << 3) | ((distance - length) % 8)];
}
