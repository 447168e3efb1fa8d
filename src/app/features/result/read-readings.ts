import { MOST_READINGS } from '../../../engine/index.ts';
import { formatInteger } from '../../../report/index.ts';

/** A typed number of readings, null for an empty field, or why it cannot be used. */
export function readReadings(text: string): number | null | { readonly problem: string } {
  const plain = text.trim().replaceAll(/[,_\s](?=\d{3})/g, '');
  if (plain === '') return null;
  const count = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  if (count >= 1 && count <= MOST_READINGS) return count;
  return { problem: `Readings in one message: expected a whole number from 1 to ${formatInteger(MOST_READINGS)}, found “${text.trim()}”.` };
}
