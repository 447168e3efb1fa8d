import type { Digit } from './mixed-radix.ts';

/** From the spelling of a value in a readable link to digits and back. A value that cannot be spelled so has null. */
export interface Spelling {
  readonly write: (text: string) => readonly Digit[] | null;
  /** @returns null for "not there" */
  readonly read: (take: (radix: bigint) => bigint) => string | null;
}

interface Codes {
  readonly room: number;
  readonly codes: readonly string[];
}

const OPEN = '~';
const NONE = '-';
const FIXED = '.';
const ABSENT = 0n;
const UNKNOWN = 1n;

const bare = (text: string) => (text.length > 1 && text.endsWith(FIXED) ? text.slice(0, -1) : text);
const isFixed = (text: string) => (text === bare(text) ? 0n : 1n);
const mark = (fixed: bigint) => (fixed === 1n ? FIXED : '');

/** Absent, "I don't know", or a code, each with and without the mark "fixed for us". */
export function oneOf({ room, codes }: Codes): Spelling {
  const radix = 2n + 2n * BigInt(room);
  return {
    write: (text) => {
      if (text === OPEN) return [[UNKNOWN, radix]];
      const at = codes.indexOf(bare(text));
      return at < 0 ? null : [[2n + 2n * BigInt(at) + isFixed(text), radix]];
    },
    read: (take) => {
      const digit = take(radix);
      if (digit === ABSENT) return null;
      if (digit === UNKNOWN) return OPEN;
      return `${codes[Number((digit - 2n) / 2n)] ?? OPEN}${mark(digit % 2n)}`;
    },
  };
}

/** Absent, "I don't know", or a set of codes of equal length, perhaps empty. */
export function severalOf({ room, codes }: Codes): Spelling {
  const width = codes[0]?.length ?? 1;
  const sets = 2n ** BigInt(room);
  return {
    write: (text) => {
      if (text === OPEN) return [[UNKNOWN, 4n]];
      const list = bare(text) === NONE ? [] : bare(text).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      const places = list.map((code) => codes.indexOf(code));
      return places.includes(-1) ? null : [[2n + isFixed(text), 4n], [places.reduce((set, at) => set | (1n << BigInt(at)), 0n), sets]];
    },
    read: (take) => {
      const kind = take(4n);
      if (kind === ABSENT) return null;
      if (kind === UNKNOWN) return OPEN;
      const set = take(sets);
      const list = codes.filter((_, at) => ((set >> BigInt(at)) & 1n) === 1n).toSorted().join('');
      return `${list === '' ? NONE : list}${mark(kind - 2n)}`;
    },
  };
}

const KINDS = 6n;
/** A decimal of at most nine digits with a power of ten from -16 to 15. */
const MOST_DIGITS = 9;
const POWERS = 32n;
const LOWEST_POWER = 16;

/** Absent, "I don't know", a number or a range of two. */
export const number: Spelling = {
  write: (text) => {
    if (text === OPEN) return [[UNKNOWN, KINDS]];
    const ends = /^([\d.]+(?:e-?\d+)?)(?:-([\d.]+(?:e-?\d+)?))?$/.exec(bare(text))?.slice(1).filter((end) => end !== undefined) ?? [];
    const digits = ends.map(decimal);
    if (digits.length === 0 || digits.includes(null)) return null;
    return [[2n + 2n * BigInt(digits.length - 1) + isFixed(text), KINDS], ...digits.flatMap((end) => end ?? [])];
  },
  read: (take) => {
    const kind = take(KINDS);
    if (kind === ABSENT) return null;
    if (kind === UNKNOWN) return OPEN;
    const ends = Array.from({ length: kind < 4n ? 1 : 2 }, () => {
      const count = take(BigInt(MOST_DIGITS)) + 1n;
      const mantissa = take(10n ** count);
      return spelled(mantissa, Number(take(POWERS)) - LOWEST_POWER);
    });
    return `${ends.join('-')}${mark(kind % 2n)}`;
  },
};

function decimal(text: string): readonly Digit[] | null {
  const [, whole = '', part = '', power = '0'] = /^(\d+)(?:\.(\d+))?(?:e(-?\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${part}`.replace(/^0+(?=\d)/, '');
  const significant = digits.replace(/(?<=\d)0+$/, '');
  const exponent = Number(power) - part.length + digits.length - significant.length;
  const fits = significant.length <= MOST_DIGITS && exponent >= -LOWEST_POWER && exponent < Number(POWERS) - LOWEST_POWER;
  if (!fits || spelled(BigInt(significant), exponent) !== text) return null;
  return [[BigInt(significant.length - 1), BigInt(MOST_DIGITS)], [BigInt(significant), 10n ** BigInt(significant.length)], [BigInt(exponent + LOWEST_POWER), POWERS]];
}

function spelled(mantissa: bigint, exponent: number): string {
  return String(Number(`${mantissa}e${exponent}`));
}

const FIRST_YEAR = 2019;
const YEARS = 128n;
const MONTHS = 13n;
const DAYS = 32n;

/** A date from 2020 to 2146, eight digits. */
export const date: Spelling = {
  write: (text) => {
    const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
    const years = Number(year) - FIRST_YEAR;
    return years > 0 && years < Number(YEARS) ? [[BigInt(years), YEARS], [BigInt(month), MONTHS], [BigInt(day), DAYS]] : null;
  },
  read: (take) => {
    const years = take(YEARS);
    if (years === ABSENT) return null;
    return `${Number(years) + FIRST_YEAR}${twoDigits(take(MONTHS))}${twoDigits(take(DAYS))}`;
  },
};

const twoDigits = (value: bigint) => String(value).padStart(2, '0');

const SCORES = 101n;

/** `family.verdict.score`, or the verdict alone. */
export function outcome(families: Codes, verdicts: Codes): Spelling {
  const verdictRadix = BigInt(verdicts.room) + 1n;
  const familyRadix = BigInt(families.room) + 1n;
  return {
    write: (text) => {
      const [, family = '', verdict = '', score = '0'] = /^(?:(.+)\.(?=[a-z-]+\.\d+$))?([a-z-]+)(?:\.(\d+))?$/.exec(text) ?? [];
      const at = verdicts.codes.indexOf(verdict);
      const first = families.codes.indexOf(family);
      if (at < 0 || (family !== '' && first < 0)) return null;
      return [[BigInt(at) + 1n, verdictRadix], [BigInt(first) + 1n, familyRadix], ...(first < 0 ? [] : [[BigInt(score), SCORES] as const])];
    },
    read: (take) => {
      const verdict = verdicts.codes[Number(take(verdictRadix)) - 1];
      if (verdict === undefined) return null;
      const family = families.codes[Number(take(familyRadix)) - 1];
      return family === undefined ? verdict : `${family}.${verdict}.${take(SCORES)}`;
    },
  };
}

const HUNDREDTHS = 1001n;

/** Two letters and a number from 0 to 10 for each criterion, one after the other. */
export function weights({ room, codes }: Codes): Spelling {
  const radix = BigInt(room);
  return {
    write: (text) => {
      const parts = [...text.matchAll(/([a-z]{2})(\d+(?:\.\d+)?)/g)].map(([, code = '', value = '']) => [codes.indexOf(code), Math.round(Number(value) * 100)] as const);
      if (parts.length === 0 || parts.some(([at]) => at < 0)) return null;
      return [[BigInt(parts.length), radix], ...parts.flatMap(([at, value]): Digit[] => [[BigInt(at), radix], [BigInt(value), HUNDREDTHS]])];
    },
    read: (take) => {
      const parts = Array.from({ length: Number(take(radix)) }, () => `${codes[Number(take(radix))] ?? ''}${Number(take(HUNDREDTHS)) / 100}`);
      return parts.length === 0 ? null : parts.join('');
    },
  };
}
