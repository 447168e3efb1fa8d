import type { HelloContext, HelloShape, TlsClientProfile, TlsServerProfile } from '../profile.ts';
import { opensslServer } from './openssl.ts';

/**
 * The least that TLS 1.3 and DTLS 1.3 allow, as draft-ietf-iotops-security-protocol-comparison counts it: one suite, one group, one
 * signature scheme, mandatory extensions, no session id, all protected messages of a flight in one record.
 */
function hello({ version, psk, keyExchange }: HelloContext): HelloShape {
  const tls13 = version === '1.3';
  return {
    suites: 1, sessionIdBytes: 0, groups: keyExchange ? 1 : 0, pointFormats: 0, signatureAlgorithms: psk ? 0 : 1, versions: tls13 ? 1 : 0, pskModes: tls13 && psk ? 1 : 0, keyShare: tls13 && keyExchange,
    sessionTicket: false, encryptThenMac: false, extendedMasterSecret: !tls13, renegotiationInfo: false, otherBytes: 0, padded: false,
  };
}

export const constrainedClient: TlsClientProfile = { name: 'least client', hello, sends: 'flight' };
export const constrainedTlsServer: TlsServerProfile = {
  ...opensslServer, name: 'least server', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'fixed', bytes: 4 }, sessionIdBytes12: 0, hello12ExtensionBytes: { cert: 4, psk: 4 }, pointFormats12: 1,
  certificateTypes12: 1, certificateRequestBytes12: 6, certificateRequestSchemes13: 1,
};
