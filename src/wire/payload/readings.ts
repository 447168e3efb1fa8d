/** A value with its name and unit, as a device reports it. */
export interface Reading {
  readonly name: string;
  /** Unit symbol of RFC 8428 §12.1. */
  readonly unit: string;
  /** In decimal, as text encodings write it; binary ones hold the nearest single-precision number, which is what sensors deliver. */
  readonly value: number;
}

/** Readings that were taken together. */
export interface Report {
  /** Seconds since 1970-01-01 UTC. */
  readonly time: number;
  readonly readings: readonly Reading[];
}

/**
 * Our assumption of what devices report: names and values of ordinary length, whole and broken numbers. Sizes depend on both, so they
 * are shown with every table that rests on them.
 */
const MODEL: readonly Reading[] = [
  { name: 'temperature', unit: 'Cel', value: 21.37 },
  { name: 'humidity', unit: '%RH', value: 48.2 },
  { name: 'pressure', unit: 'Pa', value: 101_325 },
  { name: 'battery', unit: 'V', value: 3.582 },
  { name: 'light', unit: 'lx', value: 412 },
  { name: 'current', unit: 'A', value: 0.145 },
];

/** 2026-11-25, midnight UTC: ten digits as text, four bytes as a number, as for every time until 2106. */
const MODEL_TIME = 1_795_564_800;

/** The report that stands for any with as many readings; after one of each kind the names are numbered. @param count whole, at least 1. */
export function modelReport(count: number): Report {
  const readings = Array.from({ length: count }, (_unused, index): Reading => {
    const kind = MODEL[index % MODEL.length] as Reading;
    const round = Math.floor(index / MODEL.length);
    return round === 0 ? kind : { ...kind, name: `${kind.name}-${String(round + 1)}` };
  });
  return { time: MODEL_TIME, readings };
}
