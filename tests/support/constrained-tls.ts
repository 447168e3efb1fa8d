import type { TlsProfile } from '../../src/wire/security/profile.ts';
import type { RecordSettings } from '../../src/wire/security/record.ts';
import type { TlsSettings } from '../../src/wire/security/tls-settings.ts';
import { findTlsProfile } from '../../src/wire/security/profiles/index.ts';
import { sizeOf, type Field } from '../../src/wire/index.ts';

/** What a constrained handshake of the comparison draft varies. */
export interface ConstrainedOptions {
  readonly datagram: boolean;
  readonly group: 'x25519' | 'p-256';
  readonly credential: 'rpk' | 'psk';
  readonly pskWithKeys?: boolean;
  readonly signatureBytes?: number;
  readonly publicKeyBytes?: number;
  readonly cidBytes?: number;
}

/** Settings for TLS 1.3 and DTLS 1.3 with one suite (CCM_8), only the mandatory extensions, no session id, one-byte identities. */
export function constrainedSettings(options: ConstrainedOptions): TlsSettings {
  const base = findTlsProfile('typical');
  if (base === undefined) throw new Error('The typical profile is missing');
  const psk = options.credential === 'psk';
  const withKeys = !psk || (options.pskWithKeys ?? false);
  const cid = options.cidBytes ?? 0;
  const profile: TlsProfile = {
    ...base,
    recordPerMessage: false,
    client: {
      ...base.client,
      hello: () => ({
        suites: 1, sessionIdBytes: 0, groups: withKeys ? 1 : 0, pointFormats: 0, signatureAlgorithms: psk ? 0 : 1, versions: 1, pskModes: psk ? 1 : 0, keyShare: withKeys, sessionTicket: false,
        encryptThenMac: false, extendedMasterSecret: false, renegotiationInfo: false, padded: false,
        // client_certificate_type and server_certificate_type with one entry each (RFC 7250 §3).
        otherBytes: psk ? 0 : 12,
      }),
    },
  };
  const record: RecordSettings = {
    protocol: options.datagram ? 'dtls-1-3' : 'tls-1-3', cipher: 'aes-ccm-8', cidBytesTo: { client: cid, server: cid }, cidPaddingBytes: 1, minimalHeader: true,
  };
  return {
    version: '1.3', datagram: options.datagram, credential: psk ? 'psk' : 'cert', resumed: false, earlyData: false, earlyDataBytes: 0, cipher: 'aes-ccm-8', hashBytes: 32, group: options.group,
    groupsOffered: null, pskKeyExchange: withKeys ? 'ecdhe' : 'plain', serverName: '', alpn: [], certChainBytes: [options.publicKeyBytes ?? 91], clientCertChainBytes: [options.publicKeyBytes ?? 91],
    pskIdentity: 'i', pskHint: '', authorityNameBytes: [], signatureBytes: options.signatureBytes ?? 71, clientSignatureBytes: options.signatureBytes ?? 71, tickets: 0, ticketSizes: [0, 0],
    cookie: false, cookieBytes: 0, clientCidBytes: cid, serverCidBytes: cid, withCid: cid > 0, oneSuite: true, offersBoth: false, legacySignatures: false, datagramBytes: 1500, profile, record,
  };
}

export const bytesOf = (...parts: readonly (readonly Field[])[]): number => parts.reduce((sum, part) => sum + sizeOf(part), 0);
