import type { Field } from '../field.ts';
import type { WireProblem } from '../wire-problem.ts';
import type { CapturedPacket } from './captured-packets.ts';

/** A certificate or name whose size no DER structure has: too short, or between two lengths that follow one another (X.690 §8.1.3). */
const DER_VALUES: readonly (readonly [name: RegExp, field: string])[] = [
  [/^Certificate \d+ \(DER\)/, 'tls.certChainBytes'], [/^Raw public key/, 'tls.certChainBytes'], [/^authority name/, 'tls.authorityNameBytes'],
];

/** The input because of which a field has no value; null when every field has one. */
export function missingValues(packets: readonly CapturedPacket[]): WireProblem | null {
  for (const { fields } of packets) {
    for (const field of fields) {
      const input = hasValue(field) ? undefined : DER_VALUES.find(([name]) => name.test(field.name))?.[1];
      if (input !== undefined) return { field: input, expected: 'a size that a DER structure can have', found: String(field.partOf?.field.bytes ?? field.bytes), clause: 'RFC 5280 §4.1, X.690 §8.1' };
    }
  }
  return null;
}

/** A piece has the value of its whole. */
function hasValue(field: Field): boolean {
  return field.value !== undefined || (field.partOf !== undefined && hasValue(field.partOf.field));
}
