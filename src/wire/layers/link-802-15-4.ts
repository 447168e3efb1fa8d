import { field, opaque, type Field } from '../field.ts';

/** Addresses and security of IEEE 802.15.4 frames. Both addresses lie in one PAN, so its id travels once. */
export interface Mac154Options {
  /** Two 2-byte addresses, one of each, or two 8-byte ones (default). */
  readonly addresses?: 'short' | 'mixed' | 'long';
  /** Link security: bytes of the key identifier (mode 0 to 3: 0, 1, 5, 9) and of the integrity code. `null` for none (default). */
  readonly security?: { readonly keyIdentifierBytes: 0 | 1 | 5 | 9; readonly micBytes: 0 | 4 | 8 | 16 } | null;
}

/** Largest PSDU of the 2.4 GHz physical layer (IEEE 802.15.4-2015, aMaxPhyPacketSize). */
export const MAX_PSDU_BYTES = 127;
const FCS_BYTES = 2;
const ADDRESSES = { short: [2, 2], mixed: [2, 8], long: [8, 8] } as const;

/** A data frame around a 6LoWPAN packet or fragment: the PSDU. */
export function mac154Frame(content: readonly Field[], options: Mac154Options = {}): readonly Field[] {
  const clause = 'IEEE 802.15.4-2015 §7.2';
  const security = options.security ?? null;
  const [destination, source] = ADDRESSES[options.addresses ?? 'long'];
  return [
    field('link', 'frame control', 2, frameControl(destination, source, security !== null), clause),
    opaque('link', 'sequence number', 1, clause),
    opaque('link', 'destination PAN id', 2, clause),
    opaque('link', 'destination address', destination, clause),
    opaque('link', 'source address', source, clause),
    ...(security === null ? [] : auxiliaryHeader(security)),
    ...content,
    ...(security === null || security.micBytes === 0 ? [] : [opaque('link', 'message integrity code', security.micBytes, 'IEEE 802.15.4-2015 §9.4')]),
    opaque('link', 'frame check sequence', FCS_BYTES, clause),
  ];
}

/** Data frame that asks for an acknowledgement, one PAN id, frame version 2006; the lower byte goes first (IEEE 802.15.4-2015 §7.2.2). */
function frameControl(destinationBytes: number, sourceBytes: number, secured: boolean): Uint8Array {
  const mode = (bytes: number): number => (bytes === 2 ? 2 : 3);
  return Uint8Array.of(0x61 | (secured ? 0x08 : 0), 0x10 | (mode(destinationBytes) << 2) | (mode(sourceBytes) << 6));
}

/** Security control with level and key identifier mode, frame counter, key identifier (IEEE 802.15.4-2015 §9.4). */
function auxiliaryHeader({ keyIdentifierBytes, micBytes }: NonNullable<Mac154Options['security']>): readonly Field[] {
  const clause = 'IEEE 802.15.4-2015 §9.4';
  // Encryption without or with a code of 4, 8 or 16 bytes: levels 4 to 7.
  const level = 4 + [0, 4, 8, 16].indexOf(micBytes);
  const control = level | ([0, 1, 5, 9].indexOf(keyIdentifierBytes) << 3);
  return [
    field('link', 'security control', 1, control, clause), opaque('link', 'frame counter', 4, clause),
    ...(keyIdentifierBytes === 0 ? [] : [opaque('link', 'key identifier', keyIdentifierBytes, clause)]),
  ];
}

/** Bytes left for 6LoWPAN in one frame. */
export function mac154Room(options: Mac154Options = {}): number {
  const security = options.security ?? null;
  const [destination, source] = ADDRESSES[options.addresses ?? 'long'];
  const header = 3 + 2 + destination + source;
  return MAX_PSDU_BYTES - header - (security === null ? 0 : 5 + security.keyIdentifierBytes + security.micBytes) - FCS_BYTES;
}

/** What the radio sends: preamble, delimiter and length before the PSDU (IEEE 802.15.4-2015 §12.1). */
export function phy154(psdu: readonly Field[]): readonly Field[] {
  return [opaque('link', 'preamble', 4, 'IEEE 802.15.4-2015 §12.1'), field('link', 'start-of-frame delimiter', 1, 0xa7, 'IEEE 802.15.4-2015 §12.1'), opaque('link', 'frame length', 1, 'IEEE 802.15.4-2015 §12.1'), ...psdu];
}

/** Immediate acknowledgement of each frame, PSDU bytes (IEEE 802.15.4-2015 §7.3.3). */
export const ACK_PSDU_BYTES = 5;

/** 250 kbit/s: 32 microseconds a byte (IEEE 802.15.4-2015 §12.2). @param airBytes PSDU and what `phy154` puts before it. */
export function airTimeMicroseconds(airBytes: number): number {
  return airBytes * 32;
}
