import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../../src/engine/index.ts';
import { emptyState, withOutcome } from '../../../src/questionnaire/index.ts';

const outcome = (verdict: Recommendation['verdict'], first: { protocol: string; score: number } | null): Recommendation =>
  ({ catalogueDate: '2026-11-25', verdict, ranking: first === null ? [] : [first] } as unknown as Recommendation);

describe('withOutcome', () => {
  it('records first place, verdict, score as shown and the date of the catalogue', () => {
    expect(withOutcome(emptyState, outcome('narrow', { protocol: 'mqtt', score: 0.8349 }))).toMatchObject({ catalogueDate: '2026-11-25', decided: { first: 'mqtt', verdict: 'narrow', scorePercent: 83 } });
  });

  it('records no first place while the verdict is open or nothing fits', () => {
    expect(withOutcome(emptyState, outcome('open', { protocol: 'amqp', score: 0.5 })).decided).toEqual({ first: null, verdict: 'open', scorePercent: null });
    expect(withOutcome(emptyState, outcome('no-fit', null)).decided).toEqual({ first: null, verdict: 'no-fit', scorePercent: null });
  });
});
