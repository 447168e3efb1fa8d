import { describe, expect, it } from 'vitest';
import { ethernetCapturedBytes, ethernetFrame, ethernetOnWire } from '../../../../src/wire/layers/link-ethernet.ts';
import { opaque, sizeOf } from '../../../../src/wire/index.ts';

const packet = (bytes: number) => [opaque('ip', 'packet', bytes, 'test')];

describe('Ethernet', () => {
  it.each([
    ['a pure ACK of 40 bytes is padded', 40, 54, 64, 84],
    ['a datagram of 38 bytes is padded', 38, 52, 64, 84],
    ['CoAP NON telemetry', 54, 68, 72, 92],
    ['a full packet', 1500, 1514, 1518, 1538],
  ])('%s: captured, frame, on the wire', (_title, ipBytes, captured, frame, wire) => {
    expect(ethernetCapturedBytes(ipBytes)).toBe(captured);
    expect(sizeOf(ethernetFrame(packet(ipBytes)))).toBe(frame);
    expect(sizeOf(ethernetOnWire(ethernetFrame(packet(ipBytes))))).toBe(wire);
  });

  it('a VLAN tag adds four bytes to frames that need no padding, and none to the shortest', () => {
    expect(sizeOf(ethernetFrame(packet(100), 1))).toBe(sizeOf(ethernetFrame(packet(100))) + 4);
    expect(sizeOf(ethernetFrame(packet(20), 1))).toBe(64);
  });
});
