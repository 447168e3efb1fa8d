import { describe, expect, it } from 'vitest';
import { compressedIpv6Header, compressedUdpHeader, savedBytes, uncompressedIpv6Header } from '../../../../src/wire/layers/sixlowpan-iphc.ts';
import { sizeOf } from '../../../../src/wire/index.ts';

describe('6LoWPAN header compression', () => {
  it.each([
    ['link-local, addresses derived', {}, 9],
    ['interface id of the other end inline', { destination: 'interface-id' }, 17],
    ['global address of the other end inline', { destination: 'full' }, 25],
    ['both addresses inline', { source: 'full', destination: 'full' }, 41],
    ['ports in the shortest form', { ports: 'both-short' }, 6],
    ['multicast to all nodes', { destination: 'multicast-8' }, 10],
    ['another hop limit', { hopLimitInline: true }, 10],
    ['contexts other than 0', { contextIdentifier: true }, 10],
    ['checksum left out', { checksumElided: true }, 7],
  ] as const)('%s', (_title, options, bytes) => {
    expect(sizeOf(compressedUdpHeader(options))).toBe(bytes);
    expect(savedBytes(options)).toBe(48 - bytes);
  });

  it('TCP has no compressed form: its header follows with the next header inline', () => {
    expect(sizeOf(compressedIpv6Header())).toBe(3);
  });

  it('a header as it is costs one byte more than IPv6', () => {
    expect(sizeOf(uncompressedIpv6Header)).toBe(41);
  });
});
