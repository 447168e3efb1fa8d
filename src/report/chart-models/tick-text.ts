import type { NumberInputId } from '../../engine/index.ts';
import { formatBytes, formatDuration } from '../number-format.ts';
import { inputValueText } from '../wording/input-values.ts';

const SECONDS_PER_DAY = 86_400;

/** The value of a number on an axis, shorter than in a sentence: there is little room. A point of a walk is no measured value: two digits are all that it is worth. */
export function tickText(input: NumberInputId, value: number, digits = 2): string {
  const rounded = (exact: number) => Number(exact.toPrecision(digits));
  if (input === 'messagesPerDay') return formatDuration(rounded(SECONDS_PER_DAY / value));
  return input === 'payloadBytes' ? formatBytes(rounded(value)) : inputValueText(input, rounded(value)).replace(' devices', '');
}
