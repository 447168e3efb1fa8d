import { describe, expect, it } from 'vitest';
import { MAX_PSDU_BYTES } from '../../../src/wire/layers/link-802-15-4.ts';
import { ipHeaderBytes } from '../../../src/wire/layers/ip.ts';
import { UDP_HEADER_BYTES } from '../../../src/wire/layers/udp.ts';

/** RFC 4919 §3 counts a MAC header of 23 bytes and the check sequence of 2: both PAN ids, long addresses. */
const MAC_OVERHEAD_BYTES = 25;
/** AES-CCM-128 in the worst case of RFC 4919 §3. */
const LINK_SECURITY_BYTES = 21;
const TCP_HEADER_BYTES = 20;

describe('RFC 4919 §2 and §3: room in an IEEE 802.15.4 frame', () => {
  const afterMac = MAX_PSDU_BYTES - MAC_OVERHEAD_BYTES;
  const afterIp = afterMac - LINK_SECURITY_BYTES - ipHeaderBytes('v6');

  it.each([
    ['largest physical packet', MAX_PSDU_BYTES, 127],
    ['after the MAC overhead', afterMac, 102],
    ['after link security and the IPv6 header', afterIp, 41],
    ['after UDP', afterIp - UDP_HEADER_BYTES, 33],
    ['after TCP', afterIp - TCP_HEADER_BYTES, 21],
  ])('%s', (_title, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
