/** What a session holds that its ticket must carry. Sizes in bytes; 0 where it holds none. */
export interface TicketContent {
  readonly version: '1.2' | '1.3';
  readonly datagram: boolean;
  /** Hash of the suite: the resumption secret of TLS 1.3 has its length; the master secret of TLS 1.2 has 48. */
  readonly hashBytes: number;
  /** Name that the client asked for, where the server accepted it. */
  readonly serverNameBytes: number;
  readonly alpnBytes: number;
  readonly sessionContextBytes: number;
  readonly clientCertificateBytes: number;
  /** Kept in TLS 1.2; the hint is kept by clients alone. */
  readonly pskIdentityBytes: number;
  /** A key from outside: the session starts without a verification result, so that the default is spelled out. */
  readonly externalPsk: boolean;
}

/** Age-add value of a TLS 1.3 session: 4 bytes, or 5 where its top bit is set (a DER integer is signed), at random. */
export type AgeAddBytes = 4 | 5;

/**
 * Ticket of an OpenSSL 3.0 server: key name 16, IV 16, the session in DER under AES-256-CBC, HMAC-SHA256 32 (RFC 5077 §4). The session is
 * SSL_SESSION_ASN1 of ssl/ssl_asn1.c, its members in that order; what is zero is left out but for the key exchange group. A session whose
 * length stands next to a multiple of 16 gives tickets of two sizes.
 */
export function opensslTicketBytes(content: TicketContent, ageAddBytes: AgeAddBytes = 4): number {
  const tls13 = content.version === '1.3';
  const body = 3 + (content.datagram ? 5 : 4) + 4 // structure version, protocol version (0xfefd needs a sign byte), cipher suite
    + 2 + (tls13 ? SESSION_ID_BYTES : 0)
    + 2 + (tls13 ? content.hashBytes : MASTER_SECRET_BYTES)
    + 8 + 6 // time, timeout
    + explicit(content.clientCertificateBytes)
    + explicit(lengthPrefix(content.sessionContextBytes) + content.sessionContextBytes) // spelled out even when empty
    + (tls13 && content.externalPsk ? 5 : 0) // verification result
    + octets(content.serverNameBytes)
    + (tls13 ? 0 : octets(content.pskIdentityBytes))
    + (tls13 ? 0 : 5) // flags: extended master secret, which TLS 1.3 has no use for
    + (tls13 ? 4 + ageAddBytes : 0)
    + octets(content.alpnBytes)
    + 5; // key exchange group
  const session = lengthPrefix(body) + body;
  return 16 + 16 + 16 * (Math.floor(session / 16) + 1) + 32;
}

/** TLS 1.3 names each ticket's session; TLS 1.2 leaves the id empty where a ticket is sent (RFC 5077 §3.4). */
const SESSION_ID_BYTES = 32;
const MASTER_SECRET_BYTES = 48;

/** An optional octet string under its context tag. */
function octets(bytes: number): number {
  return bytes === 0 ? 0 : explicit(lengthPrefix(bytes) + bytes);
}

/** An optional value, already encoded, under its context tag. */
function explicit(bytes: number): number {
  return bytes === 0 ? 0 : lengthPrefix(bytes) + bytes;
}

function lengthPrefix(bytes: number): number {
  if (bytes < 128) return 2;
  return bytes < 256 ? 3 : 4;
}
