import type { Field } from '../field.ts';
import type { WireInputs } from '../exchange.ts';
import { linkFraming } from '../layers/link-framing.ts';
import { fieldBytes, serialiseFields } from '../serialise-fields.ts';
import type { CapturedPacket } from './captured-packets.ts';
import { otherSide } from './filling.ts';
import { withValues } from './packet-headers.ts';
import type { SeededBytes } from './seeded-bytes.ts';

/** Why packets of a session cannot be written as 6LoWPAN frames, as the end of a sentence; null where they can. */
export function noSixlowpanBecause({ network, framing = {} }: WireInputs, packets: readonly CapturedPacket[]): string | null {
  if (network.ip !== 'v6') return '6LoWPAN carries IPv6 alone';
  if (framing.addresses === 'mixed' || (framing.iphc ?? null) !== null || (framing.ghc ?? null) !== null) return 'addresses of two lengths and compression of its own are not written';
  return packets.some(({ fields }) => fields.some(({ name }) => name.startsWith('Fragment: '))) ? 'IPv6 fragments in 6LoWPAN frames are not written' : null;
}

/** One network for all; on the air the lower byte goes first (IEEE 802.15.4-2015 §4.3). */
const PAN_ID = Uint8Array.of(0xcd, 0xab);

/**
 * The frames of each packet on IEEE 802.15.4, header compression and fragments of 6LoWPAN inside (RFC 6282, RFC 4944). With link security what
 * stands behind its header is pseudo-random; with `framing.linkSecurity` null it can be read.
 */
export function sixlowpanFrames(inputs: WireInputs, random: SeededBytes): (packet: CapturedPacket) => readonly (readonly Field[])[] {
  const framing = linkFraming('802.15.4', inputs.framing);
  const secured = inputs.framing?.linkSecurity !== null;
  const sequence = { client: 0, server: 0 };
  let datagram = 0;
  return (packet) => {
    const { from, ends, fields } = packet;
    datagram += 1;
    const values = new Map(fields.filter(({ layer }) => layer === 'ip' || layer === 'transport').map(({ name, value }) => [name, value]));
    const transport = fields.filter(({ layer }) => layer === 'transport');
    // TCP has no compression, so its header is content, unless the whole IPv6 packet goes as it is.
    const inHeader = isUdp(transport) || inputs.framing?.iphc === null;
    const content = fields.filter(({ layer }) => layer !== 'ip' && (layer !== 'transport' || !inHeader));
    const carried = serialiseFields(content);
    let taken = 0;
    return (framing?.frames({ direction: from === 'client' ? 'up' : 'down', fields }) ?? []).map(({ fields: frame }) => {
      sequence[from] += 1;
      const valued = withValues(frame, {
        ...Object.fromEntries(values), 'sequence number': sequence[from] & 0xff, 'destination PAN id': PAN_ID, 'frame counter': littleEndian(sequence[from], 4), 'key identifier': random.kept('key identifier', keyBytes(frame)),
        'destination address': macAddress(ends[otherSide(from)].address, frame, 'destination address'), 'source address': macAddress(ends[from].address, frame, 'source address'),
        'IPHC: source address': ends[from].address, 'IPHC: destination address': ends[otherSide(from)].address, 'datagram tag': datagram & 0xffff,
        'UDP NHC: ports': Uint8Array.of(ends[from].port >> 8, ends[from].port & 0xff, ends[otherSide(from)].port >> 8, ends[otherSide(from)].port & 0xff), 'UDP NHC: checksum': values.get('Checksum'),
      }).map((field): Field => {
        if (field.name.startsWith('part of ')) {
          taken += field.bytes;
          return { ...field, value: carried.subarray(taken - field.bytes, taken) };
        }
        return field;
      });
      return withCheckSequence(secured ? sealed(valued, random) : valued);
    });
  };
}

const isUdp = (transport: readonly Field[]): boolean => transport.some(({ name }) => name === 'Length');
const keyBytes = (frame: readonly Field[]): number => frame.find(({ name }) => name === 'key identifier')?.bytes ?? 0;

function littleEndian(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_unused, index) => Math.floor(value / 256 ** index) % 256);
}

/** The address from which the interface identifier follows: ::ff:fe00:xxxx from two bytes, eight with the local bit turned (RFC 6282 §3.2.2). */
function macAddress(ip: Uint8Array, frame: readonly Field[], name: string): Uint8Array {
  const bytes = frame.find((field) => field.name === name)?.bytes ?? 0;
  const address = Uint8Array.from(ip.subarray(ip.length - bytes));
  if (bytes === 8) address[0] = (address[0] ?? 0) ^ 0x02;
  return address.toReversed();
}

/** Ciphertext and integrity code behind the security header. */
function sealed(frame: readonly Field[], random: SeededBytes): readonly Field[] {
  const start = frame.findLastIndex(({ name }) => name === 'key identifier' || name === 'frame counter');
  return frame.map((field, index) => (index > start && field.name !== 'frame check sequence' ? { ...field, value: random.next(field.bytes) } : field));
}

/** ITU-T CRC of 16 bits over all before it, remainder 0 at the start, lowest bit first (IEEE 802.15.4-2015 §7.2.10). */
function withCheckSequence(frame: readonly Field[]): readonly Field[] {
  let remainder = 0;
  for (const field of frame.slice(0, -1)) {
    for (const byte of fieldBytes(field)) {
      remainder ^= byte;
      for (let bit = 0; bit < 8; bit += 1) remainder = (remainder & 1) === 1 ? (remainder >> 1) ^ 0x8408 : remainder >> 1;
    }
  }
  return withValues(frame, { 'frame check sequence': littleEndian(remainder, 2) });
}
