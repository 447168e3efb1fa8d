import { describe, expect, it } from 'vitest';
import { coapFields, payloadFields, type CoapMessage } from '../../../src/wire/layers/coap-message.ts';
import { oscoreMessage } from '../../../src/wire/layers/oscore.ts';
import { protectedRecord, type RecordProtocol } from '../../../src/wire/security/record.ts';
import { opaque, sizeOf } from '../../../src/wire/index.ts';

const PLAINTEXT_BYTES = 6;

/** Bytes that a record adds to 6 bytes of plaintext with an 8-byte tag. */
function recordOverhead(protocol: RecordProtocol, cidBytes = 0): number {
  const settings = { protocol, cipher: 'aes-ccm-8', cidBytesTo: { client: cidBytes, server: cidBytes }, cidPaddingBytes: 1, minimalHeader: true } as const;
  return sizeOf(protectedRecord(settings, 'client', 'application-data', [opaque('payload', 'plaintext', PLAINTEXT_BYTES, 'test')])) - PLAINTEXT_BYTES;
}

/** A request without options: payload marker and 5 bytes are the 6 bytes that the table protects. */
const request: CoapMessage = { type: 'CON', code: 'GET', tokenBytes: 0, options: [], payloadBytes: PLAINTEXT_BYTES - 1 };

function oscoreOverhead(senderIdBytes: number, partialIvBytes: number): number {
  const plain = sizeOf(coapFields(request, 'udp', [], payloadFields(request)));
  return sizeOf(oscoreMessage(request, { transport: 'udp', oscore: { senderIdBytes, partialIvBytes } })) - plain;
}

describe('draft-ietf-iotops-security-protocol-comparison-08, overhead of protected application data, 8-byte tag', () => {
  it('DTLS 1.2: 29 whatever the sequence number', () => {
    expect(recordOverhead('dtls-1-2')).toBe(29);
  });

  it('TLS 1.3: 14 whatever the sequence number', () => {
    expect(recordOverhead('tls-1-3')).toBe(14);
  });

  it.each([[1, 13], [2, 14], [3, 15]])('OSCORE request with a partial IV of %i bytes', (partialIvBytes, overhead) => {
    expect(oscoreOverhead(0, partialIvBytes)).toBe(overhead);
  });

  it.each([[0, 29, 0], [1, 30, 1], [2, 31, 1]])('DTLS 1.2 with a connection id of %i bytes; the source omits the inner content type of RFC 9146 §4', (cidBytes, printed, missing) => {
    expect(recordOverhead('dtls-1-2', cidBytes)).toBe(printed + missing);
  });

  it.each([[0, 13], [1, 14], [2, 15]])('OSCORE request with a Sender ID of %i bytes', (senderIdBytes, overhead) => {
    expect(oscoreOverhead(senderIdBytes, 1)).toBe(overhead);
  });

  it('without the tag: DTLS 1.2 21, TLS 1.3 6, OSCORE 5', () => {
    expect([recordOverhead('dtls-1-2') - 8, recordOverhead('tls-1-3') - 8, oscoreOverhead(0, 1) - 8]).toEqual([21, 6, 5]);
  });

  it('DTLS 1.3 with the minimal header: the source ignores the least ciphertext of 16 bytes (RFC 9147 §4.2.3), which costs one byte here', () => {
    const withoutPadding = 2 + 1 + 8;
    expect(recordOverhead('dtls-1-3')).toBe(withoutPadding + 1);
  });

  it.each([
    ['DTLS 1.2', '17fefd000100000000000500160001000000000005aea0155667924dff8a24e4cb35b9', recordOverhead('dtls-1-2')],
    ['TLS 1.3', '170303000faea015566792ec4dff8a24e4cb35b9', recordOverhead('tls-1-3')],
    ['OSCORE request, options and payload', '920905ffecaea0155667924dff8a24e4cb35b9', oscoreOverhead(0, 1)],
  ])('the printed example of %s has the modelled size', (_title, hex, overhead) => {
    expect(hex.length / 2).toBe(PLAINTEXT_BYTES + overhead);
  });
});
