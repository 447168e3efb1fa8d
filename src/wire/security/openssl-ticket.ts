/** What a session holds that its ticket must carry. Sizes in bytes; 0 where it holds none. */
export interface TicketContent {
  readonly version: '1.2' | '1.3';
  /** Hash of the suite: the resumption secret of TLS 1.3 has its length; the master secret of TLS 1.2 has 48. */
  readonly hashBytes: number;
  /** Name that the client asked for; kept in the session of TLS 1.3 only. */
  readonly serverNameBytes: number;
  readonly alpnBytes: number;
  readonly sessionContextBytes: number;
  readonly clientCertificateBytes: number;
  readonly pskIdentityBytes: number;
  readonly pskHintBytes: number;
}

/** Age-add value of a TLS 1.3 session: 4 bytes, or 5 where its top bit is set (a DER integer is signed), at random. */
export type AgeAddBytes = 4 | 5;

/**
 * Ticket of an OpenSSL server: key name 16, IV 16, the session in DER under AES-256-CBC, HMAC-SHA256 32 (RFC 5077 §4; the session is
 * SSL_SESSION_ASN1 of ssl/ssl_asn1.c). A session whose length stands next to a multiple of 16 gives tickets of two sizes. Two bytes of the
 * measured sessions are not attributed.
 */
export function opensslTicketBytes(content: TicketContent, ageAddBytes: AgeAddBytes = 4): number {
  const tls13 = content.version === '1.3';
  const body = 3 + 4 + 4 + 2 // structure version, protocol version, cipher suite, empty session id
    + 2 + (tls13 ? content.hashBytes : 48)
    + 8 + 6 // time, timeout
    + explicit(content.clientCertificateBytes)
    + octets(content.sessionContextBytes)
    + (tls13 ? octets(content.serverNameBytes) : 0)
    + octets(content.pskHintBytes) + octets(content.pskIdentityBytes)
    + 5 // flags: extended master secret
    + octets(content.alpnBytes)
    + (tls13 ? 6 + 4 + ageAddBytes + 5 : 0) // lifetime hint, age add, key exchange group
    + 2;
  const session = lengthPrefix(body) + body;
  return 16 + 16 + 16 * (Math.floor(session / 16) + 1) + 32;
}

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
