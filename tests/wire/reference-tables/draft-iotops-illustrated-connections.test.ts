import { describe, expect, it } from 'vitest';
import { handshakeWrites } from '../../../src/wire/security/handshake.ts';
import type { HelloShape, TlsProfile } from '../../../src/wire/security/profile.ts';
import { TYPICAL_TLS } from '../../../src/wire/security/profiles/typical.ts';
import type { TlsInputs } from '../../../src/wire/security/tls-inputs.ts';
import { tlsSettings } from '../../../src/wire/security/tls-settings.ts';
import { defaultWireInputs, sizeOf, type StackView } from '../../../src/wire/index.ts';

/** The hello of the TLS 1.2 connection: 16 suites, four groups, eight schemes, status_request (9) and signed_certificate_timestamp (4). */
const HELLO_12: HelloShape = {
  suites: 16, sessionIdBytes: 0, groups: 4, pointFormats: 1, signatureAlgorithms: 8, versions: 0, pskModes: 0, keyShare: false, sessionTicket: false, encryptThenMac: false, extendedMasterSecret: false,
  renegotiationInfo: true, otherBytes: 9 + 4, padded: false,
};
/** OpenSSL: three suites and the renegotiation signal, ten groups, fourteen schemes. */
const HELLO_13: HelloShape = {
  suites: 4, sessionIdBytes: 32, groups: 10, pointFormats: 3, signatureAlgorithms: 14, versions: 1, pskModes: 1, keyShare: true, sessionTicket: true, encryptThenMac: true, extendedMasterSecret: true,
  renegotiationInfo: false, otherBytes: 0, padded: false,
};

/** Bytes of the flights up to the last Finished, tickets left out. */
function flights(security: 'tls-1-2' | 'tls-1-3', hello: HelloShape, tls: TlsInputs): readonly number[] {
  const stack: StackView = { protocol: 'raw-tcp', transport: 'tcp', security, credential: 'cert' };
  const profile: TlsProfile = {
    ...TYPICAL_TLS, client: { ...TYPICAL_TLS.client, hello: () => hello },
    // The server answers renegotiation_info alone and keeps no session.
    server: { ...TYPICAL_TLS.server, hello12ExtensionBytes: { cert: 5, psk: 5 }, sessionIdBytes12: 0 },
  };
  const settings = tlsSettings(stack, { ...defaultWireInputs(stack), tls: { profile, signatureBytes: 256, tickets: 0, alpn: [], ...tls } });
  return (settings === null ? [] : handshakeWrites(settings)).map(({ fields }) => sizeOf(fields));
}

/** The source counts the records of two annotated connections; their certificate has 805 bytes. Its parameters are only partly known to the table, which asks for 25 %. */
describe('draft-ietf-iotops-security-protocol-comparison-08, illustrated TLS connections (RSA-2048 certificates)', () => {
  it('TLS 1.2, ECDHE-RSA-AES128-SHA, x25519: every flight to the byte', () => {
    const model = flights('tls-1-2', HELLO_12, { serverName: 'example.ulfheim.net', cipher: 'cbc-sha1', certChainBytes: [805] });
    expect(model).toEqual([170, 1188, 117, 75]);
    expect(model.reduce((sum, bytes) => sum + bytes, 0)).toBe(1550);
  });

  it('TLS 1.3, AES-256-GCM-SHA384: the hello to the byte; the records of the other flights are 1361 and 80, the source counts 1367 and 79', () => {
    const model = flights('tls-1-3', HELLO_13, { serverName: 'example.ulfheim.net', hash: 'sha384', certChainBytes: [805] });
    // Flight 2: ServerHello 127, ChangeCipherSpec 6, 28, 840, 286 and 74. Flight 3: 6 and 74.
    expect(model).toEqual([253, 1367 - 6, 79 + 1]);
    expect(Math.abs(model.reduce((sum, bytes) => sum + bytes, 0) / 1699 - 1)).toBeLessThan(0.01);
  });
});
