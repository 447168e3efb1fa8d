import { sizeOf, type Field } from '../field.ts';
import { ethernetFrame, ethernetOnWire } from './link-ethernet.ts';
import { mac154Frame, mac154Room, phy154, type Mac154Options } from './link-802-15-4.ts';
import { cellularUnit, CELLULAR_NOT_COUNTED, type CellularBearer } from './link-cellular.ts';
import { wifiFrame } from './link-wifi.ts';
import { lorawanFrame } from './lorawan.ts';
import type { FramingInputs } from './framing-inputs.ts';
import { ghcPayload, recordBytes } from './sixlowpan-ghc.ts';
import { ipHeader } from './ip.ts';
import { compressedIpv6Header, compressedUdpHeader, UNCOMPRESSED_IPV6_DISPATCH, UNCOMPRESSED_UDP_HEADER_BYTES, type IphcOptions } from './sixlowpan-iphc.ts';
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

/** Link security of Thread and ZigBee networks: a 1-byte key identifier and a 4-byte integrity code. */
const THREAD_SECURITY = { keyIdentifierBytes: 1, micBytes: 4 } as const;

function mac154Options({ addresses, linkSecurity }: FramingInputs): Mac154Options {
  const security = linkSecurity === null ? null : { ...THREAD_SECURITY, ...linkSecurity };
  return { addresses: addresses ?? 'short', security: security === null ? null : { keyIdentifierBytes: oneOf([0, 1, 5, 9], security.keyIdentifierBytes), micBytes: oneOf([0, 4, 8, 16], security.micBytes) } };
}

function oneOf<const T extends number>(allowed: readonly T[], value: number): T {
  const found = allowed.find((known) => known === value);
  if (found === undefined) throw new RangeError(`expected one of ${allowed.join(', ')}, found ${String(value)}`);
  return found;
}

const IDS = ['ethernet', 'wifi', '802.15.4', 'lorawan', 'lte', 'nb-iot'] as const;

/** The framing of a link; null where it is not modelled. */
export function linkFraming(link: string, options: FramingInputs = {}): LinkFraming | null {
  switch (IDS.find((id) => id === link)) {
    case 'ethernet': return { id: 'ethernet', frames: ({ fields }) => [onWire(ethernetFrame(fields, options.vlanTags ?? 0))], notCounted: [] };
    case 'wifi': return {
      id: 'wifi', frames: ({ fields }) => [asIs(wifiFrame(fields, { security: options.wifiSecurity ?? 'ccmp', qos: options.wifiQos ?? true }))],
      notCounted: ['physical-layer preamble', 'acknowledgement frames', 'aggregation'],
    };
    case '802.15.4': {
      const mac = mac154Options(options);
      return { id: '802.15.4', frames: (packet) => sixlowpan(packet, options, mac154Room(mac)).map((fields) => onRadio(mac154Frame(fields, mac))), notCounted: ['acknowledgement frames', 'mesh forwarding'] };
    }
    case 'lorawan': return {
      id: 'lorawan', frames: ({ direction, fields }) => [asIs(lorawanFrame(fields, { direction, optionBytes: options.lorawanMacCommandBytes ?? 0, confirmed: options.lorawanConfirmed ?? false }))],
      notCounted: ['preamble', ...((options.lorawanMacCommandBytes ?? 0) > 0 ? [] : ['MAC commands'])],
    };
    case 'lte': return cellular('lte');
    case 'nb-iot': return cellular('nb-iot');
    case undefined: return null;
  }
}

/** Framings that are modelled, with their defaults; a link without one says so. */
export const LINK_FRAMINGS: readonly LinkFraming[] = IDS.map((id) => linkFraming(id)).filter((framing) => framing !== null);

function cellular(id: CellularBearer): LinkFraming {
  return { id, frames: ({ fields }) => [asIs(cellularUnit(id, fields))], notCounted: CELLULAR_NOT_COUNTED };
}

const asIs = (fields: readonly Field[]): LinkFrame => ({ fields, airBytes: sizeOf(fields) });
const onWire = (fields: readonly Field[]): LinkFrame => ({ fields, airBytes: sizeOf(ethernetOnWire(fields)) });
const onRadio = (fields: readonly Field[]): LinkFrame => ({ fields, airBytes: sizeOf(phy154(fields)) });

/** Own address from link address and context 0, the other end's in full: a device behind a border router that talks to the internet. */
function defaultIphc(direction: FramedPacket['direction']): IphcOptions {
  return direction === 'up' ? { sourceContext: true, destination: 'full' } : { source: 'full', destinationContext: true };
}

/** Choices are given for packets of the device; those to it have the addresses the other way round. */
function turned(options: IphcOptions, direction: FramedPacket['direction']): IphcOptions {
  if (direction === 'up') return options;
  const { source, destination, sourceContext, destinationContext, ...rest } = options;
  return {
    ...rest, ...(destination === undefined ? {} : { source: destination }), ...(source === undefined ? {} : { destination: source }),
    ...(destinationContext === undefined ? {} : { sourceContext: destinationContext }), ...(sourceContext === undefined ? {} : { destinationContext: sourceContext }),
  };
}

function sixlowpan(packet: FramedPacket, options: FramingInputs, roomBytes: number): readonly (readonly Field[])[] {
  const transport = packet.fields.filter(({ layer }) => layer === 'transport');
  const content = packet.fields.filter(({ layer }) => layer !== 'ip' && layer !== 'transport');
  const isUdp = sizeOf(transport) === UNCOMPRESSED_UDP_HEADER_BYTES - 40;
  if (options.iphc === null) {
    const header = [UNCOMPRESSED_IPV6_DISPATCH, ...ipHeader('v6', sizeOf(transport) + sizeOf(content), isUdp ? 'udp' : 'tcp'), ...transport];
    return sixlowpanFrames({ header, uncompressedHeaderBytes: sizeOf(header) - 1, content }, roomBytes);
  }
  const iphc = options.iphc === undefined ? defaultIphc(packet.direction) : turned(options.iphc, packet.direction);
  if (!isUdp) return sixlowpanFrames({ header: compressedIpv6Header(iphc), uncompressedHeaderBytes: 40, content: [...transport, ...content] }, roomBytes);
  const ghc = options.ghc ?? null;
  if (ghc === null) return sixlowpanFrames({ header: compressedUdpHeader(iphc), uncompressedHeaderBytes: UNCOMPRESSED_UDP_HEADER_BYTES, content }, roomBytes);
  return sixlowpanFrames({
    header: compressedUdpHeader({ ...iphc, payloadCompressed: true }), uncompressedHeaderBytes: UNCOMPRESSED_UDP_HEADER_BYTES, content: ghcPayload(recordBytes(content, ghc.sequenceNumber ?? 1)),
  }, roomBytes);
}
