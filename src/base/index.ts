export { unreachable } from './exhaustive.ts';
export { addIntervals, contains, hull, interval, isPoint, scaleInterval, type Interval } from './interval.ts';
export { isRecord } from './is-record.ts';
export { once } from './once.ts';
export { bytes, kibibytes, seconds, share, SECONDS_PER_DAY, type Bytes, type Kibibytes, type Seconds, type Share } from './quantity.ts';
export { seededRandom, type RandomSource } from './seeded-random.ts';
export { stableStringify } from './stable-json.ts';
export { powerOfTwo } from './power-of-two.ts';
