import { describe, expect, it } from 'vitest';
import { claim, figure, grade, judged } from '../../../../src/knowledge/authoring/facts.ts';

describe('short forms of facts', () => {
  it('add our judgement to a judged step, and to no other', () => {
    expect(grade(4, 'As the standard says.', 'rfc-9110').sources).toEqual([{ source: 'rfc-9110' }]);
    expect(judged(3, 'As we read it.', 'rfc-9110').sources).toEqual([{ source: 'rfc-9110' }, { source: 'judgement' }]);
  });

  it('make a range of two numbers and keep the unknown', () => {
    expect(figure([1, 2], 'KiB', 'test', 'measured', 'tartabit').value).toEqual({ low: 1, high: 2 });
    expect(figure(3, 'KiB', 'test', 'measured', 'tartabit').value).toBe(3);
    expect(figure('unknown', 'KiB', 'test', 'assumed', 'judgement').value).toBe('unknown');
  });

  it('tie a sentence to the claim of the article that it corrects', () => {
    expect(claim('A-062', 'outdated', 'Only after a reconnect.', 'mqtt-5-0 §4.4')).toMatchObject({ seedClaim: 'A-062', seedCheck: 'outdated' });
  });
});
