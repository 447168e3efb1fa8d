/** Ones' complement of the ones' complement sum of 16-bit words over the parts as one run of bytes, an odd last byte padded (RFC 1071 §1). */
export function internetChecksum(...parts: readonly Uint8Array[]): number {
  let sum = 0;
  let high = true;
  for (const part of parts) {
    for (const byte of part) {
      sum += high ? byte * 256 : byte;
      high = !high;
    }
  }
  while (sum > 0xffff) sum = (sum % 0x1_0000) + Math.floor(sum / 0x1_0000);
  return ~sum & 0xffff;
}
