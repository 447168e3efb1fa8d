import type { TlsSettings } from '../security/tls-settings.ts';

/**
 * Cipher suites with their codes in the IANA registry of TLS parameters, for the lists that clients offer: of such a list the model knows
 * the length; the first entries stand for it. The one in use goes ahead.
 */
const SUITES_13: readonly number[] = [0x1301, 0x1302, 0x1303, 0x1304, 0x1305];
const SUITES_12: readonly number[] = [
  0xc02c, 0xc030, 0x009f, 0xcca9, 0xcca8, 0xccaa, 0xc02b, 0xc02f, 0x009e, 0xc024, 0xc028, 0x006b, 0xc023, 0xc027, 0x0067, 0xc00a, 0xc014, 0x0039, 0xc009, 0xc013, 0x0033, 0x009d, 0x009c, 0x003d,
  0x003c, 0x0035, 0x002f, 0xc0ad, 0xc0ac, 0xc0af, 0xc0ae, 0xc09f, 0xc09e, 0xc0a3, 0xc0a2, 0xc09d, 0xc09c, 0xc0a1, 0xc0a0, 0xc05d, 0xc061, 0xc053, 0xc05c, 0xc060, 0xc052, 0xc051, 0xc050, 0xc073,
  0xc077, 0x00c4, 0xc072, 0xc076, 0x00be, 0x0088, 0x0045, 0x00c0, 0x00ba, 0x0084, 0x0041,
];
const SUITES_12_PSK: readonly number[] = [
  0x00a9, 0x00a8, 0xccab, 0xccac, 0xccad, 0x00ab, 0x00aa, 0xc0a5, 0xc0a4, 0xc0a9, 0xc0a8, 0xc0a7, 0xc0a6, 0xc0ab, 0xc0aa, 0xc038, 0xc037, 0xc036, 0xc035, 0x00af, 0x00ae, 0x008d, 0x008c, 0x00b3,
  0x00b2, 0x0091, 0x0090, 0xd001, 0xd002, 0xd003, 0xd005,
];
/** Signals that renegotiation is secured, in place of the extension (RFC 5746 §3.3). */
const RENEGOTIATION_SIGNAL = 0x00ff;

type Ciphers = Readonly<Record<TlsSettings['cipher'], number>>;
const IN_USE_13: Ciphers = withCbc({ 'aes-gcm': 0x1301, 'aes-ccm': 0x1304, 'aes-ccm-8': 0x1305, 'chacha20-poly1305': 0x1303 }, 0x1301, 0x1301, 0x1302);
const IN_USE_ECDSA: Ciphers = withCbc({ 'aes-gcm': 0xc02b, 'aes-ccm': 0xc0ac, 'aes-ccm-8': 0xc0ae, 'chacha20-poly1305': 0xcca9 }, 0xc009, 0xc023, 0xc024);
const IN_USE_PSK: Ciphers = withCbc({ 'aes-gcm': 0x00a8, 'aes-ccm': 0xc0a4, 'aes-ccm-8': 0xc0a8, 'chacha20-poly1305': 0xccab }, 0x008c, 0x00ae, 0x00af);
const IN_USE_ECDHE_PSK: Ciphers = withCbc({ 'aes-gcm': 0xd001, 'aes-ccm': 0xd005, 'aes-ccm-8': 0xd003, 'chacha20-poly1305': 0xccac }, 0xc035, 0xc037, 0xc038);
const IN_USE_DHE_PSK: Ciphers = withCbc({ 'aes-gcm': 0x00aa, 'aes-ccm': 0xc0a6, 'aes-ccm-8': 0xc0aa, 'chacha20-poly1305': 0xccad }, 0x0090, 0x00b2, 0x00b3);

/** The suite that a handshake with these settings agrees on. */
export function suiteInUse(settings: TlsSettings): number {
  const { cipher, version, credential, pskKeyExchange } = settings;
  if (version === '1.3') return cipher === 'aes-gcm' && settings.hashBytes === 48 ? 0x1302 : IN_USE_13[cipher];
  if (credential !== 'psk') return cipher === 'aes-gcm' && settings.hashBytes === 48 ? 0xc02c : IN_USE_ECDSA[cipher];
  return { plain: IN_USE_PSK, ecdhe: IN_USE_ECDHE_PSK, 'dhe-2048': IN_USE_DHE_PSK, 'dhe-3072': IN_USE_DHE_PSK }[pskKeyExchange][cipher];
}

export function offeredSuites(settings: TlsSettings, count: number): readonly number[] {
  const known = settings.version === '1.3' ? [...SUITES_13.slice(0, 3), ...SUITES_12] : settings.credential === 'psk' ? [...SUITES_12_PSK, ...SUITES_12] : [...SUITES_12, ...SUITES_12_PSK];
  return startingWith(suiteInUse(settings), known, Math.max(1, count - 1), count > 1 ? [RENEGOTIATION_SIGNAL] : []);
}

/** RFC 8446 §4.2.7, RFC 7919 §2; the group in use first. */
export function offeredGroups(inUse: number, count: number): readonly number[] {
  return startingWith(inUse, [0x1d, 0x17, 0x1e, 0x19, 0x18, 0x100, 0x101, 0x102, 0x103, 0x104], count);
}

/** RFC 8446 §4.2.3 and, behind, those of RFC 5246 §7.4.1.4.1. */
const SCHEMES: readonly number[] = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0809, 0x080a, 0x080b, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0303, 0x0301, 0x0302, 0x0402, 0x0502, 0x0602, 0x0203, 0x0201, 0x0202, 0x0101,
];
export const offeredSchemes = (count: number): readonly number[] => startingWith(SCHEMES[0] ?? 0, SCHEMES, count);

/** A scheme whose signatures have this length: Ed25519 64, RSA as long as its key, ECDSA P-384 about 103, P-256 about 71. */
export function schemeOf(signatureBytes: number): number {
  if (signatureBytes === 64) return 0x0807;
  if (signatureBytes >= 256) return 0x0804;
  return signatureBytes > 90 ? 0x0503 : 0x0403;
}

/** The prime of ffdhe3072: 2^3072 - 2^3008 + (floor(2^2942 e) + 2625351) 2^64 - 1 (RFC 7919 appendix A.2). */
export function ffdhe3072Prime(): Uint8Array {
  const guard = 64n;
  let term = 1n << (2942n + guard);
  let sum = term;
  for (let divisor = 1n; term > 0n; divisor += 1n) {
    term /= divisor;
    sum += term;
  }
  const prime = (1n << 3072n) - (1n << 3008n) + (((sum >> guard) + 2_625_351n) << 64n) - 1n;
  const digits = prime.toString(16).padStart(768, '0');
  return Uint8Array.from({ length: 384 }, (_unused, index) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16));
}

/** `first`, then what is known of the others, `last` at the end, `count` in all; a longer list repeats its tail. */
function startingWith(first: number, known: readonly number[], count: number, last: readonly number[] = []): readonly number[] {
  const others = known.filter((code) => code !== first);
  const list = [first, ...others].slice(0, count);
  while (list.length < count) list.push(others[list.length % others.length] ?? first);
  return [...list, ...last];
}

function withCbc(aead: Record<'aes-gcm' | 'aes-ccm' | 'aes-ccm-8' | 'chacha20-poly1305', number>, sha1: number, sha256: number, sha384: number): Ciphers {
  return { ...aead, 'cbc-sha1': sha1, 'cbc-sha1-etm': sha1, 'cbc-sha256': sha256, 'cbc-sha256-etm': sha256, 'cbc-sha384-etm': sha384 };
}
