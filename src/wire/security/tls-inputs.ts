import type { TlsProfile } from './profile.ts';

/** AEAD or cipher that protects records; decides the bytes added to each, see layers/tls-record.ts. */
export type RecordCipher = 'aes-gcm' | 'aes-ccm' | 'aes-ccm-8' | 'chacha20-poly1305' | 'cbc-sha256-etm' | 'cbc-sha384-etm' | 'cbc-sha256' | 'cbc-sha1-etm' | 'cbc-sha1';

/** Key agreement group, by the bytes of its public value. */
export type KeyShare = 'x25519' | 'p-256' | 'p-384' | 'p-521' | 'x448';

/** None, or ephemeral keys: on a curve, or in a group of RFC 7919 of that many bits. */
export type PskKeyExchange = 'plain' | 'ecdhe' | 'dhe-2048' | 'dhe-3072';

/** What TLS and DTLS ends decide between them. A named profile (security/profiles) fills what is not given. */
export interface TlsInputs {
  /** Implementation profile of both ends (a wire case gives its name); default `typical`, with DTLS `typical-dtls`. */
  readonly profile?: TlsProfile;
  /** DER sizes of the certificates that the server sends, leaf first (default [344, 304]; see docs/wire-assumptions.md). */
  readonly certChainBytes?: readonly number[];
  /** DER sizes of the certificates that the client sends with `mutual` (default [301]). */
  readonly clientCertChainBytes?: readonly number[];
  readonly pskIdentity?: string;
  /** Server name indication; '' leaves it out (default the common `host`). */
  readonly serverName?: string;
  readonly alpn?: readonly string[];
  readonly cipher?: RecordCipher;
  readonly hash?: 'sha256' | 'sha384';
  readonly group?: KeyShare;
  /** Group of the client's first key share, where the server asks for `group` instead (HelloRetryRequest of TLS 1.3; default none). */
  readonly retryFrom?: KeyShare;
  /** How many groups the client lists where the application chose them (default: the implementation's list). */
  readonly groupsOffered?: number;
  /** Key exchange of a PSK suite: none, or with ephemeral keys. */
  readonly pskKeyExchange?: PskKeyExchange;
  /** Signature of a certificate holder, bytes (default 71, the mean of ECDSA P-256). */
  readonly signatureBytes?: number;
  /** Same for the client's signature; default `signatureBytes`. */
  readonly clientSignatureBytes?: number;
  /** Raw public keys instead of certificates (RFC 7250): of the client alone, or of both; sizes are those of the chains (91 for P-256). Default none. */
  readonly rawPublicKeys?: 'none' | 'client' | 'both';
  /** The client has kept the server's certificate or key and is shown its hash (RFC 7924; default false). */
  readonly cachedServerKey?: boolean;
  /** Bytes that compression leaves of the server's Certificate message (RFC 8879, TLS 1.3); null: not offered (default). */
  readonly compressedChainBytes?: number | null;
  /** Session tickets that the server sends after a full handshake. */
  readonly tickets?: number;
  /** Bytes of a ticket (default: the server's, see openssl-ticket.ts) and of its nonce in TLS 1.3 (default 8). */
  readonly ticketBytes?: number;
  readonly ticketNonceBytes?: number;
  /** Whether tickets carry early_data (default: where they are used for it). */
  readonly ticketsAllowEarlyData?: boolean;
  /** One record a handshake message, or one for all protected ones of a flight (default: the profile's). */
  readonly recordPerMessage?: boolean;
  /** DTLS 1.3: 16-bit sequence number and length, or the least that is allowed (default: the profile's). */
  readonly recordHeader?: 'full' | 'minimal';
  /** Whether a kept ticket opens the session: resumption, or 0-RTT data with it. */
  readonly resumption?: 'none' | 'ticket' | 'early-data';
  /** Data that leaves in the first flight with `early-data`, beside what the session says; without it the client's first write leaves there (TCP). */
  readonly earlyDataBytes?: number;
  /** DTLS: bytes of the connection id that the client and the server chose for themselves (default 0 and 8 with a CID stack). */
  readonly clientCidBytes?: number;
  readonly serverCidBytes?: number;
  /** Zero padding of a CID record to a multiple of this many bytes (RFC 9146 §4; default 1: none). */
  readonly cidPaddingBytes?: number;
  /** DTLS: whether the server asks for a cookie first (HelloVerifyRequest or HelloRetryRequest). */
  readonly cookie?: boolean;
  /** DTLS: largest UDP payload that a flight is packed into (default: MTU less 28 or 48; libcoap sets 1152). */
  readonly datagramBytes?: number;
  /** Hint that the server gives for the PSK identity in TLS 1.2 (default '': none). */
  readonly pskHint?: string;
  /** Distinguished names of accepted authorities in a CertificateRequest, bytes of each (default none). */
  readonly authorityNameBytes?: readonly number[];
  /** The client offers TLS 1.2 beside 1.3 (default false: only the version of the stack). */
  readonly offersBoth?: boolean;
  /** The client was given a single cipher suite (default: with DTLS, and with a PSK suite of TLS 1.2). */
  readonly oneSuite?: boolean;
  /** The client also offers three SHA-1 signature schemes, as OpenSSL does at security level 0 (default false). */
  readonly legacySignatures?: boolean;
  /** Whether the client sends close_notify before it closes (default true, RFC 8446 §6.1); curl over HTTP/2 does not. */
  readonly closeNotify?: boolean;
}
