import type { WireInputs } from '../exchange.ts';
import { sizeOf, type Field } from '../field.ts';
import { fragmentHeader, fragments, ipHeader } from '../layers/ip.ts';
import { tcpHeader, type TcpOptionsInUse } from '../layers/tcp.ts';
import { cut } from '../security/protect.ts';
import type { SimulatedSegment } from './script.ts';

/** One segment with its headers. */
export function tcpPacket(inputs: WireInputs, options: TcpOptionsInUse, kind: SimulatedSegment['kind'], content: readonly Field[]): readonly Field[] {
  const header = tcpHeader(kind, options);
  return [...ipHeader(inputs.network.ip, sizeOf(header) + sizeOf(content), 'tcp'), ...header, ...content];
}

/** A datagram, its UDP header included, in as many IP packets as the MTU asks for (RFC 791 §3.2, RFC 8200 §4.5). */
export function datagramPackets(inputs: WireInputs, unit: readonly Field[]): readonly (readonly Field[])[] {
  const { ip, mtu } = inputs.network;
  const { sizes } = fragments(ip, sizeOf(unit), mtu);
  if (sizes.length === 1) return [[...ipHeader(ip, sizeOf(unit), 'udp'), ...unit]];
  const extension = ip === 'v6' ? fragmentHeader() : [];
  return cut(unit, sizes[0] ?? 0).map((piece) => [...ipHeader(ip, sizeOf(extension) + sizeOf(piece), ip === 'v6' ? 'fragment' : 'udp'), ...extension, ...piece]);
}
