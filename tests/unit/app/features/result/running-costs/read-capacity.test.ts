import { describe, expect, it } from 'vitest';
import { capacityText, readCapacity } from '../../../../../../src/app/features/result/running-costs/read-capacity.ts';

describe('the capacity of a battery as it is typed', () => {
  it.each<readonly [string, string, 'mAh' | 'J', number]>([
    ['a number', '1350', 'mAh', 1_350], ['grouped by commas', '7,700', 'mAh', 7_700], ['grouped by spaces', ' 7 700 ', 'mAh', 7_700], ['with decimals', '2.5', 'mAh', 2.5],
    ['joules at 3.6 V', '12,960', 'J', 1_000],
  ])('%s', (_, text, unit, capacity) => expect(readCapacity(text, unit, 3.6)).toBeCloseTo(capacity, 9));

  it.each<readonly [string, string]>([['nothing', ''], ['a word', 'much'], ['a negative number', '-5'], ['zero', '0'], ['more than a battery room holds', '10000001'], ['a comma for decimals', '2,5']])('refuses %s', (_, text) => {
    expect(readCapacity(text, 'mAh', 3.6)).toMatchObject({ problem: expect.any(String) as string });
  });

  it('says what it may be, in the unit of the field', () => {
    expect(readCapacity('0', 'J', 3.6)).toEqual({ problem: 'A battery holds 13 to 129,600,000 J; found 0.' });
  });

  it('what is written into the field is read as the same capacity', () => {
    for (const unit of ['mAh', 'J'] as const) expect(readCapacity(capacityText(7_700, unit, 3.6), unit, 3.6)).toBeCloseTo(7_700, -1);
  });
});
