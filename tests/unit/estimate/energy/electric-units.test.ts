import { describe, expect, expectTypeOf, it } from 'vitest';
import { seconds, type Seconds } from '../../../../src/base/index.ts';
import { chargeIn, chargeOfCapacity, milliampereHours, milliamperes, millicoulombs, volts, type Milliamperes, type Millicoulombs } from '../../../../src/estimate/energy/electric-units.ts';
import { chargeOf, currentOf } from '../../../../src/estimate/energy/figure-quantities.ts';
import { exactly, ranged, type Ranged } from '../../../../src/estimate/ranged.ts';
import type { Figure } from '../../../../src/knowledge/index.ts';

const figure = (value: Figure['value'], unit: string): Figure => ({ value, unit, condition: 'made up', sources: [{ source: 'judgement' }], obtained: 'assumed', checked: '2026-11-30' });

describe('electrical units', () => {
  it('a milliampere for a second is a millicoulomb, for an hour 3,600', () => {
    expect(chargeIn(ranged(milliamperes, exactly(2)), ranged(seconds, exactly(3)))).toEqual(exactly(6));
    expect(chargeOfCapacity(ranged(milliampereHours, exactly(1)))).toEqual(exactly(3_600));
  });

  it('are told apart by the compiler: neither stands for the other, and a bare number for none', () => {
    expectTypeOf<Milliamperes>().not.toExtend<Millicoulombs>();
    expectTypeOf<Millicoulombs>().not.toExtend<Milliamperes>();
    expectTypeOf<number>().not.toExtend<Millicoulombs>();
    expectTypeOf<Ranged<Seconds>>().not.toExtend<Ranged<Milliamperes>>();
    expectTypeOf(chargeIn).parameter(0).toEqualTypeOf<Ranged<Milliamperes>>();
  });

  it.each([milliamperes, millicoulombs, milliampereHours, volts])('%o refuses what is negative, endless or no number', (unit) => {
    for (const value of [-1, Infinity, Number.NaN]) expect(() => unit(value)).toThrow(RangeError);
  });
});

describe('published figures as quantities', () => {
  it('scales micro to milli and keeps unknown apart from zero', () => {
    expect(currentOf(figure(3.44, 'µA'))?.low).toBeCloseTo(0.00344, 12);
    expect(chargeOf(figure({ low: 1, high: 2 }, 'mC'))).toEqual({ low: 1, high: 2 });
    expect(currentOf(figure('unknown', 'mA'))).toBeNull();
    expect(currentOf(null)).toBeNull();
  });

  it('refuses a figure of another kind', () => {
    expect(() => currentOf(figure(3, 'mC'))).toThrow('Expected a figure in mA or µA, got one in mC');
  });
});
