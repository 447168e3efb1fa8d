import { readFileSync } from 'node:fs';
import { CLIENT_ADDRESS } from './network.ts';

/** One IPv4 packet of a capture. */
export interface Packet {
  /** Seconds since 1970. */
  readonly time: number;
  readonly direction: 'up' | 'down';
  readonly ipBytes: number;
  /** What TCP or UDP carries; of a later fragment, what IP carries. */
  readonly payload: Buffer;
  /** TCP flags, or null for UDP. */
  readonly flags: number | null;
  readonly sequence: number;
  readonly later: boolean;
}

const FIN = 1;
const SYN = 2;
const RST = 4;
export const isSyn = ({ flags }: Packet): boolean => flags !== null && (flags & SYN) !== 0;
export const closes = ({ flags }: Packet): boolean => flags !== null && (flags & (FIN | RST)) !== 0;

const FILE_HEADER = 24;
const RECORD_HEADER = 16;
const ETHERNET_HEADER = 14;
const IPV4 = 0x08_00;
const TCP = 6;
const UDP = 17;

/** Packets of a capture file in the classic format (link type Ethernet) that travel between the two ends. */
export function packetsOf(file: string): Packet[] {
  const data = readFileSync(file);
  const packets: Packet[] = [];
  for (let at = FILE_HEADER; at + RECORD_HEADER <= data.length;) {
    const length = data.readUInt32LE(at + 8);
    const time = data.readUInt32LE(at) + data.readUInt32LE(at + 4) / 1e6;
    const frame = data.subarray(at + RECORD_HEADER, at + RECORD_HEADER + length);
    at += RECORD_HEADER + length;
    if (frame.length >= ETHERNET_HEADER + 20 && frame.readUInt16BE(12) === IPV4) {
      const packet = packetOf(frame.subarray(ETHERNET_HEADER), time);
      if (packet !== null) packets.push(packet);
    }
  }
  return packets;
}

function packetOf(ip: Buffer, time: number): Packet | null {
  const ipBytes = ip.readUInt16BE(2);
  const direction = address(ip, 12) === CLIENT_ADDRESS ? 'up' : 'down';
  const body = ip.subarray((ip.readUInt8(0) & 15) * 4, ipBytes);
  const later = (ip.readUInt16BE(6) & 0x1f_ff) > 0;
  const protocol = ip.readUInt8(9);
  if (later) return { time, direction, ipBytes, payload: body, flags: null, sequence: 0, later };
  if (protocol === UDP) return { time, direction, ipBytes, payload: body.subarray(8), flags: null, sequence: 0, later };
  if (protocol !== TCP) return null;
  return { time, direction, ipBytes, payload: body.subarray((body.readUInt8(12) >> 4) * 4), flags: body.readUInt8(13), sequence: body.readUInt32BE(4), later };
}

function address(ip: Buffer, at: number): string {
  return [...ip.subarray(at, at + 4)].join('.');
}
