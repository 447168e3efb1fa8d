import type { HelloContext, HelloShape, TlsClientProfile, TlsProfile, TlsServerProfile } from '../profile.ts';

/** ClientHello of OpenSSL 3.0 as the library composes it; list lengths read from handshakes of 3.0.19 and 3.0.22. */
export function opensslHello(context: HelloContext): HelloShape {
  const tls13 = context.version === '1.3';
  const suites12 = context.oneSuite ? 2 : context.psk ? 54 : 28;
  return {
    suites: !tls13 ? suites12 : (context.oneSuite ? 2 : context.offersBoth ? 31 : 4),
    sessionIdBytes: tls13 ? 32 : 0,
    groups: tls13 ? 10 : context.psk && context.oneSuite ? 0 : 5,
    pointFormats: context.psk && context.oneSuite && !tls13 ? 0 : 3,
    signatureAlgorithms: tls13 && !context.offersBoth ? 14 : 20,
    versions: tls13 ? (context.offersBoth ? 2 : 1) : 0,
    pskModes: tls13 ? 1 : 0,
    keyShare: tls13,
    sessionTicket: true,
    encryptThenMac: true,
    extendedMasterSecret: true,
    renegotiationInfo: false,
    otherBytes: 0,
    padded: false,
  };
}

export const opensslClient: TlsClientProfile = { id: 'openssl-3.0', name: 'OpenSSL 3.0', hello: opensslHello };

export const opensslServer: TlsServerProfile = {
  id: 'openssl-3.0', name: 'OpenSSL 3.0 s_server', recordPerMessage: true, tickets13: { full: 2, psk: 1 }, ticket12: true, ticketSends: 'each',
  echoesServerName: false, sessionIdWithoutTicket: 0, sessionContextBytes: 4, cookieBytes: 20,
};

export const openssl: TlsProfile = { id: 'openssl-3.0', name: 'OpenSSL 3.0 at both ends', client: opensslClient, server: opensslServer, datagrams: 'flight' };
