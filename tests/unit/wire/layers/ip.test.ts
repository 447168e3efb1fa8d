import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../src/wire/field.ts';
import { fragments, ipHeader, ipHeaderBytes } from '../../../../src/wire/layers/ip.ts';

/** IP bytes of a UDP payload, fragments included. */
function ipBytes(version: 'v4' | 'v6', payload: number, mtu: number): readonly number[] {
  const { sizes, headerBytes } = fragments(version, payload + 8, mtu);
  return sizes.map((size) => ipHeaderBytes(version) + headerBytes + size);
}

describe('IP', () => {
  it.each(['v4', 'v6'] as const)('%s header fields sum to the header', (version) => {
    expect(sizeOf(ipHeader(version, 100, 'udp'))).toBe(ipHeaderBytes(version));
  });
  it.each<['v4' | 'v6', number, number, readonly number[]]>([
    ['v4', 2000, 1500, [1500, 548]], ['v6', 2000, 1500, [1496, 608]], ['v6', 2000, 1280, [1280, 824]], ['v4', 1472, 1500, [1500]], ['v4', 4133, 1500, [1500, 1500, 1201]],
  ])('%s fragments %i bytes at MTU %i (RFC 791 §3.2, RFC 8200 §4.5)', (version, payload, mtu, expected) => {
    expect(ipBytes(version, payload, mtu)).toEqual(expected);
  });
});
