import { describe, expect, it } from 'vitest';
import { memoryChangeText, memoryNeedText } from '../../../../src/report/wording/memory-fit.ts';

describe('memory in words', () => {
  it('a need with its fit, or unknown', () => {
    expect(memoryNeedText({ needsKiB: { low: 8.8, high: 44.9 }, fit: 'may-fit' })).toBe('8.8–44.9 KiB, may fit');
    expect(memoryNeedText({ needsKiB: { low: 8, high: 8 }, fit: 'open' })).toBe('8 KiB');
    expect(memoryNeedText({ needsKiB: { unknown: 'a figure' }, fit: 'unknown' })).toBe('unknown');
  });
  it('the smallest change', () => {
    expect(memoryChangeText({ kind: 'stack', stack: 'a', stackName: 'A over UDP', fits: false })).toBe('A over UDP may fit');
    expect(memoryChangeText({ kind: 'memory', ramKiB: 12, flashKiB: 0 })).toBe('12 KiB more RAM, to be sure');
    expect(memoryChangeText({ kind: 'memory', ramKiB: 12, flashKiB: 64 })).toBe('12 KiB more RAM and 64 KiB more flash, to be sure');
  });
});
