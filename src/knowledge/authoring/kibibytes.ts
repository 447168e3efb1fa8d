const KB_PER_KIB = 1.024;

/** Published kB of 1,000 bytes as KiB; a range stays a range. */
export function fromKilobytes(kB: number): number;
export function fromKilobytes(low: number, high: number): readonly [number, number];
export function fromKilobytes(low: number, high?: number): number | readonly [number, number] {
  return high === undefined ? low / KB_PER_KIB : [low / KB_PER_KIB, high / KB_PER_KIB];
}
