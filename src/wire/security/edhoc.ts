import { cborHead, cborHeadBytes } from '../encodings/cbor.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';

/** How the parties of EDHOC authenticate and name their credentials (RFC 9528 §3). */
export interface EdhocOptions {
  /** Both sign, or both use static Diffie-Hellman keys (methods 0 and 3). */
  readonly authentication: 'signature' | 'static-dh';
  /** Credential by a 1-byte key id, by a truncated hash of the certificate (x5t, SHA-256/64), or the certificate itself. */
  readonly credential: 'kid' | 'x5t' | { readonly certificateBytes: number };
  /** Cipher suites that the initiator lists; more than one is an array (default 1). */
  readonly suites?: number;
  /** Connection identifiers: 1 byte when an integer of -24 to 23, else a byte string (default 1). */
  readonly initiatorIdBytes?: number;
  readonly responderIdBytes?: number;
  /** Authentication tag: 8 bytes in suites 0 and 2, 16 in 1 and 3 to 5 (default 8). */
  readonly tagBytes?: 8 | 16;
}

/** X25519 public keys and P-256 x-coordinates have 32 bytes (RFC 9528 §3.7, RFC 9053 §7.1). */
const PUBLIC_KEY_BYTES = 32;
/** Ed25519 and ES256 signatures (RFC 8032, RFC 9053 §2.1). */
const SIGNATURE_BYTES = 64;

const head = (name: string, bytes: number): Field => field('security', `${name}: CBOR head`, cborHeadBytes(bytes), cborHead(2, bytes), 'RFC 8949 §3');
const byteString = (name: string, bytes: number, clause: string): readonly Field[] => [
  head(name, bytes), opaque('security', name, bytes, clause),
];

/** Method, suites, ephemeral key and connection identifier in clear. */
export function edhocMessage1(options: EdhocOptions): readonly Field[] {
  const clause = 'RFC 9528 §5.2.1';
  const suites = options.suites ?? 1;
  return [
    field('security', 'METHOD', 1, options.authentication === 'signature' ? 0 : 3, clause),
    opaque('security', 'SUITES_I', suites === 1 ? 1 : 1 + suites, clause),
    ...byteString('G_X', PUBLIC_KEY_BYTES, clause),
    opaque('security', 'C_I', options.initiatorIdBytes ?? 1, clause),
  ];
}

/** Ephemeral key and encrypted identity of the responder in one byte string. */
export function edhocMessage2(options: EdhocOptions): readonly Field[] {
  const clause = 'RFC 9528 §5.3.1';
  const content = [opaque('security', 'G_Y', PUBLIC_KEY_BYTES, clause), ...plaintext2(options)];
  return [head('message_2', sizeOf(content)), ...content];
}

export function plaintext2(options: EdhocOptions): readonly Field[] {
  return [opaque('security', 'C_R', options.responderIdBytes ?? 1, 'RFC 9528 §5.3.2'), ...identity(options, 'RFC 9528 §5.3.2')];
}

/** Encrypted identity of the initiator with an authentication tag. */
export function edhocMessage3(options: EdhocOptions): readonly Field[] {
  const content = ciphertext3(options);
  return [head('message_3', sizeOf(content)), ...content];
}

export function plaintext3(options: EdhocOptions): readonly Field[] {
  return identity(options, 'RFC 9528 §5.4.2');
}

export function ciphertext3(options: EdhocOptions): readonly Field[] {
  return [...plaintext3(options), opaque('security', 'authentication tag', options.tagBytes ?? 8, 'RFC 9528 §5.4.2')];
}

/** Key confirmation of the responder, where the application asks for it. */
export function edhocMessage4(options: EdhocOptions): readonly Field[] {
  return byteString('authentication tag', options.tagBytes ?? 8, 'RFC 9528 §5.5.2');
}

/** ERR_CODE 2 with the suite that the responder supports: the initiator starts again (RFC 9528 §6.3). */
export const edhocWrongSuite: readonly Field[] = [field('security', 'ERR_CODE wrong cipher suite', 1, 2, 'RFC 9528 §6.3'), opaque('security', 'SUITES_R', 1, 'RFC 9528 §6.3')];

/** Credential and its proof: a signature, or a MAC as long as the tag of the suite. */
function identity(options: EdhocOptions, clause: string): readonly Field[] {
  const proof = options.authentication === 'signature'
    ? byteString('signature', SIGNATURE_BYTES, clause)
    : byteString('MAC', options.tagBytes ?? 8, clause);
  return [...credential(options.credential), ...proof];
}

function credential(form: EdhocOptions['credential']): readonly Field[] {
  if (form === 'kid') return [opaque('security', 'ID_CRED: kid', 1, 'RFC 9528 §3.5.3')];
  // Map, label 34, array of algorithm -15 and a truncated hash (RFC 9360 §2).
  if (form === 'x5t') return [
    field('security', 'ID_CRED: map of one', 1, 0xa1, 'RFC 9360 §2'), field('security', 'ID_CRED: label x5t', 2, 0x1822, 'RFC 9360 §2'), field('security', 'ID_CRED: array of two', 1, 0x82, 'RFC 9360 §2'),
    field('security', 'ID_CRED: SHA-256/64', 1, 0x2e, 'RFC 9053 §3.2'), ...byteString('ID_CRED: hash', 8, 'RFC 9360 §2')];
  return [field('security', 'ID_CRED: map of one', 1, 0xa1, 'RFC 9360 §2'), field('security', 'ID_CRED: label x5chain', 2, 0x1821, 'RFC 9360 §2'), ...byteString('ID_CRED: certificate', form.certificateBytes, 'RFC 9360 §2')];
}
