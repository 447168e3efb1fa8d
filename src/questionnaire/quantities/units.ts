import type { UnitId } from '../question.ts';

/** The unit as it stands behind a number. */
export const unitLabels: Readonly<Record<UnitId, string>> = { KiB: 'KiB', B: 'bytes', s: 'seconds', ms: 'ms', '%': '%', devices: 'devices' };

/** What one unit word means, as a factor to the question's unit. */
export interface UnitWords {
  /** Shown in errors: what may be typed. */
  readonly examples: string;
  readonly factors: ReadonlyMap<string, number>;
  /** Rates such as `4/h` are understood as the time between two messages. */
  readonly acceptsRates: boolean;
}

const KIB = 1024;

const memoryWords = (unitBytes: number): ReadonlyMap<string, number> => new Map([
  ['b', 1], ['byte', 1], ['bytes', 1],
  ...(['k', 'm', 'g', 't'] as const).flatMap((prefix, index) => {
    const factor = KIB ** (index + 1);
    return [[prefix, factor], [`${prefix}b`, factor], [`${prefix}ib`, factor]] as [string, number][];
  }),
].map(([word, factor]) => [word as string, (factor as number) / unitBytes]));

/** A bare `k` is 1024 as in "64k"; `kB` is 1000 (SI) and `KiB` 1024 (IEC 80000-13). */
const payloadWords: ReadonlyMap<string, number> = new Map([
  ['b', 1], ['byte', 1], ['bytes', 1], ['octets', 1],
  ['k', KIB], ['kib', KIB], ['kb', 1000],
  ['m', KIB ** 2], ['mib', KIB ** 2], ['mb', 1000 ** 2],
  ['g', KIB ** 3], ['gib', KIB ** 3], ['gb', 1000 ** 3],
]);

const secondsWords: ReadonlyMap<string, number> = new Map([
  ['us', 1e-6], ['µs', 1e-6], ['ms', 1e-3],
  ['s', 1], ['sec', 1], ['secs', 1], ['second', 1], ['seconds', 1],
  ['m', 60], ['min', 60], ['mins', 60], ['minute', 60], ['minutes', 60],
  ['h', 3600], ['hr', 3600], ['hour', 3600], ['hours', 3600],
  ['d', 86_400], ['day', 86_400], ['days', 86_400],
  ['w', 604_800], ['week', 604_800], ['weeks', 604_800],
]);

const milliseconds: ReadonlyMap<string, number> = new Map([
  ['us', 1e-3], ['µs', 1e-3], ['ms', 1], ['s', 1000], ['sec', 1000], ['second', 1000], ['seconds', 1000], ['min', 60_000],
]);

const counts: ReadonlyMap<string, number> = new Map([
  ['device', 1], ['devices', 1], ['k', 1e3], ['thousand', 1e3], ['m', 1e6], ['million', 1e6],
]);

/** A number without a unit word is in the question's own unit. */
export const unitWords: Readonly<Record<UnitId, UnitWords>> = {
  KiB: { examples: '64k, 64 KiB, 0.5 MiB', factors: memoryWords(KIB), acceptsRates: false },
  B: { examples: '16, 1,200, 4 KiB, 1.5 MB', factors: payloadWords, acceptsRates: false },
  s: { examples: '90 s, 5 min, 1 h 30 min, 4/h, daily', factors: secondsWords, acceptsRates: true },
  ms: { examples: '80, 80 ms, 1.2 s', factors: milliseconds, acceptsRates: false },
  '%': { examples: '0.5 %, 5', factors: new Map([['%', 1], ['percent', 1], ['‰', 0.1]]), acceptsRates: false },
  devices: { examples: '250, 10,000, 10k, 2 million', factors: counts, acceptsRates: false },
};
