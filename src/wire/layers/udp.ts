import { field, opaque, type Field } from '../field.ts';

export const UDP_HEADER_BYTES = 8;

export function udpHeader(payloadBytes: number): readonly Field[] {
  return [
    opaque('transport', 'Source port', 2, 'RFC 768'), opaque('transport', 'Destination port', 2, 'RFC 768'),
    field('transport', 'Length', 2, UDP_HEADER_BYTES + payloadBytes, 'RFC 768'), opaque('transport', 'Checksum', 2, 'RFC 768'),
  ];
}
