import type { PskKeyExchange, RecordCipher } from '../security/tls-inputs.ts';

/** What a cipher suite decides on the wire. */
export interface CipherSuite {
  readonly cipher: RecordCipher;
  readonly hash: 'sha256' | 'sha384';
  readonly psk?: PskKeyExchange;
  /** Signatures of the server are RSA's. */
  readonly rsa?: boolean;
}

type Row = readonly [hash: CipherSuite['hash'], cipher: RecordCipher, ...codes: readonly string[]];

function rows(kind: Omit<CipherSuite, 'cipher' | 'hash'>, ...list: readonly Row[]): (readonly [string, CipherSuite])[] {
  return list.flatMap(([hash, cipher, ...codes]) => codes.map((code) => [code, { cipher, hash, ...kind }] as const));
}

/**
 * Suites of the TLS registry by their code point: RFC 8446 §B.4, RFC 5289, RFC 8422, RFC 7251, RFC 7905; with a pre-shared key RFC 4279,
 * RFC 5487, RFC 5489, RFC 6655, RFC 8442. OpenSSL takes a finite-field group that is as strong as the cipher: ffdhe3072 with keys of 256 bits,
 * ffdhe2048 with 128 at its security level 2 (ssl_get_auto_dh). Encrypt-then-MAC is agreed on by all implementations here.
 */
const SUITES: ReadonlyMap<string, CipherSuite> = new Map([
  ...rows({}, ['sha256', 'aes-gcm', '0x1301', '0xc02b'], ['sha384', 'aes-gcm', '0x1302', '0xc02c'], ['sha256', 'chacha20-poly1305', '0x1303', '0xcca9'], ['sha256', 'aes-ccm', '0x1304', '0xc0ac', '0xc0ad'],
    ['sha256', 'aes-ccm-8', '0x1305', '0xc0ae', '0xc0af'], ['sha256', 'cbc-sha256-etm', '0xc023'], ['sha384', 'cbc-sha384-etm', '0xc024'], ['sha256', 'cbc-sha1-etm', '0xc009', '0xc00a']),
  ...rows({ rsa: true }, ['sha256', 'aes-gcm', '0xc02f'], ['sha384', 'aes-gcm', '0xc030'], ['sha256', 'chacha20-poly1305', '0xcca8'], ['sha256', 'cbc-sha256-etm', '0xc027'], ['sha384', 'cbc-sha384-etm', '0xc028'],
    ['sha256', 'cbc-sha1-etm', '0xc013', '0xc014']),
  ...rows({ psk: 'plain' }, ['sha256', 'aes-gcm', '0x00a8'], ['sha384', 'aes-gcm', '0x00a9'], ['sha256', 'chacha20-poly1305', '0xccab'], ['sha256', 'aes-ccm', '0xc0a4', '0xc0a5'], ['sha256', 'aes-ccm-8', '0xc0a8', '0xc0a9'],
    ['sha256', 'cbc-sha256-etm', '0x00ae'], ['sha384', 'cbc-sha384-etm', '0x00af'], ['sha256', 'cbc-sha1-etm', '0x008c', '0x008d']),
  ...rows({ psk: 'ecdhe' }, ['sha256', 'aes-gcm', '0xd001'], ['sha384', 'aes-gcm', '0xd002'], ['sha256', 'chacha20-poly1305', '0xccac'], ['sha256', 'aes-ccm', '0xd005'], ['sha256', 'aes-ccm-8', '0xd003'],
    ['sha256', 'cbc-sha256-etm', '0xc037'], ['sha384', 'cbc-sha384-etm', '0xc038'], ['sha256', 'cbc-sha1-etm', '0xc035', '0xc036']),
  ...rows({ psk: 'dhe-2048' }, ['sha256', 'aes-gcm', '0x00aa'], ['sha256', 'aes-ccm', '0xc0a6'], ['sha256', 'aes-ccm-8', '0xc0aa'], ['sha256', 'cbc-sha256-etm', '0x00b2'], ['sha256', 'cbc-sha1-etm', '0x0090']),
  ...rows({ psk: 'dhe-3072' }, ['sha384', 'aes-gcm', '0x00ab'], ['sha256', 'chacha20-poly1305', '0xccad'], ['sha256', 'aes-ccm', '0xc0a7'], ['sha256', 'aes-ccm-8', '0xc0ab'], ['sha384', 'cbc-sha384-etm', '0x00b3'],
    ['sha256', 'cbc-sha1-etm', '0x0091']),
]);

/** What OpenSSL and most others agree on first. */
const FIRST_CHOICE = { '1.2': { cipher: 'aes-gcm', hash: 'sha384' }, '1.3': { cipher: 'aes-gcm', hash: 'sha384' } } as const;
/** An external key of TLS 1.3 is bound to SHA-256 (RFC 8446 §4.2.11); OpenSSL then takes ChaCha20-Poly1305. TLS 1.2: the strongest DHE suite. */
const FIRST_PSK_CHOICE = { '1.2': { cipher: 'aes-gcm', hash: 'sha384', psk: 'dhe-3072' }, '1.3': { cipher: 'chacha20-poly1305', hash: 'sha256' } } as const;

/** The suite of a code point; `null` where it is not known. */
export function cipherSuite(code: string): CipherSuite | null {
  return SUITES.get(code.toLowerCase()) ?? null;
}

/** The suite that two ends agree on when nothing was configured. */
export function usualSuite(version: '1.2' | '1.3', psk: boolean): CipherSuite {
  return psk ? FIRST_PSK_CHOICE[version] : FIRST_CHOICE[version];
}
