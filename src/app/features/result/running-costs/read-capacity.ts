import { formatNumber, formatSignificant } from '../../../../report/index.ts';

export type CapacityUnit = 'mAh' | 'J';

/** What the estimate takes: from a coin cell to a battery room. The limits of the capacity itself (src/estimate/energy/check-battery-inputs). */
const LEAST_MAH = 1;
const MOST_MAH = 10_000_000;
const JOULES_PER_MAH_AND_VOLT = 3.6;

/**
 * A typed capacity in mAh, or why it cannot be used. Thousands may be grouped by commas or spaces; joules are divided by the nominal voltage
 * of the battery (1 mAh at 1 V is 3.6 J).
 */
export function readCapacity(text: string, unit: CapacityUnit, volts: number): number | { readonly problem: string } {
  const plain = text.trim().replaceAll(/[,_\s](?=\d{3})/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return { problem: `Expected a number of ${unit}, such as ${unit === 'mAh' ? '7,700' : '100,000'}; found ${text.trim() === '' ? 'nothing' : `“${text.trim()}”`}.` };
  const capacity = unit === 'mAh' ? Number(plain) : Number(plain) / (JOULES_PER_MAH_AND_VOLT * volts);
  if (capacity >= LEAST_MAH && capacity <= MOST_MAH) return capacity;
  const inUnit = (value: number): string => formatNumber(unit === 'mAh' ? value : value * JOULES_PER_MAH_AND_VOLT * volts);
  return { problem: `A battery holds ${inUnit(LEAST_MAH)} to ${inUnit(MOST_MAH)} ${unit}; found ${plain}.` };
}

/** A capacity as it is written into the field. */
export function capacityText(capacityMilliampHours: number, unit: CapacityUnit, volts: number): string {
  return formatSignificant(unit === 'mAh' ? capacityMilliampHours : capacityMilliampHours * JOULES_PER_MAH_AND_VOLT * volts, 4);
}
