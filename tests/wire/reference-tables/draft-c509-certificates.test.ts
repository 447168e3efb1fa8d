import { describe, expect, it } from 'vitest';
import { certificateBytes } from '../../../src/wire/security/certificate-size.ts';
import { cborHeadBytes } from '../../../src/wire/encodings/cbor.ts';
import { certificate, clientHello, serverCertificate } from '../../../src/wire/security/messages.ts';
import type { TlsInputs } from '../../../src/wire/security/tls-inputs.ts';
import { sizeOf } from '../../../src/wire/index.ts';
import { constrainedSettings } from '../../support/constrained-tls.ts';

const settings = constrainedSettings({ datagram: false, group: 'p-256', credential: 'rpk' });
const messageBody = (chain: readonly number[]): number => sizeOf(certificate(settings, chain).fields) - 4;

/** COSE_X509 and COSE_C509: one byte string, or an array of them (RFC 9360 §2). */
function coseChain(chain: readonly number[]): number {
  const strings = chain.reduce((sum, bytes) => sum + cborHeadBytes(bytes) + bytes, 0);
  return chain.length === 1 ? strings : cborHeadBytes(chain.length) + strings;
}

/**
 * Sizes of whole chains follow from those of the certificates. Where the draft prints a certificate its size stands here; of the others the
 * draft gives the chain alone, so the size of one certificate is solved from one column and the other column is the test.
 */
describe('draft-ietf-cose-cbor-encoded-cert, chains in COSE and in TLS 1.3', () => {
  it.each([
    ['RFC 7925 profiled IoT certificate, X.509', [316], 319, 325],
    ['RFC 7925 profiled IoT certificate, C509', [140], 142, 149],
    ['RPKI certificate, X.509', [20_978], 20_981, 20_987],
    ['RPKI certificate, C509', [11_520], 11_523, 11_529],
    ['ECDSA HTTPS chain, X.509', [1209, 428], 1644, 1651],
  ])('%s', (_title, chain, cose, tls) => {
    expect(coseChain(chain)).toBe(cose);
    expect(messageBody(chain)).toBe(tls);
  });

  it.each([
    ['RSA HTTPS chain, X.509', [1647, 1255], 2909],
    ['RSA HTTPS chain, C509', [1295, 938], 2240],
    ['FN-DSA-512 HTTPS chain, X.509, 4410 bytes in two certificates', [2205, 2205], 4417],
    ['FN-DSA-512 HTTPS chain, C509, 3890 bytes', [1945, 1945], 3897],
  ])('%s in COSE: an array, and three bytes before each certificate above 255; the TLS column is of another chain', (_title, chain, cose) => {
    expect(coseChain(chain)).toBe(cose);
  });

  it.each([
    ['ECDSA HTTPS chain, X.509', 1644, 1651, 0],
    ['ECDSA HTTPS chain, C509', 1012, 1019, 0],
    ['ML-DSA-65 HTTPS chain, C509', 11_318, 11_325, 0],
    ['ML-DSA-65 HTTPS chain, X.509; the TLS column has one byte less than its certificates need', 11_863, 11_869, 1],
  ])('%s: the bytes of both certificates follow from the COSE column and give the TLS one', (_title, cose, tls, missing) => {
    const both = cose - coseChain([256, 256]) + 512;
    const chain = [both - 300, 300];
    expect(coseChain(chain)).toBe(cose);
    expect(messageBody(chain)).toBe(tls + missing);
  });

  it('the RFC 7925 profiled certificate of appendix A from its parts: 316', () => {
    // Serial 01f50d, issuer and subject with a common name each, keyUsage not critical (13), both numbers of the signature with a leading zero.
    expect(certificateBytes({ serialBytes: 3, issuer: 'RFC test CA', subject: '01-23-45-FF-FE-67-89-AB', key: 'p-256', signature: 'ecdsa-sha256', signatureBytes: 72, extensions: [13] })).toBe(316);
  });

  it('an IEEE 802.1AR certificate of 577 bytes, in C509 275', () => {
    expect([coseChain([577]), coseChain([275])]).toEqual([580, 278]);
  });
});

/** Bodies without the 4-byte header: algorithm 2, length before 3, length after 3, and what compression leaves (RFC 8879 §4). */
describe('draft-ietf-cose-cbor-encoded-cert, CompressedCertificate messages', () => {
  const AROUND = 2 + 3 + 3;

  it.each([
    ['RFC 7925 profiled IoT certificate, X.509', [316], 325, 317], ['RFC 7925 profiled IoT certificate, C509', [140], 149, 158], ['RPKI certificate, X.509', [20_978], 20_987, 9109], ['RPKI certificate, C509', [11_520], 11_529, 7020],
    ['ECDSA HTTPS chain, X.509', [1209, 428], 1651, 1181], ['ECDSA HTTPS chain, C509', [835, 170], 1019, 930],
  ])('%s', (_title, chain, plain, compressed) => {
    const base = constrainedSettings({ datagram: false, group: 'p-256', credential: 'rpk', more: { rawPublicKeys: 'none', certChainBytes: chain, compressedChainBytes: compressed - AROUND } });
    expect(messageBody(chain)).toBe(plain);
    const { name, fields } = serverCertificate(base);
    expect(name).toBe('CompressedCertificate');
    expect(sizeOf(fields) - 4).toBe(compressed);
    expect(fields.find(({ name: part }) => part === 'Uncompressed length')?.value).toBe(plain);
  });

  it('the offer of one algorithm takes 7 bytes of the hello (RFC 8879 §3)', () => {
    const hello = (more: TlsInputs): number => sizeOf(clientHello(constrainedSettings({ datagram: false, group: 'p-256', credential: 'rpk', more }), 0).fields);
    expect(hello({ compressedChainBytes: 100 }) - hello({})).toBe(7);
  });
});
