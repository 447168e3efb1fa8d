import { describe, expect, it } from 'vitest';
import { parseQuantity, type UnitId } from '../../../../src/questionnaire/index.ts';

describe('parseQuantity', () => {
  it.each<[string, UnitId, number | readonly [number, number]]>([
    ['64k', 'KiB', 64], ['64 KiB', 'KiB', 64], ['64 KB', 'KiB', 64], ['65,536 B', 'KiB', 64], ['0.5 MiB', 'KiB', 512], ['8 GiB', 'KiB', 8_388_608], ['520', 'KiB', 520],
    ['65,536', 'B', 65_536], ['64k', 'B', 65_536], ['64 KiB', 'B', 65_536], ['64 kB', 'B', 64_000], ['1.5 MB', 'B', 1_500_000], ['1 byte', 'B', 1],
    ['0.5 %', '%', 0.5], ['5', '%', 5], ['0,5%', '%', 0.5], ['5‰', '%', 0.5],
    ['90', 's', 90], ['5 min', 's', 300], ['5 m', 's', 300], ['1 h 30 min', 's', 5400], ['1h30m', 's', 5400], ['250 ms', 's', 0.25], ['2 days', 's', 172_800],
    ['1/h', 's', 3600], ['4/h', 's', 900], ['4 per hour', 's', 900], ['10 a minute', 's', 6], ['50 Hz', 's', 0.02], ['daily', 's', 86_400], ['every 5 min', 's', 300], ['every hour', 's', 3600],
    ['7/h', 's', 514.285714],
    ['80 ms', 'ms', 80], ['1.2 s', 'ms', 1200], ['80', 'ms', 80],
    ['10k', 'devices', 10_000], ['2 million', 'devices', 2_000_000], ['250 devices', 'devices', 250],
    ['16-512', 'B', [16, 512]], ['16 – 512 B', 'B', [16, 512]], ['16..512', 'B', [16, 512]], ['16 to 512', 'B', [16, 512]], ['1-5 min', 's', [60, 300]],
    ['4/h - 1/h', 's', [900, 3600]], ['512-16', 'B', [16, 512]], ['16 B to 4 KiB', 'B', [16, 4096]], ['7-7', 'B', 7],
  ])('%s in %s', (text, unit, value) => {
    expect(parseQuantity(text, unit)).toEqual({ value });
  });

  it.each<[string, UnitId]>([
    ['', 'B'], ['many', 'B'], ['-5', 'B'], ['5 parsecs', 's'], ['5 min', 'B'], ['0/h', 's'], ['1 h 30 lightyears', 's'], ['1 KiB 5 B', 'B'], ['1-2-3', 'B'], ['5 s', '%'], ['1e999', 'B'], ['16 to', 'B'], ['to 16', 'B'],
  ])('refuses "%s" in %s', (text, unit) => {
    expect(parseQuantity(text, unit)).toHaveProperty('problem');
  });

  it('says what was expected and what was found', () => {
    expect(parseQuantity('5 parsecs', 's')).toEqual({ problem: { expected: 'a number in s, for example 90 s, 5 min, 1 h 30 min, 4/h, daily', found: '"5 parsecs"' } });
    expect(parseQuantity('   ', 'B')).toEqual({ problem: { expected: 'a number in B, for example 16, 1,200, 4 KiB, 1.5 MB', found: 'nothing' } });
  });

  it('does not read a novel', () => {
    const result = parseQuantity('9'.repeat(100_000), 'B');
    expect('problem' in result && result.problem.found.length).toBe(43);
  });
});
