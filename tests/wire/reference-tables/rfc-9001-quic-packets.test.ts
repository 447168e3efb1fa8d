import { describe, expect, it } from 'vitest';
import { crypto, longHeaderPacket, padding, ping, shortHeaderPacket, type QuicSettings } from '../../../src/wire/layers/quic.ts';
import { opaque, sizeOf } from '../../../src/wire/index.ts';

describe('RFC 9001 Appendix A', () => {
  it('A.2: client Initial with a 241-byte ClientHello: header 22, frames 1162, datagram 1200', () => {
    const settings: QuicSettings = { serverCidBytes: 8, clientCidBytes: 0, packetNumberBytes: 4, tagBytes: 16 };
    const hello = crypto(0, [opaque('security', 'ClientHello', 241, 'RFC 9001 §A.2')]);
    expect(sizeOf(hello)).toBe(245);
    const packet = longHeaderPacket('Initial', settings, 'server', [...hello, padding(1162 - 245)]);
    expect(sizeOf(packet)).toBe(1200);
    expect(sizeOf(packet) - 1162 - 16).toBe(22);
  });

  it('A.5: smallest packet with a 3-byte number and an empty connection id: 4 + 1 + 16', () => {
    const settings: QuicSettings = { serverCidBytes: 0, clientCidBytes: 0, packetNumberBytes: 3, tagBytes: 16 };
    expect(sizeOf(shortHeaderPacket(settings, 'server', [ping]))).toBe(21);
  });
});
