import { describe, expect, it } from 'vitest';
import { readSleepCurrent } from '../../../../../../src/app/features/result/running-costs/read-sleep-current.ts';

describe('the current asleep as it is typed', () => {
  it.each<readonly [string, string, number | null]>([['a number', '12.5', 12.5], ['grouped', '1,200', 1_200], ['nothing', ' ', null], ['zero', '0', 0], ['1 A', '1000000', 1_000_000]])('%s', (_, text, read) => expect(readSleepCurrent(text)).toBe(read));

  it.each<readonly [string, string]>([['a word', 'little'], ['a negative number', '-1'], ['more than 1 A', '1000001']])('refuses %s', (_, text) => {
    expect(readSleepCurrent(text)).toMatchObject({ problem: expect.any(String) as string });
  });
});
