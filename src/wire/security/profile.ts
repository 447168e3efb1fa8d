/** What a client puts into its ClientHello, counted in list entries; sizes follow from RFC 8446 §4.1.2 and RFC 5246 §7.4.1.2. */
export interface HelloShape {
  /** Entries of cipher_suites, the renegotiation signal included where it is listed. */
  readonly suites: number;
  /** 32 in middlebox-compatibility mode (RFC 8446 appendix D.4), else 0. */
  readonly sessionIdBytes: 0 | 32;
  readonly groups: number;
  readonly pointFormats: number;
  readonly signatureAlgorithms: number;
  /** supported_versions entries; 0 leaves the extension out (TLS 1.2). */
  readonly versions: number;
  readonly pskModes: number;
  readonly keyShare: boolean;
  readonly sessionTicket: boolean;
  readonly encryptThenMac: boolean;
  readonly extendedMasterSecret: boolean;
  readonly renegotiationInfo: boolean;
  /** Extensions of the implementation that the model does not name one by one. */
  readonly otherBytes: number;
  /** Pads a hello of 256 to 511 bytes to 512 (RFC 7685); only where the application asks OpenSSL for it. */
  readonly padded: boolean;
}

export type TlsVersion = '1.2' | '1.3';

/** Where a hello is sent: the version that will be agreed, whether an older one is offered too, and over what. */
export interface HelloContext {
  readonly version: TlsVersion;
  readonly offersBoth: boolean;
  readonly datagram: boolean;
  readonly psk: boolean;
  /** A single cipher suite was configured. */
  readonly oneSuite: boolean;
}

export interface TlsClientProfile {
  readonly id: string;
  readonly name: string;
  readonly hello: (context: HelloContext) => HelloShape;
}

export interface TlsServerProfile {
  readonly id: string;
  readonly name: string;
  /** One record for each handshake message, or one for a whole flight. */
  readonly recordPerMessage: boolean;
  /** NewSessionTicket messages after a full TLS 1.3 handshake, after PSK or resumption; TLS 1.2 sends at most one. */
  readonly tickets13: { readonly full: number; readonly psk: number };
  readonly ticket12: boolean;
  /** Tickets of one handshake in one send, or each in its own. */
  readonly ticketSends: 'each' | 'joined';
  /** Acknowledges server_name with an empty extension (RFC 6066 §3). */
  readonly echoesServerName: boolean;
  /** session id in a TLS 1.2 ServerHello when no ticket was offered. */
  readonly sessionIdWithoutTicket: 0 | 32;
  /** Bytes of a ticket's content that do not depend on the session; see openssl-ticket.ts. */
  readonly sessionContextBytes: number;
  readonly cookieBytes: number;
}

export interface TlsProfile {
  readonly id: string;
  readonly name: string;
  readonly client: TlsClientProfile;
  readonly server: TlsServerProfile;
  /** DTLS: how a flight is cut into datagrams. */
  readonly datagrams: 'flight' | 'record';
}
