import { utf8Length } from '../encodings/utf8.ts';

/** What decides the size of an X.509 certificate in DER (RFC 5280 §4.1, X.690 §8). */
export interface CertificateContent {
  readonly serialBytes: number;
  /** Common names; every name has this one part. */
  readonly issuer: string;
  readonly subject: string;
  readonly key: 'p-256' | 'ed25519' | 'rsa-2048';
  /** DER of the signature; 64 with Ed25519, 70 to 72 with ECDSA on P-256, 256 with RSA-2048. */
  readonly signatureBytes: number;
  readonly signature: 'ecdsa-sha256' | 'ed25519' | 'rsa-sha256';
  /** Sizes of extensions with their headers; none leaves the list out. */
  readonly extensions?: readonly number[];
}

/** SubjectPublicKeyInfo: RFC 5480 §2, RFC 8410 §4, RFC 3279 §2.3.1. */
const PUBLIC_KEY_BYTES = { 'p-256': 91, ed25519: 44, 'rsa-2048': 294 } as const;
/** AlgorithmIdentifier: RFC 5758 §3.2, RFC 8410 §3, RFC 4055 §5. */
const ALGORITHM_BYTES = { 'ecdsa-sha256': 12, ed25519: 7, 'rsa-sha256': 15 } as const;
/** Two UTCTime values in a sequence (RFC 5280 §4.1.2.5). */
const VALIDITY_BYTES = 32;
const VERSION_BYTES = 5;

/** Bytes of the certificate. */
export function certificateBytes(content: CertificateContent): number {
  const algorithm = ALGORITHM_BYTES[content.signature];
  const body = VERSION_BYTES + element(content.serialBytes) + algorithm + nameBytes(content.issuer) + VALIDITY_BYTES + nameBytes(content.subject) + PUBLIC_KEY_BYTES[content.key] + extensionBytes(content.extensions ?? []);
  return element(element(body) + algorithm + element(1 + content.signatureBytes));
}

/** Sequence, set, sequence, object identifier of 3 bytes, string (RFC 5280 §4.1.2.4). */
function nameBytes(commonName: string): number {
  return element(element(element(5 + element(utf8Length(commonName)))));
}

function extensionBytes(sizes: readonly number[]): number {
  return sizes.length === 0 ? 0 : element(element(sizes.reduce((sum, bytes) => sum + bytes, 0)));
}

/** Tag and length before a content. */
function element(bytes: number): number {
  return bytes + (bytes < 128 ? 2 : bytes < 256 ? 3 : bytes < 65_536 ? 4 : 5);
}
