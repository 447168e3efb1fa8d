/** What a session holds that its ticket must carry. Sizes in bytes. */
export interface TicketContent {
  readonly version: '1.2' | '1.3';
  readonly hashBytes: number;
  readonly serverNameBytes: number;
  readonly alpnBytes: number;
  readonly sessionContextBytes: number;
  readonly clientCertificateBytes: number;
  readonly pskIdentityBytes: number;
  readonly extendedMasterSecret: boolean;
}

/**
 * Ticket of an OpenSSL server: key name 16, IV 16, the session in DER encrypted with AES-256-CBC, HMAC-SHA256 32 (RFC 5077 §4; the session's
 * structure is SSL_SESSION_ASN1 of OpenSSL). The age-add value is random: with its top bit set it needs one more byte, so a session whose
 * length stands next to a multiple of 16 gives tickets of two sizes; `ageAddBytes` says which.
 */
export function opensslTicketBytes(content: TicketContent, ageAddBytes: 4 | 5 = 4): number {
  const master = content.version === '1.3' ? content.hashBytes : 48;
  const body = 3 + 4 + 4 + 2 // version, protocol version, cipher suite, empty session id
    + (2 + master)
    + 8 + 6 // time, timeout
    + (content.clientCertificateBytes > 0 ? explicit(content.clientCertificateBytes) : 0)
    + explicit(2 + content.sessionContextBytes)
    + (content.serverNameBytes > 0 ? explicit(2 + content.serverNameBytes) : 0)
    + (content.pskIdentityBytes > 0 ? explicit(2 + content.pskIdentityBytes) : 0)
    + 6 // lifetime hint
    + (content.extendedMasterSecret ? 5 : 0)
    + (content.version === '1.3' ? 4 + ageAddBytes : 0)
    + (content.alpnBytes > 0 ? explicit(2 + content.alpnBytes) : 0)
    + 5; // key exchange group
  const session = lengthPrefix(body) + body;
  return 16 + 16 + 16 * (Math.floor(session / 16) + 1) + 32;
}

/** Context-specific explicit tag around a value that is already encoded. */
function explicit(bytes: number): number {
  return lengthPrefix(bytes) + bytes;
}

function lengthPrefix(bytes: number): number {
  if (bytes < 128) return 2;
  return bytes < 256 ? 3 : 4;
}
