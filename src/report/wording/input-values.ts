import type { InputId } from '../../engine/index.ts';
import {
  formatBytes, formatBytesExact, formatDuration, formatInteger, formatKibibytes, formatPercent, formatSignificant,
} from '../number-format.ts';
import { CHOICE_NAMES, INPUT_NAMES, LINK_NAMES, PATTERN_NAMES, STANDARD_NAMES } from './input-names.ts';
import { joinWords } from './join-words.ts';

const SECONDS_PER_DAY = 86_400;

/** The value of an input in words, with its unit. An id without a name (a standard, a value of an overlay) is shown as it is. */
export function inputValueText(input: InputId, value: string | number): string {
  return typeof value === 'number' ? numberText(input, value) : (optionNames(input)[value] ?? value);
}

/** One value or several of a reason of elimination; a key that is an input gives them their names. */
export function valuesText(key: string, value: string | number | readonly string[] | null): string {
  if (value === null) return 'unknown';
  if (typeof value !== 'string' && typeof value !== 'number') return joinWords(value.map((entry) => valuesText(key, entry)), 'or') || 'none';
  return key in INPUT_NAMES ? inputValueText(key as InputId, value) : String(value);
}

function numberText(input: InputId, value: number): string {
  switch (input) {
    case 'deviceRamKiB':
    case 'deviceFlashKiB':
      return formatKibibytes(value);
    case 'payloadBytes':
      // Whole bytes are somebody's figure; anything else was computed, and three digits are all that it is worth.
      return Number.isInteger(value) ? formatBytesExact(value) : formatBytes(value);
    case 'messagesPerDay':
      return messageRateText(value);
    case 'lossShare':
      return formatPercent(value);
    case 'roundTripMs':
      return `${formatSignificant(value)} ms`;
    case 'fleetSize':
      return `${formatInteger(value)} devices`;
    default:
      return formatSignificant(value);
  }
}

/** A rate is read as an interval: "a message every 20 min (72 a day)". */
function messageRateText(messagesPerDay: number): string {
  if (messagesPerDay <= 0) return 'no messages';
  return `a message every ${formatDuration(SECONDS_PER_DAY / messagesPerDay)} (${formatSignificant(messagesPerDay)} a day)`;
}

function optionNames(input: InputId): Readonly<Record<string, string>> {
  if (input === 'links') return LINK_NAMES;
  if (input === 'patterns') return PATTERN_NAMES;
  if (input === 'standards') return STANDARD_NAMES;
  return input in CHOICE_NAMES ? CHOICE_NAMES[input as keyof typeof CHOICE_NAMES] : {};
}
