import { describe, expect, it } from 'vitest';
import { captureFile, sizeRun, type DirectionTotals, type Field } from '../../../src/wire/index.ts';
import { caseCaptures, stackCount, type CaseCapture } from './case-captures.ts';

/** A packet as a reader finds it in the file, without any help of the code that wrote it. */
interface ReadPacket {
  readonly timeMicroseconds: number;
  readonly bytes: Uint8Array;
}

const FILE_HEADER_BYTES = 24;
const ETHERNET = 1;
const RAW_IP = 101;
const TCP = 6;
const UDP = 17;
const FRAGMENT = 44;

/** The packets of a classic capture file (draft-ietf-opsawg-pcap). */
function packetsOf(file: Uint8Array): readonly ReadPacket[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const packets: ReadPacket[] = [];
  for (let offset = FILE_HEADER_BYTES; offset < file.length;) {
    const length = view.getUint32(offset + 8, true);
    packets.push({ timeMicroseconds: view.getUint32(offset, true) * 1_000_000 + view.getUint32(offset + 4, true), bytes: file.subarray(offset + 16, offset + 16 + length) });
    offset += 16 + length;
  }
  return packets;
}

/** RFC 1071: the sum over data with its checksum in place is all ones. */
function sumsUp(...parts: readonly Uint8Array[]): boolean {
  const bytes = Buffer.concat(parts);
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 2) sum += ((bytes[index] ?? 0) << 8) + (bytes[index + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return sum === 0xffff;
}

interface IpPacket {
  readonly source: Uint8Array;
  readonly destination: Uint8Array;
  readonly protocol: number;
  readonly payload: Uint8Array;
  readonly fragment: { readonly id: string; readonly offset: number; readonly more: boolean } | null;
}

/** The IP packet in a frame; what is wrong with its header goes to `faults`. */
function ipPacket(bytes: Uint8Array, faults: string[]): IpPacket {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if ((bytes[0] ?? 0) >> 4 === 4) {
    if (view.getUint16(2) !== bytes.length) faults.push(`total length ${String(view.getUint16(2))} of ${String(bytes.length)}`);
    if (!sumsUp(bytes.subarray(0, 20))) faults.push('IPv4 header checksum');
    const flags = view.getUint16(6);
    const fragmented = (flags & 0x3fff) !== 0;
    return {
      source: bytes.subarray(12, 16), destination: bytes.subarray(16, 20), protocol: bytes[9] ?? 0, payload: bytes.subarray(20),
      fragment: fragmented ? { id: String(view.getUint16(4)), offset: (flags & 0x1fff) * 8, more: (flags & 0x2000) !== 0 } : null,
    };
  }
  if (view.getUint16(4) !== bytes.length - 40) faults.push(`payload length ${String(view.getUint16(4))} of ${String(bytes.length - 40)}`);
  const ends = { source: bytes.subarray(8, 24), destination: bytes.subarray(24, 40) };
  if (bytes[6] !== FRAGMENT) return { ...ends, protocol: bytes[6] ?? 0, payload: bytes.subarray(40), fragment: null };
  const place = view.getUint16(42);
  return { ...ends, protocol: bytes[40] ?? 0, payload: bytes.subarray(48), fragment: { id: String(view.getUint32(44)), offset: place & 0xfff8, more: (place & 1) !== 0 } };
}

function pseudoHeader({ source, destination, protocol }: IpPacket, length: number): Uint8Array {
  const tail = source.length === 4 ? [0, protocol, length >> 8, length & 0xff] : [0, 0, length >> 8, length & 0xff, 0, 0, 0, protocol];
  return Uint8Array.from([...source, ...destination, ...tail]);
}

/** What is wrong with the packets of a file that holds IP: lengths, checksums, fragments, sequence and acknowledgement numbers. */
function ipFaults(packets: readonly Uint8Array[]): readonly string[] {
  const faults: string[] = [];
  const next = new Map<string, number>();
  const fragments = new Map<string, { offset: number; parts: Uint8Array[] }>();
  packets.forEach((bytes, index) => {
    const own: string[] = [];
    const packet = ipPacket(bytes, own);
    let payload = packet.payload;
    let whole = true;
    if (packet.fragment !== null) {
      const { id, offset, more } = packet.fragment;
      const known = fragments.get(id) ?? { offset: 0, parts: [] };
      if (offset !== known.offset) own.push(`fragment at ${String(offset)} where ${String(known.offset)} follows`);
      fragments.set(id, { offset: offset + payload.length, parts: [...known.parts, payload] });
      payload = Uint8Array.from((fragments.get(id)?.parts ?? []).flatMap((part) => [...part]));
      whole = !more;
    }
    if (whole && !sumsUp(pseudoHeader(packet, payload.length), payload)) own.push('transport checksum');
    const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
    if (whole && packet.protocol === UDP && view.getUint16(4) !== payload.length) own.push(`UDP length ${String(view.getUint16(4))} of ${String(payload.length)}`);
    if (packet.protocol === TCP) own.push(...segmentFaults(packet, view, next));
    faults.push(...own.map((fault) => `packet ${String(index + 1)}: ${fault}`));
  });
  return faults;
}

/** Each side's bytes follow one another, and nothing is acknowledged that has not been seen. */
function segmentFaults({ source, destination, payload }: IpPacket, view: DataView, next: Map<string, number>): readonly string[] {
  const faults: string[] = [];
  const [from, to] = [`${source.join('.')}:${String(view.getUint16(0))}`, `${destination.join('.')}:${String(view.getUint16(2))}`];
  const [forth, back] = [`${from} ${to}`, `${to} ${from}`];
  const flags = payload[13] ?? 0;
  const syn = (flags & 0x02) !== 0;
  const sequence = view.getUint32(4);
  if (!syn && sequence !== next.get(forth)) faults.push(`sequence number ${String(sequence)} where ${String(next.get(forth))} follows`);
  if ((flags & 0x10) !== 0 && ((next.get(back) ?? 0) - view.getUint32(8) + 2 ** 32) % 2 ** 32 > 2 ** 31) faults.push('acknowledges what has not been sent');
  const data = payload.length - ((payload[12] ?? 0) >> 4) * 4;
  next.set(forth, (sequence + data + (syn ? 1 : 0) + (flags & 0x01)) % 2 ** 32);
  return faults;
}

function faultsOf({ capture }: CaseCapture): readonly string[] {
  const read = packetsOf(capture.file);
  const faults = read.flatMap(({ timeMicroseconds }, index) => (timeMicroseconds < (read[index - 1]?.timeMicroseconds ?? 0) ? [`packet ${String(index + 1)} is earlier than the one before`] : []));
  if (read.length !== capture.frames.length) faults.push(`${String(read.length)} frames in the file, ${String(capture.frames.length)} modelled`);
  if (capture.linkType === ETHERNET) return [...faults, ...ipFaults(read.map(({ bytes }) => bytes.subarray(14)))];
  return capture.linkType === RAW_IP ? [...faults, ...ipFaults(read.map(({ bytes }) => bytes))] : faults;
}

describe('capture files', () => {
  it('are made of every stack of the catalogue', () => {
    expect(stackCount).toBeGreaterThan(100);
    expect(caseCaptures().length).toBeGreaterThan(3 * stackCount);
  });

  it('have right lengths, checksums, fragments, sequence and acknowledgement numbers in every packet', () => {
    expect(caseCaptures().flatMap((one) => faultsOf(one).map((fault) => `${one.name}: ${fault}`))).toEqual([]);
  });

  it('hold the packets and bytes that the model counts for the whole run', () => {
    const differences = caseCaptures().flatMap(({ name, wireCase: { stack, inputs }, capture }) => {
      const counted = sizeRun(stack, inputs);
      return ([['up', 'client'], ['down', 'server']] as const).flatMap(([way, side]) => {
        const own = capture.packets.filter(({ from }) => from === side);
        const bytes = (outside: (layer: Field['layer']) => boolean) => own.reduce((sum, { fields }) => sum + fields.reduce((so, field) => so + (outside(field.layer) ? 0 : field.bytes), 0), 0);
        const inside = (layer: Field['layer']) => layer === 'ip' || layer === 'transport' || (layer === 'link' && stack.transport === 'link');
        const found: DirectionTotals = { packets: own.length, ipBytes: bytes(() => false), transportPayloadBytes: bytes(inside) };
        return JSON.stringify(found) === JSON.stringify(counted[way]) ? [] : [`${name}, ${way}: ${JSON.stringify(found)} where the model counts ${JSON.stringify(counted[way])}`];
      });
    });
    expect(differences).toEqual([]);
  });

  it('repeat byte for byte', () => {
    const some = caseCaptures().filter((_one, index) => index % 50 === 0);
    expect(some.map(({ wireCase }) => captureFile(wireCase.stack, wireCase.inputs))).toEqual(some.map(({ capture }) => capture));
  });

  it('show a changed byte', () => {
    const [one] = caseCaptures();
    const file = Uint8Array.from(one?.capture.file ?? []);
    file[file.length - 1] = (file.at(-1) ?? 0) ^ 1;
    expect(one === undefined ? [] : faultsOf({ ...one, capture: { ...one.capture, file } })).toEqual([`packet ${String(one?.capture.packets.length)}: transport checksum`]);
  });
});
