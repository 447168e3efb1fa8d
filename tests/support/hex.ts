import type { Field } from '../../src/wire/index.ts';
import { serialiseFields } from './serialise-fields.ts';

/** Fields as hexadecimal text; bytes that the model does not know are zeros. */
export function hexOf(fields: readonly Field[]): string {
  return Buffer.from(serialiseFields(fields)).toString('hex');
}
