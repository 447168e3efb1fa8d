import { describe, expect, it } from 'vitest';
import { cborHeadBytes } from '../../../src/wire/encodings/cbor.ts';
import { certificate } from '../../../src/wire/security/messages.ts';
import { sizeOf } from '../../../src/wire/index.ts';
import { constrainedSettings } from '../../support/constrained-tls.ts';

/** DER sizes of the draft's examples; the issuer of the ECDSA chain follows from the chain's total. */
const IOT_PROFILE = [316];
const ECDSA_CHAIN = [1209, 428];

const settings = constrainedSettings({ datagram: false, group: 'p-256', credential: 'rpk' });
const messageBody = (chain: readonly number[]): number => sizeOf(certificate(settings, chain).fields) - 4;

/** COSE_X509: one byte string, or an array of them. */
function coseX509(chain: readonly number[]): number {
  const strings = chain.reduce((sum, bytes) => sum + cborHeadBytes(bytes) + bytes, 0);
  return chain.length === 1 ? strings : cborHeadBytes(chain.length) + strings;
}

describe('draft-ietf-cose-cbor-encoded-cert, X.509 columns that follow from certificate sizes', () => {
  it.each([
    ['RFC 7925 profiled IoT certificate', IOT_PROFILE, 319, 325],
    ['ECDSA HTTPS chain', ECDSA_CHAIN, 1644, 1651],
  ])('%s: COSE header and TLS 1.3 Certificate message', (_title, chain, cose, tls) => {
    expect(coseX509(chain)).toBe(cose);
    expect(messageBody(chain)).toBe(tls);
  });

  it('RPKI certificate: one certificate of 20978 bytes gives both published sizes', () => {
    expect(coseX509([20_978])).toBe(20_981);
    expect(messageBody([20_978])).toBe(20_987);
  });
});
