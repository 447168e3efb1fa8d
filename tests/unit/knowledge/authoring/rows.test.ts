import { describe, expect, it } from 'vitest';
import { again, cited, derived, num, rowsOf, secondHand, verified } from '../../../../src/knowledge/authoring/rows.ts';

describe('rows', () => {
  const row = rowsOf<'natTimeouts'>();

  it('give their evidence to numbers that bring none', () => {
    const { figures } = row('C-999', 'A test', verified('measured', 'rfc-9312 §4'), { where: 'survey' }, num('idle UDP', [30, 60], 's', 'as seen'), num('idle TCP', 60, 's', 'as read', cited('specified', 'rfc-5382')));
    expect(figures).toEqual([
      { quantity: 'idle UDP', value: { low: 30, high: 60 }, unit: 's', condition: 'as seen', sources: [{ source: 'rfc-9312', clause: '§4' }], obtained: 'measured', checked: '2026-11-23', confidence: 'verified' },
      { quantity: 'idle TCP', value: 60, unit: 's', condition: 'as read', sources: [{ source: 'rfc-5382' }], obtained: 'specified', checked: '2026-11-23', confidence: 'cited' },
    ]);
  });

  it('say how far a fact can be trusted', () => {
    expect([verified('measured', 'rfc-768'), cited('measured', 'rfc-768'), derived('rfc-768'), secondHand('measured', 'rfc-768')].map(({ confidence }) => confidence))
      .toEqual(['verified', 'cited', 'derived', 'second-hand']);
  });

  it('carry the later date where something was checked again', () => {
    expect(again(cited('specified', 'rfc-768')).checked > cited('specified', 'rfc-768').checked).toBe(true);
  });
});
