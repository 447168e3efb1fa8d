import { opaque, type Field } from '../field.ts';

export type CellularBearer = 'lte' | 'nb-iot';

/**
 * What LTE and NB-IoT put around an IP packet on the air, as far as specification texts were checked: PDCP, RLC in acknowledged mode and one
 * MAC subheader, for a packet that fits one transport block and a service data unit of at most 127 bytes. Longer subheaders, the
 * transport block's checksum and padding to the granted size are not counted: `CELLULAR_NOT_COUNTED`. Operators bill IP bytes.
 */
export function cellularUnit(bearer: CellularBearer, packet: readonly Field[]): readonly Field[] {
  // 12-bit sequence numbers on LTE data bearers; 7-bit ones are mandatory for NB-IoT.
  const pdcp = bearer === 'lte' ? opaque('link', 'PDCP header, 12-bit sequence number', 2, 'TS 36.323 §6.2.3') : opaque('link', 'PDCP header, 7-bit sequence number', 1, 'TS 36.323 §6.2.4');
  return [
    opaque('link', 'MAC subheader, 7-bit length', 2, 'TS 36.321 §6.1.2'),
    opaque('link', 'RLC header, acknowledged mode', 2, 'TS 36.322 §6.2.1.4'),
    pdcp,
    ...packet,
  ];
}

/** Largest RLC unit whose length fits the subheader that is modelled (TS 36.321 §6.1.2). */
export const CELLULAR_SHORT_LENGTH_BYTES = 127;

/** Parts of the air interface that are left out because no specification text was checked. */
export const CELLULAR_NOT_COUNTED: readonly string[] = [
  'transport-block checksum', 'padding to the granted block', 'subheaders for units above 127 bytes', 'signalling of the control plane (data over NAS)', 'header compression (ROHC)',
];
