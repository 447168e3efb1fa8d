import { describe, expect, it } from 'vitest';
import { airTimeMicroseconds, mac154Frame, mac154Room, MAX_PSDU_BYTES, phy154 } from '../../../../src/wire/layers/link-802-15-4.ts';
import { opaque, sizeOf } from '../../../../src/wire/index.ts';

const content = (bytes: number) => [opaque('payload', '6LoWPAN', bytes, 'test')];

describe('IEEE 802.15.4 frames', () => {
  it.each([
    ['short addresses', { addresses: 'short' }, 116],
    ['mixed addresses', { addresses: 'mixed' }, 110],
    ['long addresses', {}, 104],
    ['long addresses, key mode 1, 8-byte code', { security: { keyIdentifierBytes: 1, micBytes: 8 } }, 90],
  ] as const)('room with %s', (_title, options, room) => {
    expect(mac154Room(options)).toBe(room);
    expect(sizeOf(mac154Frame(content(room), options))).toBe(MAX_PSDU_BYTES);
  });

  it.each([
    ['CoAP, long addresses, no link security', 35, {}, 58, 64],
    ['CoAP with DTLS 1.2 CCM_8', 64, {}, 87, 93],
    ['CoAP with OSCORE', 49, {}, 72, 78],
    ['CoAP, short addresses, link security', 35, { addresses: 'short', security: { keyIdentifierBytes: 1, micBytes: 4 } }, 56, 62],
  ] as const)('%s: PSDU and air', (_title, bytes, options, psdu, air) => {
    const frame = mac154Frame(content(bytes), options);
    expect(sizeOf(frame)).toBe(psdu);
    expect(sizeOf(phy154(frame))).toBe(air);
  });

  it('a full frame takes 4.256 ms', () => {
    expect(airTimeMicroseconds(MAX_PSDU_BYTES + 6)).toBe(4256);
  });
});
