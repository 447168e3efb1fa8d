import type { HelloContext, HelloShape, TlsClientProfile, TlsServerProfile } from '../profile.ts';

/** Suites that an application's cipher list leaves, counted with the renegotiation signal (and, in `both`, three of TLS 1.3). */
export interface SuiteCounts {
  readonly cert12: number;
  readonly psk12: number;
  readonly both: number;
}
/** AES-256-GCM, ChaCha20-Poly1305 and AES-128-GCM. */
const TLS13_SUITES = 3;
const DEFAULT_SUITES: SuiteCounts = { cert12: 28, psk12: 54, both: 31 };

/** ClientHello as OpenSSL 3.0 composes it; list lengths read from handshakes of 3.0.19 and 3.0.22. */
export function opensslHello(context: HelloContext, counts: SuiteCounts = DEFAULT_SUITES): HelloShape {
  const tls13 = context.version === '1.3';
  const plainPskSuite = context.psk && context.oneSuite && !tls13 && !context.elliptic;
  const suites12 = context.oneSuite ? 2 : context.psk ? counts.psk12 : counts.cert12;
  const suites13 = context.oneSuite ? 2 : context.offersBoth ? (context.psk ? counts.psk12 + TLS13_SUITES : counts.both) : TLS13_SUITES + 1;
  return {
    suites: tls13 ? suites13 : suites12, sessionIdBytes: tls13 ? 32 : 0, groups: tls13 ? 10 : plainPskSuite ? 0 : 5, pointFormats: plainPskSuite ? 0 : 3,
    signatureAlgorithms: (tls13 && !context.offersBoth ? 14 : 20) + (context.legacySignatures ? 3 : 0), versions: tls13 ? (context.offersBoth ? 2 : 1) : 0, pskModes: tls13 ? 1 : 0,
    keyShare: tls13, sessionTicket: true, encryptThenMac: true, extendedMasterSecret: true, renegotiationInfo: false, otherBytes: 0, padded: false,
  };
}

export const opensslClient: TlsClientProfile = { name: 'OpenSSL 3.0', hello: (context) => opensslHello(context), sends: 'flight' };

/** s_client sets the callbacks of both PSK and session, so that it offers both. */
export const sClient: TlsClientProfile = { ...opensslClient, name: 'OpenSSL 3.0 s_client', offersPskBesideTicket: true };

/** curl 7.88 with OpenSSL: no tickets in TLS 1.2, padding asked for. */
export const curlClient: TlsClientProfile = {
  name: 'curl 7.88 (OpenSSL 3.0)', sends: 'flight',
  hello: (context) => ({ ...opensslHello(context), sessionTicket: false, padded: true }),
};

/** Node 20: its own list of 55 suites for TLS 1.2. */
export const nodeClient: TlsClientProfile = {
  name: 'Node 20 (OpenSSL 3.0)', hello: (context) => opensslHello(context, { cert12: 56, psk12: 56, both: 59 }), sends: 'with-data',
};

/** Node's http2 starts its session when the handshake has ended: nothing waits to leave with Finished. */
export const nodeHttp2Client: TlsClientProfile = { ...nodeClient, name: 'Node 20 http2 (OpenSSL 3.0)', sends: 'flight' };

/** Python 3.11 as Debian builds it: OpenSSL's own list of suites, padding asked for (SSL_OP_ALL). */
export const pythonClient: TlsClientProfile = {
  name: 'Python 3.11 (OpenSSL 3.0)', sends: 'flight',
  hello: (context) => ({ ...opensslHello(context), padded: true }),
};

/** libcoap 4.3 with OpenSSL: cipher lists of coap_openssl.c. */
export const libcoapOpensslClient: TlsClientProfile = {
  name: 'libcoap 4.3 (OpenSSL 3.0)', hello: (context) => opensslHello({ ...context, offersBoth: context.version === '1.3' }, { cert12: 65, psk12: 58, both: 70 }), sends: 'flight',
};

/** s_server, whose session id context is an int; what other OpenSSL servers do differently is set beside it. */
export const opensslServer: TlsServerProfile = {
  name: 'OpenSSL 3.0 s_server', tickets13: { full: 2, resumed: 1 }, ticket: { kind: 'openssl', contextBytes: 4 }, ticketSends: 'each', echoesServerName: false,
  sessionIdBytes12: 32, hello12ExtensionBytes: null, pointFormats12: 3, cookieBytes: 20, answersClose: true, sends: 'flight', certificateRequestBytes12: 46,
};

/** Session id context "mosquitto-<port>": 14 bytes with a port of four digits. */
export const mosquittoServer: TlsServerProfile = { ...opensslServer, name: 'mosquitto 2.0', ticket: { kind: 'openssl', contextBytes: 14 } };
/** The WebSocket listener of mosquitto 2.0: no session id context without client certificates (lws_tls_server_client_cert_verify_config). */
export const libwebsocketsServer: TlsServerProfile = { ...opensslServer, name: 'libwebsockets', ticket: { kind: 'openssl', contextBytes: 0 }, echoesServerName: true };
/** Session id context: a SHA-1 value over names of the configuration (ngx_ssl_session_id_context). */
export const nginxServer: TlsServerProfile = { ...opensslServer, name: 'nginx 1.22', ticket: { kind: 'openssl', contextBytes: 20 }, echoesServerName: true, answersClose: false };
/** Session id context of 32 characters (lib/tls.js). */
export const nodeServer: TlsServerProfile = { ...opensslServer, name: 'Node 20', ticket: { kind: 'openssl', contextBytes: 32 }, ticketSends: 'with-next' };
export const libcoapOpensslServer: TlsServerProfile = { ...opensslServer, name: 'libcoap 4.3 (OpenSSL 3.0)', ticket: { kind: 'openssl', contextBytes: 0 }, cookieBytes: 32 };
/** A DTLS server for devices: sessions are kept by id, no tickets. */
export const constrainedServer: TlsServerProfile = { ...opensslServer, name: 'DTLS server without tickets', ticket: { kind: 'none' }, tickets13: { full: 0, resumed: 0 } };
/** Erlang's TLS, which RabbitMQ uses: no tickets unless configured; its ServerHello of TLS 1.2 has renegotiation_info and one point format. */
export const erlangServer: TlsServerProfile = { ...opensslServer, name: 'RabbitMQ (Erlang)', ticket: { kind: 'none' }, tickets13: { full: 0, resumed: 0 }, hello12ExtensionBytes: { cert: 11, psk: 5 } };
