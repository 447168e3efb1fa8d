import { sizeOf, type Field } from '../field.ts';
import { ethernetFrame, ethernetOnWire } from './link-ethernet.ts';
import { mac154Frame, mac154Room, phy154, type Mac154Options } from './link-802-15-4.ts';
import { cellularUnit, CELLULAR_NOT_COUNTED, type CellularBearer } from './link-cellular.ts';
import { wifiFrame } from './link-wifi.ts';
import { lorawanFrame } from './lorawan.ts';
import { compressedIpv6Header, compressedUdpHeader, UNCOMPRESSED_UDP_HEADER_BYTES, type IphcOptions } from './sixlowpan-iphc.ts';
import { sixlowpanFrames } from './sixlowpan-fragments.ts';

/** One frame of a link. */
export interface LinkFrame {
  readonly fields: readonly Field[];
  /** Bytes that occupy the medium, preambles and gaps included; equal to the frame where the standard counts nothing around it. */
  readonly airBytes: number;
}

/** A packet to be framed. On a non-IP link it is the message alone. */
export interface FramedPacket {
  readonly direction: 'up' | 'down';
  readonly fields: readonly Field[];
}

/** How a link frames packets. `notCounted` names what the model leaves out. */
export interface LinkFraming {
  readonly id: 'ethernet' | 'wifi' | '802.15.4' | 'lorawan' | 'lte' | 'nb-iot';
  readonly frames: (packet: FramedPacket) => readonly LinkFrame[];
  readonly notCounted: readonly string[];
}

/** Link security of Thread and ZigBee networks: a 1-byte key identifier and a 4-byte integrity code, short addresses. */
const THREAD_MAC: Mac154Options = { addresses: 'short', security: { keyIdentifierBytes: 1, micBytes: 4 } };

/** Framings that are modelled; a link without one says so. */
export const LINK_FRAMINGS: readonly LinkFraming[] = [
  { id: 'ethernet', frames: ({ fields }) => [onWire(ethernetFrame(fields))], notCounted: [] },
  { id: 'wifi', frames: ({ fields }) => [asIs(wifiFrame(fields))], notCounted: ['physical-layer preamble', 'acknowledgement frames', 'aggregation'] },
  { id: '802.15.4', frames: (packet) => sixlowpan(packet).map((fields) => onRadio(mac154Frame(fields, THREAD_MAC))), notCounted: ['acknowledgement frames', 'mesh forwarding'] },
  { id: 'lorawan', frames: ({ direction, fields }) => [asIs(lorawanFrame(fields, { direction }))], notCounted: ['preamble', 'MAC commands'] },
  cellular('lte'),
  cellular('nb-iot'),
];

function cellular(id: CellularBearer): LinkFraming {
  return { id, frames: ({ fields }) => [asIs(cellularUnit(id, fields))], notCounted: CELLULAR_NOT_COUNTED };
}

const asIs = (fields: readonly Field[]): LinkFrame => ({ fields, airBytes: sizeOf(fields) });
const onWire = (fields: readonly Field[]): LinkFrame => ({ fields, airBytes: sizeOf(ethernetOnWire(fields)) });
const onRadio = (fields: readonly Field[]): LinkFrame => ({ fields, airBytes: sizeOf(phy154(fields)) });

/** Own address from link address and context 0, the other end's in full: a device behind a border router that talks to the internet. */
function sixlowpan(packet: FramedPacket): readonly (readonly Field[])[] {
  const iphc: IphcOptions = packet.direction === 'up' ? { destination: 'full' } : { source: 'full' };
  const transport = packet.fields.filter(({ layer }) => layer === 'transport');
  const content = packet.fields.filter(({ layer }) => layer !== 'ip' && layer !== 'transport');
  const isUdp = sizeOf(transport) === UNCOMPRESSED_UDP_HEADER_BYTES - 40;
  return sixlowpanFrames(
    isUdp
      ? { header: compressedUdpHeader(iphc), uncompressedHeaderBytes: UNCOMPRESSED_UDP_HEADER_BYTES, content }
      : { header: compressedIpv6Header(iphc), uncompressedHeaderBytes: 40, content: [...transport, ...content] },
    mac154Room(THREAD_MAC),
  );
}
