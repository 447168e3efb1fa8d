import { describe, expect, it } from 'vitest';
import { lorawanFrame } from '../../../../src/wire/layers/lorawan.ts';
import { opaque, sizeOf } from '../../../../src/wire/index.ts';

const payload = (bytes: number) => (bytes === 0 ? [] : [opaque('payload', 'FRMPayload', bytes, 'test')]);

describe('LoRaWAN data frames', () => {
  it.each([
    ['no payload, no port: an acknowledgement', 0, {}, 12],
    ['10 bytes', 10, {}, 23],
    ['10 bytes with three bytes of MAC commands', 10, { optionBytes: 3 }, 26],
  ] as const)('%s', (_title, bytes, options, expected) => {
    expect(sizeOf(lorawanFrame(payload(bytes), options))).toBe(expected);
  });

  it('the first byte tells direction and confirmation', () => {
    const first = (options: Parameters<typeof lorawanFrame>[1]) => lorawanFrame(payload(1), options)[0]?.value;
    expect([first({}), first({ confirmed: true }), first({ direction: 'down' }), first({ direction: 'down', confirmed: true })]).toEqual([0x40, 0x80, 0x60, 0xa0]);
  });
});
