import { describe, expect, it } from 'vitest';
import { coapFields, payloadFields, type CoapMessage } from '../../../src/wire/layers/coap-message.ts';
import { oscoreMessage } from '../../../src/wire/layers/oscore.ts';
import { ghcPayload, recordBytes } from '../../../src/wire/layers/sixlowpan-ghc.ts';
import type { OscoreInputs } from '../../../src/wire/security/oscore-inputs.ts';
import { protectedRecord, type RecordProtocol } from '../../../src/wire/security/record.ts';
import { field, opaque, sizeOf, type Field } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';

const PLAINTEXT_BYTES = 6;

function record(protocol: RecordProtocol, cidBytes = 0, plaintextBytes = PLAINTEXT_BYTES): readonly Field[] {
  const settings = { protocol, cipher: 'aes-ccm-8', cidBytesTo: { client: cidBytes, server: cidBytes }, cidPaddingBytes: 1, minimalHeader: true } as const;
  return protectedRecord(settings, 'client', 'application-data', [opaque('payload', 'plaintext', plaintextBytes, 'test')]);
}

/** Bytes that a record adds to 6 bytes of plaintext with an 8-byte tag. */
const overhead = (protocol: RecordProtocol, cidBytes = 0): number => sizeOf(record(protocol, cidBytes)) - PLAINTEXT_BYTES;
/** The same where the record travels in 6LoWPAN-GHC. */
const compressedOverhead = (protocol: RecordProtocol, sequenceNumber: number, cidBytes = 0): number => sizeOf(ghcPayload(recordBytes(record(protocol, cidBytes), sequenceNumber))) - PLAINTEXT_BYTES;

/** Header and nonce as the source prints them, ciphertext and tag behind, in GHC. */
function compressed(headerHex: string, ciphertextBytes: number): readonly Field[] {
  return ghcPayload([...Buffer.from(headerHex, 'hex'), ...Array<null>(ciphertextBytes).fill(null)]);
}

/** A message without options: payload marker and 5 bytes are the 6 bytes that the table protects. */
const request: CoapMessage = { type: 'CON', code: 'GET', tokenBytes: 0, options: [], payloadBytes: PLAINTEXT_BYTES - 1 };
const response: CoapMessage = { ...request, type: 'ACK', code: '2.05' };

function oscoreOverhead(message: CoapMessage, oscore: OscoreInputs): number {
  const plain = sizeOf(coapFields(message, 'udp', [], payloadFields(message)));
  return sizeOf(oscoreMessage(message, { transport: 'udp', oscore })) - plain;
}

/** Sequence numbers of the table: 05, 1005 and 100005, of one, two and three bytes. */
const SEQUENCES = [[0x05, 1], [0x1005, 2], [0x100005, 3]] as const;

describe('draft-ietf-iotops-security-protocol-comparison-08, overhead by sequence number, 8-byte tag', () => {
  it.each([['dtls-1-2', 29], ['tls-1-2', 21], ['tls-1-3', 14]] as const)('%s: %i whatever the sequence number', (protocol, expected) => {
    expect(overhead(protocol)).toBe(expected);
  });

  it('DTLS 1.3 with the minimal header: 11; the source ignores the least ciphertext of 16 bytes (RFC 9147 §4.2.3), which costs one byte here', () => {
    expect(overhead('dtls-1-3')).toBe(11 + 1);
    expect(sizeOf(record('dtls-1-3', 0, 7)) - 7).toBe(11);
  });

  it.each(SEQUENCES)('OSCORE request, sequence number 0x%x', (_sequence, partialIvBytes) => {
    expect(oscoreOverhead(request, { senderIdBytes: 0, partialIvBytes })).toBe(12 + partialIvBytes);
    expect(oscoreOverhead(request, { senderIdBytes: 0, partialIvBytes, group: true })).toBe(13 + partialIvBytes);
  });

  it.each(SEQUENCES)('OSCORE response, also in a group, sequence number 0x%x: 11', (_sequence, partialIvBytes) => {
    expect(oscoreOverhead(response, { senderIdBytes: 0, partialIvBytes })).toBe(11);
    expect(oscoreOverhead(response, { senderIdBytes: 0, partialIvBytes, group: true })).toBe(11);
  });

  it('16-byte tags add 8', () => {
    expect(oscoreOverhead(request, { senderIdBytes: 0, tagBytes: 16 })).toBe(13 + 8);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, overhead with 6LoWPAN-GHC (RFC 7400)', () => {
  it.each([[0x05, 16], [0x1005, 16]] as const)('DTLS 1.2, sequence number 0x%x', (sequence, expected) => {
    expect(compressedOverhead('dtls-1-2', sequence)).toBe(expected);
  });

  it('DTLS 1.2, sequence number 0x100005: the source prints 16 here too; the shortest form of RFC 7400 has to spell one byte more than for 0x1005', () => {
    expect(compressedOverhead('dtls-1-2', 0x100005)).toBe(16 + 1);
  });

  it.each([[0x05, 17], [0x1005, 18], [0x100005, 19]] as const)('TLS 1.2, sequence number 0x%x', (sequence, expected) => {
    expect(compressedOverhead('tls-1-2', sequence)).toBe(expected);
  });

  it('TLS 1.3: 15; the source prints 16 and 17 for longer sequence numbers, but none travels (RFC 8446 §5.2)', () => {
    expect(SEQUENCES.map(([sequence]) => compressedOverhead('tls-1-3', sequence))).toEqual([15, 15, 15]);
  });

  it('DTLS 1.3 with 7 bytes of ciphertext as the source has it: 12, and 13 and 14 with a connection id', () => {
    expect(['2105', '314205', '31400205'].map((header) => sizeOf(compressed(header, 7 + 8)) - PLAINTEXT_BYTES)).toEqual([12, 13, 14]);
  });

  it('DTLS 1.2 with a connection id, content type and length as the source prints them: 17 and 18', () => {
    expect(['42', '4002'].map((cid) => sizeOf(compressed(`17fefd0001000000000005${cid}00160001000000000005`, 6 + 8)) - PLAINTEXT_BYTES)).toEqual([17, 18]);
  });

  it('a record with a connection id that conforms: type 25 is not in the dictionary, and the inner content type travels (RFC 9146 §4)', () => {
    expect(compressedOverhead('dtls-1-2', 5, 1)).toBe(17 + 2);
  });

  it.each([
    ['DTLS 1.2', '17fefd000100000000000500160001000000000005', 14, 'b0c303050016f20e'],
    // The source prints f2, a reference one byte short of the epoch that the nonce begins with; of the same size.
    ['DTLS 1.2 with a connection id', '17fefd00010000000000054200160001000000000005', 14, 'b0c30405420016f30e'],
    ['DTLS 1.3', '2105', 15, '112105'],
    ['TLS 1.2', '17030300160000000000000005', 14, '051703030016850f05'],
    ['TLS 1.3', '170303000f', 15, '14170303000f'],
  ])('%s: the codes are those that the source prints', (_title, header, ciphertextBytes, codes) => {
    expect(hexOf(compressed(header, ciphertextBytes)).slice(0, codes.length)).toBe(codes);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, overhead by connection id or Sender ID', () => {
  it.each([[0, 29, 0], [1, 30, 1], [2, 31, 1]])('DTLS 1.2 with a connection id of %i bytes; the source omits the inner content type of RFC 9146 §4', (cidBytes, printed, missing) => {
    expect(overhead('dtls-1-2', cidBytes)).toBe(printed + missing);
  });

  it.each([[0, 11], [1, 12], [2, 13]])('DTLS 1.3 with a connection id of %i bytes, ciphertext of at least 16 bytes', (cidBytes, printed) => {
    expect(sizeOf(record('dtls-1-3', cidBytes, 7)) - 7).toBe(printed);
  });

  it.each([[0, 13], [1, 14], [2, 15]])('OSCORE request with a Sender ID of %i bytes', (senderIdBytes, expected) => {
    expect(oscoreOverhead(request, { senderIdBytes })).toBe(expected);
    expect(oscoreOverhead(request, { senderIdBytes, group: true })).toBe(expected + 1);
    expect(oscoreOverhead(response, { senderIdBytes })).toBe(11);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, overhead without the tag', () => {
  it.each([
    ['DTLS 1.2', overhead('dtls-1-2'), 21], ['DTLS 1.2 (GHC)', compressedOverhead('dtls-1-2', 5), 8], ['DTLS 1.3', sizeOf(record('dtls-1-3', 0, 7)) - 7, 3], ['TLS 1.2', overhead('tls-1-2'), 13],
    ['TLS 1.2 (GHC)', compressedOverhead('tls-1-2', 5), 9], ['TLS 1.3', overhead('tls-1-3'), 6], ['TLS 1.3 (GHC)', compressedOverhead('tls-1-3', 5), 7], ['OSCORE request', oscoreOverhead(request, { senderIdBytes: 0 }), 5],
    ['OSCORE response', oscoreOverhead(response, {}), 3], ['Group OSCORE pairwise request', oscoreOverhead(request, { senderIdBytes: 0, group: true }), 6],
    ['Group OSCORE pairwise response', oscoreOverhead(response, { group: true }), 3],
  ])('%s', (_title, withTag, expected) => {
    expect(withTag - 8).toBe(expected);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, example records', () => {
  it.each([
    ['DTLS 1.2', '17fefd000100000000000500160001000000000005aea0155667924dff8a24e4cb35b9', overhead('dtls-1-2')],
    ['DTLS 1.2 with 6LoWPAN-GHC', 'b0c303050016f20eaea0155667924dff8a24e4cb35b9', compressedOverhead('dtls-1-2', 5)],
    ['DTLS 1.2 with connection id 42, without the inner content type', '17fefd00010000000000054200160001000000000005aea0155667924dff8a24e4cb35b9', overhead('dtls-1-2', 1) - 1],
    ['TLS 1.2', '17030300160000000000000005aea0155667924dff8a24e4cb35b9', overhead('tls-1-2')],
    ['TLS 1.3', '170303000faea015566792ec4dff8a24e4cb35b9', overhead('tls-1-3')],
    ['OSCORE request, options and payload', '920905ffecaea0155667924dff8a24e4cb35b9', oscoreOverhead(request, { senderIdBytes: 0 })],
    ['OSCORE request, Sender ID 42', '93090542ffecaea0155667924dff8a24e4cb35b9', oscoreOverhead(request, { senderIdBytes: 1 })],
    ['OSCORE response', '90ffecaea0155667924dff8a24e4cb35b9', oscoreOverhead(response, {})],
    ['Group OSCORE pairwise request, Sender ID 42', '9319050042ffecaea0155667924dff8a24e4cb35b9', oscoreOverhead(request, { senderIdBytes: 1, group: true })],
  ])('%s has the modelled size', (_title, hex, expected) => {
    expect(hex.length / 2).toBe(PLAINTEXT_BYTES + expected);
  });

  it('the header of the TLS 1.3 record has the length 000f, which the source prints once as 0016', () => {
    expect(hexOf(record('tls-1-3').slice(0, 3))).toBe('170303000f');
  });

  it('the OSCORE option of a group: flags 19, partial IV, empty kid context, kid; its length is 4, where the source prints 3', () => {
    const names = oscoreMessage(request, { transport: 'udp', oscore: { group: true } }).filter(({ name }) => name.startsWith('OSCORE'));
    expect(names.map(({ name, bytes, value }) => [name, bytes, value instanceof Uint8Array ? hexOf([field('security', '', value.length, value, '')]) : value])).toEqual([
      ['OSCORE: option header', 1, '94'], ['OSCORE: flags', 1, 0x19], ['OSCORE: partial IV', 1, undefined], ['OSCORE: kid context length', 1, 0], ['OSCORE: kid', 1, undefined],
    ]);
  });
});
