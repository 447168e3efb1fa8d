/**
 * Unit kinds that the compiler tells apart. Each brand has a text of its own: two brands with the same text
 * would be one type. Nothing is rounded here; rounding happens once, in report/number-format.
 */
declare const unit: unique symbol;
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

export type Bytes = Quantity<'byte'>;
export type Seconds = Quantity<'second'>;
/** A part of a whole, 0 to 1. */
export type Share = Quantity<'share'>;
/** 1024 bytes. */
export type Kibibytes = Quantity<'kibibyte'>;

/** @throws RangeError unless a finite number of at least 0. */
export function bytes(value: number): Bytes {
  return atLeastZero(value, 'bytes') as Bytes;
}

/** @throws RangeError unless a finite number of at least 0. */
export function seconds(value: number): Seconds {
  return atLeastZero(value, 'seconds') as Seconds;
}

/** @throws RangeError unless between 0 and 1. */
export function share(value: number): Share {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`A share lies between 0 and 1, got ${value}`);
  return value as Share;
}

/** @throws RangeError unless a finite number of at least 0. */
export function kibibytes(value: number): Kibibytes {
  return atLeastZero(value, 'kibibytes') as Kibibytes;
}

export const SECONDS_PER_DAY = 86_400;

function atLeastZero(value: number, what: string): number {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${what} must be a finite number of at least 0, got ${value}`);
  return value;
}
