import { bitString, der, ofSize, oid, positive, sequence, TAG, text } from './der.ts';
import type { SeededBytes } from './seeded-bytes.ts';

const ECDSA_WITH_SHA256 = oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02);
const EC_PUBLIC_KEY = oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01);
const P256 = oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07);
const ED25519 = oid(0x2b, 0x65, 0x70);
const COMMON_NAME = oid(0x55, 0x04, 0x03);
/** nsComment: a text of any length that no reader acts on. */
const COMMENT = oid(0x60, 0x86, 0x48, 0x01, 0x86, 0xf8, 0x42, 0x01, 0x0d);

const FORMS = [p256Certificate, ed25519Certificate, smallestCertificate] as const;

/**
 * An X.509 certificate of exactly `size` bytes (RFC 5280 §4.1): ECDSA P-256 where it fits, else Ed25519, else one with empty names. Key and
 * signature are made up; a comment fills it to the size.
 * @returns null when the size is below what a certificate needs.
 */
export function certificateOfSize(size: number, subject: string, random: SeededBytes): Uint8Array | null {
  for (const form of FORMS) {
    const certificate = ofSize(size, (filling, spare) => form(subject, filling, spare, random));
    if (certificate !== null) return certificate;
  }
  return null;
}

/** A subject public key info of this size (RFC 7250 §3): 91 bytes are P-256, 44 Ed25519. */
export function publicKeyOfSize(size: number, random: SeededBytes): Uint8Array | null {
  if (size === 44) return ed25519Key(random);
  return ofSize(size, (filling) => sequence(sequence(EC_PUBLIC_KEY, P256), bitString(point(random, filling))));
}

/** A distinguished name of this size with one common name (RFC 5280 §4.1.2.4). */
export function nameOfSize(size: number): Uint8Array | null {
  return ofSize(size, (filling, spare) => (spare === 0 ? name('a'.repeat(filling)) : name('a'.repeat(filling), 'a'.repeat(spare))));
}

function p256Certificate(subject: string, filling: number, spare: number, random: SeededBytes): Uint8Array {
  const key = sequence(sequence(EC_PUBLIC_KEY, P256), bitString(point(random, 65)));
  const signature = sequence(positive(random.kept('signature r', 32)), positive(random.kept('signature s', 32)));
  return certificate(sequence(ECDSA_WITH_SHA256), name('CA'), name(subject), key, signature, filling, spare, random);
}

function ed25519Certificate(subject: string, filling: number, spare: number, random: SeededBytes): Uint8Array {
  return certificate(sequence(ED25519), name('CA'), name(subject), ed25519Key(random), random.kept('signature', 64), filling, spare, random);
}

function smallestCertificate(_subject: string, filling: number, spare: number, random: SeededBytes): Uint8Array {
  return certificate(sequence(ED25519), sequence(), sequence(), sequence(sequence(ED25519), bitString(random.kept('key', 1 + filling))), random.kept('signature', 1), 0, spare, random);
}

function certificate(
  algorithm: Uint8Array, issuer: Uint8Array, subject: Uint8Array, key: Uint8Array, signature: Uint8Array, filling: number, spare: number, random: SeededBytes,
): Uint8Array {
  const comment = filling === 0 ? [] : [der(TAG.extensions, sequence(sequence(COMMENT, der(TAG.octetString, text(TAG.ia5, 'c'.repeat(filling))))))];
  const validity = sequence(text(TAG.utcTime, '261101000000Z'), text(TAG.utcTime, '361101000000Z'));
  const serial = positive(random.kept('serial', 1 + spare));
  // Version 3 where there are extensions, else 1, the default, which is left out.
  const version = filling === 0 ? [] : [der(TAG.version, der(TAG.integer, Uint8Array.of(2)))];
  return sequence(sequence(...version, serial, algorithm, issuer, validity, subject, key, ...comment), algorithm, bitString(signature));
}

const name = (...parts: readonly string[]): Uint8Array => sequence(...parts.map((part) => der(TAG.set, sequence(COMMON_NAME, text(TAG.utf8, part)))));

const ed25519Key = (random: SeededBytes): Uint8Array => sequence(sequence(ED25519), bitString(random.kept('key', 32)));

function point(random: SeededBytes, length: number): Uint8Array {
  const bytes = Uint8Array.from(random.kept('key', length));
  bytes[0] = 0x04;
  return bytes;
}
