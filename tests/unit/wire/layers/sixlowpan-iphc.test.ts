import { describe, expect, it } from 'vitest';
import { compressedIpv6Header, compressedUdpHeader, savedBytes, UNCOMPRESSED_IPV6_DISPATCH } from '../../../../src/wire/layers/sixlowpan-iphc.ts';
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

  it('what travels stands in the order of the IPv6 header: RFC 6282 §3.1.1', () => {
    expect(compressedIpv6Header({ trafficClass: 'class', hopLimitInline: true, source: 'short', destination: 'full' }).map(({ name }) => name)).toEqual([
      'IPHC: dispatch and encoding', 'IPHC: traffic class and flow label', 'IPHC: next header', 'IPHC: hop limit', 'IPHC: source address', 'IPHC: destination address',
    ]);
  });

  it('a header as it is costs one byte more than IPv6', () => {
    expect(sizeOf([UNCOMPRESSED_IPV6_DISPATCH])).toBe(1);
  });

  it('the base bytes spell the choices: RFC 6282 figure 1', () => {
    expect(compressedUdpHeader()[0]?.value).toBe(0b0111_1110_0011_0011);
    expect(compressedUdpHeader({ sourceContext: true, destination: 'full', hopLimitInline: true, contextIdentifier: true })[0]?.value).toBe(0b0111_1100_1111_0000);
    expect(compressedIpv6Header({ destination: 'multicast-8' })[0]?.value).toBe(0b0111_1010_0011_1011);
  });
});
