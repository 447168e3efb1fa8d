import { describe, expect, it } from 'vitest';
import { ack, crypto, longHeaderPacket, padding, ping, retryPacket, shortHeaderPacket, type QuicSettings } from '../../../src/wire/layers/quic.ts';
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

  it('A.3: server Initial with an ACK and a 90-byte ServerHello: header 20, frames 99, datagram 135', () => {
    const settings: QuicSettings = { serverCidBytes: 8, clientCidBytes: 0, packetNumberBytes: 2, tagBytes: 16 };
    const frames = [...ack(0, 0), ...crypto(0, [opaque('security', 'ServerHello', 90, 'RFC 9001 §A.3')])];
    expect(sizeOf(frames)).toBe(99);
    const packet = longHeaderPacket('Initial', settings, 'client', frames);
    expect(sizeOf(packet)).toBe(135);
    expect(sizeOf(packet) - 99 - 16).toBe(20);
  });

  it('A.4: Retry with a token of 5: 36', () => {
    expect(sizeOf(retryPacket({ serverCidBytes: 8, clientCidBytes: 0, packetNumberBytes: 2, tagBytes: 16 }, 5))).toBe(36);
  });

  it('A.5: smallest packet with a 3-byte number and an empty connection id: 4 + 1 + 16', () => {
    const settings: QuicSettings = { serverCidBytes: 0, clientCidBytes: 0, packetNumberBytes: 3, tagBytes: 16 };
    expect(sizeOf(shortHeaderPacket(settings, 'server', [ping]))).toBe(21);
  });
});
