import { describe, expect, it } from 'vitest';
import { costsOf } from '../../../src/cli/costs-of.ts';
import { decide } from '../../../src/cli/decide.ts';
import { emptyState } from '../../../src/questionnaire/index.ts';
import { METER } from '../../support/cost-question.ts';

describe('the costs that advise writes', () => {
  it('has a row for each protocol that survives, in the order of the ranking', async () => {
    const state = { ...emptyState, answers: METER };
    const { recommendation } = decide(state);
    const { battery, data } = await costsOf(state, recommendation);
    const stacks = recommendation.ranking.map(({ stack }) => stack);
    expect(battery.kind === 'estimated' ? battery.rows.map(({ stack }) => stack) : battery).toEqual(stacks);
    expect(data.kind === 'estimated' ? data.rows.map(({ stack }) => stack) : data).toEqual(stacks);
  });
});
