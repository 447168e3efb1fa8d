import type { Side } from '../exchange.ts';

/** Extensions with all their bytes that a server may answer with: codes of the IANA registry, empty or with the content that an answer has. */
const ANSWERS: readonly (readonly number[])[] = [
  [0xff, 0x01, 0x00, 0x01, 0x00], // renegotiation_info, RFC 5746 §3.2
  [0x00, 0x17, 0x00, 0x00], // extended_master_secret, RFC 7627 §5.1
  [0x00, 0x16, 0x00, 0x00], // encrypt_then_mac, RFC 7366 §2
  [0x00, 0x0b, 0x00, 0x02, 0x01, 0x00], // ec_point_formats: uncompressed, RFC 8422 §5.1.2
  [0x00, 0x23, 0x00, 0x00], // session_ticket, RFC 5077 §3.2
  [0x00, 0x00, 0x00, 0x00], // server_name, RFC 6066 §3
  [0x00, 0x05, 0x00, 0x00], // status_request, RFC 6066 §8
];
/** A reserved type that a peer has to ignore (GREASE, RFC 8701 §2); it stands for extensions of which only the size is known. */
const RESERVED_TYPE = 0x0a0a;
const HEADER_BYTES = 4;

/** Well-formed extensions of this size in place of those that an implementation adds and the model does not know. */
export function extensionsOfSize(bytes: number, from: Side): Uint8Array {
  const answer = from === 'server' ? combination(bytes, 0) : null;
  if (answer !== null) return Uint8Array.from(answer.flat());
  const extension = new Uint8Array(bytes);
  if (bytes < HEADER_BYTES) return extension;
  extension.set([RESERVED_TYPE >> 8, RESERVED_TYPE & 0xff, (bytes - HEADER_BYTES) >> 8, (bytes - HEADER_BYTES) & 0xff]);
  return extension;
}

/** Answers that together have exactly this size; null where none do. */
function combination(bytes: number, first: number): readonly (readonly number[])[] | null {
  if (bytes === 0) return [];
  for (let index = first; index < ANSWERS.length; index += 1) {
    const answer = ANSWERS[index] ?? [];
    if (answer.length > bytes) continue;
    const rest = combination(bytes - answer.length, index + 1);
    if (rest !== null) return [answer, ...rest];
  }
  return null;
}
