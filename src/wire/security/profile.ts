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
  /** Pads a hello of 256 to 511 bytes to 512 (RFC 7685); OpenSSL does so only where the application asks for it. */
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
  readonly legacySignatures: boolean;
  /** Ephemeral keys take part: always with certificates, with a PSK where its key exchange says so. */
  readonly keyExchange: boolean;
  /** They are keys on a curve: RFC 8422 §4 has the client say which curves it knows only then. */
  readonly elliptic: boolean;
}

export interface TlsClientProfile {
  readonly name: string;
  readonly hello: (context: HelloContext) => HelloShape;
  /** Over TCP: one send a flight, one a record, or the last flight together with the first application data. */
  readonly sends: 'flight' | 'record' | 'with-data';
  /** A client that resumes a session which a pre-shared key began offers that key too (RFC 8446 §4.2.11 allows several; default false). */
  readonly offersPskBesideTicket?: boolean;
}

/** How a server makes tickets: `openssl` see openssl-ticket.ts (with the session id context that the server sets), a fixed size (the client's certificate may come on top), or none. */
export type TicketForm =
  | { readonly kind: 'openssl'; readonly contextBytes: number }
  | { readonly kind: 'fixed'; readonly bytes: number; readonly withClientCertificate?: boolean }
  | { readonly kind: 'none' };

export interface TlsServerProfile {
  readonly name: string;
  /** NewSessionTicket messages after a full TLS 1.3 handshake, and after PSK or resumption; TLS 1.2 sends at most one. */
  readonly tickets13: { readonly full: number; readonly resumed: number };
  readonly ticket: TicketForm;
  /** Tickets of one handshake leave in one send, each in its own, or together with the server's next write. */
  readonly ticketSends: 'each' | 'joined' | 'with-next';
  /** Acknowledges server_name with an empty extension (RFC 6066 §3), and then keeps it in sessions. */
  readonly echoesServerName: boolean;
  /** Session id of a TLS 1.2 ServerHello in which no ticket is promised. */
  readonly sessionIdBytes12: 0 | 32;
  /** Extension block of a TLS 1.2 ServerHello where it is not composed as OpenSSL's, without connection_id. */
  readonly hello12ExtensionBytes: { readonly cert: number; readonly psk: number } | null;
  readonly pointFormats12: 1 | 3;
  /** Answers ec_point_formats too where a pre-shared key goes with an exchange on a curve (default false). */
  readonly pointFormatsWithPsk?: boolean;
  readonly cookieBytes: number;
  /** Over TCP: sends close_notify too when the client closes, before its FIN. */
  readonly answersClose: boolean;
  /** Over TCP: one send a flight, or one a record. */
  readonly sends: 'flight' | 'record';
  /** Body of a TLS 1.2 CertificateRequest without authority names and their length (RFC 5246 §7.4.4). */
  readonly certificateRequestBytes12: number;
  /** Certificate types in it; the rest are signature algorithms (default 3). */
  readonly certificateTypes12?: number;
  /** Signature algorithms in a TLS 1.3 CertificateRequest (default 16, OpenSSL's list). */
  readonly certificateRequestSchemes13?: number;
}

export interface TlsProfile {
  readonly id: string;
  readonly name: string;
  readonly client: TlsClientProfile;
  readonly server: TlsServerProfile;
  /** One record for each handshake message (OpenSSL, GnuTLS, wolfSSL), or one for all that follow one another. */
  readonly recordPerMessage: boolean;
  /** DTLS: a flight fills datagrams, or each record has its own; `record-ccs` keeps ChangeCipherSpec and Finished together. */
  readonly datagrams: 'fill' | 'record' | 'record-ccs';
  /** DTLS 1.3: header of protected records (default full, see record.ts). */
  readonly recordHeader?: 'full' | 'minimal';
}
