import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/index.ts';

describe('seededRandom', () => {
  it('repeats exactly for a seed and differs for another', () => {
    const take = (seed: number) => { const next = seededRandom(seed); return [next(), next(), next()]; };
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it('gives the published first values of mulberry32 for seed 1', () => {
    const next = seededRandom(1);
    expect([next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it('fills [0, 1) evenly: ten equal bins of 10,000 draws within five standard deviations', () => {
    const next = seededRandom(42);
    const bins = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const bin = Math.floor(next() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
