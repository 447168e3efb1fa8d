import { describe, expect, it } from 'vitest';
import { assumptionText } from '../../../../src/report/wording/assumptions.ts';

describe('assumptions', () => {
  it('say what stands for an open number', () => {
    expect(assumptionText({ input: 'payloadBytes', code: 'typical-number', value: 64 })).toBe('Payload of one message: 64 B stands for it, as nothing was answered.');
  });
  it('say what stands for a range', () => {
    expect(assumptionText({ input: 'messagesPerDay', code: 'range-typical', value: 24 })).toBe('Number of messages a day: a message every 1 h (24 a day) stands for the range that was given.');
  });
  it('say what a choice is taken for', () => {
    expect(assumptionText({ input: 'security', code: 'typical-choice', value: 'transport' })).toBe('Security: transport security, unless answered otherwise.');
  });
  it('say that nothing was assumed where every answer counts', () => {
    expect(assumptionText({ input: 'platform', code: 'all-equally-likely', value: null })).toBe('Platform of the device: every answer that is still possible counts alike.');
  });
  it('show a code from outside as it stands', () => {
    expect(assumptionText({ input: null, code: 'house-rule', value: 3 })).toBe('House-rule: 3, assumed.');
  });
});
