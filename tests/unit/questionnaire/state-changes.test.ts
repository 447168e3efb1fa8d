import { expect, it } from 'vitest';
import { stateChanges } from '../../../src/questionnaire/state-changes.ts';
import { emptyState } from '../../../src/questionnaire/state.ts';

it('lists answers, weights and marks that differ, each with both sides', () => {
  const before = { ...emptyState, answers: { payload: 120, interval: 900, security: 'none' }, weights: { maturity: 2, 'traffic-volume': 4 }, fixed: ['payload'] } as const;
  const after = { ...emptyState, answers: { payload: [64, 128], security: 'none', ordered: 'unknown' }, weights: { 'traffic-volume': 6.5 }, fixed: ['security'] } as const;
  expect(stateChanges(before, after)).toEqual([
    { what: 'Payload of one message', before: '120 bytes', after: '64 to 128 bytes' },
    { what: 'Time between messages', before: '15 min', after: null },
    { what: 'Order must be kept', before: null, after: 'I don’t know' },
    { what: 'Weight of maturity', before: '2', after: null },
    { what: 'Weight of traffic volume', before: '4', after: '6.5' },
    { what: 'Payload of one message', before: 'fixed for us', after: null },
    { what: expect.stringMatching(/./) as string, before: null, after: 'fixed for us' },
  ]);
});

it('knows that equal states differ in nothing, what was decided on them aside', () => {
  expect(stateChanges({ ...emptyState, answers: { link: ['wifi'] } }, { ...emptyState, answers: { link: ['wifi'] }, catalogueDate: '2026-11-23' })).toEqual([]);
});
